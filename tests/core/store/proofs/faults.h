// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tests {

/// What can be made to fail: the calls of the program and of SQLite to the system, below a folder or everywhere, and
/// SQLite's memory.
enum class Fault { Write, Sync, Rename, Open, Memory };

/// Makes the n-th call of a kind fail, and every one after it while `lasts`; counting begins now. One at a time.
class FaultScope
{
public:
    FaultScope(Fault kind, int failing, int error, bool lasts);
    ~FaultScope();
    FaultScope(const FaultScope&) = delete;
    FaultScope& operator=(const FaultScope&) = delete;

    /// Whether the call that was to fail was made at all.
    [[nodiscard]] static bool hasStruck();
};

/// Must be called before SQLite is used: puts the memory that can fail below it.
void installFailingMemory();

} // namespace tests
