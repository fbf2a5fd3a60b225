// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core::model {

enum class AreaScheme {
    CoreCityArea,   ///< 連携中枢都市圏
    SettlementArea, ///< 定住自立圏
    FormerUnion,    ///< 広域圏組合, dissolved
};

/// A municipality's time in an area; the core city has none.
struct Membership
{
    MunicipalityId municipality;
    std::optional<QDate> from;
    std::optional<QDate> to;    ///< last day; none while it lasts
    QString reason;             ///< why it began, as the office puts it: below 10 % a member needs one
    QString leavingReason = {}; ///< why it ended

    friend bool operator==(const Membership&, const Membership&) = default;
};

/// An area formed by a core city and its neighbours (圏域).
struct MetroArea
{
    MetroAreaId id;
    QString name; ///< さっぽろ連携中枢都市圏
    AreaScheme scheme = AreaScheme::CoreCityArea;
    MunicipalityId coreCity; ///< none for an area that had no leading city
    std::optional<QDate> establishedOn;
    std::optional<QDate> dissolvedOn;
    QString note;
    std::vector<Membership> memberships; ///< in the order that the office lists them

    friend bool operator==(const MetroArea&, const MetroArea&) = default;
};

/// Whether it lasts on a day: both its days belong to it, and one that is not known sets no end.
[[nodiscard]] bool belongsOn(const Membership& membership, QDate day);

/// Who belongs to an area on a day, each once: the core city first, then its members in the order of the office.
[[nodiscard]] std::vector<MunicipalityId> membersOn(const MetroArea& area, QDate day);

/// "coreCityArea", "settlementArea", "formerUnion".
[[nodiscard]] QString areaSchemeName(AreaScheme scheme);
[[nodiscard]] std::optional<AreaScheme> areaSchemeFromName(const QString& name);

} // namespace core::model
