// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

TEST(ReadDate, ReadsEveryFormSeenInDocuments)
{
    const std::vector<std::pair<QString, QDate>> cases = {
        {u"平成31年（2019年）3月29日"_s, QDate(2019, 3, 29)},
        {u"2019年(平成31年)3月29日"_s, QDate(2019, 3, 29)},
        {u"2015 年(平成 27 年)2 月 24 日"_s, QDate(2015, 2, 24)},
        {u"平成27(2015)年2月24日"_s, QDate(2015, 2, 24)},
        {u"令和元年5月1日"_s, QDate(2019, 5, 1)},
        {u"昭和三五年四月一日"_s, QDate(1960, 4, 1)},
        {u"平成二十五年十二月三十一日"_s, QDate(2013, 12, 31)},
        {u"千九百九十三年八月十日"_s, QDate(1993, 8, 10)},
        {u"平成 20 年 12 月 26 日"_s, QDate(2008, 12, 26)},
        {u"令和４年１月１２日"_s, QDate(2022, 1, 12)},
        {u"明治45年7月29日"_s, QDate(1912, 7, 29)},
        {u"大正15年12月24日"_s, QDate(1926, 12, 24)},
        {u"2021-06-25"_s, QDate(2021, 6, 25)},
        {u"2024/4/1"_s, QDate(2024, 4, 1)},
        {u"R3.6.25"_s, QDate(2021, 6, 25)},
        {u"令6.4.1"_s, QDate(2024, 4, 1)},
        {u"r元.5.1"_s, QDate(2019, 5, 1)},
        {u"H31.3.29"_s, QDate(2019, 3, 29)},
    };
    for (const auto& [text, date] : cases) {
        const auto written = readDate(text);
        ASSERT_TRUE(written) << text.toStdString();
        EXPECT_EQ(written->date, date) << text.toStdString();
        EXPECT_EQ(written->length, text.size()) << text.toStdString();
        EXPECT_FALSE(written->isBeyondEra) << text.toStdString();
    }
}

TEST(ReadDate, KeepsWhatIsPastTheEndOfAnEra)
{
    const auto late = readDate(u"平成32年4月1日");
    ASSERT_TRUE(late);
    EXPECT_EQ(late->date, QDate(2020, 4, 1));
    EXPECT_TRUE(late->isBeyondEra);
    EXPECT_TRUE(readDate(u"平成31年5月1日")->isBeyondEra);
    EXPECT_FALSE(readDate(u"平成31年4月30日")->isBeyondEra);
    EXPECT_TRUE(readDate(u"令和元年4月30日")->isBeyondEra);
}

TEST(ReadDate, ReadsBlanksAndDoubtfulDates)
{
    const auto blank = readDate(u"平成30年6月 日");
    ASSERT_TRUE(blank);
    EXPECT_FALSE(blank->date.isValid());
    EXPECT_EQ(blank->month, 6);
    EXPECT_EQ(blank->day, 0);
    EXPECT_TRUE(readDate(u"令和1年5月1日")->isYearOneAsDigit);
    EXPECT_TRUE(readDate(u"平成31年（2018年）3月29日")->disagrees);
    const auto impossible = readDate(u"令和3年2月30日");
    ASSERT_TRUE(impossible);
    EXPECT_FALSE(impossible->date.isValid());
}

TEST(ReadDate, RefusesWhatIsNoDate)
{
    for (const QString& text :
         {u""_s, u"昭和22年法律第67号"_s, u"平成〇年6月1日"_s, u"第1条"_s, u"12月"_s, u"2019"_s, u"大通西"_s})
        EXPECT_FALSE(readDate(text)) << text.toStdString();
}

TEST(FindDates, FindsDatesInsideSentences)
{
    const auto found = findDates(u"この連携協約は、平成31年4月1日から施行し、2020年4月1日から適用する。");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].written.date, QDate(2019, 4, 1));
    EXPECT_EQ(found[0].position, 8);
    EXPECT_EQ(found[1].written.date, QDate(2020, 4, 1));
}

TEST(ReadWholeDate, TakesAFieldAndNothingElse)
{
    EXPECT_EQ(readWholeDate(u" 20240401 "), QDate(2024, 4, 1));
    EXPECT_EQ(readWholeDate(u"Ｒ６．４．１"), QDate(2024, 4, 1));
    EXPECT_EQ(readWholeDate(u"令和3年6月25日"), QDate(2021, 6, 25));
    EXPECT_FALSE(readWholeDate(u"令和3年6月25日から"));
    EXPECT_FALSE(readWholeDate(u"20240231"));
}

TEST(ToEraDate, KnowsTheBorders)
{
    EXPECT_EQ(toEraDate(QDate(1989, 1, 7)), u"昭和64年1月7日"_s);
    EXPECT_EQ(toEraDate(QDate(1989, 1, 8)), u"平成元年1月8日"_s);
    EXPECT_EQ(toEraDate(QDate(2019, 4, 30)), u"平成31年4月30日"_s);
    EXPECT_EQ(toEraDate(QDate(2019, 5, 1)), u"令和元年5月1日"_s);
    EXPECT_EQ(toEraDate(QDate(1850, 1, 1)), QString());
    EXPECT_EQ(toBothCalendars(QDate(2019, 3, 29)), u"平成31年（2019年）3月29日"_s);
}

TEST(ToEraDate, IsReadBackForEveryMonthSinceMeiji)
{
    for (QDate date(1873, 1, 1); date < QDate(2100, 1, 1); date = date.addDays(31)) {
        EXPECT_EQ(readWholeDate(toEraDate(date)), date);
        EXPECT_EQ(readWholeDate(toBothCalendars(date)), date);
    }
}

TEST(FiscalYear, BeginsInApril)
{
    EXPECT_EQ(fiscalYear(QDate(2019, 3, 31)), 2018);
    EXPECT_EQ(fiscalYear(QDate(2019, 4, 1)), 2019);
}

} // namespace
