// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/house_style.h"

#include "core/base/numerals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

HouseStyle houseStyleOf(const model::Provision& root)
{
    HouseStyle style;
    style.digits = model::digitWidthsOf(root);
    const auto articles = model::allOfKind(root, model::ProvisionKind::Article);
    style.usesKanjiNumbers = !articles.empty() && articles.front()->number.style == NumberStyle::ArticleKanji;
    style.behind = style.usesKanjiNumbers ? u"の下に"_s : u"の次に"_s;
    style.amends = u"変更"_s;
    style.instrument = u"連携協約"_s;
    style.oldHead = u"変更前"_s;
    style.newHead = u"変更後"_s;
    return style;
}

QString countWords(int value, const HouseStyle& style)
{
    return style.usesKanjiNumbers ? toKanjiNumber(value) : model::digitsInWidth(value, style.digits);
}

QString numberWords(const std::vector<int>& values, const QString& unit, const HouseStyle& style)
{
    QString words = u'第' + countWords(values.empty() ? 0 : values.front(), style) + unit;
    for (size_t i = 1; i < values.size(); ++i)
        words += u'の' + countWords(values[i], style);
    return words;
}

} // namespace core::amend
