// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draft_removal.h"

#include "core/store/agreement_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::shell {

Result<void> deleteDraft(store::Registry& registry, AgreementId agreement, RevisionId draft, const QString& title)
{
    store::Connection& connection = registry.connection();
    const auto texts = store::RevisionStore(connection).ofAgreement(agreement);
    if (!texts)
        return texts.error();
    return registry.edit(u"「%1」の案を削除"_s.arg(title), [&] {
        return texts->size() == 1 ? store::AgreementStore(connection).remove(agreement)
                                  : store::RevisionStore(connection).remove(draft);
    });
}

} // namespace ui::shell
