// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/role_pattern.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace core::model;
using namespace Qt::StringLiterals;

TEST(RolePattern, FollowsFromTheContent)
{
    const QString content = u"職員研修の合同実施等を行う。"_s;
    EXPECT_EQ(roleSentence(RolePattern::Lead, content, u"乙"_s),
              u"職員研修の合同実施等について、圏域の中心となって取り組む。"_s);
    EXPECT_EQ(roleSentence(RolePattern::Assist, content, u"甲"_s),
              u"職員研修の合同実施等について、甲に対し必要な協力をする。"_s);
    EXPECT_EQ(roleSentence(RolePattern::Joint, content, u"乙"_s),
              u"職員研修の合同実施等について、乙と協力して取り組む。"_s);
    EXPECT_EQ(roleSentence(RolePattern::Own, content, u"乙"_s), QString());
    EXPECT_EQ(roleSentence(RolePattern::Lead, u"取り組む。"_s, u"乙"_s), QString());
}

TEST(RolePattern, IsFoundInACell)
{
    const QString content = u"職員研修の合同実施等を行う。"_s;
    for (const RolePattern pattern : {RolePattern::Lead, RolePattern::Assist, RolePattern::Joint})
        EXPECT_EQ(patternOf(roleSentence(pattern, content, u"甲"_s), content, u"甲"_s), pattern);
    EXPECT_EQ(patternOf(u"応分の経費を負担する。"_s, content, u"甲"_s), RolePattern::Own);
    EXPECT_EQ(patternOf(roleSentence(RolePattern::Joint, content, u"乙"_s), content, u"甲"_s), RolePattern::Own);
    EXPECT_EQ(patternOf(QString(), QString(), u"甲"_s), RolePattern::Own);
}
