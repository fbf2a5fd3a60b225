// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/member_row.h"

#include "core/region/indicators.h"
#include "core/store/agreement_store.h"
#include "core/store/region_snapshot.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

namespace {

struct AgreementFacts
{
    model::AgreementStanding standing;
    AgreementId id;
};

using PairKey = std::pair<qint64, qint64>; ///< area, member

Result<QHash<PairKey, AgreementFacts>> readAgreements(store::Connection& connection, QDate day)
{
    const auto agreements = store::AgreementStore(connection).all();
    if (!agreements)
        return agreements.error();
    QHash<PairKey, AgreementFacts> facts;
    const store::RevisionStore store(connection);
    for (const model::Agreement& agreement : *agreements) {
        const auto revisions = store.ofAgreement(agreement.id);
        if (!revisions)
            return revisions.error();
        const AgreementFacts found{model::standingOf(*revisions, day), agreement.id};
        AgreementFacts& kept = facts[{agreement.area.value, agreement.memberMunicipality.value}];
        if (!kept.id.isValid() || model::mattersMore(found.standing.status, kept.standing.status))
            kept = found;
    }
    return facts;
}

void addFigures(const core::region::FigureTable& figures, MemberRow& row, QDate day)
{
    if (const auto people = figures.newest(row.municipality.id, core::region::kPopulation, day.year())) {
        row.population = std::llround(people->value);
        row.populationYear = people->statistic.year;
    }
    row.ageing = figures.newest(row.municipality.id, core::region::kAgeingRate, day.year());
    row.commuting = figures.newest(row.municipality.id, core::region::kCommutingRate, day.year());
}

void addStanding(const core::region::Eligibility& eligibility, MemberRow& row)
{
    if (row.isCore && eligibility.core)
        row.standing = eligibility.core->standing;
    for (const core::region::MemberEligibility& member : eligibility.members) {
        if (!row.isCore && member.municipality == row.municipality.id) {
            row.standing = member.standing;
            row.reason = member.reason;
        }
    }
}

} // namespace

Result<std::vector<MemberRow>> readMembers(store::Registry& registry, QDate day)
{
    store::Connection& connection = registry.connection();
    const auto known = store::readRegion(connection);
    if (!known)
        return known.error();
    const auto agreements = readAgreements(connection, day);
    if (!agreements)
        return agreements.error();
    const core::region::FigureTable figures(known->statistics);
    std::vector<MemberRow> rows;
    for (const model::MetroArea& area : known->areas) {
        const auto eligibility = core::region::eligibilityOf(area, known->municipalities, figures, day);
        for (const MunicipalityId id : core::region::membersOn(area, day)) {
            const auto* municipality = known->municipality(id);
            const bool isCore = id == area.coreCity;
            if (municipality == nullptr || (area.dissolvedOn && *area.dissolvedOn < day))
                continue;
            MemberRow row;
            row.area = area.id;
            row.areaName = area.name;
            row.municipality = *municipality;
            row.municipality.name = model::nameOn(*municipality, known->nameChanges, day);
            row.isCore = isCore;
            for (const model::Membership& membership : area.memberships) {
                if (!isCore && membership.municipality == id && core::region::belongsOn(membership, day))
                    row.memberSince = membership.from;
            }
            const AgreementFacts facts = agreements->value({area.id.value, id.value});
            row.status = facts.standing.status;
            row.hasDraft = facts.standing.hasDraft && row.status != AgreementStatus::Draft;
            row.agreement = facts.id;
            addFigures(figures, row, day);
            addStanding(eligibility, row);
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace ui::region
