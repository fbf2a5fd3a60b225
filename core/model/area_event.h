// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace core::model {

using AreaEventId = Id<struct AreaEventTag>;

/// How exactly a day is known.
enum class DayPrecision {
    Day,
    Month, ///< the day of the value is the first of the month
};

/// A dated fact of an area that is no document of its own (出来事): 市政アドバイザーの就任, the foundation of a union.
struct AreaEvent
{
    AreaEventId id;
    MetroAreaId area;
    QDate happenedOn;
    DayPrecision precision = DayPrecision::Day;
    QString title; ///< never empty
    QString note;  ///< remarks, such as the source

    friend bool operator==(const AreaEvent&, const AreaEvent&) = default;
};

/// 令和元年9月16日, 平成9年2月: the day as exactly as it is known.
[[nodiscard]] QString eventDayWords(const AreaEvent& event);

/// "day", "month".
[[nodiscard]] QString dayPrecisionName(DayPrecision precision);
[[nodiscard]] std::optional<DayPrecision> dayPrecisionFromName(const QString& name);

} // namespace core::model
