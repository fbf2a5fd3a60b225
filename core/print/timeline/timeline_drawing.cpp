// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/timeline/timeline_drawing.h"

#include "core/print/timeline/timeline_axis.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

using model::TimelineEntry;
using model::TimelineKind;

constexpr double kRowHigh = 1.7;    ///< ems
constexpr double kBaseline = 1.0;   ///< of the words, from the top of a row
constexpr double kBarTop = 1.22;    ///< of a bar
constexpr double kBarHigh = 0.35;   ///< of a bar
constexpr double kPadding = 0.15;   ///< above and below the rows of a lane
constexpr int kMostRows = 4;        ///< of bars that overlap, and of councils that vote on one day
constexpr double kNamesShare = 0.3; ///< of the width, at most for the names of the lanes

/// What is drawn first, where not everything has room.
int rankOf(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Declared:
    case TimelineKind::Signed:
    case TimelineKind::Amended:
    case TimelineKind::Ended:
    case TimelineKind::Vision:
        return 0;
    case TimelineKind::Resolution:
    case TimelineKind::Adopted:
    case TimelineKind::Event:
    case TimelineKind::Meeting:
    case TimelineKind::Session:
        return 1;
    case TimelineKind::Step:
    case TimelineKind::InForce:
        break;
    }
    return 2;
}

/// What is taken of a row, by bars and by signs with their words.
struct Row
{
    std::vector<QRect> bars;
    std::vector<std::pair<int, int>> taken;

    [[nodiscard]] bool isFree(int left, int right) const
    {
        return std::none_of(taken.begin(), taken.end(),
                            [&](const auto& one) { return left < one.second && one.first < right; });
    }
    [[nodiscard]] bool hasRoomForBar(int left, int right) const
    {
        return std::none_of(bars.begin(), bars.end(),
                            [&](const QRect& one) { return left < one.x() + one.width() && one.x() < right; });
    }
    /// Where the next bar behind `left` begins.
    [[nodiscard]] int nextBar(int left, int none) const
    {
        for (const QRect& bar : bars) {
            if (bar.x() > left)
                none = std::min(none, bar.x());
        }
        return none;
    }
};

class TimelineDrawer
{
public:
    TimelineDrawer(const model::Timeline& timeline, const TimelineFrame& frame, const FlowWriter& writer)
        : m_timeline(timeline)
        , m_writer(writer)
        , m_em(frame.em)
    {
        m_drawing.frame = frame;
        m_drawing.entries.resize(timeline.entries.size());
    }

    TimelineDrawing draw()
    {
        measureNames();
        drawTimelineAxis(m_drawing, m_writer);
        int top = 0;
        for (size_t lane = 0; lane < m_timeline.lanes.size(); ++lane)
            top = addLane(static_cast<int>(lane), top);
        m_drawing.lanesHeight = top;
        m_drawing.lanes.rules.push_back({m_drawing.chartLeft, 0, rule(), top});
        return std::move(m_drawing);
    }

private:
    [[nodiscard]] int rule() const { return fromPoints(m_writer.setup().ruleWeight); }
    [[nodiscard]] int ems(double count) const { return static_cast<int>(count * m_em); }
    [[nodiscard]] int right() const { return m_drawing.chartLeft + m_drawing.chartWidth; }
    [[nodiscard]] int widthOf(const QString& words) const { return timelineWidth(words, m_em, m_writer); }

    void measureNames()
    {
        int groups = 0;
        int labels = 0;
        for (const model::TimelineLane& lane : m_timeline.lanes) {
            groups = std::max(groups, widthOf(lane.group));
            labels = std::max(labels, lane.label.isEmpty() ? 0 : widthOf(lane.label));
        }
        const int most = static_cast<int>(kNamesShare * m_drawing.frame.width) - groups - ems(1.3);
        m_labelLeft = groups + ems(0.8);
        m_labelWidth = std::min(labels, std::max(most, ems(2)));
        m_drawing.chartLeft = m_labelLeft + m_labelWidth + ems(0.5);
        m_drawing.chartWidth = std::max(m_drawing.frame.width - m_drawing.chartLeft, m_em);
    }

    /// The name, or as much of it as there is room for.
    [[nodiscard]] QString fitted(QString words) const
    {
        if (widthOf(words) <= m_labelWidth)
            return words;
        while (words.size() > 1 && widthOf(words + u'…') > m_labelWidth)
            words.chop(1);
        return words + u'…';
    }

    int addLane(int lane, int top)
    {
        std::vector<size_t> bars;
        std::vector<size_t> dots;
        for (size_t at = 0; at < m_timeline.entries.size(); ++at) {
            if (m_timeline.entries[at].lane == lane && isInSight(m_timeline.entries[at]))
                (m_timeline.entries[at].isBar ? bars : dots).push_back(at);
        }
        const auto byRank = [this](size_t a, size_t b) {
            const TimelineEntry& first = m_timeline.entries[a];
            const TimelineEntry& second = m_timeline.entries[b];
            return std::pair(rankOf(first.kind), first.from) < std::pair(rankOf(second.kind), second.from);
        };
        std::stable_sort(bars.begin(), bars.end(), byRank);
        std::stable_sort(dots.begin(), dots.end(), byRank);
        m_rows.assign(1, {});
        m_rowOf.clear();
        m_top = top + ems(kPadding);
        for (const size_t at : bars)
            placeBar(at);
        const model::TimelineLane& of = m_timeline.lanes[static_cast<size_t>(lane)];
        const bool mayGrow = of.kind == model::TimelineLaneKind::Council || of.kind == model::TimelineLaneKind::Area;
        for (const size_t at : dots)
            placeDot(at, mayGrow);
        for (const size_t at : bars)
            labelBar(at);
        for (const size_t at : dots)
            labelDot(at);
        const int height = ems(2 * kPadding) + static_cast<int>(m_rows.size()) * ems(kRowHigh);
        nameLane(lane, top, height);
        m_drawing.laneRects.emplace_back(0, top, m_drawing.frame.width, height);
        return top + height;
    }

    void nameLane(int lane, int top, int height)
    {
        const model::TimelineLane& of = m_timeline.lanes[static_cast<size_t>(lane)];
        const bool isFirst = lane == 0 || m_timeline.lanes[static_cast<size_t>(lane) - 1].group != of.group;
        const int baseline = top + ems(kPadding + kBaseline);
        if (isFirst)
            addTimelineWords(m_drawing.lanes, of.group, m_em, ems(0.3), baseline, m_writer);
        if (!of.label.isEmpty())
            addTimelineWords(m_drawing.lanes, fitted(of.label), m_em, m_labelLeft, baseline, m_writer);
        const bool isLast = static_cast<size_t>(lane) + 1 == m_timeline.lanes.size() ||
                            m_timeline.lanes[static_cast<size_t>(lane) + 1].group != of.group;
        const int left = isLast ? 0 : m_labelLeft;
        m_drawing.separators.push_back({left, top + height - rule(), m_drawing.frame.width - left, rule()});
    }

    [[nodiscard]] bool isInSight(const TimelineEntry& entry) const
    {
        const auto from = static_cast<double>(entry.from.toJulianDay());
        const double to = !entry.isBar ? from
                          : entry.to   ? static_cast<double>(entry.to->toJulianDay()) + 1
                                       : m_drawing.frame.to;
        return from <= m_drawing.frame.to && to >= m_drawing.frame.from && (entry.isBar || from < m_drawing.frame.to);
    }

    [[nodiscard]] int rowTop(size_t row) const { return m_top + static_cast<int>(row) * ems(kRowHigh); }

    void placeBar(size_t at)
    {
        const TimelineEntry& entry = m_timeline.entries[at];
        const auto clipped = [&](double day) { return std::clamp(m_drawing.xOf(day), m_drawing.chartLeft, right()); };
        const int begin = clipped(static_cast<double>(entry.from.toJulianDay()));
        const int end = entry.to ? clipped(static_cast<double>(entry.to->toJulianDay()) + 1) : right();
        const int width = std::max(end - begin, ems(0.2));
        size_t row = 0;
        while (row < m_rows.size() && !m_rows[row].hasRoomForBar(begin, begin + width))
            ++row;
        row = std::min(row, static_cast<size_t>(kMostRows) - 1);
        if (row == m_rows.size())
            m_rows.emplace_back();
        const QRect bar(begin, rowTop(row) + ems(kBarTop), width, ems(kBarHigh));
        m_rows[row].bars.push_back(bar);
        m_rowOf[at] = row;
        m_drawing.entries[at].sign = bar;
        drawBar(entry, bar);
    }

    /// A text in force is a full bar, everything else a frame; an end that is out of sight stays open.
    void drawBar(const TimelineEntry& entry, const QRect& bar)
    {
        auto& rules = m_drawing.lanes.rules;
        if (entry.kind == TimelineKind::InForce) {
            const int gap = entry.to ? std::min(ems(0.12), bar.width() / 2) : 0;
            rules.push_back({bar.x(), bar.y(), bar.width() - gap, bar.height()});
            return;
        }
        const int weight = rule();
        rules.push_back({bar.x(), bar.y(), bar.width(), weight});
        rules.push_back({bar.x(), bar.y() + bar.height() - weight, bar.width(), weight});
        const bool beginsHere = static_cast<double>(entry.from.toJulianDay()) >= m_drawing.frame.from;
        const bool endsHere = entry.to && static_cast<double>(entry.to->toJulianDay()) < m_drawing.frame.to;
        if (beginsHere)
            rules.push_back({bar.x(), bar.y(), weight, bar.height()});
        if (endsHere)
            rules.push_back({bar.x() + bar.width() - weight, bar.y(), weight, bar.height()});
    }

    void placeDot(size_t at, bool mayGrow)
    {
        const TimelineEntry& entry = m_timeline.entries[at];
        const int middle = m_drawing.xOf(static_cast<double>(entry.from.toJulianDay()) + 0.5);
        const int left = middle - m_em / 2;
        size_t row = 0;
        while (row < m_rows.size() && !m_rows[row].isFree(left, left + m_em))
            ++row;
        if (row == m_rows.size() && (!mayGrow || row == static_cast<size_t>(kMostRows)))
            return standBehind(left);
        if (row == m_rows.size())
            m_rows.emplace_back();
        m_rows[row].taken.emplace_back(left, left + m_em);
        m_rowOf[at] = row;
        const int top = rowTop(row);
        m_drawing.entries[at].sign = QRect(left, top + ems(kBaseline - 0.95), m_em, m_em * 11 / 10);
        addTimelineWords(m_drawing.lanes, QString(timelineSign(entry)), m_em, left, top + ems(kBaseline), m_writer);
    }

    /// Behind the sign of the lane that it would cover most.
    void standBehind(int left)
    {
        TimelinePlace* nearest = nullptr;
        for (const auto& [at, row] : m_rowOf) {
            TimelinePlace& place = m_drawing.entries[at];
            const bool isDot = !m_timeline.entries[at].isBar;
            if (isDot && (nearest == nullptr || std::abs(place.sign.x() - left) < std::abs(nearest->sign.x() - left)))
                nearest = &place;
        }
        if (nearest != nullptr)
            ++nearest->standsFor;
    }

    void addLabel(size_t at, const QString& words, int left, int width)
    {
        const size_t row = m_rowOf.at(at);
        m_rows[row].taken.emplace_back(left - ems(0.2), left + width + ems(0.3));
        m_drawing.entries[at].words = QRect(left, rowTop(row) + ems(kBaseline - 0.95), width, m_em * 11 / 10);
        addTimelineWords(m_drawing.lanes, words, m_em, left, rowTop(row) + ems(kBaseline), m_writer);
    }

    void labelBar(size_t at)
    {
        const TimelineEntry& entry = m_timeline.entries[at];
        if (entry.kind == TimelineKind::InForce)
            return; // what was signed says it
        const QRect bar = m_drawing.entries[at].sign;
        const Row& row = m_rows[m_rowOf.at(at)];
        const int end = row.nextBar(bar.x(), right());
        // Behind a dot that stands at its beginning.
        const int beside = bar.x() + ems(0.7);
        for (const QString& words : {entry.title + u'　' + model::shortTimelineDays(entry), entry.title}) {
            const int width = widthOf(words);
            for (const int left : {bar.x() + ems(0.1), beside}) {
                if (left + width <= end && row.isFree(left, left + width))
                    return addLabel(at, words, left, width);
            }
        }
    }

    void labelDot(size_t at)
    {
        const auto placed = m_rowOf.find(at);
        if (placed == m_rowOf.end())
            return;
        const TimelineEntry& entry = m_timeline.entries[at];
        const TimelinePlace& place = m_drawing.entries[at];
        const QString more = place.standsFor > 0 ? u" ほか%1件"_s.arg(place.standsFor) : QString();
        const Row& row = m_rows[placed->second];
        const int after = place.sign.x() + m_em + ems(0.1);
        for (const QString& words : {entry.title + u' ' + model::shortTimelineDays(entry) + more, entry.title + more,
                                     entry.title, more.trimmed()}) {
            if (words.isEmpty())
                continue;
            const int width = widthOf(words);
            const int before = place.sign.x() - ems(0.1) - width;
            if (after + width <= right() && row.isFree(after, after + width))
                return addLabel(at, words, after, width);
            if (before >= m_drawing.chartLeft && row.isFree(before, before + width))
                return addLabel(at, words, before, width);
        }
    }

    const model::Timeline& m_timeline;
    const FlowWriter& m_writer;
    int m_em;
    TimelineDrawing m_drawing;
    int m_labelLeft = 0;
    int m_labelWidth = 0;
    int m_top = 0; ///< of the rows of the lane at hand
    std::vector<Row> m_rows;
    std::map<size_t, size_t> m_rowOf; ///< entries of the lane at hand that are drawn
};

} // namespace

int TimelineDrawing::xOf(double julianDay) const
{
    const double share = (julianDay - frame.from) / std::max(1e-6, frame.to - frame.from);
    // Far outside is as good as just outside, and fits into an int.
    return chartLeft + static_cast<int>(std::lround(std::clamp(share, -10.0, 11.0) * chartWidth));
}

double TimelineDrawing::dayAt(int x) const
{
    return frame.from + (x - chartLeft) * (frame.to - frame.from) / std::max(1, chartWidth);
}

TimelineDrawing drawTimeline(const model::Timeline& timeline, const TimelineFrame& frame, const FlowWriter& writer)
{
    return TimelineDrawer(timeline, frame, writer).draw();
}

} // namespace core::print
