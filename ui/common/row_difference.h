// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace ui {

/// What lies between two lists of rows behind their common beginning and before their common end: indices of the last
/// row of that part in the old and in the new list; smaller than `front` when the part is empty.
struct RowDifference
{
    int front = 0;
    int oldLast = -1;
    int newLast = -1;

    [[nodiscard]] bool removes() const { return front <= oldLast; }
    [[nodiscard]] bool inserts() const { return front <= newLast; }
};

/// isSame(a, b): whether two rows are the same row, whatever they now say.
template <typename Rows, typename Same>
[[nodiscard]] RowDifference rowDifference(const Rows& before, const Rows& after, const Same& isSame)
{
    const auto common = static_cast<int>(std::min(before.size(), after.size()));
    const auto front = static_cast<int>(
        std::mismatch(before.begin(), before.begin() + common, after.begin(), isSame).first - before.begin());
    int back = 0;
    while (back < common - front && isSame(*(before.end() - 1 - back), *(after.end() - 1 - back)))
        ++back;
    return {front, static_cast<int>(before.size()) - back - 1, static_cast<int>(after.size()) - back - 1};
}

} // namespace ui
