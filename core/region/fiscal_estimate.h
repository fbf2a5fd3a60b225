// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fiscal_measure.h"

#include <optional>
#include <vector>

namespace core::region {

/// How the amount for a population came about.
enum class EstimateBasis {
    None,         ///< no amount is published
    Published,    ///< exactly at a published point
    Interpolated, ///< on the line between two published points
    OutOfRange,   ///< beyond the published points: the amount of the nearest one
};

/// What the fiscal measures (財政措置) may come to in a year: always an estimate (試算), a ceiling from published
/// examples. The real allocation follows from rules that are not at hand.
struct FiscalEstimate
{
    EstimateBasis basis = EstimateBasis::None;
    std::optional<model::FiscalMeasure> lower; ///< the points that the amount rests on; one of them may be missing
    std::optional<model::FiscalMeasure> upper;
    qint64 byPopulationYen = 0;                        ///< 普通交付税, core city
    std::optional<model::FiscalMeasure> coreCeiling;   ///< 特別交付税, core city
    std::optional<model::FiscalMeasure> memberCeiling; ///< 特別交付税, each member
    int members = 0;

    [[nodiscard]] qint64 coreCeilingYen() const { return coreCeiling ? coreCeiling->yen : 0; }
    [[nodiscard]] qint64 membersYen() const { return memberCeiling ? memberCeiling->yen * members : 0; }
    [[nodiscard]] qint64 totalYen() const { return byPopulationYen + coreCeilingYen() + membersYen(); }
};

/// For an area of so many residents with so many members beside the core city. Of several ceilings of one kind the one
/// published last counts. Pure.
[[nodiscard]] FiscalEstimate estimateFiscal(qint64 population, int members,
                                            const std::vector<model::FiscalMeasure>& measures);

} // namespace core::region
