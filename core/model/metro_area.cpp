// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/metro_area.h"

#include "core/model/name_table.h"

#include <algorithm>

namespace core::model {

namespace {

constexpr std::array<NamedValue<AreaScheme>, 3> kSchemes{{
    {AreaScheme::CoreCityArea, u"coreCityArea"},
    {AreaScheme::SettlementArea, u"settlementArea"},
    {AreaScheme::FormerUnion, u"formerUnion"},
}};

} // namespace

bool belongsOn(const Membership& membership, QDate day)
{
    return (!membership.from || *membership.from <= day) && (!membership.to || *membership.to >= day);
}

std::vector<MunicipalityId> membersOn(const MetroArea& area, QDate day)
{
    std::vector<MunicipalityId> members;
    if (area.coreCity.isValid())
        members.push_back(area.coreCity);
    for (const Membership& membership : area.memberships) {
        const bool isKnown = std::find(members.begin(), members.end(), membership.municipality) != members.end();
        if (belongsOn(membership, day) && !isKnown)
            members.push_back(membership.municipality);
    }
    return members;
}

QString areaSchemeName(AreaScheme scheme)
{
    return nameIn(kSchemes, scheme);
}

std::optional<AreaScheme> areaSchemeFromName(const QString& name)
{
    return valueIn(kSchemes, name);
}

} // namespace core::model
