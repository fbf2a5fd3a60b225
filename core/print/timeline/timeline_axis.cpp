// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/timeline/timeline_axis.h"

#include "core/base/calendar.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

constexpr double kYearsHigh = 1.7;  ///< ems
constexpr double kMonthsHigh = 1.3; ///< ems
constexpr double kLeastMonth = 1.6; ///< ems of a month whose number is written
constexpr double kLeastYear = 2.2;  ///< ems of a year that has a name

/// R6 for 令和6年度, R1 for 令和元年度.
QString shortName(int year)
{
    constexpr QStringView kInitials = u"MTSHR";
    QString name = model::fiscalYearName(year);
    for (int era = 0; era < static_cast<int>(kInitials.size()); ++era)
        name.replace(eraName(static_cast<Era>(era)), QString(kInitials.at(era)));
    return name.remove(u"年度"_s).replace(u'元', u'1');
}

class AxisDrawing
{
public:
    AxisDrawing(TimelineDrawing& drawing, const FlowWriter& writer)
        : m_drawing(drawing)
        , m_writer(writer)
        , m_em(drawing.frame.em)
        , m_right(drawing.chartLeft + drawing.chartWidth)
        , m_unitsPerDay(drawing.chartWidth / std::max(1e-6, drawing.frame.to - drawing.frame.from))
    {
    }

    void draw()
    {
        constexpr double kDaysOfMonth = 30.4;
        constexpr double kDaysOfYear = 365.25;
        const bool hasMonths = kDaysOfMonth * m_unitsPerDay >= kLeastMonth * m_em;
        const int first = QDate::fromJulianDay(static_cast<qint64>(std::floor(m_drawing.frame.from))).year() - 1;
        const int last = QDate::fromJulianDay(static_cast<qint64>(std::ceil(m_drawing.frame.to))).year() + 1;
        const double yearEms = kDaysOfYear * m_unitsPerDay / m_em;
        int step = 1;
        for (const int wider : {1, 2, 5, 10, 20, 50}) {
            step = wider;
            if (wider * yearEms >= kLeastYear)
                break;
        }
        for (int year = first; year <= last; ++year)
            addYear(year, step);
        m_drawing.axisHeight = static_cast<int>(kYearsHigh * m_em);
        if (hasMonths)
            addMonths(first, last);
        m_drawing.axis.rules.push_back({0, m_drawing.axisHeight - rule(), m_right, rule()});
    }

private:
    [[nodiscard]] int rule() const { return fromPoints(m_writer.setup().ruleWeight); }
    [[nodiscard]] int x(QDate day) const { return m_drawing.xOf(static_cast<double>(day.toJulianDay())); }
    [[nodiscard]] bool isInside(int x) const { return x >= m_drawing.chartLeft && x <= m_right; }

    void addYear(int year, int step)
    {
        const int begin = x(QDate(year, 4, 1));
        const int end = x(QDate(year + step, 4, 1));
        if (isInside(begin) && year % step == 0)
            m_drawing.years.push_back(begin);
        const int left = std::max(begin, m_drawing.chartLeft);
        const int right = std::min(end, m_right);
        if (year % step != 0 || right <= left)
            return;
        // The longest name that fits, in the middle of what is seen of the year.
        for (const QString& words :
             {u"%1（%2）"_s.arg(model::fiscalYearName(year)).arg(year), model::fiscalYearName(year), shortName(year)}) {
            const int width = timelineWidth(words, m_em, m_writer);
            if (width + m_em / 4 > right - left)
                continue;
            const int at = step == 1 ? (left + right - width) / 2 : left + m_em / 8;
            addTimelineWords(m_drawing.axis, words, m_em, at, static_cast<int>(1.15 * m_em), m_writer);
            break;
        }
        if (isInside(begin))
            m_drawing.axis.rules.push_back({begin, 0, rule(), static_cast<int>(kYearsHigh * m_em)});
    }

    void addMonths(int first, int last)
    {
        const int top = m_drawing.axisHeight;
        m_drawing.axisHeight += static_cast<int>(kMonthsHigh * m_em);
        const int em = m_em * 9 / 10;
        for (QDate month(first, 1, 1); month.year() <= last; month = month.addMonths(1)) {
            const int begin = x(month);
            const int left = std::max(begin, m_drawing.chartLeft);
            const int right = std::min(x(month.addMonths(1)), m_right);
            if (right <= left)
                continue;
            const QString words = u"%1月"_s.arg(month.month());
            const QString number = QString::number(month.month());
            const bool isWhole = timelineWidth(words, em, m_writer) < right - left;
            const QString& shown = isWhole ? words : number;
            const int width = timelineWidth(shown, em, m_writer);
            if (width < right - left)
                addTimelineWords(m_drawing.axis, shown, em, (left + right - width) / 2, top + em, m_writer);
            if (!isInside(begin))
                continue;
            m_drawing.axis.rules.push_back({begin, top, rule(), static_cast<int>(kMonthsHigh * m_em)});
            if (month.month() != 4)
                m_drawing.months.push_back(begin);
        }
    }

    TimelineDrawing& m_drawing;
    const FlowWriter& m_writer;
    int m_em;
    int m_right;
    double m_unitsPerDay;
};

} // namespace

int timelineWidth(const QString& words, int em, const FlowWriter& writer)
{
    return static_cast<int>(std::ceil(naturalWidth(writer.shaped(words, {writer.setup().face, em}))));
}

int addTimelineWords(Figure& figure, const QString& words, int em, int x, int baseline, const FlowWriter& writer)
{
    const ShapedText shaped = writer.shaped(words, {writer.setup().face, em});
    const double width = naturalWidth(shaped);
    SetLine line = writer.setOneLine(shaped, x, width, Alignment::Left);
    for (GlyphRun& run : line.runs) {
        run.y = baseline;
        figure.runs.push_back(std::move(run));
    }
    return static_cast<int>(std::ceil(width));
}

void drawTimelineAxis(TimelineDrawing& drawing, const FlowWriter& writer)
{
    AxisDrawing(drawing, writer).draw();
}

} // namespace core::print
