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

using model::PaperKind;

bool isAmendmentPaper(PaperKind kind)
{
    return kind == PaperKind::AmendmentBill || kind == PaperKind::AmendmentNotice || kind == PaperKind::AmendmentReport;
}

/// The words without which a paper is not what it is called; of each group one (drafting-rules 5).
std::vector<QStringList> neededWords(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Bill:
    case PaperKind::AmendmentBill:
        return {{u"に関する協議について"_s, u"する協議について"_s, u"することについて"_s, u"について協議"_s},
                {u"別紙"_s},
                {u"議会の議決を求める"_s, u"議会の議決を求めます"_s, u"議会の議決を経"_s},
                {u"提案理由"_s, u"提案の理由"_s, u"提出理由"_s}};
    case PaperKind::Notice:
    case PaperKind::AmendmentNotice:
        return {{u"次のとおり"_s, u"別紙のとおり"_s}, {u"告示する"_s, u"告示します"_s}};
    default:
        return {{u"（届出）"_s, u"届け出"_s, u"届出します"_s}, {u"議決書"_s}, {u"告示の写し"_s}};
    }
}

void checkNeeded(const CheckedPaper& paper, const QString& words, std::vector<PaperFinding>& findings)
{
    for (const QStringList& group : neededWords(paper.kind)) {
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
    const bool isNotice = paper.kind == PaperKind::Notice || paper.kind == PaperKind::AmendmentNotice;
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

/// The act itself: 締結する, or 変更する an agreement that was concluded. The word alone may stand anywhere.
void checkAct(const CheckedPaper& paper, const QString& words, std::vector<PaperFinding>& findings)
{
    static const QRegularExpression kChanges(
        u"変更(?:したので|に関する協議|することについて協議|について\\(届出\\))"_s);
    static const QRegularExpression kConcludes(u"(?<!変更協約を)次のとおり締結したので|締結に関する協議"_s);
    if (isAmendmentPaper(paper.kind)) {
        if (!words.contains(u"変更"_s) || words.contains(kConcludes))
            findings.push_back({PaperFault::ActWrong, 0, u"締結"_s, u"変更"_s, PaperSeverity::Warning});
    } else if (words.contains(kChanges)) {
        findings.push_back({PaperFault::ActWrong, 0, u"変更"_s, u"締結"_s, PaperSeverity::Warning});
    }
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
