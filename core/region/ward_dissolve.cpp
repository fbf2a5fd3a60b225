// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/ward_dissolve.h"

#include <algorithm>
#include <array>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace core::region {

namespace {

using model::BoundaryPoint;
using model::BoundaryRing;

struct Segment
{
    BoundaryPoint from; ///< the smaller end
    BoundaryPoint to;

    friend auto operator<=>(const Segment&, const Segment&) = default; // NOLINT(modernize-use-nullptr)
};

quint64 keyOf(BoundaryPoint point)
{
    return (static_cast<quint64>(static_cast<quint32>(point.longitude)) << 32) | static_cast<quint32>(point.latitude);
}

/// Segments that stand in an odd number of rings.
std::vector<Segment> outerSegments(const std::vector<BoundaryRing>& rings)
{
    std::vector<Segment> all;
    for (const BoundaryRing& ring : rings) {
        for (size_t i = 0; i < ring.size(); ++i) {
            const BoundaryPoint a = ring[i];
            const BoundaryPoint b = ring[(i + 1) % ring.size()];
            if (a != b)
                all.push_back(a < b ? Segment{a, b} : Segment{b, a});
        }
    }
    std::sort(all.begin(), all.end());
    std::vector<Segment> outer;
    for (size_t i = 0; i < all.size();) {
        size_t end = i;
        while (end < all.size() && all[end] == all[i])
            ++end;
        if ((end - i) % 2 == 1)
            outer.push_back(all[i]);
        i = end;
    }
    return outer;
}

} // namespace

std::optional<DesignatedCity> cityOfWard(const QString& code)
{
    // 地方自治法第252条の19第1項の指定都市: the 20 of the decree, in the order of their codes.
    static const std::array<DesignatedCity, 20> kCities{{
        {u"01100"_s, u"札幌市"_s},   {u"04100"_s, u"仙台市"_s},   {u"11100"_s, u"さいたま市"_s},
        {u"12100"_s, u"千葉市"_s},   {u"14100"_s, u"横浜市"_s},   {u"14130"_s, u"川崎市"_s},
        {u"14150"_s, u"相模原市"_s}, {u"15100"_s, u"新潟市"_s},   {u"22100"_s, u"静岡市"_s},
        {u"22130"_s, u"浜松市"_s},   {u"23100"_s, u"名古屋市"_s}, {u"26100"_s, u"京都市"_s},
        {u"27100"_s, u"大阪市"_s},   {u"27140"_s, u"堺市"_s},     {u"28100"_s, u"神戸市"_s},
        {u"33100"_s, u"岡山市"_s},   {u"34100"_s, u"広島市"_s},   {u"40100"_s, u"北九州市"_s},
        {u"40130"_s, u"福岡市"_s},   {u"43100"_s, u"熊本市"_s},
    }};
    // Codes 101 to 199 of a prefecture are wards; those of a city follow its own code.
    if (code.size() != 5 || code.at(2) != u'1')
        return std::nullopt;
    std::optional<DesignatedCity> found;
    for (const DesignatedCity& city : kCities) {
        if (city.code.left(2) == code.left(2) && city.code < code)
            found = city;
    }
    return found;
}

std::vector<BoundaryRing> dissolved(const std::vector<BoundaryRing>& rings, Task& task)
{
    constexpr size_t kBetweenQuestions = 4096;
    if (task.isCancelled())
        return {};
    const std::vector<Segment> segments = outerSegments(rings);
    // The segments at each point. Every point has an even number of them, so that a walk ends where it began.
    std::unordered_map<quint64, std::vector<size_t>> at;
    at.reserve(segments.size());
    for (size_t i = 0; i < segments.size(); ++i) {
        at[keyOf(segments[i].from)].push_back(i);
        at[keyOf(segments[i].to)].push_back(i);
    }
    std::vector<bool> used(segments.size(), false);
    std::vector<BoundaryRing> joined;
    size_t walked = 0;
    const auto isStopped = [&] { return ++walked % kBetweenQuestions == 0 && task.isCancelled(); };
    for (size_t start = 0; start < segments.size(); ++start) {
        if (isStopped())
            return joined;
        if (used[start])
            continue;
        BoundaryRing ring{segments[start].from};
        BoundaryPoint here = segments[start].to;
        used[start] = true;
        while (here != ring.front()) {
            if (isStopped())
                return joined;
            ring.push_back(here);
            const auto& choices = at[keyOf(here)];
            const auto next = std::find_if(choices.begin(), choices.end(), [&](size_t i) { return !used[i]; });
            if (next == choices.end())
                break;
            used[*next] = true;
            here = segments[*next].from == here ? segments[*next].to : segments[*next].from;
        }
        if (ring.size() >= 3)
            joined.push_back(std::move(ring));
    }
    return joined;
}

} // namespace core::region
