// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace ui {

struct Settings;

enum class ColourScheme { Light, Dark };

/// The looks of the program (ui.md 10): Fusion with our own palette, a UD font, a focus ring of 2 px. To be called
/// before the first widget, and again whenever the settings change: what is shown follows at once.
void applyTheme(const Settings& settings);

/// The scheme that the desktop's own colours suggest.
[[nodiscard]] ColourScheme systemScheme(const QPalette& palette);

[[nodiscard]] QPalette paletteOf(ColourScheme scheme);

/// Colours beyond the roles of QPalette; each pair of text and ground has a contrast of 4.5 or more (a test measures).
struct Accent
{
    QColor ground;
    QColor text;
};
enum class AccentRole {
    Notice,  ///< 時点 is not today, hints
    Error,   ///< error bar
    Success, ///< done
    Heading, ///< heading rows in grids
};
[[nodiscard]] Accent accent(const QPalette& palette, AccentRole role);

} // namespace ui
