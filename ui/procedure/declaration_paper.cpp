// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedure/declaration_paper.h"

#include "core/print/font/font_set.h"
#include "core/print/forms/official_paper.h"
#include "core/store/metro_area_store.h"
#include "core/store/region_snapshot.h"
#include "core/store/registry.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::procedure {

Result<core::region::DeclarationSource> readDeclaration(store::Registry& registry, MetroAreaId area, QDate today)
{
    const auto region = store::readRegion(registry.connection());
    if (!region)
        return region.error();
    const auto all = store::MetroAreaStore(registry.connection()).declarations(area);
    if (!all)
        return all.error();
    core::region::DeclarationSource source;
    if (const model::MetroArea* known = region->area(area))
        source.area = *known;
    source.municipalities = region->municipalities;
    source.heads = region->heads;
    source.figures = core::region::FigureTable(region->statistics);
    source.today = today;
    source.declaration.area = area;
    source.declaration.title = u"連携中枢都市宣言書"_s;
    if (!all->empty())
        source.declaration = all->front();
    return source;
}

Result<core::print::Layout> layoutDeclaration(const core::region::DeclarationSource& source)
{
    const auto fonts = core::print::FontSet::loadDefault();
    if (!fonts)
        return fonts.error();
    const core::print::OfficialPaper paper{u"宣言書"_s, core::region::declarationLines(source),
                                           core::print::PageNumbering::OutOf};
    return core::print::layoutOfficial(paper, core::print::PageSetup(), *fonts);
}

PaperIssuer::Make layoutOf(core::region::DeclarationSource source)
{
    return [source = std::move(source)](Task& /*task*/) { return layoutDeclaration(source); };
}

model::IssuedPaper entryOf(const core::region::DeclarationSource& source)
{
    model::IssuedPaper entry;
    entry.form = u"declaration"_s;
    entry.title = source.declaration.title;
    entry.parties = source.area.name;
    return entry;
}

} // namespace ui::procedure
