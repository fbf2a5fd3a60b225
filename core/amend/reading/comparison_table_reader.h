// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/amending_text.h"

namespace core::amend {

/// True for the head row of a comparison table: 変更前 | 変更後 and its like.
[[nodiscard]] bool isComparisonHead(const QString& line);

/// The units of a comparison table (table_form.h) from its head row on. Error: AmendingNewTextUnreadable for a row that
/// has not two cells.
[[nodiscard]] Result<std::vector<TableUnit>> readComparisonTable(const QStringList& lines, qsizetype head);

} // namespace core::amend
