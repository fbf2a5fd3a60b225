// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/chosen_revision.h"

#include "core/base/calendar.h"
#include "core/store/agreement_store.h"
#include "core/store/amendment_store.h"
#include "core/store/revision_store.h"
#include "ui/common/filled_sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

Result<std::unique_ptr<store::Registry>> openForReading(const QString& path)
{
    store::RegistryOptions options;
    options.mode = store::OpenMode::ReadOnly;
    return store::Registry::open(path, options);
}

Result<model::Revision> chosenRevision(store::Registry& registry, const QString& agreement, const Arguments& arguments)
{
    const auto found = store::AgreementStore(registry.connection()).find(agreement);
    if (!found)
        return found.error();
    const store::RevisionStore revisions(registry.connection());
    if (!arguments.has(u"as-of"_s))
        return revisions.newest(found->id);
    const QString written = arguments.value(u"as-of"_s);
    const auto day = readWholeDate(written);
    if (!day)
        return Error{ErrorCode::DateUnreadable, {written}, {}};
    return revisions.textInForce(found->id, *day);
}

void warnOfAmendments(store::Registry& registry, const model::Revision& revision, const Arguments& arguments,
                      CommandContext& context)
{
    const auto amendments = store::AmendmentStore(registry.connection()).ofAgreement(revision.agreement);
    if (!amendments)
        return;
    const auto day = readWholeDate(arguments.value(u"as-of"_s));
    for (const model::AmendmentAgreement& amendment : *amendments) {
        const bool isKept = amendment.textState == model::AmendmentTextState::AtHand;
        if (isKept || !amendment.signedOn || (day && *amendment.signedOn > *day))
            continue;
        const QString words = QCoreApplication::translate(
            "ChosenRevision",
            "“%1” was amended on %2, but the amended text is not in the file. This is the text before.");
        context.err << ui::filled(words, {model::title(revision.text), amendment.signedOn->toString(Qt::ISODate)})
                    << '\n';
    }
}

} // namespace app
