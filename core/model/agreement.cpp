// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/agreement.h"

#include "core/model/name_table.h"

namespace core::model {

namespace {

constexpr std::array<NamedValue<AgreementKind>, 3> kAgreementKinds{{
    {AgreementKind::Agreement, u"agreement"},
    {AgreementKind::Amendment, u"amendment"},
    {AgreementKind::Other, u"other"},
}};

} // namespace

QString agreementKindName(AgreementKind kind)
{
    return nameIn(kAgreementKinds, kind);
}

std::optional<AgreementKind> agreementKindFromName(const QString& name)
{
    return valueIn(kAgreementKinds, name);
}

} // namespace core::model
