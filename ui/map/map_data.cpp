// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_data.h"

#include "core/exchange/csv.h"
#include "core/store/boundary_rings.h"
#include "core/store/boundary_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_history_store.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"
#include "ui/map/map_theme.h"

#include <QFile>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::map {

namespace {

/// Places set by hand for 札幌圏: the automatic ones are a start only.
std::vector<model::SchematicTile> shippedTiles(const std::vector<model::Municipality>& members)
{
    QHash<QString, MunicipalityId> byCode;
    for (const model::Municipality& member : members)
        byCode.insert(mapCode(member.code), member.id);
    std::vector<model::SchematicTile> tiles;
    QFile file(u":/map/sapporo_tiles.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return tiles;
    for (const auto& record : exchange::readCsvWithHeads(QString::fromUtf8(file.readAll()))) {
        if (const MunicipalityId id = byCode.value(record[u"code"_s]); id.isValid())
            tiles.push_back({id, record[u"column"_s].toInt(), record[u"row"_s].toInt()});
    }
    return tiles;
}

Result<model::MetroArea> chosenArea(const store::MetroAreaStore& store, MetroAreaId wanted)
{
    auto areas = store.all();
    if (!areas)
        return areas.error();
    const auto found = std::find_if(areas->begin(), areas->end(), [&](const model::MetroArea& area) {
        return wanted.isValid() ? area.id == wanted : !area.dissolvedOn;
    });
    return found == areas->end() ? model::MetroArea() : std::move(*found);
}

} // namespace

Result<MapData> readMapData(store::Registry& registry, MetroAreaId wanted, QDate day, const MapData& before)
{
    store::Connection& connection = registry.connection();
    auto area = chosenArea(store::MetroAreaStore(connection), wanted);
    if (!area)
        return area.error();
    MapData data;
    data.area = std::move(*area);
    data.shownOn = data.area.dissolvedOn && *data.area.dissolvedOn < day ? *data.area.dissolvedOn : day;
    const store::MunicipalityStore municipalities(connection);
    for (const MunicipalityId id : model::membersOn(data.area, data.shownOn)) {
        auto municipality = municipalities.municipality(id);
        if (!municipality)
            return municipality.error();
        if (!*municipality)
            continue;
        const auto changes = store::MunicipalityHistoryStore(connection).nameChanges(id);
        if (!changes)
            return changes.error();
        (*municipality)->name = model::nameOn(**municipality, *changes, data.shownOn);
        data.members.push_back(std::move(**municipality));
    }
    const store::BoundaryStore store(connection);
    auto set = store.current();
    auto tiles = store.tiles(data.area.id);
    if (!set || !tiles)
        return !set ? set.error() : tiles.error();
    data.set = std::move(*set);
    data.tiles = tiles->empty() ? shippedTiles(data.members) : std::move(*tiles);
    if (data.set && before.hasBoundaries() && data.set == before.set) {
        data.boundaries = before.boundaries;
    } else if (data.set) {
        auto outlines = store.outlines(data.set->id);
        if (!outlines)
            return outlines.error();
        data.boundaries = std::make_shared<const std::vector<store::KeptOutline>>(std::move(*outlines));
    }
    return data;
}

Result<void> checkOutlines(const std::vector<store::KeptOutline>& outlines, Task& task)
{
    for (const store::KeptOutline& outline : outlines) {
        if (task.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        if (const auto rings = store::ringsOfBytes(outline.rings); !rings)
            return rings.error();
    }
    return {};
}

} // namespace ui::map
