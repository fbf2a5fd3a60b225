// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/house_style.h"

using namespace Qt::StringLiterals;

namespace core::amend {

HouseStyle houseStyleOf(const model::Provision& root)
{
    HouseStyle style;
    style.numbers = model::numberWritingOf(root);
    style.behind = style.numbers.isKanji ? u"の下に"_s : u"の次に"_s;
    style.amends = u"変更"_s;
    style.instrument = u"連携協約"_s;
    style.oldHead = u"変更前"_s;
    style.newHead = u"変更後"_s;
    return style;
}

QString numberWords(const std::vector<int>& values, const QString& unit, const HouseStyle& style)
{
    QString words = u'第' + model::countWords(values.empty() ? 0 : values.front(), style.numbers) + unit;
    for (size_t i = 1; i < values.size(); ++i)
        words += u'の' + model::countWords(values[i], style.numbers);
    return words;
}

} // namespace core::amend
