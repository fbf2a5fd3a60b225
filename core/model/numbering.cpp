// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/numbering.h"

#include "core/base/marker.h"
#include "core/model/name_table.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

constexpr std::array<NamedValue<NumberStyle>, 18> kStyleNames = {{
    {NumberStyle::None, u"none"},
    {NumberStyle::Article, u"article"},
    {NumberStyle::ArticleKanji, u"articleKanji"},
    {NumberStyle::Part, u"part"},
    {NumberStyle::Chapter, u"chapter"},
    {NumberStyle::Arabic, u"arabic"},
    {NumberStyle::Parenthesised, u"parenthesised"},
    {NumberStyle::Katakana, u"katakana"},
    {NumberStyle::ParenthesisedKatakana, u"parenthesisedKatakana"},
    {NumberStyle::Iroha, u"iroha"},
    {NumberStyle::ParenthesisedIroha, u"parenthesisedIroha"},
    {NumberStyle::Latin, u"latin"},
    {NumberStyle::ParenthesisedLatin, u"parenthesisedLatin"},
    {NumberStyle::Roman, u"roman"},
    {NumberStyle::ParenthesisedRoman, u"parenthesisedRoman"},
    {NumberStyle::Kanji, u"kanji"},
    {NumberStyle::ParenthesisedKanji, u"parenthesisedKanji"},
    {NumberStyle::Circled, u"circled"},
}};

bool isBracket(QChar unit)
{
    return QStringView(u"()（）[]［］【】〔〕").contains(unit);
}

} // namespace

QString shownNumber(const ProvisionNumber& number)
{
    return number.asWritten.isEmpty() ? formatNumber(number.style, number.values) : number.asWritten;
}

QString numberValues(const ProvisionNumber& number)
{
    QStringList values;
    for (int value : number.values)
        values.append(QString::number(value));
    return values.join(u'の');
}

QString captionWords(const QString& caption)
{
    QStringView words = QStringView(caption).trimmed();
    if (words.size() >= 2 && isBracket(words.front()) && isBracket(words.back()))
        words = words.sliced(1, words.size() - 2).trimmed();
    return words.toString();
}

ProvisionNumber makeNumber(NumberStyle style, const std::vector<int>& values)
{
    return {style, values, formatNumber(style, values)};
}

QString styleName(NumberStyle style)
{
    const QString name = nameIn(kStyleNames, style);
    return name.isEmpty() ? u"bullet"_s : name;
}

bool styleFromName(const QString& name, NumberStyle* style)
{
    const auto found = valueIn(kStyleNames, name);
    *style = found.value_or(NumberStyle::Bullet);
    return found || name == u"bullet";
}

} // namespace core::model
