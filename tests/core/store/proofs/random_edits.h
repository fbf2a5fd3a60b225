// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/registry.h"

#include <gtest/gtest.h>

#include <random>

namespace tests {

/// One random step: an edit, an undo or a redo. After each of them, what a registry holds follows from its log alone,
/// so that a file can be checked without knowing what was done to it.
[[nodiscard]] core::Result<void> randomStep(core::store::Registry& registry, std::mt19937& random);

/// Whether a registry holds exactly what its log says: every edit that stands has its row with its sum, no other row is
/// there, and SQLite finds the file sound.
[[nodiscard]] ::testing::AssertionResult holdsWhatItsLogSays(core::store::Registry& registry);

} // namespace tests
