// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core::store {

/// The tables of schema version 1 that hold figures, named tables and what happened to municipalities. Part of
/// migration 1 and frozen with it.
[[nodiscard]] std::vector<QString> figuresOfVersion1();

} // namespace core::store
