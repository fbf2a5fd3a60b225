// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/line_chart.h"

#include "core/print/forms/missing_glyphs.h"
#include "core/print/page/flow_writer.h"
#include "core/print/page/layout_builder.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

constexpr double kScaleEms = 7; ///< width of the figures of the scale
constexpr double kEndEms = 9;   ///< width of the words at the ends
constexpr double kBodyEms = 26; ///< height of the chart
constexpr int kSteps = 5;       ///< wanted on the scale
constexpr size_t kMostWithValues = 2;

/// 1, 2, 2.5 or 5 times a power of ten, so that about kSteps of them reach the highest value.
double stepFor(double most)
{
    if (most <= 0)
        return 1;
    const double rough = most / kSteps;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10 * power;
}

QString scaleWords(double value, double step)
{
    const int decimals =
        step >= 1 ? (step == std::floor(step) ? 0 : 1) : static_cast<int>(std::ceil(-std::log10(step)));
    return QLocale(QLocale::English).toString(value, 'f', decimals);
}

class LinePage
{
public:
    LinePage(const FlowWriter& writer, const PageGeometry& geometry)
        : m_writer(writer)
        , m_geometry(geometry)
        , m_em(fromPoints(writer.setup().cellSize))
    {
    }

    void add(const LineChart& chart)
    {
        int y = m_geometry.top + m_writer.em();
        addWords(chart.title, m_writer.em(), 0, m_geometry.textWidth, y, Alignment::Centre);
        measure(chart);
        m_top = y + 4 * m_em;
        m_bottom = m_top + static_cast<int>(kBodyEms * m_em);
        if (!chart.unit.isEmpty())
            addWords(u"（"_s + chart.unit + u"）"_s, m_em * 9 / 10, 0, m_left, m_top - 3 * m_em / 2, Alignment::Right);
        addScale();
        std::vector<int> ends;
        for (size_t at = 0; at < std::min<size_t>(chart.series.size(), kMostLines); ++at)
            addSeries(chart.series[at], at, chart.series.size() <= kMostWithValues, ends);
        y = m_bottom + 4 * m_em;
        for (const QString& note : chart.notes) {
            addWords(note, m_em * 9 / 10, 0, m_geometry.textWidth, y, Alignment::Left);
            y += static_cast<int>(1.5 * m_em);
        }
    }

    [[nodiscard]] std::vector<GlyphRun> takeRuns() { return std::move(m_runs); }
    [[nodiscard]] const std::vector<Rule>& rules() const { return m_rules; }
    [[nodiscard]] const std::vector<Stroke>& strokes() const { return m_strokes; }

private:
    void addWords(const QString& words, int size, int left, int width, int y, Alignment alignment)
    {
        if (words.isEmpty())
            return;
        const TextStyle type{m_writer.setup().face, size};
        SetLine line = m_writer.setOneLine(m_writer.shaped(words, type), 0, width, alignment);
        for (GlyphRun& run : line.runs) {
            run.x += m_geometry.left + left;
            run.y = y;
            m_runs.push_back(std::move(run));
        }
    }

    void measure(const LineChart& chart)
    {
        m_left = static_cast<int>(kScaleEms * m_em);
        m_right = m_geometry.textWidth - static_cast<int>(kEndEms * m_em);
        double most = 0;
        for (const LineSeries& series : chart.series) {
            for (const LinePoint& point : series.points) {
                m_years.insert(point.year);
                most = std::max(most, point.value);
            }
        }
        m_step = stepFor(most);
        m_most = m_step * std::max(1.0, std::ceil(most / m_step));
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
        return m_bottom - static_cast<int>(std::max(0.0, value) / m_most * (m_bottom - m_top));
    }

    void addScale()
    {
        const int fine = std::max(1, m_geometry.ruleWeight / 2);
        for (int at = 0; at * m_step <= m_most + m_step / 2; ++at) {
            const int y = yOf(at * m_step);
            addWords(scaleWords(at * m_step, m_step), m_em * 9 / 10, 0, m_left - m_em / 2, y + m_em / 3,
                     Alignment::Right);
            m_strokes.push_back(
                {m_geometry.left + m_left, y, m_geometry.left + m_right, y, fine, at == 0 ? 0 : m_em / 8});
        }
        m_rules.push_back({m_geometry.left + m_left, m_top, m_geometry.ruleWeight, m_bottom - m_top});
        int free = 0;
        for (const int year : m_years) {
            m_rules.push_back({m_geometry.left + xOf(year), m_bottom, m_geometry.ruleWeight, m_em / 3});
            const int left = xOf(year) - 2 * m_em;
            // Years that stand close give way to the one before.
            if (left < free)
                continue;
            addWords(u"%1年"_s.arg(year), m_em * 9 / 10, left, 4 * m_em, m_bottom + 3 * m_em / 2, Alignment::Centre);
            free = left + 3 * m_em;
        }
    }

    void addSeries(const LineSeries& series, size_t at, bool hasValues, std::vector<int>& ends)
    {
        if (series.points.empty())
            return;
        const int dashes[] = {0, m_em / 2, m_em / 5, m_em, m_em / 3, m_em / 8};
        const int weight = 2 * m_geometry.ruleWeight;
        const int mark = m_em / 3;
        for (size_t i = 0; i < series.points.size(); ++i) {
            const int x = m_geometry.left + xOf(series.points[i].year);
            const int y = yOf(series.points[i].value);
            m_rules.push_back({x - mark / 2, y - mark / 2, mark, mark});
            if (i > 0) {
                const LinePoint& before = series.points[i - 1];
                m_strokes.push_back(
                    {m_geometry.left + xOf(before.year), yOf(before.value), x, y, weight, dashes[at % kMostLines]});
            }
            // The first line has its values above, the second below.
            if (hasValues)
                addWords(series.points[i].words, m_em * 8 / 10, xOf(series.points[i].year) - 4 * m_em, 8 * m_em,
                         at == 0 ? y - m_em * 2 / 3 : y + m_em * 13 / 10, Alignment::Centre);
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
    const PageGeometry& m_geometry;
    int m_em;
    int m_left = 0;
    int m_right = 0;
    int m_top = 0;
    int m_bottom = 0;
    double m_step = 1;
    double m_most = 1;
    std::set<int> m_years;
    std::vector<GlyphRun> m_runs;
    std::vector<Rule> m_rules;
    std::vector<Stroke> m_strokes;
};

} // namespace

Result<Layout> layoutLineChart(const LineChart& chart, const PageSetup& setup, const FontSet& fonts)
{
    if (const Result<void> face = fonts.require(setup.face); !face)
        return face.error();
    MissingCharacters missing;
    const FlowWriter writer(setup, fonts, missing);
    LayoutBuilder builder(setup, fonts);
    LinePage page(writer, builder.geometry());
    page.add(chart);
    builder.beginSection(chart.title, PageNumbering::None);
    builder.addPage(page.takeRuns(), Bookmark{0, chart.title});
    Layout layout = std::move(builder).finish({}, missing);
    Page& first = layout.pages.front();
    first.rules.insert(first.rules.end(), page.rules().begin(), page.rules().end());
    first.strokes.insert(first.strokes.end(), page.strokes().begin(), page.strokes().end());
    return missing.empty() ? Result<Layout>(std::move(layout)) : glyphsMissing(missing);
}

} // namespace core::print
