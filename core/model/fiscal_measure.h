// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace core::model {

using FiscalMeasureId = Id<struct FiscalMeasureTag>;

enum class FiscalMeasureKind {
    CoreByPopulation, ///< 普通交付税 to the core city (ア, イ) at a population of the area: a point of a curve
    CoreCeiling,      ///< 特別交付税 to the core city (ウ), at most, a year
    MemberCeiling,    ///< 特別交付税 to each member, at most, a year
};

/// One published amount of the fiscal measures (財政措置), editable: the basis of an estimate, never the amount itself.
struct FiscalMeasure
{
    FiscalMeasureId id;
    FiscalMeasureKind kind = FiscalMeasureKind::CoreByPopulation;
    std::optional<qint64> population; ///< of the area; CoreByPopulation only
    qint64 yen = 0;                   ///< a year
    int year = 0;                     ///< Gregorian, of the publication
    QString source;                   ///< title of its Source
    QString note;                     ///< as printed: 約4.4億円と試算

    friend bool operator==(const FiscalMeasure&, const FiscalMeasure&) = default;
};

/// "coreByPopulation", "coreCeiling", "memberCeiling".
[[nodiscard]] QString fiscalMeasureKindName(FiscalMeasureKind kind);
[[nodiscard]] std::optional<FiscalMeasureKind> fiscalMeasureKindFromName(const QString& name);

} // namespace core::model
