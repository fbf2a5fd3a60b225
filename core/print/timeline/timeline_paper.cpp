// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/timeline/timeline_paper.h"

#include "core/base/calendar.h"
#include "core/print/forms/chart_sheet.h"
#include "core/print/page/joined_layout.h"
#include "core/print/timeline/timeline_drawing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

constexpr double kLeastPoints = 7; ///< of the words; smaller ones cannot be read on a copy
constexpr double kStep = 0.5;      ///< points

/// The lanes [from, to) with their entries.
model::Timeline partOf(const model::Timeline& whole, size_t from, size_t to)
{
    model::Timeline part;
    part.title = whole.title;
    part.lanes.assign(whole.lanes.begin() + static_cast<qsizetype>(from),
                      whole.lanes.begin() + static_cast<qsizetype>(to));
    for (model::TimelineEntry entry : whole.entries) {
        const auto lane = static_cast<size_t>(entry.lane);
        if (lane < from || lane >= to)
            continue;
        entry.lane -= static_cast<int>(from);
        part.entries.push_back(std::move(entry));
    }
    return part;
}

/// The parts of an upright line through the lanes that no word and no sign stands on, from the top of the lanes.
std::vector<std::pair<int, int>> clearParts(const TimelineDrawing& drawing, int x, int margin)
{
    std::vector<std::pair<int, int>> blocked;
    for (const TimelinePlace& place : drawing.entries) {
        for (const QRect& rect : {place.words, place.sign}) {
            if (!rect.isNull() && rect.x() - margin <= x && x <= rect.x() + rect.width() + margin)
                blocked.emplace_back(rect.y(), rect.y() + rect.height());
        }
    }
    std::sort(blocked.begin(), blocked.end());
    std::vector<std::pair<int, int>> parts;
    int y = 0;
    for (const auto& [top, bottom] : blocked) {
        if (top > y)
            parts.emplace_back(y, top);
        y = std::max(y, bottom);
    }
    if (y < drawing.lanesHeight)
        parts.emplace_back(y, drawing.lanesHeight);
    return parts;
}

class TimelinePages
{
public:
    TimelinePages(const TimelinePaper& paper, const FontSet& fonts)
        : m_paper(paper)
        , m_fonts(fonts)
        , m_setup(timelineSetup(paper.sheet))
    {
    }

    Result<Layout> layout()
    {
        while (m_setup.cellSize > kLeastPoints && drawingOf(m_paper.timeline).lanesHeight > room())
            m_setup.cellSize = std::max(kLeastPoints, m_setup.cellSize - kStep);
        std::vector<Layout> pages;
        const auto breaks = pageBreaks();
        for (size_t at = 0; at + 1 < breaks.size(); ++at) {
            const bool isOnly = breaks.size() == 2;
            const QString page = isOnly ? QString() : u"（%1／%2）"_s.arg(at + 1).arg(breaks.size() - 1);
            auto sheet = sheetOf(partOf(m_paper.timeline, breaks[at], breaks[at + 1]), page);
            if (!sheet)
                return sheet;
            pages.push_back(std::move(*sheet));
        }
        return joined(std::move(pages));
    }

private:
    [[nodiscard]] TimelineDrawing drawingOf(const model::Timeline& timeline) const
    {
        MissingCharacters missing;
        const FlowWriter writer(m_setup, m_fonts, missing);
        return draw(timeline, writer, geometryOf(m_setup).textWidth, fromPoints(m_setup.cellSize));
    }

    [[nodiscard]] TimelineDrawing draw(const model::Timeline& timeline, const FlowWriter& writer, int width,
                                       int em) const
    {
        const TimelineFrame frame{static_cast<double>(m_paper.from.toJulianDay()),
                                  static_cast<double>(m_paper.to.toJulianDay()) + 1, width, em};
        return drawTimeline(timeline, frame, writer);
    }

    /// Height for the lanes: below title, day and axis, above the notes.
    [[nodiscard]] int room() const
    {
        const ChartSheet sheet(m_setup, m_fonts);
        const int above = static_cast<int>(2.7 * fromPoints(m_setup.bodySize)) + 5 * sheet.em();
        return geometryOf(m_setup).textHeight - above - sheet.heightOf(notes()) - 2 * sheet.em();
    }

    [[nodiscard]] QStringList notes() const { return QStringList{timelineLegend()} + m_paper.notes; }

    /// Index of the first lane of each page, and behind the last one.
    [[nodiscard]] std::vector<size_t> pageBreaks() const
    {
        const TimelineDrawing drawing = drawingOf(m_paper.timeline);
        std::vector<size_t> breaks{0};
        int top = 0;
        for (size_t lane = 0; lane < drawing.laneRects.size(); ++lane) {
            const QRect& rect = drawing.laneRects[lane];
            if (rect.y() + rect.height() - top > room() && lane > breaks.back()) {
                breaks.push_back(lane);
                top = rect.y();
            }
        }
        breaks.push_back(drawing.laneRects.size());
        return breaks;
    }

    [[nodiscard]] Result<Layout> sheetOf(const model::Timeline& timeline, const QString& page) const
    {
        ChartSheet sheet(m_setup, m_fonts);
        const QString title = m_paper.timeline.title + page;
        int y = sheet.addTitle(title);
        const TimelineDrawing drawing = draw(timeline, sheet.writer(), sheet.width(), sheet.em());
        if (m_paper.asOf.isValid())
            sheet.addWords(toEraDate(m_paper.asOf) + u"時点"_s, 10, 0, sheet.width(), y, Alignment::Right);
        y += sheet.em();
        sheet.addFigure(moved(drawing.axis, 0, y));
        const int top = y + drawing.axisHeight;
        sheet.addFigure(moved(drawing.lanes, 0, top));
        const int hair = std::max(1, sheet.ruleWeight() / 2);
        sheet.addRule(0, y, sheet.width(), sheet.ruleWeight());
        for (const Rule& rule : drawing.separators)
            sheet.addRule(rule.x, top + rule.y, rule.width, hair);
        for (const int x : drawing.years) {
            for (const auto& [from, to] : clearParts(drawing, x, sheet.em() / 8))
                sheet.addStroke(x, top + from, x, top + to, hair, 2 * hair);
        }
        const double day = static_cast<double>(m_paper.asOf.toJulianDay()) + 0.5;
        const bool isInside = m_paper.asOf.isValid() && m_paper.from <= m_paper.asOf && m_paper.asOf <= m_paper.to;
        if (isInside) {
            const int x = drawing.xOf(day);
            for (const auto& [from, to] : clearParts(drawing, x, sheet.em() / 8))
                sheet.addStroke(x, top + from, x, top + to, 3 * sheet.ruleWeight() / 2, 0);
        }
        sheet.addNotes(notes(), top + drawing.lanesHeight + 3 * sheet.em() / 2);
        return std::move(sheet).finish(title);
    }

    const TimelinePaper& m_paper;
    const FontSet& m_fonts;
    PageSetup m_setup;
};

} // namespace

PageSetup timelineSetup(TimelineSheet sheet)
{
    PageSetup setup;
    const bool isLarge = sheet == TimelineSheet::A3;
    setup.paperWidth = isLarge ? 420 : 297;
    setup.paperHeight = isLarge ? 297 : 210;
    setup.marginTop = 14;
    setup.marginBottom = 12;
    setup.marginLeft = 14;
    setup.marginRight = 14;
    setup.bindingMargin = 0;
    setup.face = FontFace::Gothic;
    setup.cellSize = isLarge ? 11 : 9;
    setup.bodySize = isLarge ? 16 : 13;
    return setup;
}

Result<Layout> layoutTimeline(const TimelinePaper& paper, const FontSet& fonts)
{
    if (const Result<void> face = fonts.require(FontFace::Gothic); !face)
        return face.error();
    return TimelinePages(paper, fonts).layout();
}

} // namespace core::print
