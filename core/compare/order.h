// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace core::compare {

/// The indexes of a row of different numbers that do not belong to its longest rising part: what has to move to bring
/// the row into order.
[[nodiscard]] std::vector<size_t> outsideOfLongestRise(const std::vector<int>& row);

} // namespace core::compare
