// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace core::amend {

/// A numbered unit of the old text in its row (条, 項, 号), and the number that it gets.
struct PlannedUnit
{
    std::vector<int> before;
    std::optional<std::vector<int>> after; ///< none: it goes
    bool standsAlone = false;              ///< its words change in the same breath, so it cannot move in a block
};

enum class StepKind { Remove, Move, Shift };

/// One step: units first to last of the row. A Move has one unit, a Shift moves all by the same distance.
struct PlannedStep
{
    StepKind kind{};
    size_t first = 0;
    size_t last = 0;
    int by = 0; ///< Shift only; positive for higher numbers (繰り下げ)
};

/// The steps that bring the old numbers to the new ones so that no number is ever taken twice (drafting-rules 1.4):
/// removals first; numbers that go down from the first unit on, numbers that go up from the last one; in a row of
/// blockLength or more the unit at the open end alone, the rest as a block. The order of the units does not change.
[[nodiscard]] std::vector<PlannedStep> planSequence(const std::vector<PlannedUnit>& units, int blockLength,
                                                    bool mayShift);

} // namespace core::amend
