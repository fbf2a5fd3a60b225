// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/text/kinsoku.h"

#include <QChar>
#include <QStringView>

namespace core::print {

namespace {

constexpr QStringView kNotAtStart = u"!%),.:;?]}¢°’”‰′″℃、。々〉》」』】〕゛゜ゝゞ・ヽヾ"
                                    u"！％），．：；？］｝￠｠〗〙〟〻‐–—〜～‼⁇⁈⁉"
                                    u"｡｣､･ｰﾞﾟｧｨｩｪｫｬｭｮｯ"
                                    u"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶー"
                                    u"ㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ\u3099\u309A";
constexpr QStringView kNotAtEnd = u"$([{£¥‘“〈《「『【〔（［｛￡￥＄｟〖〘〝｢";
constexpr QStringView kOpening = u"〈《「『【〔（［｛｟〖〘";
constexpr QStringView kClosing = u"、。，．〉》」』】〕）］｝｠〗〙";
constexpr QStringView kUnits = u"年月日条項号円人件通か箇時分万億回割";
constexpr QStringView kJoiners = u"…‥―—─";

bool contains(QStringView list, char32_t character)
{
    return character <= 0xFFFF && list.contains(QChar(static_cast<char16_t>(character)));
}

bool isLatin(char32_t c)
{
    if (c > 0x7F && c < 0xC0)
        return false;
    const bool narrow = c < 0x250;                // ASCII and the accented Latin letters
    const bool wide = c >= 0xFF10 && c <= 0xFF5A; // full-width digits and letters
    return (narrow || wide) && QChar::isLetterOrNumber(c);
}

} // namespace

CharacterClass classify(char32_t character)
{
    CharacterClass result;
    // Ideographs and kana without a rule are nearly every character: decided first.
    if (character >= 0x4E00 && character <= 0x9FFF) {
        result.unit = contains(kUnits, character);
        return result;
    }
    result.notAtStart = contains(kNotAtStart, character);
    result.notAtEnd = contains(kNotAtEnd, character);
    result.opening = contains(kOpening, character);
    result.closing = contains(kClosing, character);
    result.digit = (character >= u'0' && character <= u'9') || (character >= 0xFF10 && character <= 0xFF19);
    result.latin = isLatin(character);
    result.space = QChar::isSpace(character);
    result.joiner = contains(kJoiners, character);
    result.unit = contains(kUnits, character);
    result.separator = contains(u",.，．", character);
    return result;
}

} // namespace core::print
