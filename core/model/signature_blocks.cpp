// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/signature_blocks.h"

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

QString wordsOf(const Provision& signature, ProvisionKind kind)
{
    const Provision* field = firstChild(signature, kind);
    return field != nullptr ? field->text : QString();
}

} // namespace

std::vector<Signer> signersOf(const AgreementText& text)
{
    std::vector<Signer> signers;
    for (const Provision* one : allOfKind(text.root, ProvisionKind::Signature))
        signers.push_back({wordsOf(*one, ProvisionKind::SignatureSymbol),
                           wordsOf(*one, ProvisionKind::SignatureAddress),
                           wordsOf(*one, ProvisionKind::SignatureMunicipality),
                           wordsOf(*one, ProvisionKind::SignatureOffice), wordsOf(*one, ProvisionKind::SignatureName)});
    if (signers.empty()) {
        for (const Party& party : text.parties)
            signers.push_back({party.symbol, {}, party.name, {}, {}});
    }
    return signers;
}

Provision signatureBlock(const AmendmentAgreement& amendment, const NumberWriting& writing)
{
    Provision block = makeProvision(ProvisionKind::SignatureBlock);
    if (amendment.signedOn)
        block.text = dayWords(*amendment.signedOn, writing);
    for (const Signer& signer : amendment.signers) {
        Provision one = makeProvision(ProvisionKind::Signature);
        const std::pair<ProvisionKind, QString> fields[] = {{ProvisionKind::SignatureSymbol, signer.symbol},
                                                            {ProvisionKind::SignatureAddress, signer.address},
                                                            {ProvisionKind::SignatureMunicipality, signer.municipality},
                                                            {ProvisionKind::SignatureOffice, signer.office},
                                                            {ProvisionKind::SignatureName, signer.name}};
        for (const auto& [kind, words] : fields) {
            if (!words.isEmpty())
                one.children.push_back(makeProvision(kind, words));
        }
        block.children.push_back(std::move(one));
    }
    return block;
}

Provision unsignedBlock(const AgreementText& base)
{
    AmendmentAgreement amendment;
    amendment.signers = signersOf(base);
    for (Signer& signer : amendment.signers)
        signer.name.clear();
    Provision block = signatureBlock(amendment, numberWritingOf(base.root));
    block.text = u"令和　　年　　月　　日"_s;
    return block;
}

} // namespace core::model
