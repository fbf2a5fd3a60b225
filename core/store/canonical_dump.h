// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace core::store {

class Connection;

/// Every row of every canonical table as lines of text, by table and id: equal for two files that hold the same. Change
/// log, bookkeeping and derived tables are no part of it.
[[nodiscard]] Result<QString> canonicalDump(const Connection& connection);

} // namespace core::store
