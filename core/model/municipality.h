// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace core::model {

enum class MunicipalityKind {
    DesignatedCity, ///< 指定都市
    CoreStatusCity, ///< 中核市; not the same as a core city (連携中枢都市)
    City,
    Town,
    Village,
};

/// Degrees, WGS 84.
struct GeoPosition
{
    double latitude = 0;
    double longitude = 0;

    friend bool operator==(const GeoPosition&, const GeoPosition&) = default;
};

/// A city, town or village (市町村).
struct Municipality
{
    MunicipalityId id;
    QString code; ///< six digits with the check digit; empty when it is not known
    QString name; ///< 札幌市
    QString kana; ///< さっぽろし
    MunicipalityKind kind = MunicipalityKind::City;
    QString prefecture; ///< 北海道
    QString district;   ///< 石狩郡; empty for a city
    std::optional<GeoPosition> office;
    std::optional<double> areaKm2;
    std::optional<QDate> abolishedOn = {}; ///< last day of its own, when it was merged into another
    MunicipalityId successor = {};         ///< into which

    friend bool operator==(const Municipality&, const Municipality&) = default;
};

/// "designatedCity", "coreStatusCity", "city", "town", "village".
[[nodiscard]] QString municipalityKindName(MunicipalityKind kind);
[[nodiscard]] std::optional<MunicipalityKind> municipalityKindFromName(const QString& name);

} // namespace core::model
