// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/events_0001.h"

using namespace Qt::StringLiterals;

namespace core::store {

std::vector<QString> eventsOfVersion1()
{
    return {
        uR"sql(CREATE TABLE area_event (
    id INTEGER PRIMARY KEY, -- 出来事: a dated fact of an area that is no document of its own
    area_id INTEGER NOT NULL REFERENCES metro_area (id) DEFERRABLE INITIALLY DEFERRED, -- the area
    happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on, '+0 days')), -- ISO date
    day_precision TEXT NOT NULL CHECK (day_precision IN ('day', 'month')), -- month: the date is the first of the month
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 1000), -- 市政アドバイザーの就任
    note TEXT NOT NULL CHECK (length(note) <= 100000) -- remarks, such as the source
) STRICT)sql"_s,
        uR"sql(CREATE INDEX area_event_by_area ON area_event (area_id))sql"_s,
    };
}

} // namespace core::store
