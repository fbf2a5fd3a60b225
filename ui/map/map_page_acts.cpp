// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_page.h"

#include "core/region/schematic_layout.h"
#include "core/store/boundary_store.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"
#include "ui/map/map_canvas.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::map {

void MapPage::onTicked(const QString& code)
{
    MunicipalityId id = idOf(code);
    if (!id.isValid()) {
        // One beside the area: what is known of it stands in the file, or nothing does.
        const auto all = store::MunicipalityStore(m_registry.connection()).all();
        if (!all) {
            Q_EMIT failed(all.error());
            return;
        }
        for (const model::Municipality& other : *all)
            id = mapCode(other.code) == code ? other.id : id;
    }
    if (id.isValid())
        Q_EMIT memberTicked(m_data.area.id, id);
    else
        Q_EMIT told(tr("This file has no figures of the municipality, so the estimate cannot take it in."));
}

void MapPage::showWhatIf(MetroAreaId area, const std::vector<MunicipalityId>& added,
                         const std::vector<MunicipalityId>& removed)
{
    QHash<QString, QString> marks;
    const store::MunicipalityStore municipalities(m_registry.connection());
    for (const auto& [ids, sign] : {std::pair(&added, u"＋"_s), std::pair(&removed, u"－"_s)}) {
        for (const MunicipalityId id : area == m_data.area.id ? *ids : std::vector<MunicipalityId>()) {
            if (const auto known = municipalities.municipality(id); known && *known)
                marks.insert(mapCode((*known)->code), sign);
        }
    }
    m_canvas->setMarks(marks);
}

/// Who stands on the tile already changes places with the one that is moved.
void MapPage::moveTile(const QString& code, int column, int row)
{
    const MunicipalityId id = idOf(code);
    auto tiles = region::schematicTiles(m_data.members, m_data.tiles);
    const auto moved =
        std::find_if(tiles.begin(), tiles.end(), [&](const auto& tile) { return tile.municipality == id; });
    if (moved == tiles.end())
        return;
    for (model::SchematicTile& other : tiles) {
        if (other.column == column && other.row == row) {
            other.column = moved->column;
            other.row = moved->row;
        }
    }
    moved->column = column;
    moved->row = row;
    const auto done = m_registry.edit(u"模式図の位置を変更"_s, [&] {
        return store::BoundaryStore(m_registry.connection()).setTiles(m_data.area.id, tiles);
    });
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace ui::map
