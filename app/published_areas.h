// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "ui/region/published_area.h"

#include <vector>

namespace core::store {
class Connection;
}

namespace app {

/// The areas of the designated cities that ship with the program (resources/facts/tables/areas.csv, members from
/// resources/master/municipalities.csv), in the order of the report. The area that the report is about is none of them.
[[nodiscard]] std::vector<ui::region::PublishedArea> publishedAreas();

/// Takes one into the file: the area with its members since the day of the agreements, the declaration, and the figures
/// of the municipalities with their sources. A municipality that the file holds already is taken as it is. Belongs
/// inside an edit. Errors: those of the stores.
[[nodiscard]] core::Result<core::MetroAreaId> addPublishedArea(core::store::Connection& connection,
                                                               const ui::region::PublishedArea& published);

} // namespace app
