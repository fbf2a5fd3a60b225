// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/line_chart.h"

#include "core/print/forms/chart_sheet.h"

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
    explicit LinePage(ChartSheet& sheet)
        : m_sheet(sheet)
        , m_em(sheet.em())
    {
    }

    void add(const LineChart& chart)
    {
        const int y = m_sheet.addTitle(chart.title);
        measure(chart);
        m_top = y + 3 * m_em;
        m_bottom = m_top + static_cast<int>(kBodyEms * m_em);
        if (!chart.unit.isEmpty())
            m_sheet.addWords(u"（"_s + chart.unit + u"）"_s, 9, 0, m_left, m_top - 3 * m_em / 2, Alignment::Right);
        addScale();
        std::vector<int> ends;
        for (size_t at = 0; at < std::min<size_t>(chart.series.size(), kMostLines); ++at)
            addSeries(chart.series[at], at, chart.series.size() <= kMostWithValues, ends);
        m_sheet.addNotes(chart.notes, m_bottom + 4 * m_em);
    }

private:
    void measure(const LineChart& chart)
    {
        m_left = static_cast<int>(kScaleEms * m_em);
        m_right = m_sheet.width() - static_cast<int>(kEndEms * m_em);
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
        const int fine = std::max(1, m_sheet.ruleWeight() / 2);
        for (int at = 0; at * m_step <= m_most + m_step / 2; ++at) {
            const int y = yOf(at * m_step);
            m_sheet.addWords(scaleWords(at * m_step, m_step), 9, 0, m_left - m_em / 2, y + m_em / 3, Alignment::Right);
            m_sheet.addStroke(m_left, y, m_right, y, fine, at == 0 ? 0 : m_em / 8);
        }
        m_sheet.addRule(m_left, m_top, m_sheet.ruleWeight(), m_bottom - m_top);
        int free = 0;
        for (const int year : m_years) {
            m_sheet.addRule(xOf(year), m_bottom, m_sheet.ruleWeight(), m_em / 3);
            const int left = xOf(year) - 2 * m_em;
            // Years that stand close give way to the one before.
            if (left < free)
                continue;
            m_sheet.addWords(u"%1年"_s.arg(year), 9, left, 4 * m_em, m_bottom + 3 * m_em / 2, Alignment::Centre);
            free = left + 3 * m_em;
        }
    }

    void addSeries(const LineSeries& series, size_t at, bool hasValues, std::vector<int>& ends)
    {
        if (series.points.empty())
            return;
        const int dashes[] = {0, m_em / 2, m_em / 5, m_em, m_em / 3, m_em / 8};
        const int weight = 2 * m_sheet.ruleWeight();
        const int mark = m_em / 3;
        for (size_t i = 0; i < series.points.size(); ++i) {
            const int x = xOf(series.points[i].year);
            const int y = yOf(series.points[i].value);
            m_sheet.addRule(x - mark / 2, y - mark / 2, mark, mark);
            if (i > 0) {
                const LinePoint& before = series.points[i - 1];
                m_sheet.addStroke(xOf(before.year), yOf(before.value), x, y, weight, dashes[at % kMostLines]);
            }
            // The first line has its values above, the second below.
            if (hasValues)
                m_sheet.addWords(series.points[i].words, 8, xOf(series.points[i].year) - 4 * m_em, 8 * m_em,
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
        m_sheet.addWords(series.label, 9, m_right, static_cast<int>(kEndEms * m_em), y, Alignment::Left);
    }

    ChartSheet& m_sheet;
    int m_em;
    int m_left = 0;
    int m_right = 0;
    int m_top = 0;
    int m_bottom = 0;
    double m_step = 1;
    double m_most = 1;
    std::set<int> m_years;
};

} // namespace

Result<Layout> layoutLineChart(const LineChart& chart, const PageSetup& setup, const FontSet& fonts)
{
    if (const Result<void> face = fonts.require(setup.face); !face)
        return face.error();
    ChartSheet sheet(setup, fonts);
    LinePage(sheet).add(chart);
    return std::move(sheet).finish(chart.title);
}

} // namespace core::print
