// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QStringList>

class QWidget;

namespace tests {

/// Puts the theme of the program on, in these colours, for what is shown from now on.
void wear(ui::ColourScheme scheme);

/// What is wrong with the looks of a window, by geometry and colours, one fault a line; empty when all is well. Only
/// what can be seen now is looked at. A text that is cut but told by a tool tip is no fault.
[[nodiscard]] QStringList cutTexts(const QWidget& root);
/// Widgets of one parent that lie on each other.
[[nodiscard]] QStringList overlaps(const QWidget& root);
/// Texts below 12 px.
[[nodiscard]] QStringList smallTexts(const QWidget& root);
/// Pairs of text and ground, of palettes and of cells, with a contrast below 4.5 (WCAG 2.1, 1.4.3).
[[nodiscard]] QStringList faintTexts(const QWidget& root);
/// Buttons, fields and tabs that are less than 24 px wide or high (WCAG 2.2, 2.5.8).
[[nodiscard]] QStringList smallTargets(const QWidget& root);
/// All of these.
[[nodiscard]] QStringList faultsOfLooks(const QWidget& root);

/// 3条の取組 (QPushButton makeDraft): how a fault names a widget.
[[nodiscard]] QString called(const QWidget& widget);

} // namespace tests
