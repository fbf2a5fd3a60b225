// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit/number_writing.h"

#include "core/base/calendar.h"
#include "core/base/marker.h"
#include "core/base/numerals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

bool isFullDigit(QChar unit)
{
    return unit >= u'０' && unit <= u'９';
}

bool isHalfDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isDigit(QChar unit)
{
    return isFullDigit(unit) || isHalfDigit(unit);
}

bool isSpace(QChar unit)
{
    return unit == u' ' || unit == u'\u3000';
}

/// Calls visitor(start, length) for every run of digits.
template <typename Visitor>
void visitDigitRuns(QStringView text, const Visitor& visitor)
{
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end > start)
            visitor(start, end - start);
        start = std::max(end, start + 1);
    }
}

/// What the sample itself shows of the widths. Of digits that it has none of, it says the same, unless the text writes
/// the two kinds differently.
DigitWidths widthsOf(QStringView sample, DigitWidths widths)
{
    const bool isUniform = widths.isOneDigitFull == widths.areMoreDigitsFull;
    visitDigitRuns(sample, [&](qsizetype start, qsizetype length) {
        const bool isFull = isFullDigit(sample[start]);
        if (length == 1 || isUniform)
            widths.isOneDigitFull = isFull;
        if (length > 1 || isUniform)
            widths.areMoreDigitsFull = isFull;
    });
    return widths;
}

QString enclosed(QChar sample, int value)
{
    static constexpr char16_t kFirstDigits = 0x2474;
    static constexpr char16_t kFirstLetters = 0x249C;
    static constexpr int kDigits = 20;
    static constexpr int kLetters = 26;
    if (sample >= QChar(kFirstDigits) && sample < QChar(kFirstDigits + kDigits) && value <= kDigits)
        return QChar(kFirstDigits + value - 1);
    if (sample >= QChar(kFirstLetters) && sample < QChar(kFirstLetters + kLetters) && value <= kLetters)
        return QChar(kFirstLetters + value - 1);
    return {};
}

bool hasFullBracket(QStringView text)
{
    return text.contains(u'（');
}

bool hasFullLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar unit) { return unit >= u'ａ' && unit <= u'ｚ'; });
}

/// The plain form of a number in the widths of a sample.
QString inWidthsOf(QStringView sample, const QString& plain, const DigitWidths& widths)
{
    const DigitWidths shown = widthsOf(sample, widths);
    QString written;
    for (qsizetype i = 0; i < plain.size();) {
        const QChar unit = plain[i];
        if (isHalfDigit(unit)) {
            qsizetype end = i;
            while (end < plain.size() && isHalfDigit(plain[end]))
                ++end;
            written += digitsInWidth(QStringView(plain).sliced(i, end - i).toInt(), shown);
            i = end;
            continue;
        }
        const bool widens = ((unit == u'(' || unit == u')') && hasFullBracket(sample)) ||
                            (unit >= u'a' && unit <= u'z' && hasFullLetter(sample));
        written += widens ? QChar(unit.unicode() + 0xFEE0) : unit;
        ++i;
    }
    return written;
}

/// 第一章: parts and chapters are stored under one style whatever their numerals.
QString plainForm(const ProvisionNumber& sample, const std::vector<int>& values)
{
    QString written = formatNumber(sample.style, values);
    const bool isGroup = sample.style == NumberStyle::Part || sample.style == NumberStyle::Chapter;
    if (!isGroup || std::any_of(sample.asWritten.begin(), sample.asWritten.end(), isDigit))
        return written;
    return u'第' + toKanjiNumber(values.front()) + written.back();
}

/// 「第 1 条」 and 「( 1 )」: the spaces of the sample around its first number.
QString withSpacesOf(QStringView sample, QString written)
{
    if (std::none_of(sample.begin(), sample.end(), isSpace))
        return written;
    QString result;
    qsizetype at = 0;
    for (qsizetype i = 0; i < sample.size() && at < written.size(); ++i) {
        if (isSpace(sample[i])) {
            result += sample[i];
            continue;
        }
        if (!isDigit(sample[i])) {
            result += written[at++];
            continue;
        }
        while (i + 1 < sample.size() && isDigit(sample[i + 1]))
            ++i;
        while (at < written.size() && isDigit(written[at]))
            result += written[at++];
    }
    return result + written.mid(at);
}

} // namespace

DigitWidths digitWidthsOf(const Provision& root)
{
    DigitWidths widths;
    bool hasOne = false;
    bool hasMore = false;
    visit(root, [&](const Provision& node) {
        if (node.kind != ProvisionKind::Article)
            return;
        const QStringView written = node.number.asWritten;
        visitDigitRuns(written, [&](qsizetype start, qsizetype length) {
            (length == 1 ? widths.isOneDigitFull : widths.areMoreDigitsFull) = isFullDigit(written[start]);
            (length == 1 ? hasOne : hasMore) = true;
        });
    });
    if (!hasMore)
        widths.areMoreDigitsFull = widths.isOneDigitFull;
    if (!hasOne)
        widths.isOneDigitFull = widths.areMoreDigitsFull;
    return widths;
}

NumberWriting numberWritingOf(const Provision& root)
{
    const auto articles = allOfKind(root, ProvisionKind::Article);
    return {digitWidthsOf(root), !articles.empty() && articles.front()->number.style == NumberStyle::ArticleKanji};
}

QString countWords(int value, const NumberWriting& writing)
{
    return writing.isKanji ? toKanjiNumber(value) : digitsInWidth(value, writing.digits);
}

QString dayWords(QDate day, const NumberWriting& writing)
{
    const QString plain = toEraDate(day);
    QString words;
    qsizetype at = 0;
    visitDigitRuns(plain, [&](qsizetype start, qsizetype length) {
        words += plain.mid(at, start - at) + countWords(plain.mid(start, length).toInt(), writing);
        at = start + length;
    });
    return words + plain.mid(at);
}

QString digitsInWidth(int value, const DigitWidths& widths)
{
    const bool isFull = value < 10 ? widths.isOneDigitFull : widths.areMoreDigitsFull;
    return isFull ? toFullWidthDigits(value) : QString::number(value);
}

ProvisionNumber numberLike(const ProvisionNumber& sample, const std::vector<int>& values, const DigitWidths& widths)
{
    ProvisionNumber number{sample.style, values, {}};
    if (sample.style == NumberStyle::None || sample.values.empty() || sample.asWritten.isEmpty()) {
        // A bullet is copied as it is, for it has no value that could change.
        if (sample.values.empty())
            number = sample;
        return number;
    }
    if (sample.asWritten.size() == 1)
        number.asWritten = enclosed(sample.asWritten.front(), values.front());
    if (number.asWritten.isEmpty()) {
        const QString written = inWidthsOf(sample.asWritten, plainForm(sample, values), widths);
        number.asWritten = withSpacesOf(sample.asWritten, written);
    }
    return number;
}

QString digitsLike(QStringView sample, int value, const DigitWidths& widths)
{
    if (!sample.isEmpty() && !isDigit(sample.front()))
        return toKanjiNumber(value);
    return digitsInWidth(value, widthsOf(sample, widths));
}

} // namespace core::model
