// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/share_chart.h"

#include "core/print/forms/bar_measures.h"
#include "core/print/forms/chart_sheet.h"

#include <algorithm>

namespace core::print {

namespace {

constexpr double kColumnEms = 4.2;

/// What fills a part: nothing, lines, black. Of two parts the last is black.
enum class Filling { White, Lines, Black };

Filling fillingOf(size_t part, size_t parts)
{
    if (part + 1 == parts)
        return Filling::Black;
    return part == 0 ? Filling::White : Filling::Lines;
}

class SharePage
{
public:
    explicit SharePage(ChartSheet& sheet)
        : m_sheet(sheet)
        , m_em(sheet.em())
    {
    }

    void add(const ShareChart& chart)
    {
        const auto parts = std::min<qsizetype>(chart.parts.size(), kMostParts);
        const auto count = std::min<size_t>(chart.bars.size(), kMostShareBars);
        const int column = static_cast<int>(kColumnEms * m_em);
        m_left = static_cast<int>(kLabelEms * m_em);
        m_length = m_sheet.width() - m_left - static_cast<int>(parts) * column - m_em / 2;
        int y = m_sheet.addTitle(chart.title) + m_em;
        y = addLegend(chart.parts.first(parts), y);
        const int right = m_left + m_length + m_em / 2;
        for (qsizetype part = 0; part < parts; ++part)
            m_sheet.addWords(chart.parts.at(part), 7, right + static_cast<int>(part) * column, column, y,
                             Alignment::Right);
        y += m_em / 2;
        const int room = m_sheet.bottom() - y - 4 * m_em - m_sheet.heightOf(chart.notes);
        const int pitch =
            std::min(static_cast<int>(kLongestPitch * m_em), room / std::max<int>(1, static_cast<int>(count)));
        const int top = y;
        for (size_t at = 0; at < count; ++at, y += pitch)
            addBar(chart.bars[at], static_cast<size_t>(parts), y, pitch);
        addScale(top, y);
        m_sheet.addNotes(chart.notes, y + 4 * m_em);
    }

private:
    int addLegend(const QStringList& parts, int y)
    {
        int x = m_left;
        for (qsizetype part = 0; part < parts.size(); ++part) {
            fill(x, y - m_em * 8 / 10, 2 * m_em, m_em,
                 fillingOf(static_cast<size_t>(part), static_cast<size_t>(parts.size())));
            m_sheet.addWords(parts.at(part), 9, x + 5 * m_em / 2, 12 * m_em, y, Alignment::Left);
            x += static_cast<int>((3.5 + static_cast<double>(parts.at(part).size())) * m_em);
        }
        return y + 2 * m_em;
    }

    void addBar(const ShareBar& bar, size_t parts, int y, int pitch)
    {
        const int baseline = y + pitch / 2 + m_em * 3 / 10;
        m_sheet.addWords(bar.label, 10, 0, m_left - m_em / 2, baseline, Alignment::Right);
        double before = 0;
        for (size_t part = 0; part < std::min(parts, bar.shares.size()); ++part) {
            const double share = std::max(0.0, bar.shares[part]);
            const int from = m_left + static_cast<int>(std::min(before, 100.0) / 100 * m_length);
            const int to = m_left + static_cast<int>(std::min(before + share, 100.0) / 100 * m_length);
            fill(from, y + pitch / 5, to - from, pitch * 3 / 5, fillingOf(part, parts));
            const int column = static_cast<int>(kColumnEms * m_em);
            m_sheet.addWords(QString::number(share, 'f', 1), 9,
                             m_left + m_length + m_em / 2 + static_cast<int>(part) * column, column, baseline,
                             Alignment::Right);
            before += share;
        }
    }

    void fill(int x, int y, int width, int height, Filling filling)
    {
        if (width <= 0)
            return;
        if (filling == Filling::Black)
            return m_sheet.addRule(x, y, width, height);
        const int weight = m_sheet.ruleWeight();
        m_sheet.addRule(x, y, width, weight);
        m_sheet.addRule(x, y + height - weight, width, weight);
        m_sheet.addRule(x, y, weight, height);
        m_sheet.addRule(x + width - weight, y, weight, height);
        // Upright lines, counted from the left edge of the bars: they meet from bar to bar.
        const int step = m_em / 4;
        for (int at = m_left + ((x - m_left) / step + 1) * step; filling == Filling::Lines && at < x + width;
             at += step)
            m_sheet.addRule(at, y, weight, height);
    }

    void addScale(int top, int bottom)
    {
        m_sheet.addRule(m_left, top - m_em / 4, m_sheet.ruleWeight(), bottom - top + m_em / 2);
        for (int percent = 0; percent <= 100; percent += 20) {
            const int x = m_left + percent * m_length / 100;
            m_sheet.addRule(x, bottom + m_em / 4, m_sheet.ruleWeight(), m_em / 3);
            m_sheet.addWords(QString::number(percent) + u'%', 8, x - 2 * m_em, 4 * m_em, bottom + 3 * m_em / 2,
                             Alignment::Centre);
        }
    }

    ChartSheet& m_sheet;
    int m_em;
    int m_left = 0;
    int m_length = 0;
};

} // namespace

Result<Layout> layoutShareChart(const ShareChart& chart, const PageSetup& setup, const FontSet& fonts)
{
    if (const Result<void> face = fonts.require(setup.face); !face)
        return face.error();
    ChartSheet sheet(setup, fonts);
    SharePage(sheet).add(chart);
    return std::move(sheet).finish(chart.title);
}

} // namespace core::print
