// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/paper_check.h"

#include "core/procedure/date_check.h"
#include "core/procedure/law_check.h"
#include "core/procedure/name_check.h"

using namespace Qt::StringLiterals;

namespace core::procedure {

namespace {

using model::PaperKind;

bool isAmendmentPaper(PaperKind kind)
{
    return kind == PaperKind::AmendmentBill || kind == PaperKind::AmendmentNotice || kind == PaperKind::AmendmentReport;
}

/// The words without which a paper is not what it is called.
QStringList neededWords(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Bill:
    case PaperKind::AmendmentBill:
        return {u"に関する協議について"_s, u"別紙のとおり"_s, u"議会の議決を求める"_s, u"提案理由"_s};
    case PaperKind::Notice:
    case PaperKind::AmendmentNotice:
        return {u"次のとおり"_s, u"規定により告示する"_s};
    default:
        return {u"（届出）"_s, u"議決書の写し"_s, u"告示の写し"_s};
    }
}

void checkWords(const CheckedPaper& paper, const model::ProcedureCase& one, std::vector<PaperFinding>& findings)
{
    const QString words = paper.lines.join(QString());
    for (const QString& needed : neededWords(paper.kind)) {
        if (!words.contains(needed))
            findings.push_back({PaperFault::WordMissing, 0, {}, needed});
    }
    const bool isNotice = paper.kind == PaperKind::Notice || paper.kind == PaperKind::AmendmentNotice;
    // A notice has the title in the text that it publishes.
    if (!isNotice && !words.contains(one.title))
        findings.push_back({PaperFault::TitleMissing, 0, {}, one.title});
    if (words.contains(u'｛') || words.contains(u'｝')) {
        const qsizetype at = words.contains(u'｛') ? words.indexOf(u'｛') : words.indexOf(u'｝');
        constexpr qsizetype kShown = 12;
        findings.push_back({PaperFault::VariableUnknown, 0, words.sliced(at).left(kShown), {}});
    }
    // The act itself: 締結する, or 変更する an agreement that was concluded.
    const bool changes = words.contains(u"変更"_s);
    if (isAmendmentPaper(paper.kind) != changes)
        findings.push_back({PaperFault::ActWrong, 0, changes ? u"変更"_s : u"締結"_s, changes ? u"締結"_s : u"変更"_s});
}

void checkAttached(const CheckedPaper& paper, const QStringList& attached, std::vector<PaperFinding>& findings)
{
    // The first difference of each kind is enough to stop the paper; a shifted text would give hundreds.
    constexpr int kMost = 5;
    int told = 0;
    for (qsizetype at = 0; at < qMax(paper.attached.size(), attached.size()) && told < kMost; ++at) {
        const bool isSame =
            at < paper.attached.size() && at < attached.size() && paper.attached.at(at) == attached.at(at);
        if (isSame)
            continue;
        findings.push_back(
            {PaperFault::TextDiffers, static_cast<int>(at) + 1, paper.attached.value(at), attached.value(at)});
        ++told;
    }
}

} // namespace

std::vector<PaperFinding> checkPaper(const CheckedPaper& paper, const model::ProcedureCase& one,
                                     const QStringList& attached, const QStringList& municipalities, QDate today)
{
    std::vector<PaperFinding> findings;
    checkWords(paper, one, findings);
    checkNames(paper, one, municipalities, today, findings);
    checkDates(paper, one, findings);
    checkLaw(paper, one, findings);
    checkAttached(paper, attached, findings);
    return findings;
}

} // namespace core::procedure
