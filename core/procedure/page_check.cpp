// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/page_check.h"

#include "core/base/width_folding.h"
#include "core/procedure/page_words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::procedure {

namespace {

constexpr qsizetype kMostFindings = 5;

/// The words of lines, cell by cell.
QStringList piecesOf(const QStringList& lines)
{
    QStringList pieces;
    for (const QString& line : lines) {
        for (const QString& cell : line.split(u'\t')) {
            if (const QString piece = withoutSpaces(cell); !piece.isEmpty())
                pieces.append(piece);
        }
    }
    return pieces;
}

/// What is missing beside what stands there instead.
std::vector<PaperFinding> differences(const QStringList& missing, const QStringList& extra)
{
    std::vector<PaperFinding> findings;
    for (qsizetype at = 0; at < std::min(std::max(missing.size(), extra.size()), kMostFindings); ++at)
        findings.push_back({PaperFault::TextDiffers, 0, extra.value(at), missing.value(at)});
    return findings;
}

QStringList byLength(QStringList pieces)
{
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const QString& left, const QString& right) { return left.size() > right.size(); });
    return pieces;
}

/// A run without what a form adds to the text: its heads, and the numbers of what is left out (「２及び３　（略）」).
QString withoutFrame(QString run, const QStringList& frame)
{
    static const QRegularExpression kNumbers(
        u"\\A[0-9０-９一二三四五六七八九十()（）ア-ンa-zａ-ｚ⑴-⒇①-⑳第条項号の及びからまで、・]*\\z"_s);
    for (const QString& words : frame)
        run.remove(words);
    run.remove(u"（略）"_s);
    return run.contains(kNumbers) ? QString() : run;
}

} // namespace

std::vector<PaperFinding> checkPages(const QStringList& pages, const QStringList& lines, LineOrder order)
{
    PageWords words(pages);
    QStringList missing;
    for (const QString& piece : piecesOf(lines)) {
        if (!words.takeNext(piece))
            missing.append(piece);
    }
    // The words of a cell that goes on on the next page may stand whole further on: its place was missed then.
    missing.removeIf([&](const QString& piece) {
        return order == LineOrder::Free ? words.takeAnywhere(piece) : words.takeBroken(piece);
    });
    return differences(missing, words.leftovers());
}

std::vector<PaperFinding> checkSide(const QStringList& pages, const QStringList& lines, const QStringList& needed,
                                    const QStringList& frame)
{
    PageWords words(pages);
    QStringList missing;
    const QStringList all = byLength(piecesOf(lines));
    const QStringList wanted = byLength(piecesOf(needed));
    // Sentences before names, which may be part of one; and what stands on one page first, so that what goes on on the
    // next one takes no letters from it.
    constexpr qsizetype kSentence = 12;
    for (const bool isSentence : {true, false}) {
        const auto isMeant = [isSentence](const QString& piece) { return (piece.size() >= kSentence) == isSentence; };
        QStringList taken;
        QStringList open;
        for (const QString& piece : all) {
            if (isMeant(piece))
                (words.takeWhole(piece) ? taken : open).append(piece);
        }
        for (const QString& piece : wanted) {
            if (!isMeant(piece) || taken.removeOne(piece))
                continue;
            open.removeOne(piece);
            if (!words.takeBroken(piece))
                missing.append(piece);
        }
        for (const QString& piece : open)
            static_cast<void>(words.takeBroken(piece));
    }
    const QStringList added = byLength(piecesOf(frame));
    QStringList extra;
    for (const QString& run : words.leftovers()) {
        if (const QString own = withoutFrame(run, added); !own.isEmpty())
            extra.append(own);
    }
    auto findings = differences(missing, extra);
    // A cell that goes on over several pages cannot always be told apart from those beside it.
    constexpr qsizetype kLongCell = 80;
    const bool isTorn =
        std::any_of(missing.begin(), missing.end(), [](const QString& piece) { return piece.size() >= kLongCell; });
    // A scrap between words that were found says nothing: lines come from the text in any choice and order.
    constexpr qsizetype kScrap = 5;
    for (PaperFinding& finding : findings) {
        if (isTorn || (finding.expected.isEmpty() && finding.found.size() < kScrap))
            finding.severity = PaperSeverity::Warning;
    }
    return findings;
}

} // namespace core::procedure
