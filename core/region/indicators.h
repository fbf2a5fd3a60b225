// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/indicator.h"

#include <vector>

namespace core::region {

// Codes of the indicators that the rules of this folder read.
inline constexpr QStringView kPopulation = u"population";
inline constexpr QStringView kPreliminaryPopulation = u"populationPreliminary";
inline constexpr QStringView kAgeingRate = u"ageingRate";
inline constexpr QStringView kCommutingRate = u"commutingRate"; ///< to the core city, percent
inline constexpr QStringView kDayNightRatio = u"dayNightRatio"; ///< percent
inline constexpr QStringView kAreaKm2 = u"areaKm2";

/// The indicators that the program knows by itself, in the order in which they are shown.
[[nodiscard]] const std::vector<model::Indicator>& knownIndicators();

/// One by its code: of those known, then of those of the office. An unknown code names itself.
[[nodiscard]] model::Indicator indicatorOf(const QString& code, const std::vector<model::Indicator>& own);

} // namespace core::region
