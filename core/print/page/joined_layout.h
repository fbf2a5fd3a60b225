// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page/page_model.h"

#include <vector>

namespace core::print {

/// Forms one behind the other as one paper (議案 and its 別紙): each keeps its sections and page numbers. All are laid
/// out with the same fonts. Pure.
[[nodiscard]] Layout joined(std::vector<Layout> parts);

} // namespace core::print
