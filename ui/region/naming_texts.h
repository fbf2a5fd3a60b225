// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QListWidget;

namespace core::store {
class Registry;
}

namespace ui::region {

/// Lists the places of agreements that name a municipality, and says above how many there are.
void listNamingTexts(core::store::Registry& registry, const QString& name, QLabel& count, QListWidget& texts);

} // namespace ui::region
