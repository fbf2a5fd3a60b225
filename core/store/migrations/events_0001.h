// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core::store {

/// The table of schema version 1 that holds the dated facts of areas. Part of migration 1 and frozen with it.
[[nodiscard]] std::vector<QString> eventsOfVersion1();

} // namespace core::store
