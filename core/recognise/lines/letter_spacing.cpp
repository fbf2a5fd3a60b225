// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/lines/letter_spacing.h"

#include "core/recognise/characters.h"

namespace core::recognise {
namespace {

/// Share of the gaps between characters that hold a space, above which a text counts as spaced.
constexpr int kSpacedPercent = 60;
constexpr int kSpacedLinePercent = 85;
constexpr qsizetype kShortestSpacedLine = 14;

struct Gaps
{
    qsizetype spaced = 0;
    qsizetype closed = 0;

    [[nodiscard]] bool isAbove(int percent) const { return spaced * 100 > (spaced + closed) * percent; }
};

bool isLineSpace(QChar c)
{
    return isSpace(c) && c != u'\t';
}

Gaps countGaps(const QString& text)
{
    Gaps gaps;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (isSpace(text[i]))
            continue;
        if (!isSpace(text[i - 1]))
            ++gaps.closed;
        else if (isLineSpace(text[i - 1]))
            ++gaps.spaced;
    }
    return gaps;
}

Line closeUp(const Line& line)
{
    const QString& text = line.text();
    Line closed;
    closed.blanksBefore = line.blanksBefore;
    qsizetype i = 0;
    while (i < text.size()) {
        if (!isLineSpace(text[i])) {
            closed.append(text[i], line.positionAt(i));
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && isLineSpace(text[end]))
            ++end;
        const bool atBorder = i == 0 || end == text.size() || text[i - 1] == u'\t' || text[end] == u'\t';
        // The outer two of several spaces are the spacing; what stands between them is the document's own.
        const qsizetype kept = end - i > 2 ? i + 1 : i;
        if (end - i > 1 && !atBorder)
            closed.append(text[kept], line.positionAt(kept));
        i = end;
    }
    return closed;
}

} // namespace

void closeLetterSpacing(Lines& lines, FindingList& findings)
{
    Gaps all;
    for (const Line& line : lines) {
        const Gaps gaps = countGaps(line.text());
        all.spaced += gaps.spaced;
        all.closed += gaps.closed;
    }
    if (all.spaced + all.closed >= kShortestSpacedLine && all.isAbove(kSpacedPercent)) {
        findings.warn(model::FindingCode::LetterSpacingClosed, lines.front().start(), lines.front().text());
        for (Line& line : lines)
            line = closeUp(line);
        return;
    }
    for (Line& line : lines) {
        const Gaps gaps = countGaps(line.text());
        if (gaps.spaced < kShortestSpacedLine || !gaps.isAbove(kSpacedLinePercent))
            continue;
        findings.warn(model::FindingCode::LetterSpacingClosed, line.start(), line.text());
        line = closeUp(line);
    }
}

} // namespace core::recognise
