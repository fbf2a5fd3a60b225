// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core::model {

/// 1e-6 degrees (about 0.1 m) of JGD2011, which is WGS 84 for a map. Whole numbers, so that neighbours that share a
/// point in the file share it here.
struct BoundaryPoint
{
    qint32 longitude = 0;
    qint32 latitude = 0;

    friend auto operator<=>(const BoundaryPoint&, const BoundaryPoint&) = default; // NOLINT(modernize-use-nullptr)
};

/// Three points or more; the last is joined to the first, which is not repeated.
using BoundaryRing = std::vector<BoundaryPoint>;

/// The outline of a municipality. Islands and holes are rings alike: a point within an odd number of them is inside.
struct Boundary
{
    QString code; ///< 5 digits, without the check digit; empty for 所属未定地, which is no municipality
    QString name; ///< as the file has it
    std::vector<BoundaryRing> rings;
    BoundaryPoint anchor; ///< where its name stands best

    friend bool operator==(const Boundary&, const Boundary&) = default;
};

struct BoundaryBounds
{
    BoundaryPoint southWest;
    BoundaryPoint northEast;

    friend bool operator==(const BoundaryBounds&, const BoundaryBounds&) = default;
};

/// One reading of a boundary file, without its outlines.
struct BoundarySet
{
    BoundarySetId id;
    QString source;               ///< name of the file
    std::optional<QDate> edition; ///< the day for which the boundaries hold
    QString credit;               ///< 出典, to be printed on every map made from it
    int cell = 1;                 ///< grid that the points lie on, 1e-6 degrees

    friend bool operator==(const BoundarySet&, const BoundarySet&) = default;
};

/// Place of a municipality among the hexagons of the 模式図; odd rows stand half a tile to the east.
struct SchematicTile
{
    MunicipalityId municipality;
    int column = 0; ///< from the west, -1000…1000
    int row = 0;    ///< from the north, -1000…1000

    friend bool operator==(const SchematicTile&, const SchematicTile&) = default;
};

} // namespace core::model
