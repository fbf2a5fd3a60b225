// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/paper_check.h"

#include "core/base/width_folding.h"
#include "core/procedure/date_check.h"
#include "core/procedure/law_check.h"
#include "core/procedure/name_check.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::procedure {

namespace {

using model::PaperFamily;
using model::ProcedureAct;

/// The words without which a paper is not what it is called; of each group one (drafting-rules 5).
std::vector<QStringList> neededWords(PaperFamily family)
{
    switch (family) {
    case PaperFamily::Bill:
        return {{u"に関する協議について"_s, u"する協議について"_s, u"することについて"_s, u"について協議"_s},
                {u"別紙"_s},
                {u"議会の議決を求める"_s, u"議会の議決を求めます"_s, u"議会の議決を経"_s},
                {u"提案理由"_s, u"提案の理由"_s, u"提出理由"_s}};
    case PaperFamily::Notice:
        return {{u"次のとおり"_s, u"別紙のとおり"_s}, {u"告示する"_s, u"告示します"_s}};
    case PaperFamily::Report:
        break;
    }
    return {{u"（届出）"_s, u"届け出"_s, u"届出します"_s}, {u"議決書"_s}, {u"告示の写し"_s}};
}

void checkNeeded(const CheckedPaper& paper, const QString& words, std::vector<PaperFinding>& findings)
{
    for (const QStringList& group : neededWords(model::familyOf(paper.kind))) {
        const bool isThere = std::any_of(group.begin(), group.end(),
                                         [&](const QString& one) { return words.contains(foldedWords(one)); });
        if (!isThere)
            findings.push_back({PaperFault::WordMissing, 0, {}, group.front(), PaperSeverity::Warning});
    }
}

/// A paper that bears the title of another agreement contradicts what is kept; one that bears none only says less.
void checkTitle(const CheckedPaper& paper, const QString& words, const QString& title,
                std::vector<PaperFinding>& findings)
{
    static const QRegularExpression kTitle(
        u"[^、。「」()\\[\\]0-9]{1,40}に(?:係る|関する)(?:連携)?(?:協約|協定)(?!書)"_s);
    const bool isNotice = model::familyOf(paper.kind) == PaperFamily::Notice;
    // A notice has the title in the text that it publishes.
    if (isNotice || title.isEmpty() || words.contains(foldedWords(title)))
        return;
    PaperFinding finding{PaperFault::TitleMissing, 0, {}, title, PaperSeverity::Warning};
    for (int at = 0; at < paper.lines.size() && finding.found.isEmpty(); ++at) {
        finding.found = kTitle.match(foldedWords(paper.lines.at(at))).captured();
        finding.line = finding.found.isEmpty() ? 0 : at + 1;
    }
    if (!finding.found.isEmpty())
        finding.severity = PaperSeverity::Error;
    findings.push_back(finding);
}

/// 締結, 変更, 廃止.
QString actWord(ProcedureAct act)
{
    switch (act) {
    case ProcedureAct::Conclusion:
        return u"締結"_s;
    case ProcedureAct::Amendment:
        return u"変更"_s;
    case ProcedureAct::Abolition:
        break;
    }
    return u"廃止"_s;
}

/// The act itself: 締結する, or 変更する or 廃止する an agreement that was concluded. The word alone may stand
/// anywhere: of a change and an end it has to.
void checkAct(const CheckedPaper& paper, const QString& words, std::vector<PaperFinding>& findings)
{
    static const QString kActs =
        u"%1(?:したので|に関する協議|することに(?:ついて協議|関する協議)|について\\(届出\\))"_s;
    static const QRegularExpression kConcludes(u"(?<!変更協約を)次のとおり締結したので|締結に関する協議"_s);
    static const QRegularExpression kChanges(kActs.arg(u"変更"_s));
    static const QRegularExpression kAbolishes(kActs.arg(u"廃止"_s));
    const ProcedureAct own = model::actOf(paper.kind);
    const auto tell = [&](ProcedureAct said) {
        findings.push_back({PaperFault::ActWrong, 0, actWord(said), actWord(own), PaperSeverity::Warning});
    };
    const bool isUnsaid = own != ProcedureAct::Conclusion && !words.contains(actWord(own));
    // An agreement to abolish is concluded as well: its notice says so.
    if (isUnsaid || (own == ProcedureAct::Amendment && words.contains(kConcludes)))
        tell(ProcedureAct::Conclusion);
    if (own != ProcedureAct::Amendment && words.contains(kChanges))
        tell(ProcedureAct::Amendment);
    if (own != ProcedureAct::Abolition && words.contains(kAbolishes))
        tell(ProcedureAct::Abolition);
}

void checkWords(const CheckedPaper& paper, const model::ProcedureCase& one, std::vector<PaperFinding>& findings)
{
    const QString words = paper.lines.join(QString());
    const QString folded = foldedWords(words);
    checkNeeded(paper, folded, findings);
    checkTitle(paper, folded, one.title, findings);
    if (words.contains(u'｛') || words.contains(u'｝')) {
        const qsizetype at = words.contains(u'｛') ? words.indexOf(u'｛') : words.indexOf(u'｝');
        constexpr qsizetype kShown = 12;
        findings.push_back({PaperFault::VariableUnknown, 0, words.sliced(at).left(kShown), {}});
    }
    checkAct(paper, folded, findings);
}

} // namespace

std::vector<PaperFinding> checkPaper(const CheckedPaper& paper, const model::ProcedureCase& one,
                                     const QStringList& municipalities, QDate today)
{
    std::vector<PaperFinding> findings;
    checkWords(paper, one, findings);
    checkNames(paper, one, municipalities, today, findings);
    checkDates(paper, one, findings);
    checkLaw(paper, one, findings);
    const int reason = reasonLine(paper);
    for (PaperFinding& finding : findings) {
        if (reason > 0 && finding.line >= reason)
            finding.severity = PaperSeverity::Warning;
    }
    return findings;
}

model::StepKind stepOf(const CheckedPaper& paper)
{
    switch (model::familyOf(paper.kind)) {
    case PaperFamily::Bill:
        return model::StepKind::Bill;
    case PaperFamily::Notice:
        return model::StepKind::Notice;
    case PaperFamily::Report:
        break;
    }
    return model::StepKind::Report;
}

int reasonLine(const CheckedPaper& paper)
{
    for (int at = 0; at < paper.lines.size(); ++at) {
        const QString words = withoutSpaces(paper.lines.at(at));
        if (words.contains(u"提案理由"_s) || words.contains(u"提案の理由"_s) || words.contains(u"提出理由"_s))
            return at + 1;
    }
    return 0;
}

bool hasError(const std::vector<PaperFinding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const PaperFinding& one) { return one.severity == PaperSeverity::Error; });
}

} // namespace core::procedure
