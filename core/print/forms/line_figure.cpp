// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/line_figure.h"

#include "core/print/forms/line_scale.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

constexpr double kScaleEms = 7; ///< width of the figures of the scale
constexpr double kEndEms = 9;   ///< width of the words at the ends
constexpr size_t kMostWithValues = 2;

class LineDrawing
{
public:
    LineDrawing(const FlowWriter& writer, const FigurePlace& place)
        : m_writer(writer)
        , m_place(place)
        , m_em(place.em)
        , m_rule(fromPoints(writer.setup().ruleWeight))
    {
    }

    Figure draw(const LineChart& chart)
    {
        measure(chart);
        m_top = m_place.top + 2 * m_em;
        m_bottom = m_place.top + m_place.height - 2 * m_em;
        if (!chart.unit.isEmpty())
            addWords(u"（"_s + chart.unit + u"）"_s, m_em * 9 / 10, 0, m_left, m_top - m_em, Alignment::Right);
        addScale(chart);
        std::vector<int> ends;
        for (size_t at = 0; at < std::min<size_t>(chart.series.size(), kMostLines); ++at)
            addSeries(chart.series[at], at, chart.series.size() <= kMostWithValues, ends);
        return std::move(m_figure);
    }

private:
    void addWords(const QString& words, int size, int left, int width, int y, Alignment alignment)
    {
        if (words.isEmpty())
            return;
        const TextStyle type{m_writer.setup().face, size};
        SetLine line = m_writer.setOneLine(m_writer.shaped(words, type), 0, width, alignment);
        for (GlyphRun& run : line.runs) {
            run.x += m_place.left + left;
            run.y = y;
            m_figure.runs.push_back(std::move(run));
        }
    }

    void measure(const LineChart& chart)
    {
        m_left = static_cast<int>(kScaleEms * m_em);
        m_right = m_place.width - static_cast<int>(kEndEms * m_em);
        double least = 0;
        double most = 0;
        for (const LineSeries& series : chart.series) {
            for (const LinePoint& point : series.points) {
                m_years.insert(point.year);
                least = std::min(least, point.value);
                most = std::max(most, point.value);
            }
        }
        m_scale = LineScale::of(least, most);
    }

    [[nodiscard]] int xOf(int year) const
    {
        const int inset = 3 * m_em; // half of a value above the first point
        const int span = *m_years.rbegin() - *m_years.begin();
        if (span == 0)
            return (m_left + m_right) / 2;
        return m_left + inset +
               static_cast<int>(double(year - *m_years.begin()) / span * (m_right - m_left - 2 * inset));
    }
    [[nodiscard]] int yOf(double value) const
    {
        return m_bottom - static_cast<int>(m_scale.shareOf(value) * (m_bottom - m_top));
    }

    void addScale(const LineChart& chart)
    {
        const int fine = std::max(1, m_rule / 2);
        for (int at = m_scale.first; at <= m_scale.last; ++at) {
            const int y = yOf(at * m_scale.step);
            addWords(m_scale.words(at), m_em * 9 / 10, 0, m_left - m_em / 2, y + m_em / 3, Alignment::Right);
            m_figure.strokes.push_back(
                {m_place.left + m_left, y, m_place.left + m_right, y, fine, at == 0 ? 0 : m_em / 8});
        }
        m_figure.rules.push_back({m_place.left + m_left, m_top, m_rule, m_bottom - m_top});
        int free = 0;
        for (const int year : m_years) {
            m_figure.rules.push_back({m_place.left + xOf(year), m_bottom, m_rule, m_em / 3});
            const int left = xOf(year) - 2 * m_em;
            // Years that stand close give way to the one before.
            if (left < free)
                continue;
            const auto known = chart.yearWords.find(year);
            const QString yearWords = known != chart.yearWords.end() ? known->second : u"%1年"_s.arg(year);
            addWords(yearWords, m_em * 9 / 10, left, 4 * m_em, m_bottom + 3 * m_em / 2, Alignment::Centre);
            free = left + static_cast<int>(m_em * (0.5 + 0.5 * double(yearWords.size())));
        }
    }

    void addSeries(const LineSeries& series, size_t at, bool hasValues, std::vector<int>& ends)
    {
        if (series.points.empty())
            return;
        const int dashes[] = {0, m_em / 2, m_em / 5, m_em, m_em / 3, m_em / 8};
        const int weight = 2 * m_rule;
        const int mark = m_em / 3;
        for (size_t i = 0; i < series.points.size(); ++i) {
            const int x = m_place.left + xOf(series.points[i].year);
            const int y = yOf(series.points[i].value);
            m_figure.rules.push_back({x - mark / 2, y - mark / 2, mark, mark});
            if (i > 0) {
                const LinePoint& before = series.points[i - 1];
                m_figure.strokes.push_back(
                    {m_place.left + xOf(before.year), yOf(before.value), x, y, weight, dashes[at % kMostLines]});
            }
            // The first line has its values above, the second below.
            if (hasValues)
                addWords(series.points[i].words, m_em * 8 / 10, xOf(series.points[i].year) - 4 * m_em, 8 * m_em,
                         at == 0 ? y - m_em * 2 / 3 : y + m_em * 13 / 10, Alignment::Centre);
        }
        // A line that ends before the others has its words beside its last point.
        if (series.points.back().year < *m_years.rbegin()) {
            addWords(series.label, m_em * 9 / 10, xOf(series.points.back().year) + m_em * 2 / 3,
                     static_cast<int>(kEndEms * m_em), yOf(series.points.back().value) + m_em * 13 / 10,
                     Alignment::Left);
            return;
        }
        const int wanted = yOf(series.points.back().value) + m_em / 3;
        int y = wanted;
        const auto isTaken = [&] {
            return std::any_of(ends.begin(), ends.end(), [&](int end) { return std::abs(end - y) < m_em * 6 / 5; });
        };
        while (isTaken() && y < m_bottom + 3 * m_em)
            y += m_em / 5;
        ends.push_back(y);
        addWords(series.label, m_em * 9 / 10, m_right, static_cast<int>(kEndEms * m_em), y, Alignment::Left);
    }

    const FlowWriter& m_writer;
    FigurePlace m_place;
    int m_em;
    int m_rule;
    int m_left = 0;
    int m_right = 0;
    int m_top = 0;
    int m_bottom = 0;
    LineScale m_scale;
    std::set<int> m_years;
    Figure m_figure;
};

} // namespace

Figure drawLines(const LineChart& chart, const FigurePlace& place, const FlowWriter& writer)
{
    const bool hasPoints = std::any_of(chart.series.begin(), chart.series.end(),
                                       [](const LineSeries& series) { return !series.points.empty(); });
    return hasPoints ? LineDrawing(writer, place).draw(chart) : Figure();
}

FlowBlock figureBlock(const LineChart& chart, const FlowWriter& writer, int left, int width, int height)
{
    FlowBlock block = FlowWriter::blockFor(writer.body());
    block.baseline = 0;
    block.lineCount = std::max(1, (height + block.linePitch - 1) / block.linePitch);
    block.isWhole = true;
    const int em = fromPoints(writer.setup().cellSize);
    Figure figure = drawLines(chart, {left, 0, width, block.lineCount * block.linePitch, em}, writer);
    SetLine words; // all on the first line, each with its own height
    words.runs = std::move(figure.runs);
    FlowCell cell;
    cell.left = left;
    cell.right = left + width;
    cell.lines.push_back(std::move(words));
    block.cells.push_back(std::move(cell));
    block.rules = std::move(figure.rules);
    block.strokes = std::move(figure.strokes);
    return block;
}

} // namespace core::print
