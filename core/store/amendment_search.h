// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search_store.h"

#include <QStringList>

#include <vector>

namespace core::store {

/// The lines of concluded amending texts that hold all the words (folded), in the order of their agreements and days.
/// Amendments are few and short: each is folded while it is looked at, nothing is kept beside them. In the scope
/// Current those whose text has been superseded are left out. Error: StoreFailed.
[[nodiscard]] Result<std::vector<SearchHit>> searchAmendments(Connection& connection, const QStringList& words,
                                                              SearchScope scope);

} // namespace core::store
