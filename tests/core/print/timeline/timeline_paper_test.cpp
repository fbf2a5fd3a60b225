// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/timeline/timeline_paper.h"

#include "core/print/timeline/timeline_drawing.h"
#include "tests/core/print/print_support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::print;
using model::TimelineEntry;
using model::TimelineKind;

namespace tests {

namespace {

TimelineEntry dot(int lane, TimelineKind kind, QDate day, const QString& title)
{
    TimelineEntry entry;
    entry.lane = lane;
    entry.kind = kind;
    entry.from = day;
    entry.title = title;
    return entry;
}

TimelineEntry bar(int lane, TimelineKind kind, QDate from, std::optional<QDate> to, const QString& title)
{
    TimelineEntry entry = dot(lane, kind, from, title);
    entry.isBar = true;
    entry.to = to;
    return entry;
}

/// So many agreements signed on one day, with two periods of a vision below.
model::Timeline someTimeline(int members)
{
    model::Timeline timeline;
    timeline.title = u"圏域　年表"_s;
    for (int lane = 0; lane < members; ++lane) {
        timeline.lanes.push_back({model::TimelineLaneKind::Agreement, u"協約"_s, u"第%1町"_s.arg(lane), {}});
        timeline.entries.push_back(dot(lane, TimelineKind::Signed, QDate(2019, 3, 29), u"締結"_s));
        timeline.entries.push_back(bar(lane, TimelineKind::InForce, QDate(2019, 4, 1), std::nullopt, u"協約の効力"_s));
    }
    timeline.lanes.push_back({model::TimelineLaneKind::Vision, u"ビジョン"_s, {}, {}});
    timeline.entries.push_back(
        bar(members, TimelineKind::Vision, QDate(2019, 4, 1), QDate(2024, 3, 31), u"第1期ビジョン"_s));
    timeline.entries.push_back(
        bar(members, TimelineKind::Vision, QDate(2024, 4, 1), QDate(2029, 3, 31), u"第2期ビジョン"_s));
    return timeline;
}

TimelineDrawing drawn(const model::Timeline& timeline, QDate from, QDate to)
{
    PageSetup setup;
    setup.face = FontFace::Gothic;
    MissingCharacters missing;
    const FlowWriter writer(setup, fonts(), missing);
    const TimelineFrame frame{static_cast<double>(from.toJulianDay()), static_cast<double>(to.toJulianDay()), 12'000,
                              160};
    return drawTimeline(timeline, frame, writer);
}

QString wordsOf(const Figure& figure)
{
    QString words;
    for (const GlyphRun& run : figure.runs)
        words += run.text + u'\n';
    return words;
}

TimelinePaper paperOf(const model::Timeline& timeline, TimelineSheet sheet)
{
    TimelinePaper paper;
    paper.timeline = timeline;
    paper.from = QDate(2018, 4, 1);
    paper.to = QDate(2029, 3, 31);
    paper.asOf = QDate(2024, 4, 1);
    paper.sheet = sheet;
    paper.notes = {u"備考　試験"_s};
    return paper;
}

} // namespace

TEST(TimelineDrawing, PutsDaysWhereTheyBelongAndWordsBesideThem)
{
    const auto timeline = someTimeline(2);
    const auto drawing = drawn(timeline, QDate(2018, 4, 1), QDate(2029, 4, 1));
    ASSERT_EQ(drawing.laneRects.size(), 3U);
    ASSERT_EQ(drawing.entries.size(), timeline.entries.size());
    const QRect first = drawing.entries[4].sign;
    const QRect second = drawing.entries[5].sign;
    EXPECT_EQ(first.x() + first.width(), second.x()) << "one period ends where the next begins";
    EXPECT_EQ(second.x() + second.width(), drawing.chartLeft + drawing.chartWidth);
    // One of eleven years lies before the first period.
    EXPECT_NEAR(first.x() - drawing.chartLeft, drawing.chartWidth / 11.0, drawing.chartWidth / 500.0);
    EXPECT_NEAR(drawing.dayAt(first.x()), static_cast<double>(QDate(2019, 4, 1).toJulianDay()), 1.0);
    EXPECT_FALSE(drawing.entries[0].words.isNull());
    const QString words = wordsOf(drawing.lanes);
    EXPECT_TRUE(words.contains(u"締結 H31.3.29"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"第2期ビジョン　R6.4.1～R11.3.31"_s)) << words.toStdString();
    EXPECT_EQ(words.count(u"協約\n"_s), 1) << "the group is named once";
    EXPECT_TRUE(wordsOf(drawing.axis).contains(u"令和6年度"_s));
    EXPECT_EQ(drawing.years.size(), 12U);
    EXPECT_TRUE(drawing.months.empty());
}

TEST(TimelineDrawing, ShowsMonthsWhenAYearFillsTheSheet)
{
    const auto drawing = drawn(someTimeline(1), QDate(2019, 1, 1), QDate(2020, 1, 1));
    const QString words = wordsOf(drawing.axis);
    for (int month = 1; month <= 12; ++month)
        EXPECT_TRUE(words.contains(u"%1月"_s.arg(month))) << month;
    EXPECT_TRUE(drawing.entries[3].sign.isNull()) << "2024 is out of sight";
    EXPECT_FALSE(drawing.entries[0].sign.isNull());
}

TEST(TimelineDrawing, AFiscalYearKeepsItsNameWhereThatIsShort)
{
    const auto drawing = drawn(someTimeline(1), QDate(1997, 4, 1), QDate(2025, 4, 1));
    const auto nameOf = [&](int year) {
        for (const GlyphRun& run : drawing.axis.runs) {
            const double middle = run.x + run.width / 2;
            const bool isInside = middle > drawing.xOf(static_cast<double>(QDate(year, 4, 1).toJulianDay())) &&
                                  middle < drawing.xOf(static_cast<double>(QDate(year + 1, 4, 1).toJulianDay()));
            if (isInside)
                return run.text;
        }
        return QString();
    };
    EXPECT_EQ(nameOf(1997), u"H9"_s);
    EXPECT_EQ(nameOf(2018), u"H30"_s);
    EXPECT_EQ(nameOf(2019), u"R1"_s) << "令和元年度: a year in which the era changes has the name of the new one";
    EXPECT_EQ(nameOf(2024), u"R6"_s);
}

TEST(TimelineDrawing, NothingStandsOnTopOfAnything)
{
    model::Timeline timeline;
    timeline.lanes = {{model::TimelineLaneKind::Council, u"議会"_s, {}, {}}};
    for (int day = 0; day < 60; day += 3)
        timeline.entries.push_back(dot(0, TimelineKind::Resolution, QDate(2019, 3, 1).addDays(day), u"議決"_s));
    for (int session = 0; session < 3; ++session)
        timeline.entries.push_back(bar(0, TimelineKind::Session, QDate(2019, 2, 20).addDays(session),
                                       QDate(2019, 3, 20), u"定例会%1"_s.arg(session)));
    for (const int years : {1, 3, 10, 30}) {
        const auto drawing = drawn(timeline, QDate(2019, 1, 1), QDate(2019 + years, 1, 1));
        std::vector<QRect> words;
        std::vector<QRect> bars;
        int shown = 0;
        int hidden = 0;
        for (size_t at = 0; at < timeline.entries.size(); ++at) {
            const TimelinePlace& place = drawing.entries[at];
            hidden += place.standsFor;
            if (!place.words.isNull())
                words.push_back(place.words);
            if (place.sign.isNull())
                continue;
            ++shown;
            (timeline.entries[at].isBar ? bars : words).push_back(place.sign);
        }
        EXPECT_EQ(shown + hidden, static_cast<int>(timeline.entries.size())) << "each is drawn or counted, " << years;
        for (const auto* rects : {&words, &bars}) {
            for (size_t a = 0; a < rects->size(); ++a) {
                for (size_t b = a + 1; b < rects->size(); ++b)
                    EXPECT_FALSE((*rects)[a].intersects((*rects)[b])) << years << ": " << a << " and " << b;
            }
        }
    }
}

TEST(TimelinePaper, FitsOnOneSheetAcross)
{
    const auto timeline = someTimeline(11);
    const auto small = layoutTimeline(paperOf(timeline, TimelineSheet::A4), fonts());
    const auto large = layoutTimeline(paperOf(timeline, TimelineSheet::A3), fonts());
    ASSERT_TRUE(small && large);
    ASSERT_EQ(small->pages.size(), 1U);
    ASSERT_EQ(large->pages.size(), 1U);
    EXPECT_EQ(small->pages[0].width, fromMillimetres(297));
    EXPECT_EQ(large->pages[0].width, fromMillimetres(420));
    for (const Page* page : {&small->pages[0], &large->pages[0]}) {
        EXPECT_GT(page->width, page->height);
        const QString words = pageText(*page, TextParts::Content);
        EXPECT_EQ(words.count(u"締結 H31.3.29"_s), 11);
        EXPECT_TRUE(words.contains(u"令和6年4月1日時点"_s));
        EXPECT_TRUE(words.contains(u"備考"_s));
        EXPECT_TRUE(words.contains(u"凡例"_s));
        for (const GlyphRun& run : page->runs) {
            EXPECT_GE(run.size, fromPoints(6.2)) << run.text.toStdString();
            EXPECT_LE(run.y, page->height - fromMillimetres(8)) << run.text.toStdString();
            EXPECT_LE(run.x + run.width, page->width - fromMillimetres(8)) << run.text.toStdString();
        }
        EXPECT_FALSE(page->strokes.empty());
    }
}

TEST(TimelinePaper, GoesOnOnOtherSheetsWithTheAxis)
{
    const auto timeline = someTimeline(70);
    const auto layout = layoutTimeline(paperOf(timeline, TimelineSheet::A4), fonts());
    ASSERT_TRUE(layout);
    ASSERT_GT(layout->pages.size(), 1U);
    QString all;
    for (const Page& page : layout->pages) {
        const QString words = pageText(page, TextParts::Content);
        EXPECT_TRUE(words.contains(u"令和6年度"_s));
        for (const GlyphRun& run : page.runs)
            EXPECT_LE(run.y, page.height - fromMillimetres(8)) << run.text.toStdString();
        all += words;
    }
    for (int member = 0; member < 70; ++member)
        EXPECT_EQ(all.count(u"第%1町\n"_s.arg(member)), 1) << member;
}

TEST(TimelinePaper, NamesACharacterThatNoFontHas)
{
    auto timeline = someTimeline(1);
    timeline.title = u"圏域\U000F0000"_s;
    const auto layout = layoutTimeline(paperOf(timeline, TimelineSheet::A4), fonts());
    ASSERT_FALSE(layout);
    EXPECT_EQ(layout.error().code, ErrorCode::GlyphMissing);
}

} // namespace tests
