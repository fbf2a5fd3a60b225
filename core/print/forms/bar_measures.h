// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core::print {

/// What charts of bars share, so that they line up one below the other. Ems of their words.
inline constexpr double kLabelEms = 8;       ///< width of the labels
inline constexpr double kLongestPitch = 2.4; ///< between two bars; less where there are many

} // namespace core::print
