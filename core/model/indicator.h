// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace core::model {

using IndicatorId = Id<struct IndicatorTag>;

/// A kind of figure (指標), known to all by its code: "population". Name and unit are data, printed as they are.
struct Indicator
{
    IndicatorId id; ///< none for those that the program knows by itself
    QString code;   ///< "population"; those of an office begin with "x-"
    QString name;   ///< 人口
    QString unit;   ///< 人, %, km²; may be empty
    int decimals = 0;
    bool isSum = false; ///< the figure of an area is the sum over its members; false: a rate, which cannot be added up

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

} // namespace core::model
