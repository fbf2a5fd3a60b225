// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/region/figure_import.h"

#include <QString>

namespace ui::region {

/// Why a row was left out, with its line.
[[nodiscard]] QString skipWords(const core::region::SkippedRow& row);

/// What is doubtful about a cell, with its line and head.
[[nodiscard]] QString doubtWords(const core::region::DoubtfulCell& cell, const core::region::FigureMapping& mapping);

} // namespace ui::region
