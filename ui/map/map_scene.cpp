// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_scene.h"

#include "core/base/calendar.h"
#include "core/region/indicators.h"
#include "core/region/local_projection.h"
#include "core/region/map_levels.h"
#include "core/region/schematic_layout.h"
#include "core/store/boundary_rings.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::map {

namespace {

struct SceneWords
{
    Q_DECLARE_TR_FUNCTIONS(MapScene)
};

using print::MapArea;
using print::MapContent;
using print::MapOutline;

constexpr double kTrueWithinKm = 400; ///< see MapProjection

MapArea areaOf(const model::Municipality& municipality, const MapData& data)
{
    MapArea area;
    area.municipality = municipality.id;
    area.code = mapCode(municipality.code);
    area.name = municipality.name;
    area.isMember = true;
    area.isCore = municipality.id == data.area.coreCity;
    area.priority = municipality.areaKm2.value_or(0);
    return area;
}

template <typename Projection>
std::vector<QPointF> projected(const model::BoundaryRing& ring, const Projection& projection)
{
    std::vector<QPointF> points;
    points.reserve(ring.size());
    for (const model::BoundaryPoint& point : ring)
        points.push_back(projection.place(point));
    return points;
}

/// The middle of the members, or of everything.
model::BoundaryPoint middleOf(const MapData& data, const QHash<QString, const model::Municipality*>& members)
{
    qint64 longitude = 0;
    qint64 latitude = 0;
    qint64 count = 0;
    for (const bool isAnyWanted : {false, true}) {
        for (const store::KeptOutline& boundary : *data.boundaries) {
            if (count > 0 && isAnyWanted)
                break;
            if (boundary.code.isEmpty() || (!isAnyWanted && !members.contains(boundary.code)))
                continue;
            longitude += boundary.anchor.longitude;
            latitude += boundary.anchor.latitude;
            ++count;
        }
        if (count > 0)
            break;
    }
    count = std::max(count, qint64{1});
    return {static_cast<qint32>(longitude / count), static_cast<qint32>(latitude / count)};
}

/// From the corners and the middles of the sides of its degrees: projecting every point would take longer than all
/// else. The margin holds what sides bend, and half a cell of the coarsest level.
QRectF boundsOf(const store::KeptOutline& outline, const region::MapProjection& projection)
{
    constexpr double kMarginKm = 0.6;
    const auto& [low, high] = outline.bounds;
    QPolygonF corners;
    for (const double x : {0.0, 0.5, 1.0}) {
        for (const double y : {0.0, 0.5, 1.0})
            corners << projection.place((low.longitude + x * (high.longitude - low.longitude)) * 1e-6,
                                        (low.latitude + y * (high.latitude - low.latitude)) * 1e-6);
    }
    return corners.boundingRect().adjusted(-kMarginKm, -kMarginKm, kMarginKm, kMarginKm);
}

MapContent borders(const MapData& data)
{
    MapContent content;
    QHash<QString, const model::Municipality*> members;
    for (const model::Municipality& member : data.members)
        members.insert(mapCode(member.code), &member);
    const model::BoundaryPoint middle = middleOf(data, members);
    const region::MapProjection projection(middle.longitude * 1e-6, middle.latitude * 1e-6);
    double farthest = 0;
    for (size_t i = 0; i < data.boundaries->size(); ++i) {
        const store::KeptOutline& boundary = (*data.boundaries)[i];
        const auto* member = members.value(boundary.code);
        MapArea area = member != nullptr ? areaOf(*member, data) : MapArea();
        area.code = boundary.code;
        if (area.name.isEmpty())
            area.name = boundary.name;
        area.anchor = projection.place(boundary.anchor);
        const QRectF bounds = boundsOf(boundary, projection);
        if (area.isMember || members.isEmpty())
            farthest = std::max({farthest, -bounds.left(), bounds.right(), -bounds.top(), bounds.bottom()});
        if (member == nullptr)
            area.priority = bounds.width() * bounds.height();
        area.outline = MapOutline(
            [boundaries = data.boundaries, i, projection](int level) {
                MapOutline::Rings rings;
                // What cannot be read is told by checkOutlines(); here it has no outline.
                const auto read = store::ringsOfBytes((*boundaries)[i].rings);
                if (!read)
                    return rings;
                if (level == 0) { // seen from so near that neighbours must meet exactly
                    for (const model::BoundaryRing& ring : *read)
                        rings.push_back(projected(ring, projection));
                    return rings;
                }
                const region::LocalProjection near(projection, (*boundaries)[i].bounds);
                for (const model::BoundaryRing& ring :
                     region::snapped(*read, region::kLevelCells.at(static_cast<size_t>(level))))
                    rings.push_back(projected(ring, near));
                return rings;
            },
            bounds);
        content.areas.push_back(std::move(area));
    }
    constexpr double kKilometresOfDegree = 111.2;
    for (size_t level = 1; level < content.levelCells.size(); ++level)
        content.levelCells.at(level) = region::kLevelCells.at(level) * 1e-6 * kKilometresOfDegree;
    content.isTrueToScale = farthest <= kTrueWithinKm;
    content.sources << u"境界："_s + data.set->credit +
                           (data.set->edition ? u"（"_s + toEraDate(*data.set->edition) + u"時点）"_s : QString());
    return content;
}

/// One shape for all levels.
void addShape(MapContent& content, MapArea area, QPointF centre, std::vector<QPointF> ring)
{
    area.anchor = centre;
    const QRectF bounds = QPolygonF(QList<QPointF>(ring.begin(), ring.end())).boundingRect();
    area.outline = MapOutline([ring = std::move(ring)](int /*level*/) { return MapOutline::Rings{ring}; }, bounds);
    content.areas.push_back(std::move(area));
}

std::vector<QPointF> polygon(QPointF centre, double radius, int corners)
{
    std::vector<QPointF> ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * M_PI * (i + 0.5) / corners;
        ring.push_back(centre + radius * QPointF(std::sin(angle + M_PI / corners), std::cos(angle + M_PI / corners)));
    }
    return ring;
}

MapContent tiles(const MapData& data)
{
    MapContent content;
    const auto places = region::schematicTiles(data.members, data.tiles);
    for (size_t i = 0; i < places.size(); ++i) {
        const QPointF centre = region::tileCentre(places[i].column, places[i].row);
        addShape(content, areaOf(data.members[i], data), centre, polygon(centre, 1 / std::sqrt(3.0), 6));
    }
    return content;
}

MapContent circles(const MapData& data)
{
    constexpr int kCorners = 72;
    MapContent content;
    for (const region::SchematicCircle& circle : region::schematicCircles(data.members)) {
        const auto member = std::find_if(data.members.begin(), data.members.end(),
                                         [&](const auto& one) { return one.id == circle.municipality; });
        addShape(content, areaOf(*member, data), circle.centre, polygon(circle.centre, circle.radius, kCorners));
    }
    return content;
}

/// As many as the border with the most needs, two at the most, so that all are written alike.
int decimalsOf(const std::vector<double>& borders)
{
    constexpr int kMost = 2;
    int decimals = 0;
    for (const double border : borders) {
        const auto isWritten = [border](int places) {
            const double shifted = border * std::pow(10, places);
            return std::abs(shifted - std::round(shifted)) < 1e-6;
        };
        while (decimals < kMost && !isWritten(decimals))
            ++decimals;
    }
    return decimals;
}

/// 12,345 or △7.4, as the figures beside the names.
QString borderWords(double border, int decimals)
{
    return (border < 0 ? u"△"_s : QString()) + QLocale(QLocale::Japanese).toString(std::abs(border), 'f', decimals);
}

/// More and less must not share a class: the border nearest to 0 goes there.
void divideAtZero(std::vector<double>& borders)
{
    const auto nearest =
        std::min_element(borders.begin(), borders.end(), [](double a, double b) { return std::abs(a) < std::abs(b); });
    if (nearest != borders.end())
        *nearest = 0;
}

std::vector<QColor> coloursOf(const std::vector<double>& borders, bool isDiverging)
{
    const auto count = static_cast<int>(borders.size()) + 1;
    const auto zero = std::find(borders.begin(), borders.end(), 0.0);
    if (!isDiverging || zero == borders.end())
        return print::classColours(count, isDiverging);
    // As many shades on both sides of white, whatever number of classes there is.
    const int below = static_cast<int>(zero - borders.begin()) + 1;
    const int shades = std::max(below, count - below);
    const auto all = print::classColours(2 * shades, true);
    return {all.begin() + (shades - below), all.begin() + (shades - below) + count};
}

void addNumberClasses(MapContent& content, const MapTheme& theme, const MapOptions& options)
{
    std::vector<double> numbers;
    for (const MapFigure& figure : theme.figures)
        numbers.push_back(figure.number);
    auto borders = region::classBorders(numbers, options.method, options.classes, options.borders);
    if (theme.isDiverging && options.method != region::ClassMethod::Manual)
        divideAtZero(borders);
    const auto count = static_cast<int>(borders.size()) + 1;
    const auto colours = coloursOf(borders, theme.isDiverging);
    const auto written = [&borders, decimals = decimalsOf(borders)](int index) {
        return borderWords(borders[static_cast<size_t>(index)], decimals);
    };
    for (int i = 0; i < count; ++i) {
        QString words;
        if (count == 1)
            words = SceneWords::tr("All");
        else if (i == 0)
            words = SceneWords::tr("Less than %1").arg(written(0));
        else if (i == count - 1)
            words = SceneWords::tr("%1 and more").arg(written(i - 1));
        else
            words = SceneWords::tr("%1 to less than %2").arg(written(i - 1), written(i));
        content.classes.push_back({words, colours[static_cast<size_t>(i)], i, 0, false});
    }
    for (MapArea& area : content.areas) {
        if (const auto figure = theme.figures.constFind(area.code); area.isMember && figure != theme.figures.cend())
            area.classIndex = region::classOf(figure->number, borders);
    }
}

/// Categories that nobody has do not stand in the legend, and a single one needs no hatching to be told from others.
void addCategories(MapContent& content, const MapTheme& theme)
{
    const auto colours = print::classColours(static_cast<int>(theme.categories.size()), false);
    for (int i = 0; i < theme.categories.size(); ++i) {
        const auto has = [&](const MapArea& area) {
            const auto figure = theme.figures.constFind(area.code);
            return area.isMember && figure != theme.figures.cend() && static_cast<int>(figure->number) == i;
        };
        if (std::none_of(content.areas.begin(), content.areas.end(), has))
            continue;
        for (MapArea& area : content.areas) {
            if (has(area))
                area.classIndex = static_cast<int>(content.classes.size());
        }
        const auto hatching = static_cast<int>(content.classes.size());
        content.classes.push_back({theme.categories.at(i), colours[static_cast<size_t>(i)], hatching, 0, false});
    }
}

} // namespace

MapContent mapGeometry(const MapData& data, MapFace face)
{
    MapContent content = face == MapFace::Borders && data.hasBoundaries() ? borders(data)
                         : face == MapFace::Circles                       ? circles(data)
                                                                          : tiles(data);
    content.isSchematic = !(face == MapFace::Borders && data.hasBoundaries());
    content.title = data.area.name + u"　位置図"_s;
    if (data.isDissolved())
        content.title += u"（%1解散時）"_s.arg(toEraDate(*data.area.dissolvedOn));
    return content;
}

MapContent coloured(MapContent content, const MapTheme& theme, const MapOptions& options, QDate day)
{
    content.theme = theme.title;
    content.hasHatching = options.hasHatching;
    content.hasNames = options.hasNames;
    content.hasValues = options.hasValues;
    content.asOf = toEraDate(day) + u"時点"_s;
    if (!theme.note.isEmpty())
        content.sources.prepend(u"注："_s + theme.note);
    if (!theme.source.isEmpty())
        content.sources.prepend(u"値："_s + theme.source);
    if (!theme.categories.isEmpty())
        addCategories(content, theme);
    else if (!theme.figures.isEmpty())
        addNumberClasses(content, theme, options);
    if (options.ink == MapInk::Greys) {
        const auto greys = print::classGreys(static_cast<int>(content.classes.size()));
        for (size_t i = 0; i < greys.size(); ++i)
            content.classes[i].fill = greys[i];
    }
    bool isAnyMissing = false;
    const MapArea* core = nullptr;
    for (MapArea& area : content.areas) {
        if (!area.isMember)
            continue;
        area.value = theme.figures.value(area.code).words;
        if (area.classIndex >= 0)
            ++content.classes[static_cast<size_t>(area.classIndex)].count;
        core = area.isCore ? &area : core;
        // What concerns the members alone, as their agreements and the way to the core city, it does not have itself.
        const bool isOfMembers = !theme.categories.isEmpty() || theme.key == region::kCommutingRate;
        const bool isExpected = !area.isCore || !isOfMembers;
        isAnyMissing = isAnyMissing || (area.classIndex < 0 && isExpected);
    }
    if (isAnyMissing)
        content.classes.push_back({SceneWords::tr("No figure"), Qt::white, 0, 0, false});
    if (core != nullptr)
        content.classes.push_back({SceneWords::tr("Core city (strong border)"), Qt::white, 0, 1, true});
    return content;
}

} // namespace ui::map
