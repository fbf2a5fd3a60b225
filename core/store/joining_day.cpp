// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/joining_day.h"

#include "core/store/agreement_store.h"
#include "core/store/metro_area_store.h"

#include <algorithm>

namespace core::store {

namespace {

/// The area of an agreement, and in it the membership whose day of joining is open.
struct OpenJoining
{
    model::MetroArea area;
    model::Membership* membership = nullptr; ///< of `area`; nullptr when there is none
};

Result<void> find(Connection& connection, AgreementId id, OpenJoining& found)
{
    const auto agreement = AgreementStore(connection).agreement(id);
    if (!agreement)
        return agreement.error();
    if (!*agreement)
        return {};
    auto area = MetroAreaStore(connection).area((*agreement)->area);
    if (!area)
        return area.error();
    if (!*area)
        return {};
    found.area = std::move(**area);
    const MunicipalityId member = (*agreement)->memberMunicipality;
    const auto all = std::count_if(found.area.memberships.begin(), found.area.memberships.end(),
                                   [member](const auto& one) { return one.municipality == member; });
    const auto open = std::find_if(
        found.area.memberships.begin(), found.area.memberships.end(),
        [member](const model::Membership& one) { return one.municipality == member && !one.from && !one.to; });
    // Who left and came back has days that are not those of the first agreement.
    if (all == 1 && open != found.area.memberships.end())
        found.membership = &*open;
    return {};
}

} // namespace

Result<bool> isJoiningDayOpen(Connection& connection, AgreementId agreement)
{
    OpenJoining found;
    if (const auto read = find(connection, agreement, found); !read)
        return read.error();
    return found.membership != nullptr;
}

Result<void> enterJoiningDay(Connection& connection, AgreementId agreement, QDate day)
{
    OpenJoining found;
    if (auto read = find(connection, agreement, found); !read || found.membership == nullptr)
        return read;
    found.membership->from = day;
    return MetroAreaStore(connection).change(found.area);
}

} // namespace core::store
