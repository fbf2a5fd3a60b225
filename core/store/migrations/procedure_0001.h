// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core::store {

/// The tables of schema version 1 that hold the procedure: steps, sessions of councils, words of papers, lead
/// times. Part of migration 1 and frozen with it.
[[nodiscard]] std::vector<QString> procedureOfVersion1();

} // namespace core::store
