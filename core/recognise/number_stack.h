// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/marker.h"

#include <optional>
#include <vector>

namespace core::recognise {

/// Where a marker belongs among the levels that are open. Documents nest the styles in any order and skip some, so the
/// levels are told by the order of the numbers alone: a marker that goes on with an open level belongs there, a first
/// number opens a level below.
struct Placement
{
    int level = 0; ///< index of the level, counted from the outermost
    MarkerReading reading;
    bool isNewLevel = false;
    bool isGap = false;      ///< not the number expected
    bool isRepeated = false; ///< not above the number before it
    int expected = 0;
};

class NumberStack
{
public:
    static constexpr int kDeepest = 10;

    /// Nothing where the marker cannot open a level any deeper, or (isLoose) where its number does not fit exactly.
    [[nodiscard]] std::optional<Placement> place(const Marker& marker, bool isLoose) const;
    void enter(const Placement& placement);
    /// Opens a level that has its first number already.
    void open(NumberStyle style, int value) { m_levels.push_back({style, value}); }
    /// Keeps that many of the outer levels.
    void cut(int levels) { m_levels.resize(static_cast<size_t>(levels)); }
    void clear() { m_levels.clear(); }
    [[nodiscard]] int depth() const { return static_cast<int>(m_levels.size()); }
    [[nodiscard]] bool has(NumberStyle style) const;

private:
    struct Level
    {
        NumberStyle style = NumberStyle::None;
        int last = 0;
    };
    std::vector<Level> m_levels;
};

} // namespace core::recognise
