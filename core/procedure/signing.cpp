// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/signing.h"

#include "core/model/edit/number_writing.h"
#include "core/model/signature_blocks.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core::procedure {

using model::Provision;
using model::ProvisionKind;

namespace {

/// 「令和　年　月　日」 in whatever spaces.
const QRegularExpression& blankDay()
{
    static const QRegularExpression pattern(u"(?:令和|平成)[\\s　]*年[\\s　]*月[\\s　]*日"_s);
    return pattern;
}

bool isOfSigning(ProvisionKind kind)
{
    return kind == ProvisionKind::CoverPage || kind == ProvisionKind::SignatureBlock;
}

/// The fields of a Signature in the order in which they are printed.
constexpr std::array kFields{ProvisionKind::SignatureSymbol, ProvisionKind::SignatureAddress,
                             ProvisionKind::SignatureMunicipality, ProvisionKind::SignatureOffice,
                             ProvisionKind::SignatureName};

/// Empty words leave what stands there.
void putField(Provision& signature, ProvisionKind kind, const QString& words)
{
    if (words.isEmpty())
        return;
    for (Provision& field : signature.children) {
        if (field.kind == kind) {
            field.text = words;
            return;
        }
    }
    const auto rank = [](ProvisionKind one) { return std::find(kFields.begin(), kFields.end(), one); };
    const auto before = std::find_if(signature.children.begin(), signature.children.end(),
                                     [&](const Provision& field) { return rank(field.kind) > rank(kind); });
    signature.children.insert(before, model::makeProvision(kind, words));
}

void fillBlock(Provision& block, const std::vector<model::Signer>& names, const Signing& signing)
{
    size_t at = 0;
    for (Provision& signature : block.children) {
        if (signature.kind != ProvisionKind::Signature || at >= names.size())
            continue;
        const QString& municipality = names[at++].municipality;
        const auto signer = std::find_if(signing.signers.begin(), signing.signers.end(),
                                         [&](const auto& one) { return one.municipality == municipality; });
        if (signer == signing.signers.end())
            continue;
        putField(signature, ProvisionKind::SignatureAddress, signer->address);
        putField(signature, ProvisionKind::SignatureOffice, signer->office);
        putField(signature, ProvisionKind::SignatureName, signer->name);
    }
}

} // namespace

bool isToBeSigned(const model::ProcedureCase& one)
{
    return one.isDraft && one.hasText() && !one.isOfSigned();
}

std::vector<model::Signer> namedSigners(const model::AgreementText& draft)
{
    std::vector<model::Signer> signers = model::signersOf(draft);
    for (model::Signer& signer : signers) {
        const auto party = std::find_if(draft.parties.begin(), draft.parties.end(),
                                        [&](const auto& one) { return one.symbol == signer.symbol; });
        if (signer.municipality.isEmpty() && party != draft.parties.end())
            signer.municipality = party->name;
    }
    return signers;
}

SignerProposal::SignerProposal(model::CaseParty party, QString usualOffice)
    : m_party(std::move(party))
    , m_usualOffice(std::move(usualOffice))
    , m_proposed{m_usualOffice, {}}
{
}

SignerProposal::Words SignerProposal::follow(const Words& shown, const std::optional<QDate>& signedOn)
{
    model::CaseParty known = m_party;
    if (!signedOn)
        known.heads.clear();
    const model::HeadOfMunicipality head = model::headOn(known, signedOn.value_or(QDate()));
    const bool isKept = head.id.isValid();
    const Words words{isKept || m_usualOffice.isEmpty() ? head.officeTitle : m_usualOffice, head.name};
    const auto next = [](const QString& there, QString& proposed, const QString& now) {
        if (!there.trimmed().isEmpty() && there != proposed)
            return there;
        proposed = now;
        return now;
    };
    return {next(shown.office, m_proposed.office, words.office), next(shown.name, m_proposed.name, words.name)};
}

bool hasBlankDay(const model::AgreementText& draft)
{
    return std::any_of(draft.root.children.begin(), draft.root.children.end(), [](const Provision& part) {
        if (isOfSigning(part.kind))
            return false;
        bool isBlank = false;
        model::visit(part, [&](const Provision& node) { isBlank = isBlank || blankDay().match(node.text).hasMatch(); });
        return isBlank;
    });
}

model::AgreementText signedText(model::AgreementText draft, const Signing& signing)
{
    const model::NumberWriting writing = model::numberWritingOf(draft.root);
    const QString signedOn = model::dayWords(signing.signedOn, writing);
    const QString effectiveOn = signing.effectiveOn ? model::dayWords(*signing.effectiveOn, writing) : QString();
    const std::vector<model::Signer> names = namedSigners(draft);
    for (Provision& part : draft.root.children) {
        const QString& day = isOfSigning(part.kind) ? signedOn : effectiveOn;
        if (!day.isEmpty())
            model::visit(part, [&](Provision& node) { node.text.replace(blankDay(), day); });
        if (part.kind == ProvisionKind::SignatureBlock) {
            part.text = signedOn;
            fillBlock(part, names, signing);
        }
    }
    draft.signedOn = signing.signedOn;
    draft.signedOnAsWritten = signedOn;
    draft.effectiveOn = signing.effectiveOn;
    return draft;
}

} // namespace core::procedure
