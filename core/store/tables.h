// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core::store {

/// The canonical tables: the one list of what History records, what the canonical dump shows and what exchange carries.
/// Each has `id INTEGER PRIMARY KEY`; change_log, registry_info and derived tables never belong here.
[[nodiscard]] QStringList trackedTables();

} // namespace core::store
