// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/page_check.h"

#include "core/base/width_folding.h"
#include "core/procedure/page_words.h"

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

/// A run without what a form adds to the text.
QString withoutFrame(QString run, const QStringList& frame)
{
    for (const QString& words : frame)
        run.remove(words);
    return run;
}

} // namespace

std::vector<PaperFinding> checkPages(const QStringList& pages, const QStringList& lines)
{
    PageWords words(pages);
    QStringList missing;
    for (const QString& piece : piecesOf(lines)) {
        if (!words.takeNext(piece))
            missing.append(piece);
    }
    return differences(missing, words.leftovers());
}

std::vector<PaperFinding> checkSide(const QStringList& pages, const QStringList& lines, const QStringList& needed,
                                    const QStringList& frame)
{
    PageWords words(pages);
    QStringList missing;
    QStringList rest = piecesOf(lines);
    // The longest first: a short cell may be part of another one.
    for (const QString& piece : byLength(piecesOf(needed))) {
        rest.removeOne(piece);
        if (!words.takeAnywhere(piece))
            missing.append(piece);
    }
    const QStringList added = byLength(piecesOf(frame));
    QStringList extra;
    for (const QString& piece : byLength(rest))
        static_cast<void>(words.takeAnywhere(piece));
    for (const QString& run : words.leftovers()) {
        if (const QString own = withoutFrame(run, added); !own.isEmpty())
            extra.append(own);
    }
    return differences(missing, extra);
}

} // namespace core::procedure
