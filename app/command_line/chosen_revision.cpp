// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/chosen_revision.h"

#include "core/base/calendar.h"
#include "core/store/agreement_store.h"
#include "core/store/revision_store.h"

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

} // namespace app
