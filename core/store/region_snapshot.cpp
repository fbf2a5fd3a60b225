// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/region_snapshot.h"

#include "core/store/fiscal_measure_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_history_store.h"
#include "core/store/municipality_store.h"
#include "core/store/source_store.h"

#include <algorithm>

namespace core::store {

namespace {

template <typename Value>
const Value* withId(const std::vector<Value>& values, decltype(Value::id) id)
{
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const Value& candidate) { return candidate.id == id; });
    return found == values.end() ? nullptr : &*found;
}

/// Takes a list over; false and the error where it could not be read.
template <typename List>
bool take(List& into, Result<List> read, Result<RegionSnapshot>& outcome)
{
    if (read)
        into = std::move(read).value();
    else
        outcome = read.error();
    return outcome.isOk();
}

} // namespace

const model::Municipality* RegionSnapshot::municipality(MunicipalityId id) const
{
    return withId(municipalities, id);
}

const model::MetroArea* RegionSnapshot::area(MetroAreaId id) const
{
    return withId(areas, id);
}

Result<RegionSnapshot> readRegion(Connection& connection)
{
    RegionSnapshot read;
    Result<RegionSnapshot> outcome{RegionSnapshot()};
    const MunicipalityHistoryStore history(connection);
    const SourceStore sources(connection);
    const MunicipalityStore municipalities(connection);
    const bool isRead =
        take(read.areas, MetroAreaStore(connection).all(), outcome) &&
        take(read.municipalities, municipalities.all(), outcome) &&
        take(read.nameChanges, history.nameChanges({}), outcome) && take(read.heads, history.heads({}), outcome) &&
        take(read.statistics, municipalities.allStatistics(), outcome) &&
        take(read.ownIndicators, sources.indicators(), outcome) && take(read.sources, sources.all(), outcome) &&
        take(read.measures, FiscalMeasureStore(connection).all(), outcome);
    return isRead ? Result<RegionSnapshot>(std::move(read)) : outcome;
}

} // namespace core::store
