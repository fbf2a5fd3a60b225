// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/agreement.h"

#include "core/model/name_table.h"

namespace core::model {

namespace {

constexpr std::array<NamedValue<AgreementKind>, 3> kKinds{{
    {AgreementKind::Agreement, u"agreement"},
    {AgreementKind::Amendment, u"amendment"},
    {AgreementKind::Other, u"other"},
}};

} // namespace

QString agreementKindName(AgreementKind kind)
{
    return nameIn(kKinds, kind);
}

std::optional<AgreementKind> agreementKindFromName(const QString& name)
{
    return valueIn(kKinds, name);
}

} // namespace core::model
