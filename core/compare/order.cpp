// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/order.h"

#include <algorithm>

namespace core::compare {

std::vector<size_t> outsideOfLongestRise(const std::vector<int>& row)
{
    constexpr auto kNone = static_cast<size_t>(-1);
    std::vector<size_t> ends; // the index of the smallest end of a rise of each length
    std::vector<size_t> previous(row.size(), kNone);
    for (size_t i = 0; i < row.size(); ++i) {
        const auto at = std::lower_bound(ends.begin(), ends.end(), row[i],
                                         [&row](size_t index, int value) { return row[index] < value; });
        if (at != ends.begin())
            previous[i] = *(at - 1);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> isInside(row.size(), false);
    for (size_t i = ends.empty() ? kNone : ends.back(); i != kNone; i = previous[i])
        isInside[i] = true;
    std::vector<size_t> outside;
    for (size_t i = 0; i < row.size(); ++i) {
        if (!isInside[i])
            outside.push_back(i);
    }
    return outside;
}

} // namespace core::compare
