// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/row_difference.h"

#include <gtest/gtest.h>

#include <functional>
#include <random>
#include <vector>

TEST(RowDifference, TakesTheOldRowsToTheNewOnes)
{
    std::mt19937 random(7);
    const auto rows = [&] {
        std::vector<int> made(random() % 6);
        for (int& row : made)
            row = static_cast<int>(random() % 3);
        return made;
    };
    for (int i = 0; i < 2000; ++i) {
        std::vector<int> before = rows();
        const std::vector<int> after = rows();
        const auto part = ui::rowDifference(before, after, std::equal_to<int>());
        EXPECT_EQ(before == after, !part.removes() && !part.inserts());
        if (part.removes())
            before.erase(before.begin() + part.front, before.begin() + part.oldLast + 1);
        if (part.inserts())
            before.insert(before.begin() + part.front, after.begin() + part.front, after.begin() + part.newLast + 1);
        ASSERT_EQ(after, before);
    }
}
