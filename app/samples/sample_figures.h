// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/municipality.h"

#include <QString>

#include <vector>

namespace core::store {
class Connection;
}

namespace app {

// The published figures that ship with the program, each with its source. All of them belong inside an edit.

/// The sources that the others name; one that the file has already stays as it is.
[[nodiscard]] core::Result<void> addShippedSources(core::store::Connection& connection);

/// The figures of a shipped list (":/facts/figures.csv") for those municipalities that are given, found by code.
[[nodiscard]] core::Result<void> addShippedFigures(core::store::Connection& connection, const QString& path,
                                                   const std::vector<core::model::Municipality>& municipalities);

/// The named tables (資料表) of the reports, as printed.
[[nodiscard]] core::Result<void> addShippedTables(core::store::Connection& connection);

/// The published amounts of the fiscal measures.
[[nodiscard]] core::Result<void> addShippedMeasures(core::store::Connection& connection);

/// The offices of the heads (札幌市長), without names and terms.
[[nodiscard]] core::Result<void> addOffices(core::store::Connection& connection,
                                            const std::vector<core::model::Municipality>& municipalities);

} // namespace app
