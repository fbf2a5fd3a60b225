// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/boundary.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::region {

/// What a boundary file holds.
struct BoundaryReading
{
    std::vector<model::Boundary> boundaries; ///< one a municipality, by code; 所属未定地 last. Anchors are set
    int featureCount = 0;
    qint64 pointCount = 0;        ///< of the file, before wards were put together
    int wardCount = 0;            ///< features that were wards of a designated city
    int specks = 0;               ///< rings smaller than 0.1 m, which are left out
    QStringList crossing;         ///< names of those with a ring that crosses itself: a doubt, no error
    std::optional<QDate> edition; ///< from the name of the file (N03-20240101, N03-22_220101); none when it has none

    friend bool operator==(const BoundaryReading&, const BoundaryReading&) = default;
};

/// 国土数値情報（行政区域データ）を加工して作成: the line that every map made from such a file shows.
[[nodiscard]] QString boundaryCredit();

/// Reads 国土数値情報 N03: GeoJSON, a Shapefile (.shp with its .dbf beside it; UTF-8 or Shift_JIS), or the ZIP as it is
/// handed out. GeoJSON is read as a stream, so that memory follows the outlines and not the file; names inside a ZIP
/// are never used as paths. `codes`: keep only these municipalities (5 digits) or prefectures (2 digits); none: all.
/// For a worker; asks the task every few hundred features. All or nothing. Errors: FileNotFound, FileIsDirectory,
/// FileUnreadable, FileTooLarge (1 GiB), BoundaryFormatUnknown, BoundarySchemaUnknown, BoundaryUnreadable,
/// BoundaryBroken, BoundaryTooMany (40 million), BoundaryPartMissing (a ZIP), BoundaryEmpty, MemoryShort,
/// Cancelled.
[[nodiscard]] Result<BoundaryReading> readBoundaries(const QString& path, const QStringList& codes, Task& task);

} // namespace core::region
