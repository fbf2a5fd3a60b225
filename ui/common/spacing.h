// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Distances between widgets, in pixels at 100 %: everything stands on a grid of 4.
inline constexpr int kSmallGap = 4;
inline constexpr int kGap = 8;
inline constexpr int kWideGap = 12;

} // namespace ui
