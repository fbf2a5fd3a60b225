// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/page/page_breaker.h"

#include <gtest/gtest.h>

#include <random>

using namespace core::print;

namespace {

constexpr int kPitch = 10;

FlowBlock paragraph(int lines)
{
    FlowBlock block;
    block.linePitch = kPitch;
    block.lineCount = lines;
    block.cells.push_back({0, 100, std::vector<SetLine>(static_cast<size_t>(lines))});
    return block;
}

FlowBlock row(int lines)
{
    FlowBlock block = paragraph(lines);
    block.table = 0;
    return block;
}

/// Lines of each block on each page: {{3, 2}, {1}}.
std::vector<std::vector<int>> linesOnPages(const Flow& flow, int height)
{
    std::vector<std::vector<int>> pages;
    for (const PagePlan& plan : breakPages(flow, height)) {
        pages.emplace_back();
        for (const Segment& segment : plan.segments)
            pages.back().push_back(segment.to - segment.from);
    }
    return pages;
}

using Pages = std::vector<std::vector<int>>;

} // namespace

TEST(PageBreaker, EmptyFlowHasNoPage)
{
    EXPECT_TRUE(breakPages({}, 100).empty());
}

TEST(PageBreaker, ParagraphFlowsOn)
{
    Flow flow;
    flow.blocks = {paragraph(25)};
    EXPECT_EQ(linesOnPages(flow, 100), (Pages{{10}, {10}, {5}}));
}

TEST(PageBreaker, NoSingleLineIsLeftOnEitherPage)
{
    Flow flow;
    flow.blocks = {paragraph(9), paragraph(4)};
    EXPECT_EQ(linesOnPages(flow, 100), (Pages{{9}, {4}})) << "one line would be left at the foot";
    flow.blocks = {paragraph(6), paragraph(5)};
    EXPECT_EQ(linesOnPages(flow, 100), (Pages{{6, 3}, {2}})) << "one line would stand at the top";
}

TEST(PageBreaker, CaptionGoesWithItsArticle)
{
    Flow flow;
    flow.blocks = {paragraph(8), paragraph(1), paragraph(4)};
    flow.blocks[1].breakAfter = BreakLevel::Never;
    EXPECT_EQ(linesOnPages(flow, 100), (Pages{{8}, {1, 4}}));
    flow.blocks[0] = paragraph(7);
    EXPECT_EQ(linesOnPages(flow, 100), (Pages{{7, 1, 2}, {2}})) << "with two lines it may stand at the foot";
}

TEST(PageBreaker, SpaceBeforeFallsAwayAtTheTop)
{
    Flow flow;
    flow.blocks = {paragraph(10), paragraph(10)};
    flow.blocks[1].spaceBefore = 5;
    const std::vector<PagePlan> pages = breakPages(flow, 100);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[1].segments[0].y, 0);
}

TEST(PageBreaker, RowsStayWholeWhereLittlePaperIsLost)
{
    Flow flow;
    flow.tables = {{0, 100, -1}};
    flow.blocks = {row(4), row(4), row(6)};
    EXPECT_EQ(linesOnPages(flow, 100), (Pages{{4, 4}, {6}}));
}

TEST(PageBreaker, RowIsSplitRatherThanHalfAPageLost)
{
    Flow flow;
    flow.tables = {{0, 100, -1}};
    flow.blocks = {row(3), row(9)};
    EXPECT_EQ(linesOnPages(flow, 100), (Pages{{3, 7}, {2}}));
}

TEST(PageBreaker, RowTallerThanThePageFlows)
{
    Flow flow;
    flow.tables = {{0, 100, -1}};
    flow.blocks = {row(35)};
    EXPECT_EQ(linesOnPages(flow, 100), (Pages{{10}, {10}, {10}, {5}}));
}

TEST(PageBreaker, SplitRowLeavesTwoLinesOfEachCell)
{
    Flow flow;
    flow.tables = {{0, 100, -1}};
    flow.blocks = {row(20)};
    flow.blocks[0].cells.push_back({0, 100, std::vector<SetLine>(11)}); // one line would be left after ten
    EXPECT_EQ(linesOnPages(flow, 100).front(), std::vector<int>{9});
}

TEST(PageBreaker, HeadRepeatsAndTakesItsRoom)
{
    Flow flow;
    flow.tables = {{0, 100, 0}};
    flow.blocks = {row(1), row(9), row(9)};
    flow.blocks[0].isHead = true;
    flow.blocks[0].breakAfter = BreakLevel::Never;
    const std::vector<PagePlan> pages = breakPages(flow, 100);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_FALSE(pages[0].repeatsHead);
    EXPECT_TRUE(pages[1].repeatsHead);
    EXPECT_EQ(pages[1].segments[0].y, kPitch);
}

TEST(PageBreaker, LabelGetsItsRoomOnBothPages)
{
    Flow flow;
    flow.tables = {{0, 100, -1}};
    flow.spans = {{{}, kPitch, 0, 4 * kPitch}};
    flow.blocks = {row(5), row(3), row(3)};
    for (FlowBlock& block : flow.blocks) {
        block.span = 0;
        block.breakAfter = BreakLevel::InGroup;
    }
    const std::vector<PagePlan> pages = breakPages(flow, 90);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[1].segments.back().y + pages[1].segments.back().height, 4 * kPitch);
}

TEST(PageBreaker, WholeBlockTallerThanThePageIsBrokenAllTheSame)
{
    Flow flow;
    flow.blocks = {paragraph(15)};
    flow.blocks[0].isWhole = true;
    EXPECT_EQ(linesOnPages(flow, 100), (Pages{{10}, {5}}));
}

TEST(PageBreaker, LineTallerThanThePageStandsAlone)
{
    Flow flow;
    flow.blocks = {paragraph(2)};
    EXPECT_EQ(linesOnPages(flow, 5), (Pages{{1}, {1}}));
}

TEST(PageBreaker, EveryLineIsOnOnePageInOrder)
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        Flow flow;
        flow.tables = {{0, 100, 0}};
        const int count = 1 + static_cast<int>(random() % 40);
        for (int i = 0; i < count; ++i) {
            FlowBlock block = paragraph(1 + static_cast<int>(random() % 30));
            block.spaceBefore = static_cast<int>(random() % 20);
            block.breakAfter = static_cast<BreakLevel>(random() % 4);
            block.isWhole = random() % 5 == 0;
            block.table = random() % 2 == 0 ? 0 : -1;
            flow.blocks.push_back(block);
        }
        flow.blocks[0].isHead = flow.blocks[0].table == 0;
        if (!flow.blocks[0].isHead)
            flow.tables[0].head = -1;
        size_t block = 0;
        int line = 0;
        for (const PagePlan& plan : breakPages(flow, 120)) {
            ASSERT_FALSE(plan.segments.empty());
            for (const Segment& segment : plan.segments) {
                ASSERT_EQ(segment.block, block);
                ASSERT_EQ(segment.from, line);
                line = segment.to;
                if (line == flow.blocks[block].lineCount) {
                    ++block;
                    line = 0;
                }
            }
        }
        ASSERT_EQ(block, flow.blocks.size());
    }
}
