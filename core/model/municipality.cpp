// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/municipality.h"

#include "core/model/name_table.h"

namespace core::model {

namespace {

constexpr std::array<NamedValue<MunicipalityKind>, 5> kMunicipalityKinds{{
    {MunicipalityKind::DesignatedCity, u"designatedCity"},
    {MunicipalityKind::CoreStatusCity, u"coreStatusCity"},
    {MunicipalityKind::City, u"city"},
    {MunicipalityKind::Town, u"town"},
    {MunicipalityKind::Village, u"village"},
}};

} // namespace

QString municipalityKindName(MunicipalityKind kind)
{
    return nameIn(kMunicipalityKinds, kind);
}

std::optional<MunicipalityKind> municipalityKindFromName(const QString& name)
{
    return valueIn(kMunicipalityKinds, name);
}

} // namespace core::model
