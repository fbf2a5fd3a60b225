// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/sequence_plan.h"

#include <algorithm>

namespace core::amend {

namespace {

/// Units next to each other that move the same way.
struct MovingRun
{
    size_t first = 0;
    size_t last = 0;
    bool goesUp = false;
};

bool moves(const PlannedUnit& unit)
{
    return unit.after && *unit.after != unit.before;
}

bool isPlain(const PlannedUnit& unit)
{
    return unit.before.size() == 1 && unit.after->size() == 1;
}

int distance(const PlannedUnit& unit)
{
    return unit.after->front() - unit.before.front();
}

/// Whether two units next to each other may stand in one block.
bool isInStep(const PlannedUnit& one, const PlannedUnit& next)
{
    return isPlain(one) && isPlain(next) && distance(one) == distance(next) &&
           next.before.front() == one.before.front() + 1;
}

std::vector<MovingRun> runsOf(const std::vector<PlannedUnit>& units)
{
    std::vector<MovingRun> runs;
    for (size_t i = 0; i < units.size(); ++i) {
        if (!moves(units[i]))
            continue;
        const bool goesUp = *units[i].after > units[i].before;
        const bool goesOn = !runs.empty() && runs.back().last + 1 == i && runs.back().goesUp == goesUp &&
                            isInStep(units[i - 1], units[i]);
        if (goesOn)
            runs.back().last = i;
        else
            runs.push_back({i, i, goesUp});
    }
    return runs;
}

void addRun(const std::vector<PlannedUnit>& units, const MovingRun& run, int blockLength, bool mayShift,
            std::vector<PlannedStep>* steps)
{
    std::vector<size_t> order;
    for (size_t i = run.first; i <= run.last; ++i)
        order.push_back(i);
    if (run.goesUp)
        std::reverse(order.begin(), order.end());
    const size_t shortest = static_cast<size_t>(std::max(blockLength - 1, 2));
    for (size_t at = 0; at < order.size();) {
        size_t end = at;
        while (end < order.size() && !units[order[end]].standsAlone)
            ++end;
        // The unit at the open end goes alone; what is behind it may go as a block.
        const bool isBlock = mayShift && at > 0 && end - at >= shortest;
        if (!isBlock) {
            steps->push_back({StepKind::Move, order[at], order[at], 0});
            ++at;
            continue;
        }
        const auto [low, high] = std::minmax(order[at], order[end - 1]);
        steps->push_back({StepKind::Shift, low, high, distance(units[low])});
        at = end;
    }
}

} // namespace

std::vector<PlannedStep> planSequence(const std::vector<PlannedUnit>& units, int blockLength, bool mayShift)
{
    std::vector<PlannedStep> steps;
    for (size_t i = 0; i < units.size(); ++i) {
        if (!units[i].after)
            steps.push_back({StepKind::Remove, i, i, 0});
    }
    const std::vector<MovingRun> runs = runsOf(units);
    for (const MovingRun& run : runs) {
        if (!run.goesUp)
            addRun(units, run, blockLength, mayShift, &steps);
    }
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        if (run->goesUp)
            addRun(units, *run, blockLength, mayShift, &steps);
    }
    return steps;
}

} // namespace core::amend
