// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core::store {

/// The tables of schema version 1 that hold what stands in a vision: projects, budgets, indicators. Part of migration 1
/// and frozen with it.
[[nodiscard]] std::vector<QString> visionsOfVersion1();

} // namespace core::store
