// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/apply/word_matching.h"

#include "core/base/width_folding.h"

#include <algorithm>

namespace core::amend {

namespace {

/// A text with its widths folded, and where each folded unit comes from.
struct FoldedText
{
    QString words;
    std::vector<qsizetype> source; ///< of each unit; one more for the end
};

bool isVoicingMark(QChar unit)
{
    return unit == QChar(0xFF9E) || unit == QChar(0xFF9F);
}

FoldedText folded(QStringView text)
{
    FoldedText result;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = i + 1 < text.size() && isVoicingMark(text[i + 1]) ? 2 : 1;
        QString units = foldWidth(text.sliced(i, length));
        if (units == u"\n")
            units = u' ';
        result.words += units;
        result.source.insert(result.source.end(), static_cast<size_t>(units.size()), i);
        i += length;
    }
    result.source.push_back(text.size());
    return result;
}

} // namespace

std::vector<Stretch> occurrences(QStringView text, QStringView words)
{
    std::vector<Stretch> found;
    const FoldedText inText = folded(text);
    const QString sought = folded(words).words;
    if (sought.isEmpty())
        return found;
    const auto startsUnit = [&](qsizetype at) {
        const auto index = static_cast<size_t>(at);
        return at == 0 || inText.source[index] != inText.source[index - 1];
    };
    for (qsizetype at = inText.words.indexOf(sought); at >= 0;) {
        const qsizetype end = at + sought.size();
        // 「1」 is no part of ⑴.
        const bool isWhole = startsUnit(at) && startsUnit(end);
        if (isWhole)
            found.push_back({inText.source[static_cast<size_t>(at)], inText.source[static_cast<size_t>(end)]});
        at = inText.words.indexOf(sought, isWhole ? end : at + 1);
    }
    return found;
}

bool makeEdits(QString* text, std::vector<TextEdit> edits, Stretch* overlap)
{
    std::stable_sort(edits.begin(), edits.end(), [](const TextEdit& a, const TextEdit& b) {
        return a.at.start != b.at.start ? a.at.start < b.at.start : a.at.end < b.at.end;
    });
    for (size_t i = 1; i < edits.size(); ++i) {
        const Stretch& before = edits[i - 1].at;
        const Stretch& now = edits[i].at;
        // An insertion touches nothing at the ends of what another edit replaces; two at one point would have no order.
        const bool areSamePoint = before.start == now.start && before.end == now.end;
        if (now.start < before.end || areSamePoint) {
            *overlap = now;
            return false;
        }
    }
    QString result;
    qsizetype at = 0;
    for (const TextEdit& edit : edits) {
        result += QStringView(*text).sliced(at, edit.at.start - at);
        result += edit.words;
        at = edit.at.end;
    }
    result += QStringView(*text).sliced(at);
    *text = result;
    return true;
}

} // namespace core::amend
