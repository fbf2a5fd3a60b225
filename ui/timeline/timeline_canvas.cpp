// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_canvas.h"

#include "core/print/page/flow_writer.h"

#include <QFontInfo>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::timeline {

namespace {

constexpr double kUnitsPerPixel = core::print::kUnitsPerInch / 96.0;
constexpr double kLeastDays = 31;
constexpr double kMostOfFit = 1.6; ///< as much more than everything may be shown
const QColor kMarked(0x0b, 0x57, 0xd0);

int units(int pixels)
{
    return static_cast<int>(pixels * kUnitsPerPixel);
}

int pixels(int units)
{
    return static_cast<int>(std::lround(units / kUnitsPerPixel));
}

core::print::Page pageOf(const core::print::Figure& figure)
{
    core::print::Page page;
    page.runs = figure.runs;
    page.rules = figure.rules;
    page.strokes = figure.strokes;
    return page;
}

/// Behind black words, each with a contrast of 4.5 or more.
QColor tintOf(model::TimelineKind kind)
{
    switch (kind) {
    case model::TimelineKind::Vision:
        return {0xcf, 0xe3, 0xcf};
    case model::TimelineKind::Session:
        return {0xf3, 0xe2, 0xbd};
    default:
        return Qt::white;
    }
}

} // namespace

TimelineCanvas::TimelineCanvas(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"timelineCanvas"_s);
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    tell();
}

int TimelineCanvas::em() const
{
    constexpr int kLeast = 12; // ui.md 10: no letters below 12 px
    return std::max(kLeast, QFontInfo(font()).pixelSize());
}

void TimelineCanvas::setTimeline(model::Timeline timeline, const Range& whole, const Range& main,
                                 const core::print::FontSet& fonts)
{
    const std::optional<model::TimelineEntry> chosen =
        m_selected < 0 ? std::nullopt : std::optional(m_timeline.entries[static_cast<size_t>(m_selected)]);
    m_timeline = std::move(timeline);
    m_fonts = fonts;
    m_painter.emplace(fonts);
    m_first = static_cast<double>(whole.first.toJulianDay());
    m_last = static_cast<double>(whole.last.toJulianDay()) + 1;
    m_hovered = -1;
    const auto found =
        chosen ? std::find(m_timeline.entries.begin(), m_timeline.entries.end(), *chosen) : m_timeline.entries.end();
    m_selected = found == m_timeline.entries.end() ? -1 : static_cast<int>(found - m_timeline.entries.begin());
    if (!m_isMoved) {
        m_from = static_cast<double>(main.first.toJulianDay());
        m_to = static_cast<double>(main.last.toJulianDay()) + 1;
    }
    redraw();
    tell();
}

void TimelineCanvas::setAsOf(QDate day)
{
    m_asOf = day;
    viewport()->update();
}

void TimelineCanvas::fit()
{
    show(m_first, m_last);
}

void TimelineCanvas::showDays(double days)
{
    const auto* entry = m_selected < 0 ? nullptr : &m_timeline.entries[static_cast<size_t>(m_selected)];
    const QDate middle = entry != nullptr ? entry->from : m_asOf;
    const auto about = std::clamp(static_cast<double>(middle.toJulianDay()), m_first, m_last);
    show(about - days / 2, about + days / 2);
}

void TimelineCanvas::show(double from, double to)
{
    m_isMoved = true;
    const double most = std::max(kLeastDays, (m_last - m_first) * kMostOfFit);
    const double days = std::clamp(to - from, kLeastDays, most);
    const double middle = std::clamp((from + to) / 2, m_first, std::max(m_first, m_last));
    m_from = middle - days / 2;
    m_to = middle + days / 2;
    redraw();
}

void TimelineCanvas::zoomBy(double factor, double about)
{
    const double most = std::max(kLeastDays, (m_last - m_first) * kMostOfFit);
    const double days = m_to - m_from;
    const double wanted = std::clamp(days / factor, kLeastDays, most);
    const double share = (about - m_from) / days;
    show(about - share * wanted, about + (1 - share) * wanted);
}

void TimelineCanvas::zoomIn()
{
    zoomBy(1.25, (m_from + m_to) / 2);
}

void TimelineCanvas::zoomOut()
{
    zoomBy(1 / 1.25, (m_from + m_to) / 2);
}

int TimelineCanvas::axisHeight() const
{
    return pixels(m_drawing.axisHeight);
}

int TimelineCanvas::scroll() const
{
    return verticalScrollBar()->value();
}

int TimelineCanvas::unitsAt(int x) const
{
    return units(x);
}

QDate TimelineCanvas::dayAt(int x) const
{
    const int inside = std::clamp(unitsAt(x), m_drawing.chartLeft, m_drawing.chartLeft + m_drawing.chartWidth);
    return QDate::fromJulianDay(static_cast<qint64>(std::floor(m_drawing.dayAt(inside))));
}

int TimelineCanvas::lineX() const
{
    const QDate day = m_draggedTo.isValid() ? m_draggedTo : m_asOf;
    return pixels(m_drawing.xOf(static_cast<double>(day.toJulianDay()) + 0.5));
}

QRect TimelineCanvas::onScreen(const QRect& rect) const
{
    return {pixels(rect.x()), pixels(rect.y()) + axisHeight() - scroll(), pixels(rect.width()), pixels(rect.height())};
}

QRect TimelineCanvas::placeOf(int entry) const
{
    if (entry < 0 || static_cast<size_t>(entry) >= m_drawing.entries.size())
        return {};
    const core::print::TimelinePlace& place = m_drawing.entries[static_cast<size_t>(entry)];
    return place.sign.isNull() ? QRect() : onScreen(place.sign);
}

/// A dot goes before the bar below it; a sign is hit from a little beside it.
int TimelineCanvas::entryAt(QPoint place) const
{
    constexpr int kNear = 5;
    if (place.y() < axisHeight())
        return -1;
    int bar = -1;
    for (size_t at = 0; at < m_drawing.entries.size(); ++at) {
        const core::print::TimelinePlace& one = m_drawing.entries[at];
        if (one.sign.isNull())
            continue;
        const bool isHit = onScreen(one.sign).adjusted(-kNear, -kNear, kNear, kNear).contains(place) ||
                           (!one.words.isNull() && onScreen(one.words).contains(place));
        if (isHit && !m_timeline.entries[at].isBar)
            return static_cast<int>(at);
        if (isHit && bar < 0)
            bar = static_cast<int>(at);
    }
    return bar;
}

bool TimelineCanvas::isNearLine(QPoint place) const
{
    constexpr int kNear = 5;
    return m_asOf.isValid() && unitsAt(place.x()) >= m_drawing.chartLeft && std::abs(place.x() - lineX()) <= kNear;
}

QString TimelineCanvas::wordsOf(int index) const
{
    const model::TimelineEntry& entry = m_timeline.entries[static_cast<size_t>(index)];
    QStringList words{laneWords(m_timeline.lanes[static_cast<size_t>(entry.lane)]), model::timelineDays(entry),
                      entry.title};
    if (!entry.note.isEmpty())
        words.append(entry.note);
    return words.join(u'、');
}

/// What a screen reader says.
void TimelineCanvas::tell()
{
    setAccessibleDescription(
        m_selected < 0
            ? tr("Nothing is selected. The arrow keys lead from entry to entry, Enter opens one. A table follows.")
            : wordsOf(m_selected));
}

void TimelineCanvas::select(int entry)
{
    m_selected = entry >= 0 && static_cast<size_t>(entry) < m_timeline.entries.size() ? entry : -1;
    if (m_selected >= 0)
        bringIntoSight();
    tell();
    viewport()->update();
}

void TimelineCanvas::markMember(MunicipalityId member)
{
    m_marked = member;
    viewport()->update();
}

void TimelineCanvas::bringIntoSight()
{
    const model::TimelineEntry& entry = m_timeline.entries[static_cast<size_t>(m_selected)];
    const auto from = static_cast<double>(entry.from.toJulianDay());
    const double to = entry.isBar ? (entry.to ? static_cast<double>(entry.to->toJulianDay()) : m_to) : from;
    if (to < m_from || from > m_to)
        show(from - (m_to - m_from) / 2, from + (m_to - m_from) / 2);
    if (m_drawing.laneRects.empty())
        return;
    const QRect lane = onScreen(m_drawing.laneRects.at(static_cast<size_t>(entry.lane)));
    if (lane.top() < axisHeight())
        verticalScrollBar()->setValue(scroll() + lane.top() - axisHeight());
    else if (lane.bottom() > viewport()->height())
        verticalScrollBar()->setValue(scroll() + lane.bottom() - viewport()->height() + 1);
}

void TimelineCanvas::redraw()
{
    if (!m_fonts || viewport()->width() <= 0 || m_to <= m_from) {
        m_drawing = {};
        return;
    }
    core::print::PageSetup setup;
    setup.face = core::print::FontFace::Gothic;
    core::print::MissingCharacters missing;
    const core::print::FlowWriter writer(setup, *m_fonts, missing);
    m_drawing = core::print::drawTimeline(m_timeline, {m_from, m_to, units(viewport()->width()), units(em())}, writer);
    makePictures();
    const int room = viewport()->height() - axisHeight();
    verticalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setSingleStep(2 * em());
    verticalScrollBar()->setRange(0, std::max(0, pixels(m_drawing.lanesHeight) + 2 - room));
    viewport()->update();
}

/// Words and lines are painted once; what moves with the pointer is painted above them.
void TimelineCanvas::makePictures()
{
    const auto painted = [this](const core::print::Figure& figure, int height) {
        const double ratio = devicePixelRatioF();
        QPixmap picture(QSize(viewport()->width(), std::max(1, height)) * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.scale(1 / kUnitsPerPixel, 1 / kUnitsPerPixel);
        m_painter->paint(painter, pageOf(figure));
        return picture;
    };
    m_axis = painted(m_drawing.axis, axisHeight() + 1);
    m_lanes = painted(m_drawing.lanes, pixels(m_drawing.lanesHeight) + 1);
}

void TimelineCanvas::paintGround(QPainter& painter) const
{
    for (size_t lane = 0; lane < m_timeline.lanes.size() && lane < m_drawing.laneRects.size(); ++lane) {
        const bool isMarked = m_marked.isValid() && m_timeline.lanes[lane].municipality == m_marked;
        if (isMarked)
            painter.fillRect(onScreen(m_drawing.laneRects[lane]), QColor(0xe4, 0xee, 0xfc));
    }
    for (const core::print::Rule& rule : m_drawing.separators)
        painter.fillRect(onScreen({rule.x, rule.y, rule.width, 1}).adjusted(0, 0, 0, 1), QColor(0xb8, 0xb8, 0xb8));
    const int top = axisHeight() - scroll();
    const auto line = [&](int x, const QColor& colour) {
        painter.fillRect(pixels(x), top, 1, pixels(m_drawing.lanesHeight), colour);
    };
    for (const int x : m_drawing.months)
        line(x, QColor(0xee, 0xee, 0xee));
    for (const int x : m_drawing.years)
        line(x, QColor(0xcc, 0xcc, 0xcc));
    for (size_t at = 0; at < m_drawing.entries.size(); ++at) {
        const model::TimelineEntry& entry = m_timeline.entries[at];
        if (entry.isBar && entry.kind != model::TimelineKind::InForce && !m_drawing.entries[at].sign.isNull())
            painter.fillRect(onScreen(m_drawing.entries[at].sign), tintOf(entry.kind));
    }
}

void TimelineCanvas::paintMarks(QPainter& painter) const
{
    const auto frame = [&](int entry, const QPen& pen) {
        const QRect place = placeOf(entry);
        if (place.isNull())
            return;
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(-2, -2, 2, 2));
        const QRect& words = m_drawing.entries[static_cast<size_t>(entry)].words;
        if (!words.isNull())
            painter.drawLine(onScreen(words).bottomLeft(), onScreen(words).bottomRight());
    };
    if (m_hovered >= 0 && m_hovered != m_selected)
        frame(m_hovered, QPen(QColor(0x60, 0x60, 0x60), 1));
    if (m_selected < 0 || m_drawing.laneRects.empty())
        return;
    if (!placeOf(m_selected).isNull())
        return frame(m_selected, QPen(kMarked, 2));
    // It stands behind another one: a line shows its day.
    const model::TimelineEntry& entry = m_timeline.entries[static_cast<size_t>(m_selected)];
    const QRect lane = onScreen(m_drawing.laneRects.at(static_cast<size_t>(entry.lane)));
    const int x = pixels(m_drawing.xOf(static_cast<double>(entry.from.toJulianDay()) + 0.5));
    painter.fillRect(x - 1, lane.y() + 2, 2, lane.height() - 4, kMarked);
}

void TimelineCanvas::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Qt::white);
    painter.save();
    painter.setClipRect(0, axisHeight(), viewport()->width(), viewport()->height());
    paintGround(painter);
    painter.drawPixmap(0, axisHeight() - scroll(), m_lanes);
    paintMarks(painter);
    painter.restore();
    painter.fillRect(0, 0, viewport()->width(), axisHeight(), QColor(0xf5, 0xf5, 0xf5));
    painter.drawPixmap(0, 0, m_axis);
    paintLine(painter);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace ui::timeline
