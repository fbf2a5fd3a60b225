// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/map/map_hatching.h"

#include <QTransform>

#include <algorithm>
#include <cmath>
#include <vector>

namespace core::print {

namespace {

constexpr int kMostLines = 20'000; ///< of one area: a map drawn larger than any paper stays light

/// Horizontal lines through rings that have been turned, by the odd-even rule. The grid hangs on the origin, so that
/// the lines of neighbours meet.
void addLines(const QPainterPath& path, double angle, double pitch, QList<QLineF>& lines)
{
    QTransform turn;
    turn.rotate(angle);
    const QTransform back = turn.inverted();
    struct Edge
    {
        QPointF high;
        QPointF low;
    };
    std::vector<Edge> edges;
    QPointF start;
    QPointF before;
    double top = 0;
    double bottom = 0;
    const auto addEdge = [&](QPointF from, QPointF to) {
        if (from.y() == to.y())
            return;
        edges.push_back(from.y() < to.y() ? Edge{from, to} : Edge{to, from});
        top = edges.size() == 1 ? edges.back().high.y() : std::min(top, edges.back().high.y());
        bottom = edges.size() == 1 ? edges.back().low.y() : std::max(bottom, edges.back().low.y());
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const QPointF here = turn.map(QPointF(element.x, element.y));
        if (element.isMoveTo()) {
            addEdge(before, start);
            start = here;
        } else {
            addEdge(before, here);
        }
        before = here;
    }
    addEdge(before, start);
    if (edges.empty() || (bottom - top) / pitch > kMostLines)
        return;
    std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.high.y() < b.high.y(); });
    std::vector<Edge> open;
    size_t next = 0;
    std::vector<double> crossings;
    for (double y = std::ceil(top / pitch) * pitch; y < bottom; y += pitch) {
        while (next < edges.size() && edges[next].high.y() <= y)
            open.push_back(edges[next++]);
        std::erase_if(open, [y](const Edge& edge) { return edge.low.y() <= y; });
        crossings.clear();
        for (const Edge& edge : open) {
            const double share = (y - edge.high.y()) / (edge.low.y() - edge.high.y());
            crossings.push_back(edge.high.x() + share * (edge.low.x() - edge.high.x()));
        }
        std::sort(crossings.begin(), crossings.end());
        for (size_t i = 0; i + 1 < crossings.size(); i += 2)
            lines.append(back.map(QLineF(crossings[i], y, crossings[i + 1], y)));
    }
}

} // namespace

QList<QLineF> hatchLines(const QPainterPath& path, int strength, double pitch)
{
    constexpr double kNarrower = 0.62;
    constexpr int kCrossedFrom = 4;
    QList<QLineF> lines;
    if (strength <= 0 || pitch <= 0 || path.isEmpty())
        return lines;
    const bool isCrossed = strength >= kCrossedFrom;
    const double distance = pitch * std::pow(kNarrower, std::min(isCrossed ? strength - 2 : strength - 1, 6));
    addLines(path, 45, distance, lines);
    if (isCrossed)
        addLines(path, -45, distance, lines);
    return lines;
}

} // namespace core::print
