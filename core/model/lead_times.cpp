// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/lead_times.h"

#include "core/model/name_table.h"

namespace core::model {

namespace {

constexpr std::array<NamedValue<LeadKind>, kLeadKinds.size()> kLeadNames{{
    {LeadKind::SettledBeforeBill, u"settledBeforeBill"},
    {LeadKind::BillInCity, u"billInCity"},
    {LeadKind::BillInTown, u"billInTown"},
}};

} // namespace

int& LeadTimes::days(LeadKind kind)
{
    switch (kind) {
    case LeadKind::BillInCity:
        return billInCity;
    case LeadKind::BillInTown:
        return billInTown;
    case LeadKind::SettledBeforeBill:
        break;
    }
    return settledBeforeBill;
}

int LeadTimes::days(LeadKind kind) const
{
    LeadTimes copy = *this;
    return copy.days(kind);
}

QString leadKindName(LeadKind kind)
{
    return nameIn(kLeadNames, kind);
}

std::optional<LeadKind> leadKindFromName(const QString& name)
{
    return valueIn(kLeadNames, name);
}

} // namespace core::model
