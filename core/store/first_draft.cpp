// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/first_draft.h"

#include "core/model/draft_from_template.h"
#include "core/store/agreement_store.h"
#include "core/store/municipality_store.h"
#include "core/store/revision_store.h"
#include "core/store/template_store.h"

using namespace Qt::StringLiterals;

namespace core::store {

Result<void> addFirstDraft(Connection& connection, MetroAreaId area, MunicipalityId coreCity, MunicipalityId member,
                           TemplateId from)
{
    AgreementStore agreements(connection);
    const auto known = agreements.ofPair(area, coreCity, member);
    if (!known || !known->empty())
        return known ? Result<void>() : Result<void>(known.error());
    const auto municipality = MunicipalityStore(connection).municipality(member);
    const auto source = TemplateStore(connection).load(from);
    if (!municipality || !source)
        return municipality ? source.error() : municipality.error();
    if (!*municipality || !*source)
        return Error{ErrorCode::StoreFailed, {}, u"the member or the template is gone"_s};
    model::Revision draft;
    draft.text = model::draftFromTemplate(**source, (*municipality)->name);
    const auto added = agreements.add({{}, area, coreCity, member, model::title(draft.text)});
    if (!added)
        return added.error();
    draft.agreement = *added;
    const auto revision = RevisionStore(connection).addDraft(draft);
    return revision ? Result<void>() : Result<void>(revision.error());
}

} // namespace core::store
