// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/recogniser.h"

#include <QString>

namespace tests {

/// What must hold for every input whatever: the tree obeys the grammar, and no character of the source is lost. A
/// character counts as kept when it stands in the tree or in a finding that says it was dropped. White space, rules of
/// tables, the colon behind a role's head and head rows that repeat are free. Empty when all is well, else what is
/// wrong.
[[nodiscard]] QString brokenInvariant(const core::recognise::TextDocument& source,
                                      const core::recognise::Recognised& result);

} // namespace tests
