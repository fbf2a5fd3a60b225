// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// Lets Tab go through what stands in a page or form in the order in which it is laid out (ui.md: all by keyboard),
/// whatever was made first. Calls for a layout with everything in it; hidden widgets have their place too. Gives the
/// first that takes the keyboard now; nullptr when nothing does.
QWidget* orderFocusAsLaidOut(QWidget& page);

} // namespace ui
