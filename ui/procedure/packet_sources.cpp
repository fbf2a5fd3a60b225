// SPDX-License-Identifier: GPL-3.0-or-later
// The part of packet.h that reads from the registry.
#include "ui/procedure/packet.h"

#include "core/amend/writer/abolition.h"
#include "core/store/amendment_store.h"
#include "core/store/municipality_store.h"
#include "core/store/procedure_cases.h"
#include "core/store/procedure_store.h"
#include "core/store/revision_store.h"

#include <algorithm>

using namespace core;

namespace ui::procedure {

namespace {

/// The newest text that was signed before one with this number.
Result<std::optional<model::AgreementText>> textBefore(store::Connection& connection, const model::ProcedureCase& one)
{
    const store::RevisionStore store(connection);
    const auto revisions = store.ofAgreement(one.agreement);
    if (!revisions)
        return revisions.error();
    RevisionId before;
    for (const model::RevisionSummary& revision : *revisions) {
        if (revision.number < one.revisionNumber && revision.state != model::RevisionState::Draft)
            before = revision.id;
    }
    const auto found = store.revision(before);
    if (!found)
        return found.error();
    return *found ? std::optional<model::AgreementText>((*found)->text) : std::nullopt;
}

Result<PacketSource> sourceOf(store::Connection& connection, const model::ProcedureCase& one)
{
    PacketSource source;
    source.one = one;
    const auto revision = store::RevisionStore(connection).revision(one.revision);
    if (!revision)
        return revision.error();
    if (*revision)
        source.text = (*revision)->text;
    if (!one.isOfSigned())
        return source;
    if (one.isAbolition()) {
        if (!one.ending)
            source.one.ending = model::AbolitionDraft{one.agreement, core::amend::abolitionSentence(source.text)};
    } else {
        auto before = textBefore(connection, one);
        if (!before)
            return before.error();
        source.before = std::move(*before);
    }
    if (one.amendment.isValid()) {
        const auto amendment = store::AmendmentStore(connection).amendment(one.amendment);
        if (!amendment)
            return amendment.error();
        if (*amendment && (*amendment)->isConcluded())
            source.amendment = **amendment;
    }
    return source;
}

} // namespace

Result<std::vector<PacketSource>> readPacketSources(store::Connection& connection, const PacketSubjects& subjects,
                                                    QDate today)
{
    const auto cases = store::readProcedure(connection, today);
    if (!cases)
        return cases.error();
    std::vector<PacketSource> sources;
    for (const model::ProcedureCase& one : *cases) {
        if (!one.hasText() || std::find(subjects.begin(), subjects.end(), one.subject()) == subjects.end())
            continue;
        auto source = sourceOf(connection, one);
        if (!source)
            return source.error();
        sources.push_back(std::move(*source));
    }
    return sources;
}

Result<PacketSubjects> newestSubjects(store::Connection& connection, QDate today, AgreementId agreement)
{
    auto cases = store::readProcedure(connection, today);
    if (!cases)
        return cases.error();
    std::erase_if(*cases, [agreement](const model::ProcedureCase& one) {
        return !one.hasText() || (agreement.isValid() && one.agreement != agreement);
    });
    // A registered end stands before drafts that it has left without a purpose; steps alone prepare nothing.
    const auto isEnd = [](const model::ProcedureCase& one) {
        return one.isAbolition() && (!one.isDraft || one.ending);
    };
    PacketSubjects subjects;
    const model::ProcedureCase* newest = nullptr;
    for (const model::ProcedureCase& one : *cases) {
        const bool isNext = newest == nullptr || newest->agreement != one.agreement;
        if (isNext && newest != nullptr)
            subjects.push_back(newest->subject());
        if (isNext || isEnd(one) || (!isEnd(*newest) && !one.isAbolition()))
            newest = &one;
    }
    if (newest != nullptr)
        subjects.push_back(newest->subject());
    return subjects;
}

Result<PacketHouse> readPacketHouse(store::Connection& connection, QDate today)
{
    auto wordings = store::ProcedureStore(connection).wordings();
    const auto municipalities = store::MunicipalityStore(connection).all();
    if (!wordings)
        return wordings.error();
    if (!municipalities)
        return municipalities.error();
    PacketHouse house;
    house.wordings = std::move(*wordings);
    for (const model::Municipality& municipality : *municipalities)
        house.municipalities.append(municipality.name);
    house.today = today;
    return house;
}

} // namespace ui::procedure
