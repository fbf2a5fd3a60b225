// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_paper.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::map {

const MapTheme* MapPaperData::theme(const QString& name) const
{
    const auto found = std::find_if(themes.begin(), themes.end(), [&](const MapTheme& one) {
        return name.isEmpty() || one.key == name || one.title == name;
    });
    return found == themes.end() ? nullptr : &*found;
}

Result<MapPaperData> readMapPaper(store::Registry& registry, MetroAreaId area, QDate day)
{
    auto data = readMapData(registry, area, day);
    if (!data)
        return data.error();
    auto themes = registryThemes(registry, data->area, data->shownOn);
    if (!themes)
        return themes.error();
    return MapPaperData{std::move(*data), std::move(*themes)};
}

core::print::MapContent mapForPaper(const MapPaperData& paper, const MapTheme* theme, MapFace face, MapInk ink)
{
    MapOptions options;
    options.hasHatching = true;
    options.ink = ink;
    return coloured(mapGeometry(paper.data, face), theme != nullptr ? *theme : MapTheme(), options, paper.data.shownOn);
}

QString sheetTitle(const core::print::MapContent& content)
{
    return content.theme.isEmpty() ? content.title : content.title + u'　' + content.theme;
}

} // namespace ui::map
