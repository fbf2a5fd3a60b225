// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QColor>
#include <QPainterPath>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace core::print {

/// The outline of one area in several levels of detail, from the finest; each is made when it is first painted. x grows
/// to the east, y to the south; kilometres, or widths of a tile. Cheap to copy, copies share what is made. Safe from
/// any thread, as long as the maker is.
class MapOutline
{
public:
    static constexpr int kLevels = 5;
    using Rings = std::vector<std::vector<QPointF>>;
    using Maker = std::function<Rings(int level)>;

    MapOutline() = default;
    /// `bounds` must hold all levels.
    MapOutline(Maker maker, const QRectF& bounds);

    [[nodiscard]] const QPainterPath& path(int level) const;
    [[nodiscard]] const QRectF& bounds() const { return m_bounds; }

private:
    struct Levels
    {
        Maker maker;
        std::array<QPainterPath, kLevels> paths;
        std::array<std::once_flag, kLevels> isMade;
    };
    std::shared_ptr<Levels> m_levels;
    QRectF m_bounds;
};

/// One municipality on a map.
struct MapArea
{
    MunicipalityId municipality; ///< none for one that the file does not know
    QString code;                ///< 5 digits; empty for 所属未定地
    QString name;
    QString value;       ///< the figure below the name; may be empty
    int classIndex = -1; ///< of MapContent::classes; -1: without a figure
    bool isMember = false;
    bool isCore = false;
    double priority = 0; ///< the greater, the sooner its name finds a place
    MapOutline outline;
    QPointF anchor; ///< where its name stands best
};

/// A class of the legend.
struct MapClass
{
    QString words;
    QColor fill;
    int hatching = 0;    ///< 0: none; the greater, the darker; see hatchLines()
    int count = 0;       ///< members in it
    bool isCore = false; ///< shows how the core city is drawn: with a strong border
};

/// All that a map shows, as values: the same for the screen, the paper and files.
struct MapContent
{
    std::vector<MapArea> areas;
    std::vector<MapClass> classes;
    QString title;              ///< さっぽろ連携中枢都市圏　位置図
    QString theme;              ///< 人口（平成27年、人）
    QStringList sources;        ///< 出典, one a line
    QString asOf;               ///< 令和6年4月1日時点
    bool isSchematic = false;   ///< no borders: said on every picture
    bool isTrueToScale = false; ///< kilometres, and within 0.3 % of true: a scale bar and north may stand
    std::array<double, MapOutline::kLevels> levelCells{}; ///< how coarse each level is, in units of the map
    bool hasHatching = false;
    bool hasNames = true;
    bool hasValues = true;

    /// All members; of all areas when there are none.
    [[nodiscard]] QRectF bounds() const;
};

/// 模式図（市町村界ではありません）
[[nodiscard]] QString schematicNotice();

/// Fills of `count` classes (up to 9) from light to dark; on each, black words have a contrast of 4.5 or more.
/// Diverging: from orange over white to blue, for a change from less to more.
[[nodiscard]] std::vector<QColor> classColours(int count, bool isDiverging);

/// The same in greys, from light to dark; with hatching more and less of a change differ as well.
[[nodiscard]] std::vector<QColor> classGreys(int count);

} // namespace core::print
