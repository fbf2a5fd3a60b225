// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit/renumbering.h"

#include <algorithm>

namespace core::model {

namespace {

using Values = std::vector<int>;

/// Whether two numbers agree in their first `depth` values.
bool sharesPrefix(const Values& a, const Values& b, size_t depth)
{
    return a.size() >= depth && b.size() >= depth &&
           std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(depth), b.begin());
}

/// The count begins anew here, as where articles are numbered chapter by chapter.
bool isRestart(const Values& values)
{
    return values.size() == 1 && values.front() == 1;
}

void shift(Provision* node, size_t level, int by, const DigitWidths& widths)
{
    Values values = node->number.values;
    values[level] += by;
    if (values[level] < 1)
        return;
    node->number = numberLike(node->number, values, widths);
}

/// Moves the run of numbers of one level that begins at `first`.
template <typename Iterator>
void shiftRun(Iterator first, Iterator end, const Values& reference, int by, const DigitWidths& widths)
{
    const size_t level = reference.size() - 1;
    for (; first != end; ++first) {
        const Values& values = (*first)->number.values;
        if (values.empty())
            continue;
        if (!sharesPrefix(values, reference, level) || (level > 0 && values.size() <= level) || isRestart(values))
            return;
        shift(*first, level, by, widths);
    }
}

} // namespace

std::vector<ProvisionNumber> numbersOf(const std::vector<Provision*>& sequence)
{
    std::vector<ProvisionNumber> row;
    row.reserve(sequence.size());
    for (const Provision* node : sequence)
        row.push_back(node->number);
    return row;
}

void assignNumbers(const std::vector<Provision*>& sequence, const std::vector<ProvisionNumber>& row)
{
    for (size_t index = 0; index < std::min(sequence.size(), row.size()); ++index)
        sequence[index]->number = row[index];
}

void numberAdded(const std::vector<Provision*>& sequence, size_t added, const ProvisionNumber& sample,
                 const DigitWidths& widths)
{
    Provision* node = sequence[added];
    const Values before = added == 0 ? Values() : sequence[added - 1]->number.values;
    const Values behind = added + 1 == sequence.size() ? Values() : sequence[added + 1]->number.values;
    Values values = before;
    if (sample.values.empty())
        values.clear();
    else if (before.empty())
        values = {added == 0 && !behind.empty() ? behind.front() : 1};
    else if (behind.size() > before.size() && sharesPrefix(behind, before, before.size()))
        values = behind;
    else
        ++values.back();
    node->number = numberLike(sample, values, widths);
    if (values.empty())
        return;
    // What follows may begin with the very number 1 that the new one takes; it is no restart then.
    auto next = sequence.begin() + static_cast<std::ptrdiff_t>(added) + 1;
    if (next != sequence.end() && (*next)->number.values == values && isRestart(values)) {
        shift(*next, 0, 1, widths);
        ++next;
    }
    shiftRun(next, sequence.end(), values, 1, widths);
}

void closeGap(const std::vector<Provision*>& behind, const ProvisionNumber& removed, const DigitWidths& widths)
{
    if (removed.values.empty() || behind.empty())
        return;
    const size_t depth = removed.values.size();
    const Values next = behind.front()->number.values;
    if (next.size() <= depth || !sharesPrefix(next, removed.values, depth)) {
        shiftRun(behind.begin(), behind.end(), removed.values, -1, widths);
        return;
    }
    // Only the branches move: the first of them becomes the number itself, 第3条の3 becomes 第3条の2.
    for (Provision* node : behind) {
        Values values = node->number.values;
        if (values.size() <= depth || !sharesPrefix(values, removed.values, depth))
            return;
        const bool isFirst = values[depth] == next[depth];
        if (isFirst)
            values.erase(values.begin() + static_cast<std::ptrdiff_t>(depth));
        else
            --values[depth];
        node->number = numberLike(node->number, values, widths);
    }
}

void numberFromOne(const std::vector<Provision*>& sequence, const ProvisionNumber& sample, const DigitWidths& widths)
{
    for (size_t index = 0; index < sequence.size(); ++index) {
        const Values values = sample.values.empty() ? Values() : Values{static_cast<int>(index) + 1};
        sequence[index]->number = numberLike(sample, values, widths);
    }
}

} // namespace core::model
