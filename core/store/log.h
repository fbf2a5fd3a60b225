// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace core::store {

/// Technical messages of this folder; no wording of an agreement goes into them.
Q_DECLARE_LOGGING_CATEGORY(lcStore)

} // namespace core::store
