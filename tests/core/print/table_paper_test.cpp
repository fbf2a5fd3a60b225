// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/bar_chart.h"
#include "core/print/forms/line_chart.h"
#include "core/print/forms/share_chart.h"
#include "core/print/forms/table_paper.h"
#include "tests/core/print/print_support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core::print;

namespace tests {

TEST(TablePaper, RepeatsItsHeadsAndKeepsEveryCell)
{
    TablePaper paper;
    paper.title = u"構成市町村一覧"_s;
    paper.heads = {u"市町村"_s, u"人口"_s};
    for (int row = 0; row < 90; ++row)
        paper.rows.push_back({u"第%1町"_s.arg(row), QString::number(1000 + row)});
    paper.notes = {u"出典　試験"_s};
    const auto layout = layoutTable(paper, {}, fonts());
    ASSERT_TRUE(layout);
    ASSERT_GT(layout->pages.size(), 1U);
    QString all;
    for (const Page& page : layout->pages) {
        EXPECT_TRUE(pageText(page, TextParts::Everything).contains(u"人口"_s)) << "the heads stand on every page";
        all += pageText(page, TextParts::Content);
    }
    for (const QStringList& row : paper.rows)
        EXPECT_TRUE(all.contains(row[0]) && all.contains(row[1]));
    EXPECT_TRUE(all.contains(u"出典"_s));
}

TEST(TablePaper, GoesAcrossWhenItsColumnsNeedIt)
{
    TablePaper paper;
    paper.title = u"表"_s;
    for (int column = 0; column < 10; ++column)
        paper.heads.append(u"見出し%1"_s.arg(column));
    paper.rows.push_back(QStringList(10, u"七文字までの言葉"_s));
    const auto layout = layoutTable(paper, {}, fonts());
    ASSERT_TRUE(layout);
    EXPECT_GT(layout->pages.front().width, layout->pages.front().height);
    paper.heads = paper.heads.mid(0, 3);
    const auto narrow = layoutTable(paper, {}, fonts());
    EXPECT_LT(narrow->pages.front().width, narrow->pages.front().height);
}

TEST(BarChart, DrawsABarForEachPositiveValueInProportion)
{
    BarChart chart;
    chart.title = u"人口"_s;
    chart.bars = {{u"甲市"_s, 200, u"200"_s}, {u"乙町"_s, 50, u"50"_s}, {u"丙村"_s, -3, u"△3"_s}};
    const auto layout = layoutBarChart(chart, {}, fonts());
    ASSERT_TRUE(layout);
    ASSERT_EQ(layout->pages.size(), 1U);
    const auto& rules = layout->pages.front().rules;
    ASSERT_EQ(rules.size(), 3U) << "two bars and the line that they begin at";
    EXPECT_NEAR(double(rules[0].width) / rules[1].width, 4, 0.01);
    EXPECT_LE(rules[0].x + rules[0].width, layout->pages.front().width);
    const QString text = pageText(layout->pages.front(), TextParts::Content);
    for (const Bar& bar : chart.bars)
        EXPECT_TRUE(text.contains(bar.label) && text.contains(bar.words));
    EXPECT_TRUE(layoutBarChart({}, {}, fonts())) << "nothing to draw is no error";
}

TEST(ShareChart, FillsItsBarsInProportionAndNamesTheShares)
{
    ShareChart chart;
    chart.title = u"年齢3区分別人口割合"_s;
    chart.parts = {u"15歳未満"_s, u"15～64歳"_s, u"65歳以上"_s};
    chart.bars = {{u"甲市"_s, {10, 60, 30}}, {u"乙町"_s, {5, 50, 45}}};
    chart.notes = {u"出典　"_s + QString(60, u'長')};
    const auto layout = layoutShareChart(chart, {}, fonts());
    ASSERT_TRUE(layout);
    ASSERT_EQ(layout->pages.size(), 1U);
    const Page& page = layout->pages.front();
    const QString words = pageText(page, TextParts::Content);
    for (const QString& expected : {u"15歳未満"_s, u"甲市"_s, u"乙町"_s, u"60.0"_s, u"45.0"_s, u"100%"_s})
        EXPECT_TRUE(words.contains(expected)) << expected.toStdString();
    std::vector<Rule> black; // of the legend and of the two bars
    for (const Rule& rule : page.rules) {
        EXPECT_LE(rule.x + rule.width, page.width);
        if (rule.width > 10 * rule.height / 10 && rule.height > fromPoints(5))
            black.push_back(rule);
    }
    ASSERT_EQ(black.size(), 3U) << "the last part of each is black";
    EXPECT_NEAR(black[2].width / double(black[1].width), 1.5, 0.01) << "45 % beside 30 %";
    for (const GlyphRun& run : page.runs)
        EXPECT_LE(run.x + run.width, page.width) << "a long note is broken: " << run.text.toStdString();
    EXPECT_TRUE(layoutShareChart({}, {}, fonts())) << "nothing to draw is no error";
}

TEST(LineChart, StandsAtTrueYearsAndEndsInItsName)
{
    LineChart chart;
    chart.title = u"人口の推移"_s;
    chart.unit = u"人"_s;
    chart.series = {{u"札幌圏"_s,
                     {{2010, 2584880, u"2,584,880"_s}, {2015, 2600875, u"2,600,875"_s}, {2045, 2250000, u"約225万"_s}}},
                    {u"札幌市"_s, {{2010, 1913545, u"1,913,545"_s}, {2015, 1952356, u"1,952,356"_s}}}};
    chart.notes = {u"出典　試験"_s};
    const auto layout = layoutLineChart(chart, {}, fonts());
    ASSERT_TRUE(layout);
    ASSERT_EQ(layout->pages.size(), 1U);
    const Page& page = layout->pages.front();
    const QString words = pageText(page, TextParts::Content);
    for (const QString& expected : {u"2010年"_s, u"2045年"_s, u"札幌圏"_s, u"札幌市"_s, u"約225万"_s, u"出典"_s})
        EXPECT_TRUE(words.contains(expected)) << expected.toStdString() << words.toStdString();
    // The last three lines are those of the series: 5 and 30 years of the first, 5 of the second.
    ASSERT_GE(page.strokes.size(), 3U);
    const Stroke& first = page.strokes[page.strokes.size() - 3];
    const Stroke& second = page.strokes[page.strokes.size() - 2];
    EXPECT_NEAR((second.x2 - second.x1) / double(first.x2 - first.x1), 6, 0.01);
    EXPECT_GT(second.y2, second.y1) << "fewer people stand lower";
    EXPECT_NE(page.strokes.back().dash, first.dash) << "told apart without colour";
    for (const Stroke& stroke : page.strokes)
        EXPECT_TRUE(stroke.x1 >= 0 && stroke.x2 <= page.width && stroke.y1 >= 0 && stroke.y2 <= page.height);
    EXPECT_TRUE(dump(*layout).contains(u"stroke"_s));
}

} // namespace tests
