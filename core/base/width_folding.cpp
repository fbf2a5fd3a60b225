// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/width_folding.h"

#include <QHash>

namespace core {

namespace {

bool isSpace(char16_t unit)
{
    switch (unit) {
    case u'\t':
    case u'\n':
    case u'\v':
    case u'\f':
    case u'\r':
    case u' ':
    case 0x0085:
    case 0x00A0:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202F:
    case 0x205F:
    case 0x3000:
        return true;
    default:
        return (unit >= 0x2000 && unit <= 0x200D) || unit == 0x2060 || unit == 0xFEFF;
    }
}

/// Half-width kana U+FF61 to U+FF9F and what they are in full width.
constexpr char16_t kHalfWidthKana[] =
    u"。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホ"
    u"マミムメモヤユヨラリルレロワン゛゜";

char16_t foldUnit(char16_t unit)
{
    if (unit < 0x80)
        return unit == u'\t' || unit == u'\v' || unit == u'\f' ? u' ' : unit;
    // Letters, digits and signs stand 0xFEE0 apart; 「，」 stays, because it is not the same as a half-width comma in a
    // text that also has 「、」, and 「～」 stays with 「〜」.
    if (unit >= 0xFF01 && unit <= 0xFF5D && unit != u'，')
        return static_cast<char16_t>(unit - 0xFEE0);
    if (unit >= 0xFF61 && unit <= 0xFF9F)
        return kHalfWidthKana[unit - 0xFF61];
    switch (unit) {
    case 0x301C:
    case 0xFF5E:
        return 0x301C; // wave dash and full-width tilde: encodings mix them up
    case 0x2212:
    case 0xFF0D:
        return u'-';
    case 0xFFE5:
        return 0x00A5;
    default:
        return isSpace(unit) ? u' ' : unit;
    }
}

/// Composes a kana with a following voicing mark, as half-width kana need it; 0 when there is no such letter.
char16_t voiced(char16_t kana, char16_t mark)
{
    static constexpr char16_t kPlain[] = u"カキクケコサシスセソタチツテトハヒフヘホ";
    if (mark == u'゛' && kana == u'ウ')
        return u'ヴ';
    for (char16_t letter : kPlain) {
        if (letter != kana || letter == 0)
            continue;
        const bool isHaRow = letter >= u'ハ' && letter <= u'ホ';
        if (mark == u'゛')
            return static_cast<char16_t>(letter + 1);
        return isHaRow ? static_cast<char16_t>(letter + 2) : char16_t(0);
    }
    return 0;
}

/// ⑴ to ⒇ and ⒜ to ⒵, which fold to several units.
QString foldEnclosed(char16_t unit)
{
    if (unit >= 0x2474 && unit <= 0x2487)
        return u'(' + QString::number(unit - 0x2474 + 1) + u')';
    if (unit >= 0x249C && unit <= 0x24B5)
        return u'(' + QString(QChar(u'a' + (unit - 0x249C))) + u')';
    return {};
}

} // namespace

QString foldKeepingLength(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar* out = folded.data();
    for (QChar unit : text) {
        const char16_t result = foldUnit(unit.unicode());
        // A half-width kana with a voicing mark needs two units to become one: it stays.
        *out++ = (unit.unicode() == 0xFF9E || unit.unicode() == 0xFF9F) ? unit : QChar(result);
    }
    return folded;
}

QString foldWidth(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (const QString enclosed = foldEnclosed(unit); !enclosed.isEmpty()) {
            folded += enclosed;
            continue;
        }
        char16_t result = foldUnit(unit);
        const bool isHalfWidthKana = unit >= 0xFF66 && unit <= 0xFF9D;
        if (isHalfWidthKana && i + 1 < text.size()) {
            const char16_t mark = foldUnit(text[i + 1].unicode());
            const char16_t composed = mark == u'゛' || mark == u'゜' ? voiced(result, mark) : char16_t(0);
            if (composed != 0) {
                result = composed;
                ++i;
            }
        }
        folded += QChar(result);
    }
    return folded;
}

QString withoutSpaces(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (QChar unit : text) {
        if (!isSpace(unit.unicode()))
            result += unit;
    }
    return result;
}

QString foldedWords(QStringView text)
{
    return withoutSpaces(foldWidth(text));
}

QString foldForSearch(QStringView text)
{
    const QString compatible = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    QString folded;
    folded.reserve(compatible.size());
    for (QChar character : compatible) {
        const char16_t unit = character.unicode();
        if (isSpace(unit))
            continue;
        const bool hasHiragana = (unit >= u'ァ' && unit <= u'ヶ') || unit == u'ヽ' || unit == u'ヾ';
        folded += hasHiragana ? QChar(unit - 0x60) : character;
    }
    return folded;
}

} // namespace core
