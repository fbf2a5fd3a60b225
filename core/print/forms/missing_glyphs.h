// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/print/text/shaper.h"

namespace core::print {

/// GlyphMissing with all characters that no font can draw.
[[nodiscard]] Error glyphsMissing(const MissingCharacters& missing);

} // namespace core::print
