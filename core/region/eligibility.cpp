// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/eligibility.h"

#include "core/model/name_table.h"
#include "core/region/indicators.h"

#include <algorithm>

namespace core::region {

namespace {

constexpr std::array<model::NamedValue<Standing>, 4> kStandings{{
    {Standing::Meets, u"meets"},
    {Standing::ByReason, u"byReason"},
    {Standing::Lacks, u"lacks"},
    {Standing::Unknown, u"unknown"},
}};

CoreEligibility coreOf(MunicipalityId id, const std::vector<model::Municipality>& municipalities,
                       const FigureTable& figures, int year, const EligibilityRule& rule)
{
    CoreEligibility core;
    core.municipality = id;
    const auto found = std::find_if(municipalities.begin(), municipalities.end(),
                                    [&](const model::Municipality& candidate) { return candidate.id == id; });
    core.hasStatus = found != municipalities.end() && (found->kind == model::MunicipalityKind::DesignatedCity ||
                                                       found->kind == model::MunicipalityKind::CoreStatusCity);
    core.dayNight = figures.newest(id, kDayNightRatio, year);
    if (!core.hasStatus)
        core.standing = Standing::Lacks;
    else if (core.dayNight)
        core.standing = core.dayNight->value >= rule.dayNightPercent ? Standing::Meets : Standing::Lacks;
    return core;
}

MemberEligibility memberOf(const model::Membership& membership, const FigureTable& figures, int year,
                           const EligibilityRule& rule)
{
    MemberEligibility member;
    member.municipality = membership.municipality;
    member.reason = membership.reason;
    member.commuting = figures.newest(membership.municipality, kCommutingRate, year);
    if (!member.commuting)
        return member;
    const bool meets = member.commuting->value >= rule.commutingPercent;
    if (meets)
        member.standing = Standing::Meets;
    else
        member.standing = membership.reason.trimmed().isEmpty() ? Standing::Lacks : Standing::ByReason;
    member.isDisputed =
        std::any_of(member.commuting->others.begin(), member.commuting->others.end(), [&](const auto& other) {
            const auto value = model::figureOf(other.printedValue);
            return value && (*value >= rule.commutingPercent) != meets;
        });
    return member;
}

} // namespace

int Eligibility::count(Standing standing) const
{
    return static_cast<int>(std::count_if(
        members.begin(), members.end(), [&](const MemberEligibility& member) { return member.standing == standing; }));
}

Eligibility eligibilityOf(const model::MetroArea& area, const std::vector<model::Municipality>& municipalities,
                          const FigureTable& figures, QDate day, const EligibilityRule& rule)
{
    Eligibility eligibility;
    eligibility.rule = rule;
    if (area.scheme != model::AreaScheme::CoreCityArea)
        return eligibility;
    if (area.coreCity.isValid())
        eligibility.core = coreOf(area.coreCity, municipalities, figures, day.year(), rule);
    for (const model::Membership& membership : area.memberships) {
        if (model::belongsOn(membership, day) && membership.municipality != area.coreCity)
            eligibility.members.push_back(memberOf(membership, figures, day.year(), rule));
    }
    return eligibility;
}

QString standingName(Standing standing)
{
    return model::nameIn(kStandings, standing);
}

} // namespace core::region
