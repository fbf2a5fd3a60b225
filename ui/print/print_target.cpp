// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_target.h"

#include "core/store/agreement_store.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"

#include <QHash>

using namespace core;

namespace ui::print {

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

Result<PrintText> readPrintText(store::Registry& registry, const PrintTarget& target, QDate day)
{
    const store::RevisionStore revisions(registry.connection());
    auto revision = day.isValid() ? revisions.textInForce(target.id, day) : revisions.newest(target.id);
    if (!revision)
        return revision.error();
    return PrintText{target, std::move(revision->text), revision->number, revision->state};
}

} // namespace ui::print
