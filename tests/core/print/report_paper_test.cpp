// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/report_paper.h"

#include "tests/core/print/print_support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core::print;
using namespace tests;

namespace {

LineChart smallChart()
{
    LineChart chart;
    chart.title = u"参加者（人）"_s;
    chart.unit = u"人"_s;
    chart.series = {{u"実績"_s, {{2023, 100, u"100"_s}, {2024, 120, u"120"_s}}},
                    {u"目標"_s, {{2023, 100, {}}, {2028, 200, u"200"_s}}}};
    chart.yearWords = {{2023, u"R5"_s}, {2024, u"R6"_s}, {2028, u"R10"_s}};
    return chart;
}

ReportPaper longReport()
{
    ReportPaper paper;
    paper.title = u"第2期ビジョン　進捗状況"_s;
    paper.lead = {u"令和7年度末時点"_s};
    for (int project = 1; project <= 12; ++project) {
        paper.blocks.emplace_back(ReportHeading{1, u"(%1)　分野"_s.arg(project)});
        ReportTable facts;
        facts.columns = {{1, false}, {5, false}};
        facts.rows = {{u"事業内容"_s, u"訓練を行う。"_s}, {u"参加市町村"_s, u"全12市町村"_s}};
        paper.blocks.emplace_back(facts);
        ReportTable budgets;
        budgets.columns = {{3, false}, {2, true}};
        budgets.heads = {u"事業費（千円）"_s, u"令和6年度"_s};
        budgets.rows = {{u"札幌市"_s, u"11,000"_s}};
        paper.blocks.emplace_back(budgets);
        paper.blocks.emplace_back(ReportFigure{smallChart()});
    }
    return paper;
}

TEST(ReportPaper, SetsHeadingsTablesAndChartsInOneFlow)
{
    const auto layout = layoutReport(longReport(), {}, fonts());
    ASSERT_TRUE(layout.isOk());
    ASSERT_GT(layout->pages.size(), 2U);
    QString text;
    size_t strokes = 0;
    for (const Page& page : layout->pages) {
        text += pageText(page, TextParts::Content) + u'\n';
        strokes += page.strokes.size();
        for (const Stroke& stroke : page.strokes) {
            EXPECT_GE(std::min(stroke.y1, stroke.y2), 0);
            EXPECT_LT(std::max(stroke.y1, stroke.y2), page.height) << "a chart is never broken";
        }
        for (const GlyphRun& run : page.runs)
            EXPECT_LT(run.y, page.height);
    }
    EXPECT_EQ(text.count(u"11,000"_s), 12);
    EXPECT_EQ(text.count(u"R10"_s), 12);
    EXPECT_EQ(layout->outline.size(), 12U);
    EXPECT_GT(strokes, 12U * 3);
}

TEST(ReportPaper, StopsWhenItIsCancelledAndTellsMissingCharacters)
{
    core::Task task;
    task.cancel();
    EXPECT_EQ(layoutReport(longReport(), {}, fonts(), &task).error().code, core::ErrorCode::Cancelled);
    ReportPaper paper;
    paper.title = u"題名"_s;
    paper.blocks.emplace_back(ReportParagraph{QString::fromUtf8("\xF0\x9F\x98\x80")});
    EXPECT_EQ(layoutReport(paper, {}, fonts()).error().code, core::ErrorCode::GlyphMissing);
}

} // namespace
