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
    std::optional<QDate> signedOn;
};

/// The day of the first text; an amendment is not the agreement.
std::optional<QDate> signedOn(const std::vector<model::RevisionSummary>& revisions, QDate day)
{
    const model::RevisionSummary* first = nullptr;
    for (const model::RevisionSummary& revision : revisions) {
        const bool isSigned = revision.state != model::RevisionState::Draft && revision.signedOn;
        if (isSigned && (first == nullptr || revision.number < first->number))
            first = &revision;
    }
    return first != nullptr && *first->signedOn <= day ? first->signedOn : std::nullopt;
}

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
        const AgreementFacts found{model::standingOf(*revisions, day), agreement.id, signedOn(*revisions, day)};
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
        row.populationSource = people->statistic.source;
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

using AgreementsOf = QHash<PairKey, AgreementFacts>;

/// The rows of one area.
void addArea(const model::MetroArea& area, const store::RegionSnapshot& known, const core::region::FigureTable& figures,
             const AgreementsOf& agreements, QDate day, std::vector<MemberRow>& rows)
{
    const auto eligibility = core::region::eligibilityOf(area, known.municipalities, figures, day);
    for (const MunicipalityId id : core::model::membersOn(area, day)) {
        const auto* municipality = known.municipality(id);
        if (municipality == nullptr)
            continue;
        MemberRow row;
        row.area = area.id;
        row.areaName = area.name;
        row.municipality = *municipality;
        row.municipality.name = model::nameOn(*municipality, known.nameChanges, day);
        row.isCore = id == area.coreCity;
        for (const model::Membership& membership : area.memberships) {
            if (!row.isCore && membership.municipality == id && core::model::belongsOn(membership, day))
                row.memberSince = membership.from;
        }
        const AgreementFacts facts = agreements.value({area.id.value, id.value});
        row.status = facts.standing.status;
        row.hasDraft = facts.standing.hasDraft && row.status != AgreementStatus::Draft;
        row.agreement = facts.id;
        row.signedOn = facts.signedOn;
        addFigures(figures, row, day);
        addStanding(eligibility, row);
        rows.push_back(std::move(row));
    }
}

} // namespace

Result<std::vector<MemberRow>> readMembers(store::Registry& registry, QDate day)
{
    const auto known = store::readRegion(registry.connection());
    if (!known)
        return known.error();
    const auto agreements = readAgreements(registry.connection(), day);
    if (!agreements)
        return agreements.error();
    const core::region::FigureTable figures(known->statistics);
    std::vector<MemberRow> rows;
    for (const model::MetroArea& area : known->areas) {
        if (!area.dissolvedOn || *area.dissolvedOn >= day)
            addArea(area, *known, figures, *agreements, day, rows);
    }
    return rows;
}

Result<std::vector<MemberRow>> readMembers(store::Registry& registry, QDate day, MetroAreaId area)
{
    const auto known = store::readRegion(registry.connection());
    if (!known)
        return known.error();
    std::vector<MemberRow> rows;
    const auto* wanted = known->area(area);
    if (wanted == nullptr)
        return rows;
    const bool isDissolved = wanted->dissolvedOn && *wanted->dissolvedOn < day;
    const QDate shown = isDissolved ? *wanted->dissolvedOn : day;
    const auto agreements = readAgreements(registry.connection(), shown);
    if (!agreements)
        return agreements.error();
    addArea(*wanted, *known, core::region::FigureTable(known->statistics), *agreements, shown, rows);
    for (MemberRow& row : rows)
        row.dissolvedOn = isDissolved ? wanted->dissolvedOn : std::nullopt;
    return rows;
}

} // namespace ui::region
