// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/signature_blocks.h"

#include "core/amend/writer/instrument.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace ui {

namespace {

QString wordsOf(const model::Provision& signature, model::ProvisionKind kind)
{
    const model::Provision* field = model::firstChild(signature, kind);
    return field != nullptr ? field->text : QString();
}

} // namespace

std::vector<model::Signer> signersOf(const model::AgreementText& text)
{
    std::vector<model::Signer> signers;
    for (const model::Provision* one : model::allOfKind(text.root, model::ProvisionKind::Signature))
        signers.push_back({wordsOf(*one, model::ProvisionKind::SignatureSymbol),
                           wordsOf(*one, model::ProvisionKind::SignatureAddress),
                           wordsOf(*one, model::ProvisionKind::SignatureMunicipality),
                           wordsOf(*one, model::ProvisionKind::SignatureOffice),
                           wordsOf(*one, model::ProvisionKind::SignatureName)});
    if (signers.empty()) {
        for (const model::Party& party : text.parties)
            signers.push_back({party.symbol, {}, party.name, {}, {}});
    }
    return signers;
}

model::Provision signatureBlock(const model::AmendmentAgreement& amendment, const core::amend::HouseStyle& house)
{
    model::Provision block = model::makeProvision(model::ProvisionKind::SignatureBlock);
    if (amendment.signedOn)
        block.text = core::amend::dayWords(*amendment.signedOn, house);
    for (const model::Signer& signer : amendment.signers) {
        model::Provision one = model::makeProvision(model::ProvisionKind::Signature);
        const std::pair<model::ProvisionKind, QString> fields[] = {
            {model::ProvisionKind::SignatureSymbol, signer.symbol},
            {model::ProvisionKind::SignatureAddress, signer.address},
            {model::ProvisionKind::SignatureMunicipality, signer.municipality},
            {model::ProvisionKind::SignatureOffice, signer.office},
            {model::ProvisionKind::SignatureName, signer.name}};
        for (const auto& [kind, words] : fields) {
            if (!words.isEmpty())
                one.children.push_back(model::makeProvision(kind, words));
        }
        block.children.push_back(std::move(one));
    }
    return block;
}

model::Provision unsignedBlock(const model::AgreementText& base)
{
    model::AmendmentAgreement amendment;
    amendment.signers = signersOf(base);
    for (model::Signer& signer : amendment.signers)
        signer.name.clear();
    model::Provision block = signatureBlock(amendment, core::amend::houseStyleOf(base.root));
    block.text = u"令和　　年　　月　　日"_s;
    return block;
}

} // namespace ui
