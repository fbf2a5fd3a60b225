// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/alignment.h"

namespace core::compare {

/// Pairs what has no counterpart by lineage: the children of what is paired, level by level, the likest first; then
/// rows, articles, paragraphs and items that say the same elsewhere in the text. A cancelled task stops it half way.
void pairByLikeness(Alignment* alignment, Task* task = nullptr);

} // namespace core::compare
