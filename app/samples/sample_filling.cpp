// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/sample_filling.h"

#include "core/store/agreement_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/revision_store.h"
#include "core/store/template_store.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

Result<std::vector<model::Municipality>> addMunicipalities(store::Connection& connection,
                                                           std::vector<model::Municipality> municipalities)
{
    store::MunicipalityStore store(connection);
    for (model::Municipality& municipality : municipalities) {
        const auto added = store.add(municipality);
        if (!added)
            return added.error();
        municipality.id = *added;
    }
    return municipalities;
}

Result<MetroAreaId> addArea(store::Connection& connection, model::MetroArea area,
                            const std::vector<model::Municipality>& members, const std::optional<QDate>& memberSince)
{
    area.coreCity = members.front().id;
    for (size_t i = 1; i < members.size(); ++i) {
        model::Membership membership;
        membership.municipality = members[i].id;
        membership.from = memberSince;
        area.memberships.push_back(membership);
    }
    return store::MetroAreaStore(connection).add(area);
}

Result<void> addTemplate(store::Connection& connection, const QString& name, const Result<model::AgreementText>& text)
{
    if (!text)
        return text.error();
    model::Template made;
    made.name = name;
    made.root = text->root;
    const auto added = store::TemplateStore(connection).add(made);
    return added ? Result<void>() : Result<void>(added.error());
}

namespace {

/// The pair, and the revision that is to hold its text.
Result<model::Revision> addPair(store::Connection& connection, model::Agreement agreement,
                                const Result<model::AgreementText>& text, const QString& note)
{
    if (!text)
        return text.error();
    agreement.title = model::title(*text);
    const auto added = store::AgreementStore(connection).add(agreement);
    if (!added)
        return added.error();
    model::Revision revision;
    revision.agreement = *added;
    revision.text = *text;
    revision.note = note;
    return revision;
}

Result<SampleAgreement> kept(const model::Revision& revision, const Result<RevisionId>& id)
{
    return id ? Result<SampleAgreement>(SampleAgreement{revision.agreement, *id}) : Result<SampleAgreement>(id.error());
}

} // namespace

Result<SampleAgreement> addDraftAgreement(store::Connection& connection, MetroAreaId area, MunicipalityId coreCity,
                                          MunicipalityId member, const Result<model::AgreementText>& text)
{
    const auto revision = addPair(connection, {{}, area, coreCity, member, {}}, text, {});
    return revision ? kept(*revision, store::RevisionStore(connection).addDraft(*revision)) : revision.error();
}

Result<SampleAgreement> addSignedAgreement(store::Connection& connection, MetroAreaId area, MunicipalityId coreCity,
                                           MunicipalityId member, const Result<model::AgreementText>& text)
{
    const auto revision = addPair(connection, {{}, area, coreCity, member, {}}, text, u"見本"_s);
    return revision ? kept(*revision, store::RevisionStore(connection).addSigned(*revision)) : revision.error();
}

} // namespace app
