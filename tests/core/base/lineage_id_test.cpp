// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lineage_id.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::LineageId;

TEST(LineageIdTest, ComesBackFromItsText)
{
    const LineageId id = LineageId::create();
    EXPECT_EQ(id.toString().size(), 32);
    EXPECT_TRUE(LineageId::fromString(id.toString()) == id);
}

TEST(LineageIdTest, AnythingElseIsNull)
{
    const QString digits = LineageId::create().toString();
    EXPECT_TRUE(LineageId::fromString(QString()).isNull());
    EXPECT_TRUE(LineageId::fromString(digits.chopped(1)).isNull());
    EXPECT_TRUE(LineageId::fromString(digits + u'0').isNull());
    EXPECT_TRUE(LineageId::fromString(digits.chopped(1) + u'z').isNull());
    EXPECT_TRUE(LineageId::fromString(digits.chopped(1) + u'０').isNull());
}

TEST(LineageIdTest, NameGivesTheSameIdAlways)
{
    EXPECT_TRUE(LineageId::fromName(u"札幌型/第1条"_s) == LineageId::fromName(u"札幌型/第1条"_s));
    EXPECT_TRUE(LineageId::fromName(u"札幌型/第1条"_s) != LineageId::fromName(u"札幌型/第2条"_s));
}
