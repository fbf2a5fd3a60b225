// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/procedure_case.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::model;

namespace {

HeadOfMunicipality head(const QString& name, std::optional<QDate> from, std::optional<QDate> to)
{
    HeadOfMunicipality one;
    one.officeTitle = u"小樽市長"_s;
    one.name = name;
    one.from = from;
    one.to = to;
    return one;
}

TEST(HeadOn, IsWhoeverIsInOfficeOnThatDay)
{
    CaseParty party;
    party.name = u"小樽市"_s;
    EXPECT_EQ(headOn(party, {2025, 4, 1}).officeTitle, u"小樽市長"_s) << "the office alone";
    EXPECT_EQ(headOn(party, {2025, 4, 1}).name, QString());
    party.heads = {head(u"甲野"_s, QDate(2019, 5, 1), QDate(2023, 4, 30)), head(u"乙山"_s, QDate(2023, 5, 1), {})};
    EXPECT_EQ(headOn(party, {2023, 4, 30}).name, u"甲野"_s) << "the last day is one in office";
    EXPECT_EQ(headOn(party, {2023, 5, 1}).name, u"乙山"_s);
    EXPECT_EQ(headOn(party, {2019, 4, 30}).name, QString());
}

TEST(HeadOn, ANameGoesBeforeTheOfficeAlone)
{
    CaseParty party;
    party.heads = {head({}, {}, {}), head(u"乙山"_s, QDate(2023, 5, 1), {})};
    EXPECT_EQ(headOn(party, {2025, 4, 1}).name, u"乙山"_s);
    EXPECT_EQ(headOn(party, {2020, 4, 1}).name, QString());
}

} // namespace
