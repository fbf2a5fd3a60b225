// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core::store {
class Registry;
}

namespace ui::shell {
class MainWindow;
}

namespace app {

/// Offers the areas that ship with the program in a dialog of the window; the one that is chosen becomes one edit.
/// Nothing happens to a registry that is closed meanwhile.
void offerPublishedAreas(core::store::Registry& registry, ui::shell::MainWindow& window);

} // namespace app
