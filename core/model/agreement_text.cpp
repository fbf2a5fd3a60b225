// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/agreement_text.h"

namespace core::model {

QString title(const AgreementText& text)
{
    const Provision* node = firstChild(text.root, ProvisionKind::Title);
    return node ? node->text : QString();
}

} // namespace core::model
