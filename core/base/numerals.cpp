// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numerals.h"

#include "core/base/width_folding.h"

namespace core {

namespace {

constexpr char16_t kKanjiDigits[] = u"〇一二三四五六七八九";
constexpr int kMaximum = 99'999'999;

int digitValue(char16_t unit)
{
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    if (unit == u'○' || unit == u'零')
        return 0;
    if (unit == u'元')
        return -1;
    for (int value = 0; value < 10; ++value) {
        if (kKanjiDigits[value] == unit)
            return value;
    }
    return -1;
}

int powerValue(char16_t unit)
{
    switch (unit) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    case u'万':
        return 10'000;
    default:
        return 0;
    }
}

std::optional<int> readPositional(QStringView digits)
{
    qint64 value = 0;
    for (QChar unit : digits) {
        const int digit = digitValue(unit.unicode());
        if (digit < 0)
            return std::nullopt;
        value = value * 10 + digit;
        if (value > kMaximum)
            return std::nullopt;
    }
    return static_cast<int>(value);
}

/// 千九百九十三, 二万五千: sums of digit × power, with 万 closing a group.
std::optional<int> readWithPowers(QStringView text)
{
    qint64 total = 0;
    qint64 group = 0;
    qint64 pending = -1;
    int lastPower = kMaximum;
    for (QChar character : text) {
        const char16_t unit = character.unicode();
        const int digit = digitValue(unit);
        if (digit >= 0) {
            if (pending >= 0)
                return std::nullopt;
            pending = digit;
            continue;
        }
        const int power = powerValue(unit);
        if (power == 10'000 && total == 0) {
            group += pending < 0 ? 0 : pending;
            total = (group == 0 ? 1 : group) * power;
            group = 0;
        } else if (power != 0 && power < lastPower) {
            group += (pending < 0 ? 1 : pending) * power;
        } else {
            return std::nullopt;
        }
        lastPower = power;
        pending = -1;
    }
    total += group + (pending < 0 ? 0 : pending);
    return total <= kMaximum ? std::optional<int>(static_cast<int>(total)) : std::nullopt;
}

} // namespace

std::optional<int> readNumber(QStringView text)
{
    constexpr qsizetype kLongest = 32;
    if (text.size() > kLongest)
        return std::nullopt;
    const QString digits = withoutSpaces(foldKeepingLength(text));
    if (digits.isEmpty())
        return std::nullopt;
    for (QChar unit : digits) {
        if (powerValue(unit.unicode()) > 0)
            return readWithPowers(digits);
    }
    return readPositional(digits);
}

QString toKanjiNumber(int value)
{
    if (value < 1 || value > kMaximum)
        return {};
    static constexpr struct
    {
        int size;
        char16_t name;
    } kPowers[] = {{1000, u'千'}, {100, u'百'}, {10, u'十'}};
    const auto group = [](int number) {
        QString written;
        for (const auto& power : kPowers) {
            const int digit = number / power.size % 10;
            if (digit > 1)
                written += QChar(kKanjiDigits[digit]);
            if (digit > 0)
                written += QChar(power.name);
        }
        if (number % 10 > 0)
            written += QChar(kKanjiDigits[number % 10]);
        return written;
    };
    const int tenThousands = value / 10'000;
    return (tenThousands > 0 ? group(tenThousands) + u'万' : QString()) + group(value % 10'000);
}

QString toFullWidthDigits(int value)
{
    QString written = QString::number(value);
    for (QChar& unit : written) {
        if (unit.isDigit())
            unit = QChar(unit.unicode() - u'0' + u'０');
    }
    return written;
}

} // namespace core
