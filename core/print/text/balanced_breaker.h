// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/text/line_breaker.h"

namespace core::print {

/// Breaks a heading or label into as many lines as breakLines() needs, but of nearly equal length and where words seem
/// to end (after a particle, between kanji and katakana), so that no line is left with one character. Very long texts
/// are broken by breakLines().
[[nodiscard]] std::vector<LineRange> breakBalanced(const ShapedText& text, double width);

} // namespace core::print
