// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

#include <QJsonArray>
#include <QTextStream>

#include <vector>

namespace app {

/// The changes as shared/command-line.md has them: kind, where, old, new, segments.
[[nodiscard]] QJsonArray changesJson(const std::vector<core::compare::Change>& changes);

/// The changes for a reader, one after the other: where, what, and the words with [-removed-] and {+added+}.
void printChanges(const std::vector<core::compare::Change>& changes, QTextStream& out);

} // namespace app
