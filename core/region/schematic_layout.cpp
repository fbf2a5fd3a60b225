// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/schematic_layout.h"

#include "core/region/map_levels.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace core::region {

namespace {

const double kRowHeight = std::sqrt(3.0) / 2; // of tiles one wide that stand on a corner

/// The halls in kilometres from the middle of all.
std::vector<std::pair<const model::Municipality*, QPointF>> halls(const std::vector<model::Municipality>& all)
{
    double longitude = 0;
    double latitude = 0;
    int count = 0;
    for (const model::Municipality& one : all) {
        if (one.office) {
            longitude += one.office->longitude;
            latitude += one.office->latitude;
            ++count;
        }
    }
    std::vector<std::pair<const model::Municipality*, QPointF>> places;
    if (count == 0)
        return places;
    const MapProjection projection(longitude / count, latitude / count);
    for (const model::Municipality& one : all) {
        if (one.office)
            places.emplace_back(&one, projection.place(one.office->longitude, one.office->latitude));
    }
    return places;
}

double squaredLength(QPointF vector)
{
    return QPointF::dotProduct(vector, vector);
}

/// How far apart neighbouring halls lie: the middle of the distances to the nearest other hall.
double usualDistance(const std::vector<std::pair<const model::Municipality*, QPointF>>& places)
{
    std::vector<double> nearest;
    for (const auto& [one, place] : places) {
        double least = 0;
        for (const auto& [other, there] : places) {
            if (other != one && (least == 0 || squaredLength(there - place) < least))
                least = squaredLength(there - place);
        }
        nearest.push_back(std::sqrt(least));
    }
    std::sort(nearest.begin(), nearest.end());
    const double middle = nearest.empty() ? 1 : nearest[nearest.size() / 2];
    return middle > 0 ? middle : 1;
}

/// The free tile nearest to a place, looked for in growing squares around it.
std::pair<int, int> nearestFree(QPointF place, const std::set<std::pair<int, int>>& taken)
{
    const auto [column, row] = tileAt(place);
    std::pair<int, int> best;
    double least = -1;
    for (int reach = 0; least < 0 || reach <= static_cast<int>(std::sqrt(least)) + 2; ++reach) {
        for (int dy = -reach; dy <= reach; ++dy) {
            for (int dx = -reach; dx <= reach; ++dx) {
                const std::pair<int, int> tile{column + dx, row + dy};
                if (std::max(std::abs(dx), std::abs(dy)) != reach || taken.contains(tile))
                    continue;
                const double distance = squaredLength(tileCentre(tile.first, tile.second) - place);
                if (least < 0 || distance < least) {
                    least = distance;
                    best = tile;
                }
            }
        }
    }
    return best;
}

} // namespace

QPointF tileCentre(int column, int row)
{
    return {column + (row % 2 != 0 ? 0.5 : 0.0), row * kRowHeight};
}

std::pair<int, int> tileAt(QPointF place)
{
    const int row = static_cast<int>(std::lround(place.y() / kRowHeight));
    std::pair<int, int> best{0, row};
    double least = -1;
    for (int y = row - 1; y <= row + 1; ++y) {
        const int x = static_cast<int>(std::lround(place.x() - (y % 2 != 0 ? 0.5 : 0.0)));
        const double distance = squaredLength(tileCentre(x, y) - place);
        if (least < 0 || distance < least) {
            least = distance;
            best = {x, y};
        }
    }
    return best;
}

std::vector<model::SchematicTile> schematicTiles(const std::vector<model::Municipality>& municipalities,
                                                 const std::vector<model::SchematicTile>& given)
{
    std::map<MunicipalityId, std::pair<int, int>> placed;
    std::set<std::pair<int, int>> taken;
    for (const model::SchematicTile& tile : given) {
        const bool isWanted = std::any_of(municipalities.begin(), municipalities.end(),
                                          [&](const auto& one) { return one.id == tile.municipality; });
        if (isWanted && taken.insert({tile.column, tile.row}).second)
            placed[tile.municipality] = {tile.column, tile.row};
    }
    auto places = halls(municipalities);
    const double unit = usualDistance(places);
    // What is given may have been moved as a whole: the others follow it.
    QPointF shift;
    int known = 0;
    for (const auto& [one, place] : places) {
        if (const auto at = placed.find(one->id); at != placed.end()) {
            shift += tileCentre(at->second.first, at->second.second) - place / unit;
            ++known;
        }
    }
    if (known > 0)
        shift /= known;
    // From the middle outwards: the crowd gives way to the outside.
    std::stable_sort(places.begin(), places.end(),
                     [](const auto& a, const auto& b) { return squaredLength(a.second) < squaredLength(b.second); });
    for (const auto& [one, place] : places) {
        if (placed.contains(one->id))
            continue;
        const auto tile = nearestFree(place / unit + shift, taken);
        taken.insert(tile);
        placed[one->id] = tile;
    }
    int below = 0;
    for (const auto& tile : taken)
        below = std::max(below, tile.second + 2);
    int column = 0;
    std::vector<model::SchematicTile> tiles;
    for (const model::Municipality& one : municipalities) {
        const auto at = placed.find(one.id);
        const auto [x, y] = at != placed.end() ? at->second : std::pair<int, int>{column++, below};
        tiles.push_back({one.id, x, y});
    }
    return tiles;
}

std::vector<SchematicCircle> schematicCircles(const std::vector<model::Municipality>& municipalities)
{
    constexpr int kMostRounds = 400;
    constexpr double kGap = 1.02;
    std::vector<SchematicCircle> circles;
    for (const auto& [one, place] : halls(municipalities)) {
        if (one->areaKm2 && *one->areaKm2 > 0)
            circles.push_back({one->id, place, std::sqrt(*one->areaKm2 / M_PI)});
    }
    for (int round = 0; round < kMostRounds; ++round) {
        bool isMoved = false;
        for (size_t i = 0; i < circles.size(); ++i) {
            for (size_t j = i + 1; j < circles.size(); ++j) {
                QPointF between = circles[j].centre - circles[i].centre;
                const double needed = (circles[i].radius + circles[j].radius) * kGap;
                double distance = std::sqrt(squaredLength(between));
                if (distance >= needed)
                    continue;
                if (distance < 1e-9) { // two halls in one place: one goes east
                    between = {1, 0};
                    distance = 1;
                }
                const QPointF push = between / distance * ((needed - std::min(distance, needed)) / 2 + 1e-3);
                circles[i].centre -= push;
                circles[j].centre += push;
                isMoved = true;
            }
        }
        if (!isMoved)
            break;
    }
    return circles;
}

} // namespace core::region
