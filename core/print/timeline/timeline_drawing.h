// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timeline.h"
#include "core/print/forms/line_figure.h"

#include <QRect>

#include <vector>

namespace core::print {

/// The part of time that is shown, and the room for it.
struct TimelineFrame
{
    double from = 0; ///< Julian day at the left edge of the chart
    double to = 0;   ///< and at its right edge; later than `from`
    int width = 0;   ///< in units, the names of the lanes included
    int em = 0;      ///< of the words, in units
};

/// Where an entry stands, from the upper left corner of the lanes.
struct TimelinePlace
{
    QRect sign;        ///< its dot or bar; null when it is out of the time shown, or behind another one
    QRect words;       ///< null when there was no room for them
    int standsFor = 0; ///< entries that stand behind it, because theirs would cover it
};

/// A timeline drawn: signs, words and black lines, the same for the screen and the paper. Units; the axis and the lanes
/// each count from their own upper left corner.
struct TimelineDrawing
{
    Figure axis;
    Figure lanes;
    int axisHeight = 0;
    int lanesHeight = 0;
    int chartLeft = 0; ///< right end of the names of the lanes
    int chartWidth = 0;
    TimelineFrame frame;
    std::vector<int> years;             ///< x where a fiscal year begins
    std::vector<int> months;            ///< x where another month begins; none where they would be too close
    std::vector<Rule> separators;       ///< lines between the lanes, in the lanes' own units
    std::vector<QRect> laneRects;       ///< in the order of Timeline::lanes
    std::vector<TimelinePlace> entries; ///< in the order of Timeline::entries

    [[nodiscard]] int xOf(double julianDay) const;
    [[nodiscard]] double dayAt(int x) const;
};

/// Bars stand in as many rows as they need to be told apart. Of dots that would cover each other the most important is
/// drawn and says how many stand behind it; in the lane of the councils they stand in rows. Words stand beside a sign
/// where there is room for them. Pure.
[[nodiscard]] TimelineDrawing drawTimeline(const model::Timeline& timeline, const TimelineFrame& frame,
                                           const FlowWriter& writer);

/// ●, ▲ … of an entry that is a dot.
[[nodiscard]] QChar timelineSign(const model::TimelineEntry& entry);
/// What the signs mean.
[[nodiscard]] QString timelineLegend();

/// A figure moved by units.
[[nodiscard]] Figure moved(Figure figure, int x, int y);

} // namespace core::print
