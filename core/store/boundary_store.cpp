// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/boundary_store.h"

#include "core/store/boundary_rings.h"
#include "core/store/connection.h"
#include "core/store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Result<model::BoundarySet> readSet(const Statement& row)
{
    return model::BoundarySet{row.id<BoundarySetId>(0), row.text(1), row.date(2), row.text(3), row.number(4)};
}

Result<model::Boundary> readBoundary(const Statement& row)
{
    auto rings = ringsOfBytes(row.bytes(4));
    if (!rings)
        return rings.error();
    return model::Boundary{row.text(0), row.text(1), std::move(*rings), {row.number(2), row.number(3)}};
}

Result<KeptOutline> readOutline(const Statement& row)
{
    return KeptOutline{row.text(0),
                       row.text(1),
                       {row.number(2), row.number(3)},
                       {{row.number(4), row.number(5)}, {row.number(6), row.number(7)}},
                       row.bytes(8)};
}

Result<model::SchematicTile> readTile(const Statement& row)
{
    return model::SchematicTile{row.id<MunicipalityId>(0), row.number(1), row.number(2)};
}

model::BoundaryBounds boundsOf(const model::Boundary& boundary)
{
    model::BoundaryBounds bounds{boundary.anchor, boundary.anchor};
    for (const model::BoundaryRing& ring : boundary.rings) {
        for (const model::BoundaryPoint& point : ring) {
            bounds.southWest = {std::min(bounds.southWest.longitude, point.longitude),
                                std::min(bounds.southWest.latitude, point.latitude)};
            bounds.northEast = {std::max(bounds.northEast.longitude, point.longitude),
                                std::max(bounds.northEast.latitude, point.latitude)};
        }
    }
    return bounds;
}

} // namespace

std::vector<KeptOutline> keptOutlines(const std::vector<model::Boundary>& boundaries)
{
    std::vector<KeptOutline> outlines;
    outlines.reserve(boundaries.size());
    for (const model::Boundary& boundary : boundaries)
        outlines.push_back(
            {boundary.code, boundary.name, boundary.anchor, boundsOf(boundary), bytesOfRings(boundary.rings)});
    return outlines;
}

Result<std::optional<model::BoundarySet>> BoundaryStore::current() const
{
    Statement statement(m_connection,
                        u"SELECT id, source, edition, credit, cell FROM boundary_set ORDER BY id DESC LIMIT 1"_s);
    return readFirst<model::BoundarySet>(statement, readSet);
}

Result<std::vector<model::Boundary>> BoundaryStore::boundaries(BoundarySetId set) const
{
    Statement statement(m_connection, u"SELECT code, name, anchor_longitude, anchor_latitude, rings FROM boundary "
                                      "WHERE set_id = ? ORDER BY id"_s);
    statement.bind(set);
    return readAll<model::Boundary>(statement, readBoundary);
}

Result<std::vector<KeptOutline>> BoundaryStore::outlines(BoundarySetId set) const
{
    Statement statement(m_connection,
                        u"SELECT code, name, anchor_longitude, anchor_latitude, west, south, east, north, "
                        "rings FROM boundary WHERE set_id = ? ORDER BY id"_s);
    statement.bind(set);
    return readAll<KeptOutline>(statement, readOutline);
}

Result<BoundarySetId> BoundaryStore::replace(const model::BoundarySet& set, const std::vector<KeptOutline>& outlines)
{
    auto before = current();
    if (!before)
        return before.error();
    if (*before) {
        if (auto removed = remove((*before)->id); !removed)
            return removed.error();
    }
    Statement insert(m_connection, u"INSERT INTO boundary_set (source, edition, credit, cell) VALUES (?, ?, ?, ?)"_s);
    if (auto inserted = insert.bind(set.source).bind(set.edition).bind(set.credit).bind(set.cell).run(); !inserted)
        return inserted.error();
    const BoundarySetId id{insert.lastInsertedId()};
    Statement add(m_connection, u"INSERT INTO boundary (set_id, code, name, west, south, east, north, "
                                "anchor_longitude, anchor_latitude, rings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    qint64 total = 0;
    for (const KeptOutline& outline : outlines) {
        total += outline.rings.size();
        if (total > mostBytes())
            return Error{ErrorCode::StoreFailed, {}, u"a boundary set of more than %1 bytes"_s.arg(mostBytes())};
        const auto& [southWest, northEast] = outline.bounds;
        add.bind(id).bind(outline.code).bind(outline.name);
        add.bind(southWest.longitude).bind(southWest.latitude);
        add.bind(northEast.longitude).bind(northEast.latitude);
        add.bind(outline.anchor.longitude).bind(outline.anchor.latitude).bind(outline.rings);
        if (auto added = add.run(); !added)
            return added.error();
    }
    return id;
}

Result<void> BoundaryStore::remove(BoundarySetId set)
{
    if (auto removed = Statement(m_connection, u"DELETE FROM boundary WHERE set_id = ?"_s).bind(set).run(); !removed)
        return removed;
    return Statement(m_connection, u"DELETE FROM boundary_set WHERE id = ?"_s).bind(set).runForOneRow();
}

Result<std::vector<model::SchematicTile>> BoundaryStore::tiles(MetroAreaId area) const
{
    Statement statement(m_connection, u"SELECT municipality_id, tile_column, tile_row FROM schematic_tile "
                                      "WHERE area_id = ? ORDER BY municipality_id"_s);
    statement.bind(area);
    return readAll<model::SchematicTile>(statement, readTile);
}

Result<void> BoundaryStore::setTiles(MetroAreaId area, const std::vector<model::SchematicTile>& tiles)
{
    auto before = this->tiles(area);
    if (!before)
        return before.error();
    for (const model::SchematicTile& old : *before) {
        if (std::any_of(tiles.begin(), tiles.end(),
                        [&](const auto& tile) { return tile.municipality == old.municipality; }))
            continue;
        Statement gone(m_connection, u"DELETE FROM schematic_tile WHERE area_id = ? AND municipality_id = ?"_s);
        if (auto removed = gone.bind(area).bind(old.municipality).run(); !removed)
            return removed;
    }
    Statement put(m_connection,
                  u"INSERT INTO schematic_tile (area_id, municipality_id, tile_column, tile_row) VALUES (?, ?, ?, ?) "
                  "ON CONFLICT (area_id, municipality_id) DO UPDATE SET tile_column = excluded.tile_column, "
                  "tile_row = excluded.tile_row"_s);
    for (const model::SchematicTile& tile : tiles) {
        if (std::find(before->begin(), before->end(), tile) != before->end())
            continue;
        if (auto done = put.bind(area).bind(tile.municipality).bind(tile.column).bind(tile.row).run(); !done)
            return done;
    }
    return {};
}

} // namespace core::store
