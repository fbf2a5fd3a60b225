// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace core::exchange;
using namespace Qt::StringLiterals;

TEST(ReadCsv, SplitsRowsAndFields)
{
    const auto rows = readCsv(u"a,b\r\n1,\"x, \"\"y\"\"\nz\"\n\n,\n");
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0], (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(rows[1], (QStringList{u"1"_s, u"x, \"y\"\nz"_s}));
    EXPECT_EQ(rows[2], (QStringList{QString(), QString()}));
}

TEST(ReadCsv, TakesTheLastLineWithoutALineEnd)
{
    EXPECT_EQ(readCsv(u"a,b").size(), 1U);
    EXPECT_TRUE(readCsv(u"").empty());
    EXPECT_EQ(readCsv(u"\"never closed, a").size(), 1U);
}

TEST(ReadCsvWithHeads, NamesTheFields)
{
    const auto records = readCsvWithHeads(u"name,code\n小樽市,012033\n岩見沢市\n");
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[0][u"code"_s], u"012033"_s);
    EXPECT_EQ(records[1][u"name"_s], u"岩見沢市"_s);
    EXPECT_EQ(records[1][u"code"_s], QString());
}

TEST(Csv, WhatIsWrittenReadsBack)
{
    const std::vector<QStringList> rows{{u"件名"_s, u"部数"_s}, {u"甲、\"乙\"\n丙"_s, u"1,000"_s}, {QString(), u"x"_s}};
    const QString text = core::exchange::writeCsv(rows);
    EXPECT_TRUE(text.startsWith(u"件名,部数\r\n"));
    EXPECT_EQ(core::exchange::readCsv(text), rows);
}

TEST(Csv, WordsAreNoFormulasAndComeBackAsTheyWere)
{
    const QStringList formulas{
        u"=1+1"_s, u"+cmd|' /C calc'!A0"_s, u"-2+3"_s, u"@SUM(A1)"_s, u"＝1+1"_s, u"\t=1+1"_s, u"'=1"_s, u"-5人"_s};
    for (const QString& words : formulas) {
        const QString text = core::exchange::writeCsv({{u"小樽市"_s, words}});
        EXPECT_TRUE(text.contains(u",'"_s) || text.contains(u",\"'"_s)) << text.toStdString();
        EXPECT_EQ(core::exchange::readCsv(text).front().at(1), words) << text.toStdString();
    }
    const QStringList plain{u"-5.5"_s, u"+10.0"_s, u"-1,234"_s, u"－"_s,   u"-"_s,
                            u"△5"_s,   u"'98年"_s, u"札幌市"_s, u"+3.5%"_s};
    for (const QString& words : plain) {
        const QString text = core::exchange::writeCsv({{u"小樽市"_s, words}});
        EXPECT_FALSE(text.contains(u",''"_s) || text.contains(u",'-"_s) || text.contains(u",'+"_s))
            << text.toStdString();
        EXPECT_EQ(core::exchange::readCsv(text).front().at(1), words) << text.toStdString();
        EXPECT_TRUE(text.contains(words)) << text.toStdString();
    }
}
