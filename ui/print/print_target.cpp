// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_target.h"

#include "core/store/agreement_store.h"
#include "core/store/dated_texts.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"

#include <QHash>

using namespace core;

namespace ui::print {

core::print::PageSetup setupOf(const PrintText& text, core::print::PageSetup setup)
{
    setup.isDraft = text.state == model::RevisionState::Draft;
    return setup;
}

Result<std::vector<PrintTarget>> readPrintTargets(store::Registry& registry)
{
    const auto municipalities = store::MunicipalityStore(registry.connection()).all();
    if (!municipalities)
        return municipalities.error();
    QHash<MunicipalityId, QString> names;
    for (const model::Municipality& municipality : *municipalities)
        names.insert(municipality.id, municipality.name);
    const auto agreements = store::AgreementStore(registry.connection()).all();
    if (!agreements)
        return agreements.error();
    std::vector<PrintTarget> targets;
    targets.reserve(agreements->size());
    for (const model::Agreement& agreement : *agreements)
        targets.push_back({agreement.id, names.value(agreement.coreMunicipality),
                           names.value(agreement.memberMunicipality), agreement.title});
    return targets;
}

Result<PrintText> readPrintText(store::Connection& connection, const PrintTarget& target, QDate day, TextForm form)
{
    const store::RevisionStore revisions(connection);
    auto revision = day.isValid() ? revisions.textInForce(target.id, day) : revisions.newest(target.id);
    if (revision && form == TextForm::SigningCopy)
        revision = store::signedCopyOf(connection, std::move(*revision));
    if (!revision)
        return revision.error();
    if (form == TextForm::SigningCopy)
        return PrintText{target, std::move(revision->text), revision->number, revision->state, form};
    const bool isDraft = revision->state == model::RevisionState::Draft;
    const auto texts = store::datedTexts(connection, target.id, isDraft ? RevisionId() : revision->id);
    if (!texts)
        return texts.error();
    if (texts->empty())
        return Error{ErrorCode::NoTextInForce, {model::title(revision->text), QString()}, {}};
    return PrintText{target, model::consolidatedText(*texts), revision->number, revision->state, form};
}

} // namespace ui::print
