// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/indicator.h"

#include <array>
#include <vector>

namespace core::region {

// Codes of the indicators that the rules of this folder read.
inline constexpr QStringView kPopulation = u"population";
inline constexpr QStringView kPreliminaryPopulation = u"populationPreliminary";
inline constexpr QStringView kProjectedPopulation = u"populationProjected"; ///< 将来推計人口: of a year to come
inline constexpr QStringView kAgeingRate = u"ageingRate";
inline constexpr QStringView kCommutingRate = u"commutingRate"; ///< to the core city, percent
inline constexpr QStringView kDayNightRatio = u"dayNightRatio"; ///< percent
inline constexpr QStringView kAreaKm2 = u"areaKm2";

/// People of the three age groups: 年少, 生産年齢, 老年.
inline constexpr std::array<QStringView, 3> kAgeGroups{u"populationUnder15", u"population15To64", u"population65"};

/// The indicators that the program knows by itself, in the order in which they are shown.
[[nodiscard]] const std::vector<model::Indicator>& knownIndicators();

/// One by its code: of those known, then of those of the office. An unknown code names itself.
[[nodiscard]] model::Indicator indicatorOf(const QString& code, const std::vector<model::Indicator>& own);

} // namespace core::region
