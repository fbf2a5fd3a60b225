// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/law_check.h"

#include "core/base/width_folding.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::procedure {

namespace {

using model::PaperKind;
using model::StepKind;

const QString kLawNumber = u"昭和22年法律第67号"_s;
const QString kArticle = u"第252条の2"_s;

bool changesAgreement(PaperKind kind)
{
    return kind == PaperKind::AmendmentBill || kind == PaperKind::AmendmentNotice || kind == PaperKind::AmendmentReport;
}

bool isBillPaper(PaperKind kind)
{
    return kind == PaperKind::Bill || kind == PaperKind::AmendmentBill;
}

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

/// 同条第3項 must be what the vote rests on, not only stand somewhere.
void checkParagraphs(const QString& text, PaperKind kind, std::vector<PaperFinding>& findings)
{
    static const QRegularExpression kParagraph(u"第([0-9]+)項"_s);
    const QString last = isBillPaper(kind) ? u"3"_s : u"2"_s;
    QStringList expected{u"1"_s, last};
    if (changesAgreement(kind))
        expected.append(u"4"_s);
    const QStringList found = allMatches(text, kParagraph, 1);
    const bool isInOrder =
        !found.isEmpty() && found.last() == last && found.first() == (changesAgreement(kind) ? u"4"_s : u"1"_s);
    if (listed(found) != listed(expected) || !isInOrder)
        findings.push_back(
            {PaperFault::ParagraphWrong, 0, found.isEmpty() ? QString() : listed(found), listed(expected)});
}

/// 議案第12号 and 告示第345号, wherever they stand.
void checkNumber(const QString& text, const QString& word, const model::ProcedureStep* step,
                 std::vector<PaperFinding>& findings)
{
    if (step == nullptr || step->number.isEmpty())
        return;
    const QRegularExpression pattern(word + u"第(.{0,12}?)号((?:の[0-9]+)?)"_s);
    for (const QString& found : allMatches(text, pattern, 1)) {
        if (found != withoutSpaces(foldWidth(step->number)))
            findings.push_back(
                {PaperFault::NumberWrong, 0, word + u'第' + found + u'号', word + u'第' + step->number + u'号'});
    }
}

} // namespace

void checkLaw(const CheckedPaper& paper, const model::ProcedureCase& one, std::vector<PaperFinding>& findings)
{
    const QString text = withoutSpaces(foldWidth(paper.lines.join(QString())));
    static const QRegularExpression kLaw(u"(?:明治|大正|昭和|平成|令和)[0-9元]+年法律第[0-9]+号"_s);
    static const QRegularExpression kArticles(u"第[0-9]+条(?:の[0-9]+)*"_s);
    if (!text.contains(u"地方自治法"_s) || !text.contains(kLawNumber))
        findings.push_back({PaperFault::LawWrong, 0, {}, u"地方自治法（"_s + kLawNumber + u'）'});
    for (const QString& law : allMatches(text, kLaw, 0)) {
        if (law != kLawNumber)
            findings.push_back({PaperFault::LawWrong, 0, law, kLawNumber});
    }
    const QStringList articles = allMatches(text, kArticles, 0);
    if (articles.isEmpty())
        findings.push_back({PaperFault::ArticleWrong, 0, {}, kArticle});
    for (const QString& article : articles) {
        if (article != kArticle)
            findings.push_back({PaperFault::ArticleWrong, 0, article, kArticle});
    }
    checkParagraphs(text, paper.kind, findings);
    checkNumber(text, u"議案"_s, one.step(paper.party, StepKind::Bill), findings);
    checkNumber(text, u"告示"_s, one.step(paper.party, StepKind::Notice), findings);
    const bool isReport = paper.kind == PaperKind::Report || paper.kind == PaperKind::AmendmentReport;
    const model::ProcedureStep* report = one.step(paper.party, StepKind::Report);
    if (isReport && report != nullptr && !text.contains(withoutSpaces(foldWidth(report->number))))
        findings.push_back({PaperFault::NumberWrong, 0, {}, report->number});
}

} // namespace core::procedure
