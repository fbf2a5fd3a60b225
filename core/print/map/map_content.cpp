// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/map/map_content.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

QColor between(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

/// A colour along a row of them, 0…1.
template <size_t Count>
QColor along(const std::array<QColor, Count>& colours, double place)
{
    const double at = std::clamp(place, 0.0, 1.0) * (Count - 1);
    const auto index = std::min(static_cast<size_t>(at), Count - 2);
    return between(colours.at(index), colours.at(index + 1), at - static_cast<double>(index));
}

QPainterPath joinedPath(const MapOutline::Rings& rings)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    size_t points = 0;
    for (const auto& ring : rings)
        points += ring.size() + 1;
    path.reserve(static_cast<int>(points));
    for (const auto& ring : rings) {
        if (ring.empty())
            continue;
        path.moveTo(ring.front());
        for (size_t i = 1; i < ring.size(); ++i)
            path.lineTo(ring[i]);
        path.closeSubpath();
    }
    return path;
}

} // namespace

MapOutline::MapOutline(Maker maker, const QRectF& bounds)
    : m_levels(std::make_shared<Levels>())
    , m_bounds(bounds)
{
    m_levels->maker = std::move(maker);
}

const QPainterPath& MapOutline::path(int level) const
{
    static const QPainterPath kNone;
    if (m_levels == nullptr)
        return kNone;
    const auto index = static_cast<size_t>(std::clamp(level, 0, kLevels - 1));
    std::call_once(m_levels->isMade.at(index),
                   [&] { m_levels->paths.at(index) = joinedPath(m_levels->maker(static_cast<int>(index))); });
    return m_levels->paths.at(index);
}

QRectF MapContent::bounds() const
{
    QRectF all;
    const bool hasMembers = std::any_of(areas.begin(), areas.end(), [](const MapArea& area) { return area.isMember; });
    for (const MapArea& area : areas) {
        if (area.isMember || !hasMembers)
            all = all.united(area.outline.bounds());
    }
    return all;
}

QString schematicNotice()
{
    return u"模式図（市町村界ではありません）"_s;
}

std::vector<QColor> classColours(int count, bool isDiverging)
{
    static const std::array<QColor, 5> kSequential{QColor(0xff, 0xf5, 0xe3), QColor(0xfd, 0xdc, 0xae),
                                                   QColor(0xf9, 0xb9, 0x76), QColor(0xea, 0x8f, 0x52),
                                                   QColor(0xd2, 0x6a, 0x41)};
    static const std::array<QColor, 5> kDiverging{QColor(0xd2, 0x6a, 0x41), QColor(0xf7, 0xc1, 0x94),
                                                  QColor(0xf7, 0xf7, 0xf4), QColor(0xb3, 0xd4, 0xe8),
                                                  QColor(0x5a, 0x9b, 0xc8)};
    std::vector<QColor> colours;
    for (int i = 0; i < count; ++i) {
        const double place = count > 1 ? double(i) / (count - 1) : 0.5;
        colours.push_back(isDiverging ? along(kDiverging, place) : along(kSequential, place));
    }
    return colours;
}

std::vector<QColor> classGreys(int count)
{
    constexpr QColor kLightest(0xfa, 0xfa, 0xfa);
    constexpr QColor kDarkest(0xa8, 0xa8, 0xa8);
    std::vector<QColor> greys;
    greys.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        greys.push_back(between(kLightest, kDarkest, count > 1 ? double(i) / (count - 1) : 0.4));
    return greys;
}

} // namespace core::print
