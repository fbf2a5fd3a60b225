// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/area_papers.h"

#include "core/print/map/map_sheet.h"
#include "core/store/metro_area_store.h"
#include "core/store/registry.h"
#include "ui/map/map_paper.h"
#include "ui/procedure/declaration_paper.h"
#include "ui/region/member_sheet.h"
#include "ui/region/table_papers.h"
#include "ui/timeline/timeline_papers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::shell {

namespace {

struct AreaPapers
{
    Q_DECLARE_TR_FUNCTIONS(AreaPapers)
};

using Pages = print::AreaPaper::Pages;
using core::print::MapPaper;
using map::MapFace;

const QString kTheme = u"theme"_s;
const QString kFace = u"face"_s;
const QString kSheet = u"sheet"_s;
const QString kInk = u"ink"_s;

QString keyOf(int value)
{
    return QString::number(value);
}

/// What was chosen of an enumeration; its first where nothing was.
template <typename Value>
Value valueOf(const print::ChosenOfPaper& chosen, const QString& key)
{
    return static_cast<Value>(chosen.value(key).toInt());
}

print::AreaPaper memberList(store::Registry& registry, const model::MetroArea& area)
{
    const auto prepare = [&registry, id = area.id](QDate day, const print::ChosenOfPaper& /*chosen*/) -> Result<Pages> {
        const auto sheet = region::memberSheet(registry, id, day);
        if (!sheet)
            return sheet.error();
        return Pages{sheet->title, region::layoutOf(region::memberPaper(*sheet, day))};
    };
    return {u"member-list"_s, AreaPapers::tr("List of members: %1").arg(area.name), {}, prepare};
}

std::vector<print::PaperChoice> choicesOf(const map::MapPaperData& paper)
{
    print::PaperChoice theme{kTheme, AreaPapers::tr("Indicator"), {}};
    for (const map::MapTheme& one : paper.themes)
        theme.offered.emplace_back(one.key, one.title);
    print::PaperChoice face{kFace, AreaPapers::tr("Shapes"), {}};
    if (paper.data.hasBoundaries())
        face.offered.emplace_back(keyOf(static_cast<int>(MapFace::Borders)), AreaPapers::tr("Boundaries"));
    face.offered.emplace_back(keyOf(static_cast<int>(MapFace::Tiles)), AreaPapers::tr("Schematic: tiles"));
    face.offered.emplace_back(keyOf(static_cast<int>(MapFace::Circles)), AreaPapers::tr("Schematic: circles"));
    const print::PaperChoice sheet{kSheet,
                                   AreaPapers::tr("Paper"),
                                   {{keyOf(static_cast<int>(MapPaper::A4Landscape)), AreaPapers::tr("A4 landscape")},
                                    {keyOf(static_cast<int>(MapPaper::A4Portrait)), AreaPapers::tr("A4 portrait")},
                                    {keyOf(static_cast<int>(MapPaper::A3Landscape)), AreaPapers::tr("A3 landscape")},
                                    {keyOf(static_cast<int>(MapPaper::A3Portrait)), AreaPapers::tr("A3 portrait")}}};
    const print::PaperChoice ink{
        kInk,
        AreaPapers::tr("Colours"),
        {{keyOf(static_cast<int>(map::MapInk::Colours)), AreaPapers::tr("Colours with hatching")},
         {keyOf(static_cast<int>(map::MapInk::Greys)), AreaPapers::tr("Greys with hatching")}}};
    return {theme, face, sheet, ink};
}

print::AreaPaper areaMap(store::Registry& registry, const model::MetroArea& area)
{
    const auto choices = [&registry, id = area.id](QDate day) -> Result<std::vector<print::PaperChoice>> {
        const auto paper = map::readMapPaper(registry, id, day);
        if (!paper)
            return paper.error();
        return choicesOf(*paper);
    };
    const auto prepare = [&registry, id = area.id](QDate day, const print::ChosenOfPaper& chosen) -> Result<Pages> {
        const auto paper = map::readMapPaper(registry, id, day);
        // Loads the font where that has not been done: in the main thread.
        const auto family = core::print::mapFontFamily();
        if (!paper || !family)
            return !paper ? paper.error() : family.error();
        const map::MapTheme* theme = paper->theme(chosen.value(kTheme));
        auto content = map::mapForPaper(*paper, theme != nullptr ? theme : paper->theme({}),
                                        valueOf<MapFace>(chosen, kFace), valueOf<map::MapInk>(chosen, kInk));
        const QString title = map::sheetTitle(content);
        const auto sheet = valueOf<MapPaper>(chosen, kSheet);
        return Pages{title, [content = std::move(content), sheet, family = *family](Task& /*task*/) {
                         return Result<core::print::Layout>(core::print::mapSheetLayout(content, sheet, family));
                     }};
    };
    return {u"map"_s, AreaPapers::tr("Map: %1").arg(area.name), choices, prepare};
}

print::AreaPaper timelineOf(store::Registry& registry, const model::MetroArea& area)
{
    using core::print::TimelineSheet;
    const auto choices = [](QDate) -> Result<std::vector<print::PaperChoice>> {
        return std::vector<print::PaperChoice>{
            {kSheet,
             AreaPapers::tr("Paper"),
             {{keyOf(static_cast<int>(TimelineSheet::A4)), AreaPapers::tr("A4 landscape")},
              {keyOf(static_cast<int>(TimelineSheet::A3)), AreaPapers::tr("A3 landscape")}}}};
    };
    const auto prepare = [&registry, id = area.id](QDate day, const print::ChosenOfPaper& chosen) -> Result<Pages> {
        const auto paper = timeline::timelinePaper(registry, id, day, valueOf<TimelineSheet>(chosen, kSheet));
        if (!paper)
            return paper.error();
        return Pages{paper->timeline.title, timeline::layoutOf(*paper)};
    };
    return {u"timeline"_s, AreaPapers::tr("Timeline: %1").arg(area.name), choices, prepare};
}

print::AreaPaper declarationOf(store::Registry& registry, const model::MetroArea& area)
{
    const auto prepare = [&registry, id = area.id](QDate day, const print::ChosenOfPaper& /*chosen*/) -> Result<Pages> {
        const auto source = procedure::readDeclaration(registry, id, day);
        if (!source)
            return source.error();
        return Pages{source->area.name + u'　' + source->declaration.title, procedure::layoutOf(*source)};
    };
    return {u"declaration"_s, AreaPapers::tr("Declaration: %1").arg(area.name), {}, prepare};
}

} // namespace

std::vector<print::AreaPaper> areaPapers(store::Registry& registry)
{
    std::vector<print::AreaPaper> papers;
    const auto areas = store::MetroAreaStore(registry.connection()).all();
    if (!areas)
        return papers;
    for (const model::MetroArea& area : *areas) {
        if (area.scheme == model::AreaScheme::CoreCityArea && area.coreCity.isValid())
            papers.push_back(declarationOf(registry, area));
        papers.push_back(memberList(registry, area));
        papers.push_back(areaMap(registry, area));
        if (area.scheme != model::AreaScheme::FormerUnion)
            papers.push_back(timelineOf(registry, area));
    }
    return papers;
}

} // namespace ui::shell
