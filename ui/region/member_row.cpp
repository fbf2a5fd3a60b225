// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/member_row.h"

#include "core/store/agreement_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

namespace {

struct AgreementFacts
{
    AgreementStatus status = AgreementStatus::None;
    bool hasDraft = false;
    AgreementId id;
};

/// The rule of RevisionStore::textInForce(), read from the summaries: no text has to be loaded for a list.
AgreementFacts factsOf(AgreementId id, const std::vector<model::RevisionSummary>& revisions, QDate day)
{
    AgreementFacts facts{AgreementStatus::None, false, id};
    const model::RevisionSummary* newest = nullptr;
    QDate newestFrom;
    for (const model::RevisionSummary& revision : revisions) {
        if (revision.state == model::RevisionState::Draft) {
            facts.hasDraft = true;
            continue;
        }
        const auto from = revision.inForceFrom;
        if (!from) {
            // An amendment without a day of effect is waiting for it.
            if (revision.amendment.isValid() && facts.status == AgreementStatus::None)
                facts.status = AgreementStatus::NotYet;
            continue;
        }
        if (*from > day) {
            if (facts.status == AgreementStatus::None)
                facts.status = AgreementStatus::NotYet;
        } else if (newest == nullptr || *from >= newestFrom) {
            newest = &revision;
            newestFrom = *from;
        }
    }
    if (newest != nullptr)
        facts.status = newest->endedOn && *newest->endedOn <= day ? AgreementStatus::Ended : AgreementStatus::InForce;
    else if (facts.status == AgreementStatus::None && facts.hasDraft)
        facts.status = AgreementStatus::Draft;
    return facts;
}

/// Of two agreements of one pair the one that matters more in the list.
bool matters(AgreementStatus status, AgreementStatus thanOther)
{
    const auto weight = [](AgreementStatus value) {
        switch (value) {
        case AgreementStatus::InForce:
            return 4;
        case AgreementStatus::NotYet:
            return 3;
        case AgreementStatus::Draft:
            return 2;
        case AgreementStatus::Ended:
            return 1;
        case AgreementStatus::None:
            break;
        }
        return 0;
    };
    return weight(status) > weight(thanOther);
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
        const AgreementFacts found = factsOf(agreement.id, *revisions, day);
        AgreementFacts& kept = facts[{agreement.area.value, agreement.memberMunicipality.value}];
        if (!kept.id.isValid() || matters(found.status, kept.status))
            kept = found;
    }
    return facts;
}

Result<void> addPopulation(const store::MunicipalityStore& store, MemberRow& row, QDate day)
{
    const auto figures = store.statistics(row.municipality.id);
    if (!figures)
        return figures.error();
    for (const model::Statistic& figure : *figures) {
        if (figure.indicator != u"population" || figure.year > day.year() || figure.year < row.populationYear)
            continue;
        bool isNumber = false;
        const qint64 value = QString(figure.printedValue).remove(u',').trimmed().toLongLong(&isNumber);
        if (!isNumber)
            continue;
        row.population = value;
        row.populationYear = figure.year;
    }
    return {};
}

bool belongsOn(const model::Membership& membership, QDate day)
{
    return (!membership.from || *membership.from <= day) && (!membership.to || *membership.to >= day);
}

} // namespace

Result<std::vector<MemberRow>> readMembers(store::Registry& registry, QDate day)
{
    store::Connection& connection = registry.connection();
    const auto areas = store::MetroAreaStore(connection).all();
    if (!areas)
        return areas.error();
    const auto agreements = readAgreements(connection, day);
    if (!agreements)
        return agreements.error();
    const store::MunicipalityStore municipalities(connection);
    std::vector<MemberRow> rows;
    const auto add = [&](const model::MetroArea& area, MunicipalityId id, bool isCore,
                         std::optional<QDate> since) -> Result<void> {
        const auto municipality = municipalities.municipality(id);
        if (!municipality)
            return municipality.error();
        if (!*municipality)
            return {};
        MemberRow row;
        row.area = area.id;
        row.areaName = area.name;
        row.municipality = **municipality;
        row.isCore = isCore;
        row.memberSince = since;
        const AgreementFacts facts = agreements->value({area.id.value, id.value});
        row.status = facts.status;
        row.hasDraft = facts.hasDraft && facts.status != AgreementStatus::Draft;
        row.agreement = facts.id;
        if (auto added = addPopulation(municipalities, row, day); !added)
            return added;
        rows.push_back(std::move(row));
        return {};
    };
    for (const model::MetroArea& area : *areas) {
        if (area.coreCity.isValid()) {
            if (auto added = add(area, area.coreCity, true, {}); !added)
                return added.error();
        }
        for (const model::Membership& membership : area.memberships) {
            if (!belongsOn(membership, day))
                continue;
            if (auto added = add(area, membership.municipality, false, membership.from); !added)
                return added.error();
        }
    }
    return rows;
}

} // namespace ui::region
