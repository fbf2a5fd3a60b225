// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"

#include <QString>

namespace core::compare {

/// A provision with all below it as lines: number, caption and words as printed. For showing what was added or removed.
[[nodiscard]] QString wordingOf(const model::Provision& node);

} // namespace core::compare
