// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement_text.h"
#include "core/model/amendment_agreement.h"
#include "core/model/procedure_case.h"

#include <QDate>

#include <optional>
#include <vector>

namespace core::procedure {

/// Whether the signing of this text can be registered: a draft of the first text between two. What changes a signed
/// text is registered as an amendment agreement.
[[nodiscard]] bool isToBeSigned(const model::ProcedureCase& one);

/// What a person says of the signing (締結) of first texts; the rest stands in their drafts.
struct Signing
{
    QDate signedOn;
    std::optional<QDate> effectiveOn;   ///< none: from the day of signing
    std::vector<model::Signer> signers; ///< of all texts, found by the name of the municipality
};

/// Who signs, as the 記名押印欄 of the draft says it; where that gives the symbol alone (甲), with the party's name.
[[nodiscard]] std::vector<model::Signer> namedSigners(const model::AgreementText& draft);

/// Who signs for one party, as a form proposes it: office and name of the head in office on the day of signing. Before
/// that day is known, and where the heads are not kept, the office that the text names and no name. What a person wrote
/// into a field himself stays.
class SignerProposal
{
public:
    struct Words
    {
        QString office;
        QString name;

        friend bool operator==(const Words&, const Words&) = default;
    };

    /// `usualOffice`: as the text names it; may be empty.
    SignerProposal(model::CaseParty party, QString usualOffice);

    [[nodiscard]] const QString& municipality() const { return m_party.name; }
    /// What the fields show after the day of signing was given or changed.
    Words follow(const Words& shown, const std::optional<QDate>& signedOn);

private:
    model::CaseParty m_party;
    QString m_usualOffice;
    Words m_proposed; ///< the last time
};

/// Whether the text names a day that is still blank (令和　年　月　日) outside cover and 記名押印欄: that of its entry
/// into force.
[[nodiscard]] bool hasBlankDay(const model::AgreementText& draft);

/// The draft as it is signed: its days and its 記名押印欄 filled in, in the digits that it writes its numbers in.
/// Nothing else changes; provisions keep their lineage. Pure.
[[nodiscard]] model::AgreementText signedText(model::AgreementText draft, const Signing& signing);

} // namespace core::procedure
