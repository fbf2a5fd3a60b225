// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/reading/place_memory.h"

#include <algorithm>

namespace core::amend {

namespace {

bool isSameStep(const PlaceStep& a, const PlaceStep& b)
{
    return a.unit == b.unit && a.number == b.number && a.words == b.words;
}

Place upTo(const Place& place, size_t count)
{
    Place cut;
    cut.steps.assign(place.steps.begin(), place.steps.begin() + static_cast<std::ptrdiff_t>(count));
    cut.steps.back().isSame = true;
    return cut;
}

/// The index of a table's path among the steps; the count of steps when there is none.
size_t pathIndex(const Place& place)
{
    const auto found = std::find_if(place.steps.begin(), place.steps.end(),
                                    [](const PlaceStep& step) { return step.unit == PlaceUnit::TablePath; });
    return static_cast<size_t>(found - place.steps.begin());
}

bool isBetween(const std::vector<int>& number, const std::vector<int>& first, const std::vector<int>& last)
{
    return !(number < first) && !(last < number);
}

} // namespace

bool liesIn(const Place& place, const Place& outer)
{
    return place.steps.size() >= outer.steps.size() &&
           std::equal(outer.steps.begin(), outer.steps.end(), place.steps.begin(), isSameStep);
}

void PlaceMemory::move(const Place& from, const Place& to)
{
    m_moves.push_back({from, to});
    const bool keepsLevel = !from.steps.empty() && !to.steps.empty() && from.steps.back().unit == to.steps.back().unit;
    m_last = keepsLevel ? from : to;
}

void PlaceMemory::shift(const PlaceRange& places, int by)
{
    m_shifts.emplace_back(places, by);
}

void PlaceMemory::endSentence()
{
    const auto renamed = std::find_if(m_moves.begin(), m_moves.end(),
                                      [this](const Renaming& renaming) { return liesIn(m_last, renaming.from); });
    if (renamed != m_moves.end()) {
        Place now = renamed->to;
        const auto below = m_last.steps.begin() + static_cast<std::ptrdiff_t>(renamed->from.steps.size());
        now.steps.insert(now.steps.end(), below, m_last.steps.end());
        now.part = m_last.part;
        m_last = now;
    } else {
        for (const auto& [range, by] : m_shifts) {
            const size_t index = range.first.steps.size() - 1;
            if (!range.last || m_last.steps.size() <= index)
                continue;
            PlaceStep& step = m_last.steps[index];
            const PlaceStep& first = range.first.steps.back();
            if (step.unit == first.unit && !step.number.empty() &&
                isBetween(step.number, first.number, range.last->steps.back().number)) {
                step.number.front() += by;
                break;
            }
        }
    }
    m_moves.clear();
    m_shifts.clear();
}

std::optional<Place> PlaceMemory::same(PlaceUnit unit) const
{
    for (size_t count = m_last.steps.size(); count > 0; --count) {
        if (m_last.steps[count - 1].unit == unit)
            return upTo(m_last, count);
    }
    return std::nullopt;
}

std::optional<Place> PlaceMemory::sameOfTable(QStringView designator) const
{
    const size_t index = pathIndex(m_last);
    if (index == m_last.steps.size())
        return std::nullopt;
    const qsizetype at = m_last.steps[index].words.lastIndexOf(designator);
    if (at < 0)
        return std::nullopt;
    Place place = upTo(m_last, index + 1);
    place.steps.back().words.truncate(at + designator.size());
    return place;
}

std::optional<Place> PlaceMemory::sameTable() const
{
    if (auto inner = sameOfTable(u"の表"))
        return inner;
    return same(PlaceUnit::RoleTable);
}

} // namespace core::amend
