// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/timeline_snapshot.h"

#include "core/store/agreement_store.h"
#include "core/store/amendment_store.h"
#include "core/store/area_event_store.h"
#include "core/store/connection.h"
#include "core/store/meeting_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/procedure_cases.h"
#include "core/store/region_snapshot.h"
#include "core/store/revision_store.h"

#include <algorithm>

namespace core::store {

namespace {

bool isIn(const model::MetroArea& area, MunicipalityId id)
{
    return area.coreCity == id || std::any_of(area.memberships.begin(), area.memberships.end(),
                                              [&](const auto& one) { return one.municipality == id; });
}

/// Whether a union had a member that the area has.
bool isBefore(const model::MetroArea& one, const model::MetroArea& area)
{
    if (one.scheme != model::AreaScheme::FormerUnion || one.id == area.id)
        return false;
    return std::any_of(one.memberships.begin(), one.memberships.end(),
                       [&](const auto& membership) { return isIn(area, membership.municipality); });
}

Result<void> addAgreements(Connection& connection, model::TimelineSources& sources)
{
    const auto agreements = AgreementStore(connection).all();
    if (!agreements)
        return agreements.error();
    for (const model::Agreement& agreement : *agreements) {
        if (agreement.area != sources.area.id)
            continue;
        auto revisions = RevisionStore(connection).ofAgreement(agreement.id);
        auto amendments = AmendmentStore(connection).ofAgreement(agreement.id);
        if (!revisions || !amendments)
            return revisions ? amendments.error() : revisions.error();
        sources.agreements.push_back({agreement, sources.names.value(agreement.memberMunicipality),
                                      std::move(*revisions), std::move(*amendments)});
    }
    return {};
}

Result<void> addEvents(Connection& connection, model::TimelineSources& sources)
{
    auto events = AreaEventStore(connection).ofArea({});
    if (!events)
        return events.error();
    std::copy_if(events->begin(), events->end(), std::back_inserter(sources.events), [&](const auto& event) {
        return event.area == sources.area.id || std::any_of(sources.unions.begin(), sources.unions.end(),
                                                            [&](const auto& one) { return one.id == event.area; });
    });
    return {};
}

} // namespace

Result<model::TimelineSources> readTimeline(Connection& connection, MetroAreaId area, QDate today)
{
    const auto region = readRegion(connection);
    if (!region)
        return region.error();
    model::TimelineSources sources;
    for (const model::Municipality& one : region->municipalities)
        sources.names.insert(one.id, model::nameOn(one, region->nameChanges, today));
    const model::MetroArea* found = region->area(area);
    if (found == nullptr)
        return sources;
    sources.area = *found;
    std::copy_if(region->areas.begin(), region->areas.end(), std::back_inserter(sources.unions),
                 [&](const auto& one) { return isBefore(one, sources.area); });
    auto declarations = MetroAreaStore(connection).declarations(area);
    auto visions = MetroAreaStore(connection).visions(area);
    auto meetings = MeetingStore(connection).meetings(area);
    const auto cases = readProcedure(connection, today);
    if (!meetings)
        return meetings.error();
    if (!declarations || !visions)
        return declarations ? visions.error() : declarations.error();
    if (!cases)
        return cases.error();
    sources.declarations = std::move(*declarations);
    sources.visions = std::move(*visions);
    sources.meetings = std::move(*meetings);
    if (auto added = addAgreements(connection, sources); !added)
        return added.error();
    if (auto added = addEvents(connection, sources); !added)
        return added.error();
    std::copy_if(cases->begin(), cases->end(), std::back_inserter(sources.cases), [&](const auto& one) {
        return std::any_of(sources.agreements.begin(), sources.agreements.end(),
                           [&](const auto& known) { return known.agreement.id == one.agreement; });
    });
    return sources;
}

} // namespace core::store
