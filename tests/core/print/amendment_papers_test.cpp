// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/comparison_table.h"
#include "core/print/forms/written_paper.h"
#include "core/print/page/page_painter.h"
#include "core/print/page/written_lines.h"
#include "tests/core/print/print_support.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::print;

namespace tests {

namespace {

MarkedText marked(const QStringList& parts)
{
    MarkedText text;
    for (const QString& part : parts) {
        const TextMark mark = part.startsWith(u'+')   ? TextMark::Underline
                              : part.startsWith(u'-') ? TextMark::Strike
                                                      : TextMark::None;
        text.append(mark == TextMark::None ? part : part.sliced(1), mark);
    }
    return text;
}

/// The words that a rule runs along: below them or through them.
QString wordsAlong(const Page& page, TextMark mark)
{
    QString words;
    for (const GlyphRun& run : page.runs) {
        const bool isBelow = mark == TextMark::Underline;
        const bool isDrawn = std::any_of(page.rules.begin(), page.rules.end(), [&](const Rule& rule) {
            const bool isThere = isBelow ? rule.y > run.y && rule.y < run.y + run.size / 2.0
                                         : rule.y < run.y && rule.y > run.y - 0.6 * run.size;
            return isThere && rule.x == qRound(run.x) && rule.width == qRound(run.width);
        });
        if (isDrawn)
            words += run.text;
    }
    return words;
}

WrittenPaper amendment()
{
    WrittenPaper paper{u"変更協約"_s, {}};
    for (
        const QString& line :
        {u"　　　連携協約の一部を変更する連携協約"_s, u""_s,
         u"　札幌市（以下「甲」という。）及び小樽市（以下「乙」という。）は、平成31年3月29日に締結した連携協約の一部を次のように変更する連携協約を締結する。"_s,
         u"　第３条の次に次の１条を加える。"_s, u"　（経費の負担）"_s,
         u"第３条の２　甲及び乙は、前条の取組に要する経費について、その都度協議して定める割合により負担するものとする。"_s,
         u"　別表(1)アの表に次のように加える。"_s,
         u"広域の防災\t災害時の相互応援を行う。\t中心となって\u2028取り組む。\t協力する。"_s, u""_s, u"　　　附　則"_s,
         u"　この連携協約は、令和8年4月1日から施行する。"_s})
        paper.lines.emplace_back(line);
    return paper;
}

ComparisonPaper comparison()
{
    ComparisonPaper paper{
        u"連携協約新旧対照表"_s, u"変更前"_s, u"変更後"_s, {}, u"備考　変更部分は、下線の部分である。"_s};
    paper.lines.push_back({marked({u"　（目的）"_s}), marked({u"　（目的）"_s}), false});
    paper.lines.push_back({marked({u"第１条　甲及び乙は、"_s, u"+観光"_s, u"に関する事務を行う。"_s}),
                           marked({u"第１条　甲及び乙は、"_s, u"+観光及び移住"_s, u"に関する事務を行う。"_s}), true});
    paper.lines.push_back({marked({u"（新設）"_s}), marked({u"+第２条　この条は、新しい。"_s}), true});
    paper.lines.push_back({marked({u"災害対策\t相互応援を"_s, u"+行う"_s, u"。\t中心となる。\t協力する。"_s}),
                           marked({u"災害対策\t相互応援を"_s, u"+強める"_s, u"。\t中心となる。\t協力する。"_s}), true,
                           true, true});
    return paper;
}

} // namespace

TEST(MarkedText, KeepsItsMarksThroughParts)
{
    const MarkedText text = marked({u"甲は、"_s, u"+観光"_s, u"と"_s, u"-医療\n"_s, u"を行う。"_s});
    const auto parts = print::split(text, u'\n');
    ASSERT_EQ(parts.size(), 2U);
    ASSERT_EQ(parts[0].marks.size(), 2U);
    EXPECT_EQ(parts[0].text.mid(parts[0].marks[0].start, parts[0].marks[0].length), u"観光"_s);
    EXPECT_EQ(parts[0].text.mid(parts[0].marks[1].start, parts[0].marks[1].length), u"医療"_s);
    EXPECT_TRUE(parts[1].marks.empty());
    EXPECT_EQ(parts[1].text, u"を行う。"_s);
}

TEST(WrittenLines, IndentsFollowTheDraftingRules)
{
    const auto indents = [](const QString& line) {
        const WrittenIndent indent = indentOf(line);
        return std::pair(indent.first, indent.later);
    };
    EXPECT_EQ(indents(u"　第３条中「Ａ」を「Ｂ」に改める。"_s), std::pair(1, 0)) << "an amending sentence";
    EXPECT_EQ(indents(u"　　　題名"_s), std::pair(3, 3));
    EXPECT_EQ(indents(u"　（見出し）"_s), std::pair(1, 1));
    EXPECT_EQ(indents(u"第３条の２　甲は、"_s), std::pair(0, 1));
    EXPECT_EQ(indents(u"２　前項の"_s), std::pair(0, 1));
    EXPECT_EQ(indents(u"　(1)　市民"_s), std::pair(1, 2));
    EXPECT_EQ(indents(u"　　ア　市民"_s), std::pair(2, 3));
    EXPECT_EQ(indents(u"別表（第３条関係）"_s), std::pair(0, 0));
}

TEST(WrittenPaper, ShowsEveryLineInOrderAndRowsAsATable)
{
    const auto layout = layoutWritten(amendment(), PageSetup(), fonts());
    ASSERT_TRUE(layout.isOk());
    QString expected;
    for (const MarkedText& line : amendment().lines) {
        for (const QChar c : line.text) {
            if (!c.isSpace())
                expected += c;
        }
    }
    EXPECT_EQ(contentOf(*layout), expected);
    // Four cells: five lines down, two across.
    const auto& rules = layout->pages.front().rules;
    EXPECT_EQ(std::count_if(rules.begin(), rules.end(), [](const Rule& rule) { return rule.height > rule.width; }), 5);
    EXPECT_EQ(outputOf(u"qpdf"_s, {u"--check"_s, pdfFile(*layout, u"amendment.pdf"_s)}).contains(u"No syntax"_s), true);
}

/// A section whose table begins at the foot of a page: `before` lines stand above its headings.
static WrittenPaper sections(int before)
{
    WrittenPaper paper{u"見え消し"_s, {}};
    for (int line = 0; line < before; ++line)
        paper.lines.emplace_back(u"第１条　文。"_s);
    for (const QString& line : {u"(3)　生活関連"_s, u"ア　生活機能"_s, u"取組\t内容"_s})
        paper.lines.emplace_back(line);
    for (int row = 0; row < 60; ++row)
        paper.lines.emplace_back(u"医療\t救急を行う。"_s);
    return paper;
}

TEST(WrittenPaper, HeadingsGoWithTheirTableAndItsHeadIsRepeated)
{
    for (int before = 20; before < 50; ++before) {
        const auto layout = layoutWritten(sections(before), PageSetup(), fonts());
        ASSERT_TRUE(layout.isOk());
        ASSERT_GE(layout->pages.size(), 2U);
        int heading = -1;
        for (size_t at = 0; at < layout->pages.size(); ++at) {
            QString words;
            for (const GlyphRun& run : layout->pages[at].runs)
                words += run.text;
            if (words.contains(u"生活関連"_s)) {
                heading = static_cast<int>(at);
                EXPECT_TRUE(words.contains(u"生活機能"_s) && words.contains(u"救急を行う。"_s))
                    << before << ": a heading alone at the foot of page " << at + 1;
            }
            if (heading >= 0 && words.contains(u"救急"_s)) {
                EXPECT_TRUE(words.contains(u"取組"_s)) << before << ": rows without their head on page " << at + 1;
            }
        }
        EXPECT_GE(heading, 0);
    }
}

TEST(WrittenPaper, MarksRunAlongTheirWords)
{
    WrittenPaper paper{u"見え消し"_s,
                       {marked({u"第１条　甲及び乙は、"_s, u"-観光"_s, u"+観光及び移住"_s, u"に取り組む。"_s})}};
    const auto layout = layoutWritten(paper, PageSetup(), fonts());
    ASSERT_TRUE(layout.isOk());
    EXPECT_EQ(wordsAlong(layout->pages.front(), TextMark::Strike), u"観光"_s);
    EXPECT_EQ(wordsAlong(layout->pages.front(), TextMark::Underline), u"観光及び移住"_s);
    EXPECT_EQ(contentOf(*layout), u"第１条甲及び乙は、観光観光及び移住に取り組む。"_s);
}

TEST(WrittenPaper, MarksThatBreakOverLinesAreDrawnOnEachLine)
{
    MarkedText long_;
    long_.append(u"　甲は、"_s);
    long_.append(QString(100, u'水'), TextMark::Underline);
    const auto layout = layoutWritten({u"x"_s, {long_}}, PageSetup(), fonts());
    ASSERT_TRUE(layout.isOk());
    EXPECT_EQ(wordsAlong(layout->pages.front(), TextMark::Underline), QString(100, u'水'));
    EXPECT_GE(layout->pages.front().rules.size(), 3U);
}

TEST(ComparisonTable, ShowsBothSidesAtTheSameHeightAcross)
{
    const auto layout = layoutComparison(comparison(), PageSetup(), fonts());
    ASSERT_TRUE(layout.isOk());
    const Page& page = layout->pages.front();
    EXPECT_GT(page.width, page.height);
    double left = 0;
    double right = 0;
    for (const GlyphRun& run : page.runs) {
        if (run.text == u"（新設）"_s)
            left = run.y;
        if (run.text.startsWith(u"第２条"_s))
            right = run.y;
    }
    EXPECT_GT(left, 0);
    EXPECT_DOUBLE_EQ(left, right);
    EXPECT_EQ(wordsAlong(page, TextMark::Underline), u"観光観光及び移住第２条　この条は、新しい。行う強める"_s);
}

TEST(ComparisonTable, ChangedCellsHaveAThickFrame)
{
    const auto layout = layoutComparison(comparison(), PageSetup(), fonts());
    ASSERT_TRUE(layout.isOk());
    const int thin = geometryOf(PageSetup()).ruleWeight;
    const auto& rules = layout->pages.front().rules;
    // Two cells, four sides each.
    EXPECT_EQ(std::count_if(rules.begin(), rules.end(),
                            [&](const Rule& rule) { return qMin(rule.width, rule.height) == 3 * thin; }),
              8);
}

TEST(ComparisonTable, HeadsRepeatOnEveryPage)
{
    ComparisonPaper paper = comparison();
    for (int i = 0; i < 80; ++i)
        paper.lines.push_back({marked({u"第１条　甲及び乙は、事務を行う。"_s}), marked({u"（削る）"_s}), i % 2 == 1});
    const auto layout = layoutComparison(paper, PageSetup(), fonts());
    ASSERT_TRUE(layout.isOk());
    ASSERT_GT(layout->pages.size(), 1U);
    for (const Page& page : layout->pages)
        EXPECT_TRUE(pageText(page, TextParts::Everything).contains(u"変更後"_s));
}

TEST(PagePainter, ThinRulesAreSeenAtEveryZoom)
{
    Layout layout{fonts(), {}, {}, {}};
    Page page;
    page.width = 1200;
    page.height = 1200;
    page.rules.push_back({100, 303, 1000, 10}); // half a point
    page.rules.push_back({517, 100, 10, 1000});
    for (const int size : {40, 63, 75, 96, 150}) {
        QImage image(size, size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(size / 1200.0, size / 1200.0);
        PagePainter(layout.fonts).paint(painter, page);
        painter.end();
        int across = 0;
        int down = 0;
        for (int i = 0; i < size; ++i) {
            across += qGray(image.pixel(i, size * 9 / 10)) < 200 ? 1 : 0;
            down += qGray(image.pixel(size * 4 / 5, i)) < 200 ? 1 : 0;
        }
        EXPECT_EQ(across, size < 150 ? 1 : across) << "the upright line at " << size;
        EXPECT_GE(across, 1) << size;
        EXPECT_GE(down, 1) << "the lying line at " << size;
    }
}

TEST(ComparisonTable, HeadingsStayWithTheirRows)
{
    for (int before = 20; before < 50; ++before) {
        ComparisonPaper paper = comparison();
        paper.lines.clear();
        for (int i = 0; i < before; ++i)
            paper.lines.push_back({marked({u"２　甲及び乙は、事務を行う。"_s}), marked({u"（削る）"_s}), true});
        paper.lines.push_back({marked({u"(3)　見出し"_s}), marked({u"(3)　見出し"_s}), false});
        paper.lines.push_back({marked({u"取組\t内容"_s}), marked({u"取組\t内容"_s}), false, true});
        paper.lines.push_back({marked({u"防災\t行う"_s}), marked({u"防災\t行う"_s}), true, true});
        const auto layout = layoutComparison(paper, PageSetup(), fonts());
        ASSERT_TRUE(layout.isOk());
        for (const Page& page : layout->pages)
            EXPECT_EQ(pageText(page, TextParts::Content).contains(u"見出し"_s),
                      pageText(page, TextParts::Content).contains(u"防災"_s))
                << before;
    }
}

TEST(ComparisonTable, IsCancelledBetweenLines)
{
    Task task;
    task.cancel();
    EXPECT_EQ(layoutComparison(comparison(), PageSetup(), fonts(), &task).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(layoutWritten(amendment(), PageSetup(), fonts(), &task).error().code, ErrorCode::Cancelled);
}

} // namespace tests
