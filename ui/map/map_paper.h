// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/print/map/map_content.h"
#include "ui/map/map_data.h"
#include "ui/map/map_scene.h"
#include "ui/map/map_theme.h"

#include <QDate>

#include <vector>

namespace core::store {
class Registry;
}

namespace ui::map {

/// All that a 位置図 of an area on a day is made of; of an area that was dissolved before, on its last day.
struct MapPaperData
{
    MapData data;
    std::vector<MapTheme> themes; ///< in the order of the page 地図

    /// By key or title; the first for an empty name. nullptr: there is none.
    [[nodiscard]] const MapTheme* theme(const QString& name) const;
};

/// For who prints without the page 地図. Errors: those of the stores.
[[nodiscard]] core::Result<MapPaperData> readMapPaper(core::store::Registry& registry, core::MetroAreaId area,
                                                      QDate day);

/// With hatching; without boundaries, or where another face is wanted, as 模式図. No theme: shapes and names alone.
[[nodiscard]] core::print::MapContent mapForPaper(const MapPaperData& paper, const MapTheme* theme, MapFace face,
                                                  MapInk ink);

/// さっぽろ連携中枢都市圏　位置図　人口（平成27年）: as 発行台帳 names the sheet.
[[nodiscard]] QString sheetTitle(const core::print::MapContent& content);

} // namespace ui::map
