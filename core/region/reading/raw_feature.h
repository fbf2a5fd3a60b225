// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/boundary.h"

#include <QHash>
#include <QString>

#include <vector>

namespace core::region {

/// A point as a file has it, degrees; not checked yet.
struct RawPoint
{
    double longitude = 0;
    double latitude = 0;
};

/// One feature of a boundary file: its attributes (N03_001 …; others may be there by name alone) and its rings as they
/// stand there.
struct RawFeature
{
    QHash<QString, QString> attributes; ///< null attributes are empty
    std::vector<std::vector<RawPoint>> rings;
};

} // namespace core::region
