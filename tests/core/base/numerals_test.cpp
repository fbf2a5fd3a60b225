// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numerals.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

TEST(ReadNumber, ReadsDigitsOfEveryKind)
{
    EXPECT_EQ(readNumber(u"25"), 25);
    EXPECT_EQ(readNumber(u"２５"), 25);
    EXPECT_EQ(readNumber(u"三五"), 35);
    EXPECT_EQ(readNumber(u"二十五"), 25);
    EXPECT_EQ(readNumber(u"十"), 10);
    EXPECT_EQ(readNumber(u"千九百九十三"), 1993);
    EXPECT_EQ(readNumber(u"二万五千"), 25000);
    EXPECT_EQ(readNumber(u"万"), 10000);
    EXPECT_EQ(readNumber(u"2 5"), 25);
    EXPECT_EQ(readNumber(u"二〇一九"), 2019);
}

TEST(ReadNumber, RefusesWhatIsNoNumber)
{
    for (const QString& text : {u""_s, u" "_s, u"元"_s, u"十百"_s, u"二二十"_s, u"1a"_s, u"999999999"_s, u"十十"_s})
        EXPECT_FALSE(readNumber(text)) << text.toStdString();
}

TEST(ToKanjiNumber, IsReadBack)
{
    for (const int value : {1, 9, 10, 11, 19, 20, 99, 100, 110, 252, 1000, 1993, 9999, 10000, 25000, 12345678})
        EXPECT_EQ(readNumber(toKanjiNumber(value)), value) << toKanjiNumber(value).toStdString();
    EXPECT_EQ(toKanjiNumber(252), u"二百五十二"_s);
    EXPECT_EQ(toKanjiNumber(0), QString());
    EXPECT_EQ(toFullWidthDigits(105), u"１０５"_s);
}
