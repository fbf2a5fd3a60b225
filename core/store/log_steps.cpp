// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_steps.h"

#include "core/store/changeset.h"
#include "core/store/connection.h"

#include <algorithm>

namespace core::store {

namespace {

Result<LogStep> stepOf(const History& history, const LogEntry& entry)
{
    LogStep step{entry, {}, true};
    auto changeset = history.changeset(entry.source());
    if (!changeset)
        return changeset.error();
    step.isKnown = !changeset->isEmpty();
    if (!step.isKnown)
        return step;
    if (entry.kind == LogKind::Undo) {
        changeset = inverted(*changeset);
        if (!changeset)
            return changeset.error();
    }
    auto rows = readRowChanges(*changeset);
    if (!rows)
        return rows.error();
    step.rows = std::move(*rows);
    return step;
}

bool isSame(const LogEntry& left, const LogEntry& right)
{
    return left.id == right.id && left.kind == right.kind && left.target == right.target && left.label == right.label &&
           left.person == right.person && left.computer == right.computer && left.madeAt == right.madeAt;
}

} // namespace

Result<std::vector<LogStep>> stepsAfter(Connection& connection, qint64 logId)
{
    const History history(connection, {});
    auto entries = history.entries();
    if (!entries)
        return entries.error();
    std::vector<LogStep> steps;
    for (const LogEntry& entry : *entries) {
        if (entry.id <= logId)
            continue;
        auto step = stepOf(history, entry);
        if (!step)
            return step.error();
        steps.push_back(std::move(*step));
    }
    return steps;
}

Result<qint64> lastSharedRow(Connection& first, Connection& second)
{
    auto left = History(first, {}).entries();
    auto right = History(second, {}).entries();
    if (!left || !right)
        return left ? right.error() : left.error();
    const auto parted = std::mismatch(left->begin(), left->end(), right->begin(), right->end(), isSame);
    return parted.first == left->begin() ? qint64{0} : std::prev(parted.first)->id;
}

} // namespace core::store
