// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <algorithm>
#include <vector>

namespace core::store {

/// A row that hangs on another one, with its value.
template <typename Value>
struct ListedRow
{
    qint64 id = 0;
    Value value;
};

/// Makes the rows of a list be those of `wanted` with the fewest changes, so that what is undone, merged and told in
/// the history is what was changed: rows are told apart by sameKey(a, b); remove(id), update(id, value), insert(value).
template <typename Value, typename SameKey, typename Remove, typename Update, typename Insert>
Result<void> keepRows(const std::vector<ListedRow<Value>>& rows, const std::vector<Value>& wanted,
                      const SameKey& sameKey, const Remove& remove, const Update& update, const Insert& insert)
{
    const auto in = [&](const Value& value) {
        return std::find_if(wanted.begin(), wanted.end(), [&](const Value& one) { return sameKey(one, value); });
    };
    for (const ListedRow<Value>& row : rows) {
        const auto found = in(row.value);
        Result<void> done;
        if (found == wanted.end())
            done = remove(row.id);
        else if (!(*found == row.value))
            done = update(row.id, *found);
        if (!done)
            return done;
    }
    for (const Value& value : wanted) {
        const bool isKept =
            std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return sameKey(row.value, value); });
        if (isKept)
            continue;
        if (Result<void> done = insert(value); !done)
            return done;
    }
    return {};
}

/// The same for rows that carry their id as `id`; of what add(value) answers only the error is told.
template <typename Id, typename Value, typename Remove, typename Change, typename Add>
Result<void> keepById(const std::vector<Value>& known, const std::vector<Value>& wanted, const Remove& remove,
                      const Change& change, const Add& add)
{
    std::vector<ListedRow<Value>> rows;
    rows.reserve(known.size());
    for (const Value& value : known)
        rows.push_back({value.id.value, value});
    return keepRows(
        rows, wanted, [](const Value& a, const Value& b) { return a.id == b.id; },
        [&](qint64 id) { return remove(Id{id}); }, [&](qint64, const Value& value) { return change(value); },
        [&](const Value& value) {
            const auto added = add(value);
            return added ? Result<void>() : Result<void>(added.error());
        });
}

} // namespace core::store
