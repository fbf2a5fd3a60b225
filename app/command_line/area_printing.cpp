// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/area_printing.h"

#include "core/print/pdf/pdf_writer.h"
#include "core/store/metro_area_store.h"
#include "ui/common/filled_sentence.h"
#include "ui/map/map_paper.h"
#include "ui/region/member_sheet.h"
#include "ui/region/table_papers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

/// In the order of print::MapPaper.
const std::array<QString, 4> kPaperNames{u"a4-landscape"_s, u"a4-portrait"_s, u"a3-landscape"_s, u"a3-portrait"_s};

} // namespace

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

std::optional<print::MapPaper> mapPaperFromName(const QString& name)
{
    const auto found = std::find(kPaperNames.begin(), kPaperNames.end(), name);
    return found == kPaperNames.end()
               ? std::nullopt
               : std::optional(static_cast<print::MapPaper>(std::distance(kPaperNames.begin(), found)));
}

QStringList mapPaperNames()
{
    return {kPaperNames.begin(), kPaperNames.end()};
}

Result<void> printMap(store::Registry& registry, const MapPrinting& asked, QDate day, const QString& path)
{
    const auto found = store::MetroAreaStore(registry.connection()).find(asked.area);
    if (!found)
        return found.error();
    const auto paper = ui::map::readMapPaper(registry, found->id, day);
    if (!paper)
        return paper.error();
    const ui::map::MapTheme* theme = paper->theme(asked.theme);
    if (theme == nullptr && !asked.theme.isEmpty()) {
        QStringList keys;
        for (const ui::map::MapTheme& one : paper->themes)
            keys.append(one.key);
        return Error{ErrorCode::UsageWrong,
                     {ui::filled(QCoreApplication::translate("CommandLine",
                                                             "There is no theme “%1” for this map. Choose one of: %2"),
                                 {asked.theme, keys.join(u", "_s)})},
                     {}};
    }
    const auto ink = asked.isGrey ? ui::map::MapInk::Greys : ui::map::MapInk::Colours;
    return print::writeMapSheet(ui::map::mapForPaper(*paper, theme, ui::map::MapFace::Borders, ink), asked.paper, path);
}

bool printsMap(const QStringList& words)
{
    return words.contains(u"print"_s) && (words.contains(u"map"_s) || words.contains(u"--form=map"_s));
}

} // namespace app
