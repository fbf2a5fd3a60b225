// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/metro_area.h"

#include "core/model/name_table.h"

namespace core::model {

namespace {

constexpr std::array<NamedValue<AreaScheme>, 3> kSchemes{{
    {AreaScheme::CoreCityArea, u"coreCityArea"},
    {AreaScheme::SettlementArea, u"settlementArea"},
    {AreaScheme::FormerUnion, u"formerUnion"},
}};

} // namespace

QString areaSchemeName(AreaScheme scheme)
{
    return nameIn(kSchemes, scheme);
}

std::optional<AreaScheme> areaSchemeFromName(const QString& name)
{
    return valueIn(kSchemes, name);
}

} // namespace core::model
