// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/width_folding.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

TEST(FoldWidth, FoldsWidthsAndSpaces)
{
    EXPECT_EQ(foldWidth(u"第３条　（目的）ＩＣＴ"), u"第3条 (目的)ICT"_s);
    EXPECT_EQ(foldWidth(u"⑴⑽"), u"(1)(10)"_s);
    EXPECT_EQ(foldWidth(u"ｶﾞｲﾄﾞﾊﾟｽ"), u"ガイドパス"_s);
    EXPECT_EQ(foldWidth(u"a\u00A0b\tc"), u"a b c"_s);
}

TEST(FoldWidth, KeepsTheTwoCommasApart)
{
    EXPECT_NE(foldWidth(u"，"), foldWidth(u"、"));
}

TEST(FoldKeepingLength, KeepsEveryPosition)
{
    const QString text = u"（１）　ｶﾞ⑴𠮷"_s;
    const QString folded = foldKeepingLength(text);
    ASSERT_EQ(folded.size(), text.size());
    EXPECT_TRUE(folded.startsWith(u"(1) "_s));
    EXPECT_TRUE(folded.endsWith(u"𠮷"_s));
}

TEST(FoldForSearch, FindsWhatLooksTheSame)
{
    EXPECT_EQ(foldForSearch(u"ＩＣＴ インフラ"), foldForSearch(u"ictいんふら"));
    EXPECT_EQ(foldForSearch(u"ﾈｯﾄﾜｰｸ"), foldForSearch(u"ネットワーク"));
    EXPECT_EQ(foldForSearch(u"災 害\n対策"), u"災害対策"_s);
}

TEST(WithoutSpaces, RemovesEveryKind)
{
    EXPECT_EQ(withoutSpaces(u"附\u3000則 \u00A0\t\r\n\u200B終"), u"附則終"_s);
}
