// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace core::print {

/// An ICC profile of version 2 for sRGB (IEC 61966-2-1), the newest that PDF 1.4 and so PDF/A-1 may hold. QColorSpace
/// cannot be used: its profile names version 2 but has curves of version 4.
[[nodiscard]] QByteArray srgbProfile();

} // namespace core::print
