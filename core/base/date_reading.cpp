// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"
#include "core/base/numerals.h"
#include "core/base/width_folding.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype kLongestDate = 60;

bool isNumeral(QChar unit)
{
    return (unit >= u'0' && unit <= u'9') || QStringView(u"〇一二三四五六七八九十百千○").contains(unit);
}

/// A cursor over folded text. Every take…() leaves the position alone when it fails.
class DateScanner
{
public:
    explicit DateScanner(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] qsizetype position() const { return m_position; }
    void moveTo(qsizetype position) { m_position = position; }

    void skipSpaces()
    {
        while (m_position < m_text.size() && m_text[m_position] == u' ')
            ++m_position;
    }

    bool take(QStringView words)
    {
        const qsizetype before = m_position;
        skipSpaces();
        if (m_text.sliced(m_position).startsWith(words)) {
            m_position += words.size();
            return true;
        }
        m_position = before;
        return false;
    }

    /// A number of at most maximumDigits digits, spaces inside allowed only between kanji or digits of one number.
    std::optional<int> takeNumber(int maximumDigits)
    {
        const qsizetype before = m_position;
        skipSpaces();
        const qsizetype start = m_position;
        while (m_position < m_text.size() && isNumeral(m_text[m_position]))
            ++m_position;
        const qsizetype length = m_position - start;
        // 三十一 takes three units for two digits.
        const bool hasTen = m_text.sliced(start, length).contains(u'十');
        // 「○」 alone stands for a blank in templates, never for zero.
        if (length == 0 || length > maximumDigits + (hasTen ? 1 : 0) || m_text[start] == u'○' ||
            (m_text[start] == u'〇' && length <= 2)) {
            m_position = before;
            return std::nullopt;
        }
        const auto value = readNumber(m_text.sliced(start, length));
        if (!value)
            m_position = before;
        return value;
    }

    std::optional<Era> takeEra(bool isShort)
    {
        static constexpr struct
        {
            Era era;
            QStringView name;
            QStringView letter;
            QStringView kanji;
        } kNames[] = {{Era::Meiji, u"明治", u"M", u"明"},
                      {Era::Taisho, u"大正", u"T", u"大"},
                      {Era::Showa, u"昭和", u"S", u"昭"},
                      {Era::Heisei, u"平成", u"H", u"平"},
                      {Era::Reiwa, u"令和", u"R", u"令"}};
        for (const auto& name : kNames) {
            if (take(name.name))
                return name.era;
        }
        for (const auto& name : kNames) {
            if (isShort && (take(name.letter) || take(name.letter.toString().toLower()) || take(name.kanji)))
                return name.era;
        }
        return std::nullopt;
    }

private:
    QStringView m_text;
    qsizetype m_position = 0;
};

struct YearRead
{
    int gregorian = 0;
    std::optional<Era> era;
    bool isOneAsDigit = false;
};

std::optional<YearRead> takeEraYear(DateScanner& scanner, bool isShort)
{
    const qsizetype before = scanner.position();
    const auto era = scanner.takeEra(isShort);
    if (!era)
        return std::nullopt;
    YearRead read;
    read.era = era;
    if (scanner.take(u"元")) {
        read.gregorian = firstDay(*era).year();
        return read;
    }
    const auto year = scanner.takeNumber(4);
    if (!year || *year < 1 || *year > 999) {
        scanner.moveTo(before);
        return std::nullopt;
    }
    read.gregorian = firstDay(*era).year() + *year - 1;
    read.isOneAsDigit = *year == 1;
    return read;
}

std::optional<YearRead> takeGregorianYear(DateScanner& scanner)
{
    const qsizetype before = scanner.position();
    scanner.take(u"西暦");
    const auto year = scanner.takeNumber(7);
    if (!year || *year < 1868 || *year > 9999) {
        scanner.moveTo(before);
        return std::nullopt;
    }
    return YearRead{*year, std::nullopt, false};
}

/// 「（2019年）」 behind an era year, or 「(平成31年)」 behind a Gregorian one.
std::optional<YearRead> takeOtherCalendar(DateScanner& scanner, bool firstIsEra)
{
    const qsizetype before = scanner.position();
    if (!scanner.take(u"("))
        return std::nullopt;
    const auto other = firstIsEra ? takeGregorianYear(scanner) : takeEraYear(scanner, false);
    if (other) {
        scanner.take(u"年");
        if (scanner.take(u")"))
            return other;
    }
    scanner.moveTo(before);
    return std::nullopt;
}

void judge(WrittenDate* written, const YearRead& year)
{
    if (written->year > 0 && written->month > 0 && written->day > 0)
        written->date = QDate(written->year, written->month, written->day);
    if (!year.era)
        return;
    written->isYearOneAsDigit = year.isOneAsDigit;
    const QDate from = written->date.isValid() ? written->date : QDate(written->year, 12, 31);
    const QDate to = written->date.isValid() ? written->date : QDate(written->year, 1, 1);
    written->isBeyondEra = from < firstDay(*year.era) || to > lastDay(*year.era);
}

/// 平成31年（2019年）3月29日 and its kin, where every part has its word.
std::optional<WrittenDate> readWithWords(QStringView folded)
{
    DateScanner scanner(folded);
    auto year = takeEraYear(scanner, false);
    const bool firstIsEra = year.has_value();
    if (!year)
        year = takeGregorianYear(scanner);
    if (!year)
        return std::nullopt;
    WrittenDate written;
    written.year = year->gregorian;
    auto other = takeOtherCalendar(scanner, firstIsEra);
    if (!scanner.take(u"年"))
        return std::nullopt;
    if (!other)
        other = takeOtherCalendar(scanner, firstIsEra);
    if (other) {
        written.disagrees = other->gregorian != year->gregorian;
        if (!firstIsEra)
            year = YearRead{year->gregorian, other->era, other->isOneAsDigit};
    }
    const qsizetype afterYear = scanner.position();
    if (const auto month = scanner.takeNumber(2))
        written.month = *month;
    if (!scanner.take(u"月")) {
        // A year alone (平成22年) is no date of the kind meant here.
        scanner.moveTo(afterYear);
        return std::nullopt;
    }
    const qsizetype afterMonth = scanner.position();
    if (const auto day = scanner.takeNumber(2))
        written.day = *day;
    else if (scanner.take(u"○○") || scanner.take(u"○") || scanner.take(u"〇〇") || scanner.take(u"〇"))
        written.day = 0;
    if (!scanner.take(u"日")) {
        scanner.moveTo(afterMonth);
        written.day = 0;
    }
    written.length = static_cast<int>(scanner.position());
    judge(&written, *year);
    return written;
}

/// 2019-03-29, 2019/3/29, 2019.3.29, R3.6.25, 令3.6.25
std::optional<WrittenDate> readWithSigns(QStringView folded)
{
    DateScanner scanner(folded);
    auto year = takeEraYear(scanner, true);
    if (!year)
        year = takeGregorianYear(scanner);
    if (!year)
        return std::nullopt;
    for (const QStringView sign : {u"-", u"/", u"."}) {
        const qsizetype start = scanner.position();
        if (!scanner.take(sign))
            continue;
        const auto month = scanner.takeNumber(2);
        if (!month || !scanner.take(sign)) {
            scanner.moveTo(start);
            continue;
        }
        const auto day = scanner.takeNumber(2);
        if (!day)
            return std::nullopt;
        WrittenDate written;
        written.year = year->gregorian;
        written.month = *month;
        written.day = *day;
        written.length = static_cast<int>(scanner.position());
        judge(&written, *year);
        return written;
    }
    return std::nullopt;
}

} // namespace

std::optional<WrittenDate> readDate(QStringView text)
{
    if (text.isEmpty() || text.front().isSpace())
        return std::nullopt;
    const QString folded = foldKeepingLength(text.first(qMin(text.size(), kLongestDate)));
    if (auto written = readWithWords(folded))
        return written;
    return readWithSigns(folded);
}

std::vector<FoundDate> findDates(QStringView text)
{
    std::vector<FoundDate> found;
    qsizetype position = 0;
    while (position < text.size()) {
        const QChar unit = text[position];
        const char16_t code = unit.unicode();
        // Where a date can begin: an era name, or a digit with no digit before it.
        const bool isDigit = unit.isDigit();
        const bool canBegin = isDigit || code == u'明' || code == u'大' || code == u'昭' || code == u'平' ||
                              code == u'令' || code == u'西' || QStringView(u"一二千").contains(unit);
        if (!canBegin || (isDigit && position > 0 && text[position - 1].isDigit())) {
            ++position;
            continue;
        }
        const auto written =
            readWithWords(foldKeepingLength(text.sliced(position).first(qMin(text.size() - position, kLongestDate))));
        if (written) {
            found.push_back({*written, static_cast<int>(position)});
            position += written->length;
        } else {
            ++position;
        }
    }
    return found;
}

std::optional<QDate> readWholeDate(QStringView text)
{
    const QString folded = foldKeepingLength(text).trimmed();
    if (folded.size() == 8) {
        if (const QDate date = QDate::fromString(folded, u"yyyyMMdd"_s); date.isValid())
            return date;
    }
    const auto written = readDate(folded);
    if (!written || !written->date.isValid() || written->length != folded.size())
        return std::nullopt;
    return written->date;
}

} // namespace core
