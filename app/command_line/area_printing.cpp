// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/area_printing.h"

#include "core/print/map/map_sheet.h"
#include "core/print/pdf/pdf_writer.h"
#include "core/store/metro_area_store.h"
#include "ui/common/filled_sentence.h"
#include "ui/map/map_scene.h"
#include "ui/region/member_sheet.h"
#include "ui/region/table_papers.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

Result<void> printMembers(store::Registry& registry, const QString& area, QDate day, const QString& path, Task& task)
{
    const auto found = store::MetroAreaStore(registry.connection()).find(area);
    if (!found)
        return found.error();
    const auto sheet = ui::region::memberSheet(registry, found->id, day);
    if (!sheet)
        return sheet.error();
    const auto pages = ui::region::layoutOf(ui::region::memberPaper(*sheet, day))(task);
    if (!pages)
        return pages.error();
    print::PdfMetadata metadata;
    metadata.title = sheet->title;
    return print::writePdf(*pages, metadata, path, &task);
}

Result<void> printMap(store::Registry& registry, const QString& area, const QString& theme, QDate day,
                      const QString& path)
{
    const auto found = store::MetroAreaStore(registry.connection()).find(area);
    if (!found)
        return found.error();
    const auto data = ui::map::readMapData(registry, found->id, day);
    if (!data)
        return data.error();
    const auto themes = ui::map::registryThemes(registry, data->area, data->shownOn);
    if (!themes)
        return themes.error();
    const auto chosen = std::find_if(themes->begin(), themes->end(), [&](const ui::map::MapTheme& one) {
        return theme.isEmpty() || one.key == theme || one.title == theme;
    });
    if (chosen == themes->end() && !theme.isEmpty()) {
        QStringList keys;
        for (const ui::map::MapTheme& one : *themes)
            keys.append(one.key);
        return Error{ErrorCode::UsageWrong,
                     {ui::filled(QCoreApplication::translate("CommandLine",
                                                             "There is no theme “%1” for this map. Choose one of: %2"),
                                 {theme, keys.join(u", "_s)})},
                     {}};
    }
    ui::map::MapOptions options;
    options.hasHatching = true;
    const auto content =
        ui::map::coloured(ui::map::mapGeometry(*data, ui::map::MapFace::Borders),
                          chosen == themes->end() ? ui::map::MapTheme() : *chosen, options, data->shownOn);
    return print::writeMapSheet(content, print::MapPaper::A4Landscape, path);
}

Result<void> ensureMapReplaceable(const QString& path)
{
    const QByteArray magic = path.endsWith(u".svg"_s, Qt::CaseInsensitive)   ? "<?xml"
                             : path.endsWith(u".png"_s, Qt::CaseInsensitive) ? "\x89PNG"
                                                                             : "%PDF-";
    QFile file(path);
    if (!file.exists() || (file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic))
        return {};
    return Error{ErrorCode::FileExists, {path}, {}};
}

bool printsMap(const QStringList& words)
{
    return words.contains(u"print"_s) && (words.contains(u"map"_s) || words.contains(u"--form=map"_s));
}

} // namespace app
