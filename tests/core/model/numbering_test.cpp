// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/numbering.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace core;
using namespace core::model;
using namespace Qt::StringLiterals;

TEST(ShownNumber, PrefersWhatTheSourcePrints)
{
    EXPECT_EQ(shownNumber({NumberStyle::Article, {3, 2}, u"第３条の２"_s}), u"第３条の２"_s);
    EXPECT_EQ(shownNumber({NumberStyle::Article, {3, 2}, {}}), u"第3条の2"_s);
    EXPECT_EQ(shownNumber({}), QString());
}

TEST(NumberValues, JoinBranches)
{
    EXPECT_EQ(numberValues({NumberStyle::Article, {3, 2, 1}, {}}), u"3の2の1"_s);
    EXPECT_EQ(numberValues({}), QString());
}

TEST(CaptionWords, LoseBracketsOfEitherWidth)
{
    EXPECT_EQ(captionWords(u"（目的）"_s), u"目的"_s);
    EXPECT_EQ(captionWords(u"( 基本方針)"_s), u"基本方針"_s);
    EXPECT_EQ(captionWords(u"目的"_s), u"目的"_s);
    EXPECT_EQ(captionWords(u"（費用（経費を含む。）の分担）"_s), u"費用（経費を含む。）の分担"_s);
    EXPECT_EQ(captionWords(QString()), QString());
}

TEST(StyleName, IsReadBack)
{
    for (int value = 0; value <= static_cast<int>(NumberStyle::Bullet); ++value) {
        const auto style = static_cast<NumberStyle>(value);
        NumberStyle read = NumberStyle::None;
        EXPECT_TRUE(styleFromName(styleName(style), &read));
        EXPECT_EQ(read, style);
    }
    NumberStyle style = NumberStyle::None;
    EXPECT_FALSE(styleFromName(u"greek"_s, &style));
}
