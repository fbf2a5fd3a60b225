// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::compare {

/// A text without what is a matter of notation only: widths, spaces, 、 against ，, 。 against ．. Two texts that are
/// the same so say the same; the difference is told apart and never counted (ui.md 11.14).
[[nodiscard]] QString withoutNotation(const QString& text);

/// Whether two texts differ in nothing but notation; equal texts do.
[[nodiscard]] bool differInNotationOnly(const QString& one, const QString& other);

} // namespace core::compare
