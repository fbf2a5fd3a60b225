// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/law_check.h"

#include "core/base/width_folding.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::procedure {

namespace {

using model::PaperFamily;
using model::StepKind;

const QString kLawNumber = u"昭和22年法律第67号"_s;
const QString kArticle = u"第252条の2"_s;

QStringList allMatches(const QString& text, const QRegularExpression& pattern, int group)
{
    QStringList found;
    auto match = pattern.globalMatch(text);
    while (match.hasNext())
        found.append(match.next().captured(group));
    return found;
}

QString listed(QStringList numbers)
{
    numbers.removeDuplicates();
    std::sort(numbers.begin(), numbers.end());
    return u"第"_s + numbers.join(u"項・第"_s) + u"項"_s;
}

/// 同条第3項 must be what the vote rests on, not only stand somewhere. Of a change or an end, paragraph 4 leads to the
/// others or stands for them (drafting-rules 5).
void checkParagraphs(const QString& text, model::PaperKind kind, std::vector<PaperFinding>& findings)
{
    static const QRegularExpression kParagraph(u"第([0-9]+)項"_s);
    const bool isBill = model::familyOf(kind) == PaperFamily::Bill;
    const QString last = isBill ? u"3"_s : u"2"_s;
    std::vector<QStringList> lawful{{u"1"_s, last}};
    if (model::actOf(kind) != model::ProcedureAct::Conclusion) {
        lawful = {{u"4"_s, u"1"_s, u"4"_s, last}, {u"4"_s, u"1"_s, last}, {u"4"_s, last}, {u"4"_s}, {u"4"_s, u"4"_s}};
        if (!isBill)
            lawful.push_back({u"1"_s, u"4"_s}); // 第1項の規定により…変更したので、同条第4項の規定により告示する
    }
    const QStringList found = allMatches(text, kParagraph, 1);
    if (std::find(lawful.begin(), lawful.end(), found) == lawful.end())
        findings.push_back({PaperFault::ParagraphWrong, 0, found.isEmpty() ? QString() : listed(found),
                            listed(lawful.front()), PaperSeverity::Warning});
}

/// The number as it is written: 議案第17号の2, where 17の2 is kept.
QString written(const QString& word, const QString& number)
{
    const qsizetype branch = number.indexOf(u'の');
    return word + u'第' + number.left(branch) + u'号' + (branch < 0 ? QString() : number.mid(branch));
}

/// Whose number it is that stands behind these words; none where it is of somebody else (総務省告示第1号).
MunicipalityId issuerAt(const QString& before, const CheckedPaper& paper, const model::ProcedureCase& one)
{
    for (const model::CaseParty& party : one.parties) {
        if (before.endsWith(party.name))
            return party.id;
    }
    const bool isAlone = before.isEmpty() || before.endsWith(u'日') || before.back().script() != QChar::Script_Han;
    return isAlone ? paper.party : MunicipalityId{};
}

/// 議案第12号 (第12号議案) and 告示第345号, wherever they stand.
void checkNumbers(const CheckedPaper& paper, const model::ProcedureCase& one, const QString& word, StepKind kind,
                  std::vector<PaperFinding>& findings)
{
    const QString number = u"第([^第号]{1,12})号((?:の[0-9]+)*)"_s;
    const QRegularExpression behind(word + number);
    const QRegularExpression before(number + word);
    for (int at = 0; at < paper.lines.size(); ++at) {
        const QString line = withoutSpaces(foldWidth(paper.lines.at(at)));
        const bool isBehind = line.contains(behind);
        auto match = (isBehind ? behind : before).globalMatch(line);
        while (match.hasNext()) {
            const auto found = match.next();
            const MunicipalityId issuer = issuerAt(line.first(found.capturedStart()), paper, one);
            const model::ProcedureStep* step = one.step(issuer, kind);
            if (step == nullptr || step->number.isEmpty())
                continue;
            if (found.captured(1) + found.captured(2) != model::bareNumber(step->number))
                findings.push_back({PaperFault::NumberWrong, at + 1, found.captured(0), written(word, step->number)});
        }
    }
}

/// The number of the letter stands in a line of its own at the upper right.
void checkLetter(const CheckedPaper& paper, const model::ProcedureStep* step, std::vector<PaperFinding>& findings)
{
    static const QRegularExpression kAlone(u"^\\[右\\]\\S{0,20}?第[0-9]+(?:の[0-9]+)*号(?:の[0-9]+)*$"_s);
    if (step == nullptr || step->number.isEmpty())
        return;
    const QString kept = foldedWords(step->number);
    if (foldedWords(paper.lines.join(QString())).contains(kept))
        return;
    for (int at = 0; at < paper.lines.size(); ++at) {
        const QString line = foldedWords(paper.lines.at(at));
        if (line.contains(kAlone)) {
            findings.push_back({PaperFault::NumberWrong, at + 1, line.section(u']', -1), step->number});
            return;
        }
    }
    findings.push_back({PaperFault::NumberWrong, 0, {}, step->number, PaperSeverity::Warning});
}

} // namespace

void checkLaw(const CheckedPaper& paper, const model::ProcedureCase& one, std::vector<PaperFinding>& findings)
{
    // The reason of a bill may cite what it likes.
    const int reason = reasonLine(paper);
    const QStringList said = reason > 0 ? paper.lines.first(reason - 1) : paper.lines;
    const QString text = withoutSpaces(foldWidth(said.join(QString())));
    static const QRegularExpression kLaw(u"(?:明治|大正|昭和|平成|令和)[0-9元]+年法律第[0-9]+号"_s);
    static const QRegularExpression kArticles(u"第[0-9]+条(?:の[0-9]+)*"_s);
    // Citations are warnings (drafting-rules 7, 13): a paper may rest on more than one law.
    if (!text.contains(u"地方自治法"_s) || !text.contains(kLawNumber))
        findings.push_back(
            {PaperFault::LawWrong, 0, {}, u"地方自治法（"_s + kLawNumber + u'）', PaperSeverity::Warning});
    for (const QString& law : allMatches(text, kLaw, 0)) {
        if (law != kLawNumber)
            findings.push_back({PaperFault::LawWrong, 0, law, kLawNumber, PaperSeverity::Warning});
    }
    const QStringList articles = allMatches(text, kArticles, 0);
    if (articles.isEmpty())
        findings.push_back({PaperFault::ArticleWrong, 0, {}, kArticle, PaperSeverity::Warning});
    for (const QString& article : articles) {
        if (article != kArticle)
            findings.push_back({PaperFault::ArticleWrong, 0, article, kArticle, PaperSeverity::Warning});
    }
    checkParagraphs(text, paper.kind, findings);
    checkNumbers(paper, one, u"議案"_s, StepKind::Bill, findings);
    checkNumbers(paper, one, u"告示"_s, StepKind::Notice, findings);
    if (model::familyOf(paper.kind) == PaperFamily::Report)
        checkLetter(paper, one.step(paper.party, StepKind::Report), findings);
}

} // namespace core::procedure
