// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log.h"

namespace core::store {

Q_LOGGING_CATEGORY(lcStore, "kyoyaku.store")

} // namespace core::store
