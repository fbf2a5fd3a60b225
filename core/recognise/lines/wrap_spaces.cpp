// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/lines/wrap_spaces.h"

#include "core/base/width_folding.h"
#include "core/recognise/block.h"
#include "core/recognise/characters.h"
#include "core/recognise/words.h"

namespace core::recognise {
namespace {

/// Where the words of a line begin: behind its number, behind 附則, behind a role's head.
qsizetype wordsStart(const Line& line)
{
    const Block block = makeBlock(line);
    qsizetype from = line.size() - line.trimmedToTabs().size() + block.numberLength;
    if (block.shape == Shape::Supplementary)
        from += supplementaryHeadingLength(block.folded);
    const QString folded = foldKeepingLength(line.text());
    while (from < folded.size() && isSpace(folded[from]))
        ++from;
    from += columnHeadLength(QStringView(folded).mid(from));
    return from < line.size() && isSpace(line.text()[from]) ? from + 1 : from;
}

bool isWrapSpace(const QString& text, qsizetype index)
{
    return text[index] == u' ' && index > 0 && index + 1 < text.size() && isJapaneseLetter(text[index - 1]) &&
           isJapaneseLetter(text[index + 1]);
}

/// Ends of the cells of a row, or the end of the line.
qsizetype cellEnd(const QString& text, qsizetype from)
{
    const qsizetype tab = text.indexOf(u'\t', from);
    return tab < 0 ? text.size() : tab;
}

} // namespace

void removeWrapSpaces(Lines& lines, FindingList& findings)
{
    for (Line& line : lines) {
        if (!line.text().contains(u' '))
            continue;
        const QString& text = line.text();
        const bool row = text.contains(u'\t');
        Line cleaned;
        cleaned.blanksBefore = line.blanksBefore;
        qsizetype kept = 0;
        for (qsizetype from = 0; from <= text.size();) {
            const qsizetype end = cellEnd(text, from);
            const bool sentence = isSentence(QStringView(text).sliced(from, end - from));
            qsizetype i = from;
            if (sentence && !row)
                i = wordsStart(line);
            for (; sentence && i < end; ++i) {
                if (!isWrapSpace(text, i))
                    continue;
                findings.info(model::FindingCode::WrapSpaceRemoved, line.positionAt(i),
                              text.mid(std::max<qsizetype>(i - 3, from), 7));
                cleaned.append(line.mid(kept, i - kept));
                kept = i + 1;
            }
            from = end + 1;
        }
        if (kept == 0)
            continue;
        cleaned.append(line.mid(kept));
        line = std::move(cleaned);
    }
}

} // namespace core::recognise
