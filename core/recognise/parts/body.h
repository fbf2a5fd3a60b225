// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/recognise/draft.h"

namespace core::recognise {

/// Reads everything behind the front matter, in the order of the source: chapters, articles with paragraphs and items,
/// 附則, closing, signatures, role tables. Returns false when the task was cancelled.
[[nodiscard]] bool readBody(const Blocks& blocks, size_t from, Draft& draft, Task* task);

} // namespace core::recognise
