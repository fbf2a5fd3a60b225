// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/declaration.h"
#include "core/model/metro_area.h"
#include "core/model/municipality.h"
#include "core/model/municipality_history.h"
#include "core/region/eligibility.h"
#include "core/region/figure_table.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace core::region {

/// What 連携中枢都市圏構想推進要綱 asks of a declaration (drafting-rules 3.1), and what makes it one.
enum class DeclarationItem {
    Day,         ///< 宣言の日
    Will,        ///< ① the will to lead the area and to serve its residents
    Population,  ///< ② present population
    Projection,  ///< ② its projection (社人研)
    Functions,   ///< ③ facilities and functions, and how the neighbours use them
    Members,     ///< ④ the municipalities with 10 % or more
    Fields,      ///< ⑥ expected fields of cooperation
    Publication, ///< the day on which it was published
};

/// What a declaration is made from; plain values.
struct DeclarationSource
{
    model::Declaration declaration;
    model::MetroArea area;
    std::vector<model::Municipality> municipalities;
    std::vector<model::NameChange> names; ///< of before
    std::vector<model::HeadOfMunicipality> heads;
    FigureTable figures;
    QDate today;
};

/// The declaration as it is printed: lines as OfficialPaper takes them, tables with tabs between their cells. Figures
/// are those of the file, as printed, with year and source; of population the two newest years up to the declaration
/// and every later year that is projected (将来推計人口, or a source or remark that says 推計). Pure.
[[nodiscard]] QStringList declarationLines(const DeclarationSource& source);

/// The items for which nothing is kept, in the order of the guideline. Others with less than 10 % (⑤) are none: an area
/// may do without them.
[[nodiscard]] std::vector<DeclarationItem> missingItems(const DeclarationSource& source);

} // namespace core::region
