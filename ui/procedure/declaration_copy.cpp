// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedure/declaration_copy.h"

#include "core/print/font/font_set.h"
#include "core/print/forms/official_paper.h"
#include "core/print/pdf/pdf_writer.h"
#include "core/store/region_snapshot.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using core::region::DeclarationItem;

namespace ui::procedure {

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
    return std::optional<Writer>([title = declaration.title, lines = core::region::declarationLines(source)](
                                     const QString& path, Task&) -> Result<void> {
        const auto fonts = core::print::FontSet::loadDefault();
        if (!fonts)
            return fonts.error();
        const auto pages = core::print::layoutOfficial({u"宣言書"_s, lines}, core::print::PageSetup(), *fonts);
        if (!pages)
            return pages.error();
        core::print::PdfMetadata metadata;
        metadata.title = title;
        return core::print::writePdf(*pages, metadata, path);
    });
}

} // namespace ui::procedure
