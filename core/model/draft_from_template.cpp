// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/draft_from_template.h"

#include "core/model/signature_blocks.h"

namespace core::model {

AgreementText draftFromTemplate(const Template& value, const QString& member)
{
    AgreementText text;
    text.kind = value.kind;
    text.root = value.root;
    const QString placeholder = kMemberPlaceholder.toString();
    visit(text.root, [&](Provision& node) {
        node.text.replace(placeholder, member);
        node.caption.replace(placeholder, member);
    });
    for (const Signer& signer : signersOf(text))
        text.parties.push_back({signer.symbol, signer.municipality});
    return text;
}

} // namespace core::model
