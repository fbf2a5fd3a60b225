// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedure/declaration_paper.h"

#include "core/print/font/font_set.h"
#include "core/print/forms/official_paper.h"
#include "core/print/pdf/pdf_writer.h"
#include "core/store/metro_area_store.h"
#include "core/store/region_snapshot.h"
#include "core/store/registry.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using core::region::DeclarationItem;

namespace ui::procedure {

Result<core::region::DeclarationSource> readDeclaration(store::Registry& registry, MetroAreaId area, QDate today)
{
    const auto region = store::readRegion(registry.connection());
    if (!region)
        return region.error();
    const auto all = store::MetroAreaStore(registry.connection()).declarations(area);
    if (!all)
        return all.error();
    model::Declaration declaration;
    declaration.area = area;
    declaration.title = u"連携中枢都市宣言書"_s;
    if (!all->empty())
        declaration = all->front();
    return declarationSource(*region, declaration, today);
}

core::region::DeclarationSource declarationSource(const store::RegionSnapshot& region,
                                                  const model::Declaration& declaration, QDate today)
{
    core::region::DeclarationSource source;
    source.declaration = declaration;
    if (const model::MetroArea* area = region.area(declaration.area))
        source.area = *area;
    source.municipalities = region.municipalities;
    source.names = region.nameChanges;
    source.heads = region.heads;
    source.figures = core::region::FigureTable(region.statistics);
    source.today = today;
    return source;
}

Result<std::optional<std::function<Result<void>(const QString& path, Task& task)>>>
declarationCopy(store::Connection& connection, const model::Declaration& declaration, QDate today)
{
    using Writer = std::function<Result<void>(const QString& path, Task& task)>;
    const auto region = store::readRegion(connection);
    if (!region)
        return region.error();
    const auto source = declarationSource(*region, declaration, today);
    const auto missing = core::region::missingItems(source);
    for (const auto item : {DeclarationItem::Day, DeclarationItem::Will, DeclarationItem::Functions,
                            DeclarationItem::Population, DeclarationItem::Fields}) {
        if (std::find(missing.begin(), missing.end(), item) != missing.end())
            return std::optional<Writer>();
    }
    return std::optional<Writer>([source](const QString& path, Task&) -> Result<void> {
        const auto pages = layoutDeclaration(source);
        if (!pages)
            return pages.error();
        core::print::PdfMetadata metadata;
        metadata.title = source.declaration.title;
        return core::print::writePdf(*pages, metadata, path);
    });
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
