// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDate>

namespace core::store {

class Connection;

/// Whether the member of an agreement stands in its area without a day of joining: an agreement is by what a
/// municipality joins (drafting-rules 3.1), so its entry into force can be entered there. Errors: those of the stores.
[[nodiscard]] Result<bool> isJoiningDayOpen(Connection& connection, AgreementId agreement);

/// Enters the day of joining where none is kept; one that is kept stays. Belongs inside Registry::edit(). Errors: those
/// of the stores.
Result<void> enterJoiningDay(Connection& connection, AgreementId agreement, QDate day);

} // namespace core::store
