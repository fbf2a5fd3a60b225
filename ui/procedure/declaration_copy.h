// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/region/declaration_sheet.h"

#include <functional>
#include <optional>

namespace core::store {
class Connection;
struct RegionSnapshot;
} // namespace core::store

namespace ui::procedure {

/// What a declaration is printed from.
[[nodiscard]] core::region::DeclarationSource
declarationSource(const core::store::RegionSnapshot& region, const core::model::Declaration& declaration, QDate today);

/// Reads a declaration, and gives what writes it as PDF: values only, safe from any thread. None while its day or one
/// of its texts is missing: what is no declaration yet is not handed out. Errors: those of the stores; when it writes
/// those of layout and printing.
[[nodiscard]] core::Result<std::optional<std::function<core::Result<void>(const QString& path, core::Task& task)>>>
declarationCopy(core::store::Connection& connection, const core::model::Declaration& declaration, QDate today);

} // namespace ui::procedure
