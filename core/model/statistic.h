// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace core::model {

using StatisticId = Id<struct StatisticTag>;

/// One figure of a municipality for a year (統計値) in one source. The printed value is the truth of that source; the
/// computed one is beside it. Two sources may print different figures for the same year: each has its own row.
struct Statistic
{
    StatisticId id;
    MunicipalityId municipality;
    QString indicator; ///< code of the 指標: "population", "ageingRate", "commutingRate" …
    int year = 0;      ///< Gregorian
    QString printedValue;
    std::optional<double> computedValue;
    QString source;       ///< 出典: title of its Source; empty for none
    QString place = {};   ///< where in the source: 79行, 表00100
    QString remark = {};  ///< as kept with the figure: 参考値, 要確認, X, ***
    int sourceRank = 100; ///< of its source, for the order; not written with the figure

    friend bool operator==(const Statistic&, const Statistic&) = default;
};

/// The number that a printed value says, whatever its width, separators and minus sign (△, ▲); none for 「－」, 「X」
/// and all other words.
[[nodiscard]] std::optional<double> figureOf(const QString& printedValue);

} // namespace core::model
