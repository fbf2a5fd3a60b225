// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/draft.h"

namespace core::recognise {

/// Reads what stands before the articles: cover page, title, head notes, preamble. Returns the index of the first block
/// behind. The last of several titles is the title; what stands from the first one to it is the cover page.
[[nodiscard]] size_t readFrontMatter(const Blocks& blocks, Draft& draft);

/// Index of the first block of the articles: an article, a chapter or part, or the caption above an article; the number
/// of blocks when there is none.
[[nodiscard]] size_t findBody(const Blocks& blocks);

} // namespace core::recognise
