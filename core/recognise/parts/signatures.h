// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/draft.h"

namespace core::recognise {

/// Whether the signatures may begin here: a date on its own line, or a line like 「甲　札幌市…」.
[[nodiscard]] bool startsSignatures(const Blocks& blocks, size_t index);

/// Reads the date and one Signature a party, fields in the order written. Returns the index behind the last line of it.
[[nodiscard]] size_t readSignatures(const Blocks& blocks, size_t from, Draft& draft);

} // namespace core::recognise
