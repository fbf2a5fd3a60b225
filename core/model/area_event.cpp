// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/area_event.h"

#include "core/base/calendar.h"
#include "core/model/name_table.h"

namespace core::model {

namespace {

constexpr std::array<NamedValue<DayPrecision>, 2> kPrecisionNames{{
    {DayPrecision::Day, u"day"},
    {DayPrecision::Month, u"month"},
}};

} // namespace

QString eventDayWords(const AreaEvent& event)
{
    const QString words = toEraDate(event.happenedOn);
    return event.precision == DayPrecision::Day ? words : words.left(words.indexOf(u'月') + 1);
}

QString dayPrecisionName(DayPrecision precision)
{
    return nameIn(kPrecisionNames, precision);
}

std::optional<DayPrecision> dayPrecisionFromName(const QString& name)
{
    return valueIn(kPrecisionNames, name);
}

} // namespace core::model
