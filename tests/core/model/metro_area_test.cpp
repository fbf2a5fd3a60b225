// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/metro_area.h"

#include <gtest/gtest.h>

using core::MunicipalityId;
using core::model::belongsOn;
using core::model::Membership;
using core::model::membersOn;
using core::model::MetroArea;

TEST(BelongsOn, BothDaysBelongToAMembership)
{
    Membership membership;
    EXPECT_TRUE(belongsOn(membership, QDate(1900, 1, 1))) << "days that nobody knows set no end";
    membership.from = QDate(2019, 3, 29);
    membership.to = QDate(2024, 3, 31);
    EXPECT_FALSE(belongsOn(membership, QDate(2019, 3, 28)));
    EXPECT_TRUE(belongsOn(membership, QDate(2019, 3, 29)));
    EXPECT_TRUE(belongsOn(membership, QDate(2024, 3, 31)));
    EXPECT_FALSE(belongsOn(membership, QDate(2024, 4, 1)));
}

TEST(MembersOn, NamesEachOnceWithTheCoreCityFirst)
{
    const MunicipalityId core{1};
    const MunicipalityId other{2};
    const MunicipalityId left{3};
    MetroArea area;
    area.memberships = {{other, QDate(2019, 3, 29), QDate(2024, 3, 31), {}},
                        {left, {}, QDate(2020, 3, 31), {}},
                        {other, QDate(2024, 3, 31), {}, {}},
                        {core, {}, {}, {}}};
    area.coreCity = core;
    EXPECT_EQ(membersOn(area, QDate(2024, 3, 31)), (std::vector{core, other}));
    EXPECT_EQ(membersOn(area, QDate(2020, 1, 1)), (std::vector{core, other, left}));
    area.coreCity = {};
    EXPECT_EQ(membersOn(area, QDate(2018, 1, 1)), (std::vector{left, core}));
}
