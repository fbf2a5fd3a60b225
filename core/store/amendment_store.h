// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/amendment_agreement.h"
#include "core/model/revision.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::store {

class Connection;

/// What is registered as concluded: the amendment with its text and its proof, and the draft that becomes the text it
/// leads to.
struct Conclusion
{
    /// Base revision, day signed, day of effect, title, instrument, wording, signers and clauses are given; day order 0
    /// gives the next one of the day. Agreement, resulting revision, state and digest are set by the store.
    model::AmendmentAgreement amendment;
    RevisionId draft; ///< none where the agreement is abolished
    /// digestOf() the canonical texts of the two revisions that the proof was made with: what is registered is what
    /// was proved, even when the draft was edited meanwhile.
    QString provedBase;
    QString provedDraft;
};

/// Amendment agreements (変更協約): events of which only the day is known, and concluded ones with their own text,
/// which are frozen by the file itself. Holds nothing but the connection; the edits belong inside Registry::edit().
class AmendmentStore
{
public:
    explicit AmendmentStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// By the day signed, then by their order on the day; of every agreement when the id is not valid.
    [[nodiscard]] Result<std::vector<model::AmendmentAgreement>> ofAgreement(AgreementId id) const;
    [[nodiscard]] Result<std::optional<model::AmendmentAgreement>> amendment(AmendmentAgreementId id) const;

    /// An event; whatever text it has is not proved. A concluded one is refused by the file (RevisionFrozen).
    [[nodiscard]] Result<AmendmentAgreementId> add(const model::AmendmentAgreement& amendment);
    Result<void> change(const model::AmendmentAgreement& amendment);
    Result<void> remove(AmendmentAgreementId id);

    /// 変更協約の締結の登録, through concludeAmendment() of conclusion.h. Freezes the draft and the amendment. Errors:
    /// RevisionFrozen, AmendmentUnproved (no sentence proved), ConclusionOutdated (the texts are no more those proved,
    /// or the base is not the newest signed text before the draft), ConclusionDayMissing, ConclusionDayWrong (signed
    /// before the base was, in force before it was signed or before the base is), ConclusionDayUnfixed,
    /// ConclusionOrderTaken.
    [[nodiscard]] Result<AmendmentAgreementId> conclude(const Conclusion& conclusion);
    /// 廃止協約の締結の登録, through concludeAbolition(): the text that is changed ends on the day of effect. Drafts
    /// stay, but cannot be concluded any more. Errors: AmendmentUnproved, ConclusionOutdated (the base is not the
    /// newest signed text, has ended, or is not as it was proved), ConclusionDayMissing (also that of effect),
    /// ConclusionDayWrong, ConclusionDayUnfixed, ConclusionOrderTaken.
    [[nodiscard]] Result<AmendmentAgreementId> concludeAbolition(const Conclusion& conclusion);
    /// Back to a draft, or of an abolition back in force, for one registered by mistake, through withdrawConclusion().
    /// Error: ConclusionNotWithdrawn.
    Result<void> withdraw(AmendmentAgreementId id);
    /// The day of effect of one that was concluded without. Errors: ConclusionDayFixed, ConclusionDayWrong,
    /// ConclusionDayUnfixed, StoreFailed when there is none.
    Result<void> fixDayOfEffect(AmendmentAgreementId id, QDate day);

private:
    [[nodiscard]] Result<QString> canonicalNow(const model::AmendmentAgreement& amendment) const;
    [[nodiscard]] Result<QString> agreementTitle(AgreementId id) const;
    /// Its days against the text that it changes or ends. Sets the order on the day where none is given.
    [[nodiscard]] Result<void> checkDays(const QString& title, const model::RevisionSummary& base,
                                         model::AmendmentAgreement& amendment) const;
    [[nodiscard]] Result<AmendmentAgreementId> insertConcluded(const model::AmendmentAgreement& amendment);
    Result<void> withdrawAbolition(const model::AmendmentAgreement& abolition);

    Connection& m_connection;
};

/// The canonical text that was kept when it was concluded, and the one that its row gives now. For verification.
struct AmendmentSignedText
{
    QString signedText;
    QString nowText;
};
[[nodiscard]] Result<AmendmentSignedText> amendmentSignedText(Connection& connection,
                                                              const model::AmendmentAgreement& amendment);

} // namespace core::store
