// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core::store {

/// The tables of schema version 1 that hold meetings, published documents and their files. Part of migration 1 and
/// frozen with it.
[[nodiscard]] std::vector<QString> meetingsOfVersion1();

} // namespace core::store
