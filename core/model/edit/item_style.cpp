// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit/item_style.h"

#include "core/base/marker.h"
#include "core/model/grammar.h"

#include <algorithm>
#include <array>
#include <optional>

namespace core::model {

namespace {

using Kind = ProvisionKind;

constexpr std::array<NumberStyle, 6> kHouseOrder = {NumberStyle::Parenthesised,         NumberStyle::Katakana,
                                                    NumberStyle::ParenthesisedKatakana, NumberStyle::Latin,
                                                    NumberStyle::ParenthesisedLatin,    NumberStyle::Roman};

NumberStyle houseStyleBelow(const Provision& parent)
{
    if (parent.kind == Kind::Paragraph)
        return kHouseOrder.front();
    const auto at = std::find(kHouseOrder.begin(), kHouseOrder.end(), parent.number.style);
    if (at != kHouseOrder.end() && at + 1 != kHouseOrder.end())
        return *(at + 1);
    return at == kHouseOrder.end() ? NumberStyle::Katakana : kHouseOrder.back();
}

const Provision* firstItem(const Provision& parent)
{
    const auto found = std::find_if(parent.children.begin(), parent.children.end(),
                                    [](const Provision& child) { return isItem(child.kind); });
    return found == parent.children.end() ? nullptr : &*found;
}

/// What stands below a provision of the same kind and style elsewhere.
const Provision* itemElsewhere(const Provision& root, const Provision& parent)
{
    const Provision* found = nullptr;
    visit(root, [&](const Provision& node) {
        const bool isAlike = (node.kind == Kind::Paragraph) == (parent.kind == Kind::Paragraph) &&
                             (node.kind == Kind::Paragraph || isItem(node.kind)) &&
                             (node.kind == Kind::Paragraph || node.number.style == parent.number.style);
        if (found == nullptr && isAlike)
            found = firstItem(node);
    });
    return found;
}

/// How the text writes a style anywhere, for the width of its brackets and digits.
std::optional<QString> writingOf(const Provision& root, NumberStyle style)
{
    std::optional<QString> written;
    visit(root, [&](const Provision& node) {
        if (!written && node.number.style == style && !node.number.asWritten.isEmpty())
            written = node.number.asWritten;
    });
    return written;
}

ProvisionNumber inHouseStyle(const Provision& root, NumberStyle style)
{
    ProvisionNumber number{style, {1}, formatNumber(style, {1})};
    const DigitWidths widths = digitWidthsOf(root);
    if (const auto written = writingOf(root, style))
        return numberLike({style, {1}, *written}, {1}, widths);
    if (!widths.isOneDigitFull)
        return number;
    for (QChar& unit : number.asWritten) {
        if (unit > u' ' && unit < QChar(0x7F))
            unit = QChar(unit.unicode() + 0xFEE0);
    }
    return number;
}

} // namespace

bool isBullet(const ProvisionNumber& number)
{
    return number.style == NumberStyle::Bullet;
}

ProvisionNumber sampleBelow(const Provision& root, const Provision& parent)
{
    const Provision* alike = firstItem(parent);
    if (alike == nullptr)
        alike = itemElsewhere(root, parent);
    if (alike == nullptr)
        return inHouseStyle(root, houseStyleBelow(parent));
    return isBullet(alike->number) ? alike->number : numberLike(alike->number, {1}, digitWidthsOf(root));
}

ProvisionNumber paragraphSample(const Provision& root, const Provision& container)
{
    int count = 0;
    const Provision* last = nullptr;
    for (const Provision& child : container.children) {
        if (child.kind != Kind::Paragraph)
            continue;
        ++count;
        last = &child;
    }
    // Two and more 項 show how they are printed, be it without numbers; the first alone does not.
    if (count > 1 || (last != nullptr && !last->number.asWritten.isEmpty()))
        return last->number;
    std::optional<QString> written;
    visit(root, [&](const Provision& node) {
        if (!written && node.kind == Kind::Paragraph && node.number.style == NumberStyle::Arabic &&
            !node.number.asWritten.isEmpty())
            written = node.number.asWritten;
    });
    if (written)
        return {NumberStyle::Arabic, {1}, *written};
    return inHouseStyle(root, NumberStyle::Arabic);
}

} // namespace core::model
