// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vision_snapshot.h"

#include "core/base/calendar.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/vision_store.h"

#include <algorithm>

namespace core::store {

namespace {

/// The edition before a vision, or the last of the period before it; an invalid id where it is the first. Revisions
/// that are still being prepared come before nothing.
VisionId predecessorOf(const model::Vision& vision, const std::vector<model::Vision>& visions)
{
    const auto rank = [](const model::Vision& one) { return std::pair(one.periodNumber, one.edition); };
    const model::Vision* found = nullptr;
    for (const model::Vision& one : visions) {
        if (one.area == vision.area && !model::isBeingPrepared(one) && rank(one) < rank(vision) &&
            (found == nullptr || rank(*found) < rank(one)))
            found = &one;
    }
    return found != nullptr ? found->id : VisionId();
}

void addMembers(VisionSnapshot& snapshot, QDate day)
{
    for (const MunicipalityId id : model::membersOn(snapshot.area, day)) {
        const auto found = std::find_if(snapshot.municipalities.begin(), snapshot.municipalities.end(),
                                        [&](const model::Municipality& one) { return one.id == id; });
        if (found != snapshot.municipalities.end())
            snapshot.members.push_back(*found);
    }
}

} // namespace

QString VisionSnapshot::nameOf(MunicipalityId id) const
{
    for (const model::Municipality& municipality : municipalities) {
        if (municipality.id == id)
            return municipality.name;
    }
    return {};
}

QString VisionSnapshot::bearerOf(MunicipalityId id, const QString& otherBearer) const
{
    return id.isValid() ? nameOf(id) : otherBearer;
}

bool VisionSnapshot::isOfAllMembers(const model::VisionProject& project) const
{
    return !members.empty() && project.participants.size() == members.size() &&
           std::all_of(members.begin(), members.end(), [&](const model::Municipality& member) {
               return std::find(project.participants.begin(), project.participants.end(), member.id) !=
                      project.participants.end();
           });
}

const model::AgreedInitiative* VisionSnapshot::initiative(const LineageId& lineage) const
{
    const auto found = std::find_if(initiatives.begin(), initiatives.end(),
                                    [&](const model::AgreedInitiative& one) { return one.lineage == lineage; });
    return found == initiatives.end() ? nullptr : &*found;
}

Result<std::optional<VisionSnapshot>> readVision(Connection& connection, VisionId id, QDate day)
{
    const VisionStore store(connection);
    auto plan = store.plan(id);
    if (!plan)
        return plan.error();
    if (!plan->has_value())
        return std::optional<VisionSnapshot>();
    const auto visions = store.all();
    auto municipalities = MunicipalityStore(connection).all();
    auto area = MetroAreaStore(connection).area((*plan)->vision.area);
    int throughYear = model::lastFinishedYear(day);
    if (const auto& last = (*plan)->vision.to; last && *last < day) {
        throughYear = std::min(throughYear, fiscalYear(*last));
        day = *last;
    }
    auto initiatives = agreedInitiativesOn(connection, (*plan)->vision.area, day);
    if (!visions || !municipalities)
        return visions ? municipalities.error() : visions.error();
    if (!area || !initiatives)
        return area ? initiatives.error() : area.error();
    VisionSnapshot snapshot;
    snapshot.plan = std::move(**plan);
    snapshot.area = area->value_or(model::MetroArea());
    snapshot.municipalities = std::move(*municipalities);
    snapshot.initiatives = std::move(*initiatives);
    snapshot.throughYear = throughYear;
    addMembers(snapshot, day);
    if (const VisionId before = predecessorOf(snapshot.plan.vision, *visions); before.isValid()) {
        auto earlier = store.plan(before);
        if (!earlier)
            return earlier.error();
        snapshot.before = std::move(*earlier);
    }
    snapshot.coverage =
        model::coverageOf(snapshot.plan, snapshot.initiatives, snapshot.area.coreCity, snapshot.throughYear);
    return std::optional<VisionSnapshot>(std::move(snapshot));
}

} // namespace core::store
