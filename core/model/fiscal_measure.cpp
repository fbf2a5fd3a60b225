// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fiscal_measure.h"

#include "core/model/name_table.h"

namespace core::model {

namespace {

constexpr std::array<NamedValue<FiscalMeasureKind>, 3> kMeasureKinds{{
    {FiscalMeasureKind::CoreByPopulation, u"coreByPopulation"},
    {FiscalMeasureKind::CoreCeiling, u"coreCeiling"},
    {FiscalMeasureKind::MemberCeiling, u"memberCeiling"},
}};

} // namespace

QString fiscalMeasureKindName(FiscalMeasureKind kind)
{
    return nameIn(kMeasureKinds, kind);
}

std::optional<FiscalMeasureKind> fiscalMeasureKindFromName(const QString& name)
{
    return valueIn(kMeasureKinds, name);
}

} // namespace core::model
