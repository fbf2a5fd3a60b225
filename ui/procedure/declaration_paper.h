// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issued_paper.h"
#include "core/region/declaration_sheet.h"
#include "ui/common/paper_issuer.h"

#include <functional>
#include <optional>

namespace core::store {
class Connection;
class Registry;
struct RegionSnapshot;
} // namespace core::store

namespace ui::procedure {

/// What the declaration of an area is made from: its first one, else one that is proposed, which has no id. `today`
/// stands for its day while that is not given. Errors: those of the stores.
[[nodiscard]] core::Result<core::region::DeclarationSource> readDeclaration(core::store::Registry& registry,
                                                                            core::MetroAreaId area, QDate today);

/// What one declaration is printed from.
[[nodiscard]] core::region::DeclarationSource
declarationSource(const core::store::RegionSnapshot& region, const core::model::Declaration& declaration, QDate today);

/// Reads a declaration, and gives what writes it as PDF: values only, safe from any thread. None while its day or one
/// of its texts is missing: what is no declaration yet is not handed out. Errors: those of the stores; when it writes
/// those of layout and printing.
[[nodiscard]] core::Result<std::optional<std::function<core::Result<void>(const QString& path, core::Task& task)>>>
declarationCopy(core::store::Connection& connection, const core::model::Declaration& declaration, QDate today);

/// Its pages, numbered 1/3. Errors: those of printing.
[[nodiscard]] core::Result<core::print::Layout> layoutDeclaration(const core::region::DeclarationSource& source);

/// Lays it out, in a worker.
[[nodiscard]] PaperIssuer::Make layoutOf(core::region::DeclarationSource source);

/// What 発行台帳 says of it.
[[nodiscard]] core::model::IssuedPaper entryOf(const core::region::DeclarationSource& source);

} // namespace ui::procedure
