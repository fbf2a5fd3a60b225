// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/number_stack.h"

#include <algorithm>

namespace core::recognise {

std::optional<Placement> NumberStack::place(const Marker& marker, bool isLoose) const
{
    for (int level = depth() - 1; level >= 0; --level) {
        const Level& open = m_levels[static_cast<size_t>(level)];
        for (const MarkerReading& reading : marker.readings) {
            const bool bullet = reading.style == NumberStyle::Bullet;
            if (reading.style == open.style && (bullet || reading.value == open.last + 1))
                return Placement{level, reading, false, false, false, reading.value};
        }
    }
    for (const MarkerReading& reading : marker.readings) {
        if (reading.value > 1 || has(reading.style))
            continue;
        if (depth() >= kDeepest)
            return std::nullopt;
        return Placement{depth(), reading, true, false, false, reading.value};
    }
    if (isLoose)
        return std::nullopt;
    for (int level = depth() - 1; level >= 0; --level) {
        const Level& open = m_levels[static_cast<size_t>(level)];
        for (const MarkerReading& reading : marker.readings) {
            if (reading.style == open.style)
                return Placement{level, reading, false, true, reading.value <= open.last, open.last + 1};
        }
    }
    if (depth() >= kDeepest)
        return std::nullopt;
    return Placement{depth(), marker.readings.front(), true, true, false, 1};
}

void NumberStack::enter(const Placement& placement)
{
    m_levels.resize(static_cast<size_t>(placement.isNewLevel ? placement.level : placement.level + 1));
    if (placement.isNewLevel)
        m_levels.push_back({});
    m_levels.back() = {placement.reading.style, placement.reading.value};
}

bool NumberStack::has(NumberStyle style) const
{
    return std::any_of(m_levels.begin(), m_levels.end(), [style](const Level& level) { return level.style == style; });
}

} // namespace core::recognise
