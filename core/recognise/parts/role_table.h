// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/draft.h"

namespace core::recognise {

/// Reads one role table, columns or stacked, from its heading (別表) or from its first row on, and appends it to the
/// text. Rows that were torn by a page end are joined. Returns the index behind its last line: 附則, closing, date,
/// signatures, an article or the next 別表 end it.
[[nodiscard]] size_t readRoleTable(const Blocks& blocks, size_t from, Draft& draft);

} // namespace core::recognise
