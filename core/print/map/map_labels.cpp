// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/map/map_labels.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace core::print {

namespace {

/// Boxes that are taken, by squares, so that two thousand names do not ask each other.
class TakenPlaces
{
public:
    explicit TakenPlaces(double size)
        : m_size(std::max(size, 1.0))
    {
    }

    [[nodiscard]] bool isFree(const QRectF& box) const
    {
        bool isFree = true;
        eachSquare(box, [&](std::pair<int, int> square) {
            const auto at = m_boxes.find(square);
            if (at == m_boxes.end())
                return;
            isFree = isFree && std::none_of(at->second.begin(), at->second.end(),
                                            [&](const QRectF& taken) { return taken.intersects(box); });
        });
        return isFree;
    }
    void take(const QRectF& box)
    {
        eachSquare(box, [&](std::pair<int, int> square) { m_boxes[square].push_back(box); });
    }

private:
    template <typename Act>
    void eachSquare(const QRectF& box, const Act& act) const
    {
        const auto square = [this](double at) { return static_cast<int>(std::floor(at / m_size)); };
        for (int x = square(box.left()); x <= square(box.right()); ++x) {
            for (int y = square(box.top()); y <= square(box.bottom()); ++y)
                act({x, y});
        }
    }

    double m_size;
    std::map<std::pair<int, int>, std::vector<QRectF>> m_boxes;
};

class Placing
{
public:
    Placing(const MapLettering& lettering, const QRectF& within, const std::vector<QRectF>& taken)
        : m_lettering(lettering)
        , m_within(within)
        , m_names(lettering.names)
        , m_values(lettering.values)
        , m_taken(4 * m_names.height())
    {
        for (const QRectF& place : taken)
            m_taken.take(place);
    }

    [[nodiscard]] std::optional<MapLabel> place(const MapContent& content, size_t index, const QTransform& toPaint)
    {
        const MapArea& area = content.areas[index];
        const QPointF anchor = toPaint.map(area.anchor);
        const QRectF bounds = toPaint.mapRect(area.outline.bounds());
        const bool hasValue = content.hasValues && !area.value.isEmpty();
        const QSizeF name(m_names.horizontalAdvance(area.name), m_names.height());
        // Names of what does not belong to the area are for finding one's way: only where there is room.
        if (!area.isMember && (bounds.width() < name.width() * 0.7 || bounds.height() < name.height()))
            return std::nullopt;
        const QSizeF both(std::max(name.width(), m_values.horizontalAdvance(area.value)),
                          name.height() + m_values.height());
        if (hasValue) {
            if (auto found = around(index, anchor, both, bounds, true))
                return found;
        }
        if (auto found = around(index, anchor, name, bounds, false))
            return found;
        if (area.isMember && m_lettering.hasLeaders)
            return outside(index, anchor, hasValue ? both : name, hasValue);
        return std::nullopt;
    }

private:
    [[nodiscard]] bool isFree(const QRectF& box) const
    {
        return (m_within.isNull() || m_within.contains(box)) && m_taken.isFree(box);
    }

    std::optional<MapLabel> take(MapLabel label)
    {
        m_taken.take(label.box.adjusted(-m_lettering.gap, -m_lettering.gap, m_lettering.gap, m_lettering.gap));
        return label;
    }

    /// At the anchor, or moved a little as long as the anchor stays below the words or the words within the area.
    std::optional<MapLabel> around(size_t index, QPointF anchor, QSizeF size, const QRectF& bounds, bool hasValue)
    {
        constexpr std::array<double, 5> kShifts{0, -0.45, 0.45, -0.9, 0.9};
        for (const double down : kShifts) {
            for (const double right : kShifts) {
                QRectF box({}, size);
                box.moveCenter(anchor + QPointF(right * size.width(), down * size.height()));
                const bool isNear = std::abs(right) < 0.5 && std::abs(down) < 0.5;
                if ((isNear || bounds.contains(box)) && isFree(box))
                    return take({index, box, hasValue, std::nullopt});
            }
        }
        return std::nullopt;
    }

    std::optional<MapLabel> outside(size_t index, QPointF anchor, QSizeF size, bool hasValue)
    {
        constexpr int kDirections = 16;
        constexpr int kRings = 10;
        for (int ring = 2; ring <= kRings; ++ring) {
            for (int i = 0; i < kDirections; ++i) {
                const double angle = 2 * M_PI * i / kDirections;
                const double reach = ring * size.height();
                QRectF box({}, size);
                box.moveCenter(anchor + QPointF(std::cos(angle) * (reach + size.width() / 2), std::sin(angle) * reach));
                if (isFree(box))
                    return take({index, box, hasValue, anchor});
            }
        }
        return std::nullopt;
    }

    const MapLettering& m_lettering;
    QRectF m_within;
    QFontMetricsF m_names;
    QFontMetricsF m_values;
    TakenPlaces m_taken;
};

} // namespace

std::vector<MapLabel> placeLabels(const MapContent& content, const QTransform& toPaint, const MapLettering& lettering,
                                  const QRectF& within, const std::vector<QRectF>& taken)
{
    std::vector<MapLabel> labels;
    if (!content.hasNames)
        return labels;
    std::vector<size_t> order(content.areas.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const MapArea& one = content.areas[a];
        const MapArea& other = content.areas[b];
        if (one.isCore != other.isCore)
            return one.isCore;
        if (one.isMember != other.isMember)
            return one.isMember;
        return one.priority > other.priority;
    });
    Placing placing(lettering, within, taken);
    for (const size_t index : order) {
        if (content.areas[index].name.isEmpty())
            continue;
        if (auto label = placing.place(content, index, toPaint))
            labels.push_back(*label);
    }
    return labels;
}

} // namespace core::print
