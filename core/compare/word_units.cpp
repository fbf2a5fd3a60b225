// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/word_difference.h"

#include <QTextBoundaryFinder>

namespace core::compare {

namespace {

enum class RunKind { Single, Digits, Latin };

RunKind runKind(QChar unit)
{
    if ((unit >= u'0' && unit <= u'9') || (unit >= u'０' && unit <= u'９'))
        return RunKind::Digits;
    const bool isLatin = (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z') ||
                         (unit >= u'Ａ' && unit <= u'Ｚ') || (unit >= u'ａ' && unit <= u'ｚ');
    return isLatin ? RunKind::Latin : RunKind::Single;
}

/// Most of a text is one unit a character; only what may combine needs the rules of Unicode.
bool mayCombine(QChar unit)
{
    const char16_t code = unit.unicode();
    const bool isPlain = code < 0x0300 || (code >= 0x3000 && code < 0x302A) || (code > 0x3030 && code < 0x3099) ||
                         (code > 0x309A && code < 0xD800) || (code >= 0xFF00 && code < 0xFF9E);
    return !isPlain;
}

bool hasCombining(QStringView text)
{
    return std::any_of(text.begin(), text.end(), mayCombine);
}

} // namespace

std::vector<QStringView> wordUnits(QStringView text)
{
    std::vector<QStringView> units;
    QTextBoundaryFinder finder;
    const bool needsRules = hasCombining(text);
    if (needsRules)
        finder = QTextBoundaryFinder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at + 1;
        if (needsRules) {
            finder.setPosition(at);
            end = finder.toNextBoundary();
            if (end <= at)
                end = text.size();
        }
        const RunKind run = runKind(text.at(at));
        if (run != RunKind::Single && end == at + 1) {
            while (end < text.size() && runKind(text.at(end)) == run &&
                   !(needsRules && end + 1 < text.size() && mayCombine(text.at(end + 1))))
                ++end;
        }
        units.push_back(text.sliced(at, end - at));
        at = end;
    }
    return units;
}

} // namespace core::compare
