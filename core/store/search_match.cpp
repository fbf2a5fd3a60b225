// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_match.h"

#include "core/base/width_folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// What belongs to the character before it: combining marks, variation selectors, half-width voicing marks.
bool joinsBackwards(char32_t character)
{
    return QChar::isMark(character) || character == 0xFF9E || character == 0xFF9F;
}

char32_t characterAt(const QString& text, qsizetype index)
{
    const QChar unit = text[index];
    if (unit.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[index + 1]);
    return unit.unicode();
}

/// A text folded character by character, with the way back: unit i of `folded` comes from the characters that begin at
/// start[i] and end before end[i].
struct FoldedText
{
    QString folded;
    std::vector<int> start;
    std::vector<int> end;
};

FoldedText foldWithPlaces(const QString& text)
{
    FoldedText result;
    for (qsizetype index = 0; index < text.size();) {
        qsizetype next = index + (characterAt(text, index) > 0xFFFF ? 2 : 1);
        while (next < text.size() && joinsBackwards(characterAt(text, next)))
            next += characterAt(text, next) > 0xFFFF ? 2 : 1;
        const QString folded = foldForSearch(QStringView(text).sliced(index, next - index));
        result.folded += folded;
        result.start.insert(result.start.end(), static_cast<size_t>(folded.size()), static_cast<int>(index));
        result.end.insert(result.end.end(), static_cast<size_t>(folded.size()), static_cast<int>(next));
        index = next;
    }
    return result;
}

void addOccurrences(const FoldedText& folded, const QString& word, std::vector<TextRange>* found)
{
    for (qsizetype at = folded.folded.indexOf(word); at >= 0; at = folded.folded.indexOf(word, at + word.size())) {
        const int start = folded.start[static_cast<size_t>(at)];
        found->push_back({start, folded.end[static_cast<size_t>(at + word.size() - 1)] - start});
    }
}

} // namespace

QStringList searchWords(const QString& query)
{
    QStringList words;
    // Width first: an ideographic space parts words as well.
    for (const QString& word : foldWidth(query).split(u' ', Qt::SkipEmptyParts)) {
        const QString folded = foldForSearch(word);
        if (!folded.isEmpty() && !words.contains(folded))
            words.append(folded);
    }
    return words;
}

std::vector<TextRange> occurrencesOf(const QString& text, const QString& foldedWord)
{
    std::vector<TextRange> apart;
    if (foldedWord.isEmpty())
        return apart;
    std::vector<TextRange> found;
    addOccurrences(foldWithPlaces(text), foldedWord, &found);
    // One character such as ㈱ may hold the word twice.
    for (const TextRange& range : found) {
        if (apart.empty() || range.start >= apart.back().start + apart.back().length)
            apart.push_back(range);
    }
    return apart;
}

std::vector<TextRange> matchRanges(const QString& text, const QStringList& foldedWords)
{
    const FoldedText folded = foldWithPlaces(text);
    std::vector<TextRange> found;
    for (const QString& word : foldedWords)
        addOccurrences(folded, word, &found);
    std::sort(found.begin(), found.end(), [](const TextRange& a, const TextRange& b) { return a.start < b.start; });
    std::vector<TextRange> joined;
    for (const TextRange& range : found) {
        if (joined.empty() || range.start > joined.back().start + joined.back().length) {
            joined.push_back(range);
            continue;
        }
        TextRange& last = joined.back();
        last.length = std::max(last.start + last.length, range.start + range.length) - last.start;
    }
    return joined;
}

} // namespace core::store
