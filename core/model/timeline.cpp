// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/timeline.h"

#include "core/base/calendar.h"

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

QString dayWords(const TimelineEntry& entry)
{
    return eventDayWords({{}, {}, entry.from, entry.precision, {}, {}});
}

/// H31.3.29; the ISO date before 明治.
QString shortDay(QDate day, DayPrecision precision)
{
    const auto era = eraYear(day);
    if (!era)
        return day.toString(Qt::ISODate);
    constexpr QStringView kInitials = u"MTSHR";
    const QString month = u"%1%2.%3"_s.arg(kInitials.at(static_cast<int>(era->era))).arg(era->year).arg(day.month());
    return precision == DayPrecision::Month ? month : month + u'.' + QString::number(day.day());
}

} // namespace

QString timelineDays(const TimelineEntry& entry)
{
    if (!entry.isBar)
        return dayWords(entry);
    return dayWords(entry) + u'～' + (entry.to ? toEraDate(*entry.to) : QString());
}

QString shortTimelineDays(const TimelineEntry& entry)
{
    QString words = shortDay(entry.from, entry.precision);
    if (entry.isBar)
        words += u'～' + (entry.to ? shortDay(*entry.to, DayPrecision::Day) : QString());
    return words;
}

QString laneWords(const TimelineLane& lane)
{
    return lane.label.isEmpty() ? lane.group : lane.group + u'　' + lane.label;
}

} // namespace core::model
