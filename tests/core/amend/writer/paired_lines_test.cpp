// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/paired_lines.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

TEST(PairedLines, CaptionsStandAtTheSameHeightHoweverTheyAreWorded)
{
    const auto rows = amend::pairedLines({u"（目的）"_s, u"第1条　この協約は、連携を定める。"_s},
                                         {u"（目的及び理念）"_s, u"第1条　この協約は、連携を定める。"_s});
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].oldLine, u"（目的）"_s);
    EXPECT_EQ(rows[0].newLine, u"（目的及び理念）"_s);
    EXPECT_FALSE(rows[0].words.empty());
}

TEST(PairedLines, StrangersStandOneBelowTheOther)
{
    const auto rows =
        amend::pairedLines({u"　(1)　図書館の相互利用"_s}, {u"　(1)　職員の人事交流"_s, u"　(2)　消防"_s});
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_TRUE(rows[0].newLine.isEmpty());
    EXPECT_TRUE(rows[1].oldLine.isEmpty());
}

} // namespace
