// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/marker.h"

#include "core/base/numerals.h"
#include "core/base/width_folding.h"

#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr QStringView kSyllabary =
    u"アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
constexpr QStringView kIroha =
    u"イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";
constexpr QStringView kLatin = u"abcdefghijklmnopqrstuvwxyz";
constexpr qsizetype kLongestMarker = 16;

/// One letter from 1 to the end of the alphabet, then two of them: ア … ン, アア, アイ …
QString writeLetters(QStringView alphabet, int value)
{
    const int size = static_cast<int>(alphabet.size());
    if (value <= size)
        return QString(alphabet[value - 1]);
    const int rest = value - size - 1;
    return rest < size * size ? QString(alphabet[rest / size]) + alphabet[rest % size] : QString();
}

int readLetters(QStringView alphabet, QStringView text)
{
    if (text.isEmpty() || text.size() > 2)
        return 0;
    const qsizetype last = alphabet.indexOf(text.back());
    if (last < 0)
        return 0;
    if (text.size() == 1)
        return static_cast<int>(last) + 1;
    const qsizetype first = alphabet.indexOf(text.front());
    return first < 0 ? 0 : static_cast<int>(alphabet.size() + first * alphabet.size() + last) + 1;
}

const QStringList& romanNumbers()
{
    static const QStringList kNumbers = {u"i"_s,    u"ii"_s,  u"iii"_s,  u"iv"_s,    u"v"_s,   u"vi"_s,   u"vii"_s,
                                         u"viii"_s, u"ix"_s,  u"x"_s,    u"xi"_s,    u"xii"_s, u"xiii"_s, u"xiv"_s,
                                         u"xv"_s,   u"xvi"_s, u"xvii"_s, u"xviii"_s, u"xix"_s, u"xx"_s};
    return kNumbers;
}

bool isLatinLetter(QChar unit)
{
    return unit >= u'a' && unit <= u'z';
}

bool isKanjiDigit(QChar unit)
{
    return QStringView(u"一二三四五六七八九十百").contains(unit);
}

/// What the words of a marker without brackets may mean; text is folded and lower case is kept as it is.
std::vector<MarkerReading> readValue(QStringView text, bool isBracketed)
{
    std::vector<MarkerReading> readings;
    const auto add = [&](NumberStyle bare, NumberStyle bracketed, int value) {
        if (value > 0)
            readings.push_back({isBracketed ? bracketed : bare, value});
    };
    if (text.isEmpty())
        return readings;
    if (text.front().isDigit()) {
        const auto value = readNumber(text);
        add(NumberStyle::Arabic, NumberStyle::Parenthesised, value && text.size() <= 4 ? *value : 0);
    } else if (isKanjiDigit(text.front())) {
        const auto value = readNumber(text);
        add(NumberStyle::Kanji, NumberStyle::ParenthesisedKanji, value && text.size() <= 4 ? *value : 0);
    } else if (isLatinLetter(text.front())) {
        add(NumberStyle::Latin, NumberStyle::ParenthesisedLatin, readLetters(kLatin, text));
        const int roman = static_cast<int>(romanNumbers().indexOf(text.toString())) + 1;
        const auto before = readings.size();
        add(NumberStyle::Roman, NumberStyle::ParenthesisedRoman, roman);
        // More than one letter that is a Roman number ("ii") is hardly ever the 36th Latin letter.
        if (before == 1 && readings.size() == 2 && text.size() > 1)
            std::swap(readings[0], readings[1]);
    } else {
        add(NumberStyle::Katakana, NumberStyle::ParenthesisedKatakana, readLetters(kSyllabary, text));
        add(NumberStyle::Iroha, NumberStyle::ParenthesisedIroha, readLetters(kIroha, text));
    }
    return readings;
}

bool isGap(QChar unit)
{
    return unit == u' ' || unit == u'\n' || unit == u'\r';
}

/// ⑴ and ①, one code point each.
std::optional<Marker> readEnclosed(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code >= 0x2474 && code <= 0x2487)
        return Marker{{{NumberStyle::Parenthesised, code - 0x2474 + 1}}, 1};
    if (code >= 0x249C && code <= 0x24B5)
        return Marker{{{NumberStyle::ParenthesisedLatin, code - 0x249C + 1}}, 1};
    if (code >= 0x2460 && code <= 0x2473)
        return Marker{{{NumberStyle::Circled, code - 0x2460 + 1}}, 1};
    if (code == u'•' || code == u'●' || code == u'◆')
        return Marker{{{NumberStyle::Bullet, 0}}, 1};
    return std::nullopt;
}

std::optional<Marker> readBracketed(QStringView folded)
{
    const qsizetype close = folded.indexOf(u')');
    if (close < 2 || close > 8)
        return std::nullopt;
    auto readings = readValue(folded.sliced(1, close - 1).trimmed(), true);
    if (readings.empty())
        return std::nullopt;
    return Marker{std::move(readings), static_cast<int>(close) + 1};
}

std::optional<Marker> readBare(QStringView folded)
{
    qsizetype end = 0;
    while (end < folded.size() && !isGap(folded[end]))
        ++end;
    if (end == 0 || end > 6)
        return std::nullopt;
    auto readings = readValue(folded.first(end), false);
    if (readings.empty())
        return std::nullopt;
    return Marker{std::move(readings), static_cast<int>(end)};
}

QString bracketed(const QString& words)
{
    return u'(' + words + u')';
}

QString writeBranches(const std::vector<int>& values, bool isKanji)
{
    QString written;
    for (size_t i = 1; i < values.size(); ++i)
        written += u'の' + (isKanji ? toKanjiNumber(values[i]) : QString::number(values[i]));
    return written;
}

} // namespace

std::optional<Marker> readMarker(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (auto enclosed = readEnclosed(text.front()))
        return enclosed;
    const QString folded = foldKeepingLength(text.first(qMin(text.size(), kLongestMarker)));
    return folded.startsWith(u'(') ? readBracketed(folded) : readBare(folded);
}

QString formatNumber(NumberStyle style, const std::vector<int>& values)
{
    if (style == NumberStyle::Bullet)
        return u"・"_s;
    if (values.empty() || values.front() < 1)
        return {};
    const int value = values.front();
    switch (style) {
    case NumberStyle::Article:
        return u'第' + QString::number(value) + u'条' + writeBranches(values, false);
    case NumberStyle::ArticleKanji:
        return u'第' + toKanjiNumber(value) + u'条' + writeBranches(values, true);
    case NumberStyle::Part:
        return u'第' + QString::number(value) + u'編';
    case NumberStyle::Chapter:
        return u'第' + QString::number(value) + u'章';
    case NumberStyle::Arabic:
        return QString::number(value);
    case NumberStyle::Parenthesised:
        return bracketed(QString::number(value));
    case NumberStyle::Katakana:
        return writeLetters(kSyllabary, value);
    case NumberStyle::ParenthesisedKatakana:
        return bracketed(writeLetters(kSyllabary, value));
    case NumberStyle::Iroha:
        return writeLetters(kIroha, value);
    case NumberStyle::ParenthesisedIroha:
        return bracketed(writeLetters(kIroha, value));
    case NumberStyle::Latin:
        return writeLetters(kLatin, value);
    case NumberStyle::ParenthesisedLatin:
        return bracketed(writeLetters(kLatin, value));
    case NumberStyle::Roman:
        return romanNumbers().value(value - 1);
    case NumberStyle::ParenthesisedRoman:
        return bracketed(romanNumbers().value(value - 1));
    case NumberStyle::Kanji:
        return toKanjiNumber(value);
    case NumberStyle::ParenthesisedKanji:
        return bracketed(toKanjiNumber(value));
    case NumberStyle::Circled:
        return value <= 20 ? QString(QChar(0x2460 + value - 1)) : bracketed(QString::number(value));
    case NumberStyle::Bullet:
    case NumberStyle::None:
        break;
    }
    return {};
}

} // namespace core
