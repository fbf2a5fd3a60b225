// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/revision.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core::store {

class Connection;

/// The revisions of agreements with their texts. A revision is born a draft; registerSignature() freezes it, and from
/// then on the file itself refuses every change of it except by undo. Holds nothing but the connection; the edits
/// belong inside Registry::edit(). Importing a signed agreement is addSigned().
class RevisionStore
{
public:
    explicit RevisionStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// By number.
    [[nodiscard]] Result<std::vector<model::RevisionSummary>> ofAgreement(AgreementId id) const;
    /// With its text; none when there is no such revision.
    [[nodiscard]] Result<std::optional<model::Revision>> revision(RevisionId id) const;
    /// The revision with the highest number. Error: NoTextInForce with title and an empty date when there is none.
    [[nodiscard]] Result<model::Revision> newest(AgreementId id) const;
    /// The text in force on a day: of the revisions that have been signed, the one that took effect last, by
    /// RevisionSummary::inForceFrom; of several on one day the one signed last. Error: NoTextInForce with title and
    /// date, also once the agreement has ended.
    [[nodiscard]] Result<model::Revision> textInForce(AgreementId id, QDate day) const;

    /// State and id of the value are not looked at; number 0 gives the next one. Error: GrammarViolated.
    [[nodiscard]] Result<RevisionId> addDraft(const model::Revision& revision);
    /// As addDraft() and registerSignature(), for a text that is signed when it comes in: what was just written is not
    /// read back. Error: GrammarViolated.
    [[nodiscard]] Result<RevisionId> addSigned(const model::Revision& revision);
    /// Replaces everything that a draft says and its facts. Rows of provisions that stay the same stay as they are.
    /// Errors: GrammarViolated, RevisionFrozen with the agreement's title.
    Result<void> changeDraft(const model::Revision& revision);
    /// 締結の登録: from draft to signed. Keeps the canonical text of what stands there (core/model/signed_text.h) and
    /// its digest beside it. Error: RevisionFrozen when it is no draft.
    Result<void> registerSignature(RevisionId id);
    /// 締結の登録の取消し, for a signature registered by mistake: back to a draft, without digest. To be called through
    /// withdrawSignature() of signature.h, which logs it as what it is. Error: SignatureNotWithdrawn with the
    /// agreement's title, unless it is signed and no amendment builds on it.
    Result<void> withdrawSignature(RevisionId id);
    /// The canonical text that was kept when it was signed; none for a draft.
    [[nodiscard]] Result<std::optional<QString>> signedText(RevisionId id) const;
    /// From signed to superseded, or to abolished with the first day not in force any more.
    Result<void> supersede(RevisionId id);
    Result<void> abolish(RevisionId id, QDate endedOn);
    /// Error: RevisionFrozen unless it is a draft.
    Result<void> remove(RevisionId id);

private:
    [[nodiscard]] Result<model::Revision> withText(model::Revision facts) const;
    [[nodiscard]] Result<int> nextNumber(AgreementId id) const;
    [[nodiscard]] Result<QString> agreementTitle(AgreementId id) const;
    Result<void> writeParties(RevisionId id, const std::vector<model::Party>& parties);

    Connection& m_connection;
};

/// Whether a revision may still be changed. Error: RevisionFrozen with the agreement's title, StoreFailed when there is
/// none.
Result<void> ensureDraft(Connection& connection, RevisionId id);

} // namespace core::store
