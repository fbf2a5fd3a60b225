// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/apply/text_widths.h"

#include <algorithm>

namespace core::amend {

namespace {

constexpr char16_t kFullWidthOffset = 0xFEE0;

enum class Sort { Other, Digit, Bracket, Letter };

struct Unit
{
    Sort sort = Sort::Other;
    bool isFull = false;
};

bool isBetween(char16_t unit, char16_t first, char16_t last)
{
    return unit >= first && unit <= last;
}

Unit unitOf(QChar character)
{
    const char16_t unit = character.unicode();
    const bool isFull = isBetween(unit, 0xFF01, 0xFF5D);
    const char16_t half = isFull ? static_cast<char16_t>(unit - kFullWidthOffset) : unit;
    if (isBetween(half, u'0', u'9'))
        return {Sort::Digit, isFull};
    if (half == u'(' || half == u')')
        return {Sort::Bracket, isFull};
    if (isBetween(half, u'a', u'z') || isBetween(half, u'A', u'Z'))
        return {Sort::Letter, isFull};
    return {};
}

QChar inWidth(QChar character, bool isFull)
{
    if (unitOf(character).isFull == isFull)
        return character;
    return QChar(static_cast<char16_t>(character.unicode() + (isFull ? kFullWidthOffset : -kFullWidthOffset)));
}

/// Calls visitor(start, end) for every run of digits.
template <typename Visitor>
void visitDigits(QStringView words, const Visitor& visitor)
{
    for (qsizetype start = 0; start < words.size();) {
        qsizetype end = start;
        while (end < words.size() && unitOf(words[end]).sort == Sort::Digit)
            ++end;
        if (end > start)
            visitor(start, end);
        start = std::max(end, start + 1);
    }
}

struct Count
{
    int full = 0;
    int half = 0;

    void add(bool isFull) { ++(isFull ? full : half); }
    [[nodiscard]] std::optional<bool> uniform() const
    {
        if ((full == 0) == (half == 0))
            return std::nullopt;
        return full > 0;
    }
};

} // namespace

TextWidths TextWidths::of(const model::Provision& root)
{
    Count one;
    Count more;
    Count brackets;
    Count letters;
    model::visit(root, [&](const model::Provision& node) {
        for (const QString* words : {&node.text, &node.caption}) {
            visitDigits(*words, [&](qsizetype start, qsizetype end) {
                (end - start == 1 ? one : more).add(unitOf(words->at(start)).isFull);
            });
            for (const QChar character : *words) {
                const Unit unit = unitOf(character);
                if (unit.sort == Sort::Bracket)
                    brackets.add(unit.isFull);
                else if (unit.sort == Sort::Letter)
                    letters.add(unit.isFull);
            }
        }
    });
    TextWidths widths;
    widths.m_isOneDigitFull = one.uniform();
    widths.m_areMoreDigitsFull = more.uniform();
    widths.m_areBracketsFull = brackets.uniform();
    widths.m_areLettersFull = letters.uniform();
    return widths;
}

QString TextWidths::applied(const QString& words) const
{
    QString written = words;
    visitDigits(words, [&](qsizetype start, qsizetype end) {
        const auto& isFull = end - start == 1 ? m_isOneDigitFull : m_areMoreDigitsFull;
        if (!isFull)
            return;
        for (qsizetype i = start; i < end; ++i)
            written[i] = inWidth(words[i], *isFull);
    });
    for (QChar& character : written) {
        const Unit unit = unitOf(character);
        if (unit.sort == Sort::Bracket && m_areBracketsFull)
            character = inWidth(character, *m_areBracketsFull);
        else if (unit.sort == Sort::Letter && m_areLettersFull)
            character = inWidth(character, *m_areLettersFull);
    }
    return written;
}

void TextWidths::applyTo(model::Provision& node) const
{
    model::visit(node, [this](model::Provision& below) {
        below.text = applied(below.text);
        below.caption = applied(below.caption);
    });
}

} // namespace core::amend
