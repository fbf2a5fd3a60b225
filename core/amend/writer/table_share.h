// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/alignment.h"
#include "core/model/provision.h"

namespace core::amend {

/// How much of the words of a 別表 changes, 0 to 1: rows that come or go with all their words, others with the words
/// that are removed or added.
[[nodiscard]] double changedShare(const model::Provision& before, const model::Provision& after,
                                  const compare::Alignment& alignment);

} // namespace core::amend
