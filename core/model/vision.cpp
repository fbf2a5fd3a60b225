// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vision.h"

#include "core/base/calendar.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace core::model {

std::vector<int> fiscalYearsOf(const Vision& vision)
{
    std::vector<int> years;
    if (!vision.from || !vision.to)
        return years;
    const int last = fiscalYear(*vision.to);
    for (int year = fiscalYear(*vision.from); year <= last && std::ssize(years) < kMostVisionYears; ++year)
        years.push_back(year);
    return years;
}

std::optional<QDate> countsFrom(const Vision& vision)
{
    if (isBeingPrepared(vision))
        return std::nullopt;
    if (!vision.adoptedOn || !vision.from)
        return vision.adoptedOn ? vision.adoptedOn : vision.from;
    return std::max(*vision.adoptedOn, *vision.from);
}

bool isBeingPrepared(const Vision& vision)
{
    return vision.edition > 0 && !vision.adoptedOn;
}

const Vision* visionOn(const std::vector<Vision>& visions, QDate day)
{
    const Vision* found = nullptr;
    const auto rank = [](const Vision& vision) {
        return std::tuple(vision.periodNumber, vision.edition, vision.id.value);
    };
    for (const Vision& vision : visions) {
        const auto from = countsFrom(vision);
        if (from && *from <= day && (found == nullptr || rank(*found) < rank(vision)))
            found = &vision;
    }
    return found;
}

QString fiscalYearName(int year)
{
    // The last day of the calendar year: the change of an era on 1 May lies before it, and no era begins behind it.
    const auto era = eraYear(QDate(year, 12, 31));
    if (!era)
        return {};
    return eraName(era->era) + (era->year == 1 ? u"元"_s : QString::number(era->year)) + u"年度"_s;
}

std::optional<int> fiscalYearOfName(const QString& words)
{
    QString plain = words.normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.endsWith(u'度'))
        plain.chop(1);
    if (plain.endsWith(u'年'))
        plain.chop(1);
    bool isNumber = false;
    const int year = plain.toInt(&isNumber);
    constexpr int kFirst = 1900;
    constexpr int kLast = 2200;
    if (isNumber)
        return year >= kFirst && year <= kLast ? std::optional<int>(year) : std::nullopt;
    if (plain.endsWith(u'元')) {
        plain.chop(1);
        plain += u'1';
    }
    // The calendar knows how eras are written; its day only has to lie in the year of that number.
    const auto date = readDate(QString(plain + u"年12月31日"_s));
    const auto shortDate = date ? date : readDate(QString(plain + u".12.31"_s));
    if (!shortDate || shortDate->year < kFirst || shortDate->year > kLast)
        return std::nullopt;
    return shortDate->year;
}

} // namespace core::model
