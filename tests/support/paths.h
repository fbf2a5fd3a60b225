// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <gtest/gtest.h>

namespace tests {

/// A real document in the shared folder beside the project; empty when the folder is not there.
[[nodiscard]] QString sharedFile(const QString& relativePath);

/// The two complete agreements; empty when they are not there.
[[nodiscard]] QString sapporoOtaru();
[[nodiscard]] QString asahikawaBiei();

} // namespace tests

/// Ends the test as "skipped" where a real document is not at hand.
#define REQUIRE_SHARED(path)                                                                                           \
    if ((path).isEmpty())                                                                                              \
    GTEST_SKIP() << "the real documents are not beside the project"
