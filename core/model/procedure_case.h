// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/abolition_draft.h"
#include "core/model/municipality.h"
#include "core/model/municipality_history.h"
#include "core/model/procedure_step.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core::model {

/// One of the two that go through the procedure, with the name that it has on the day concerned.
struct CaseParty
{
    MunicipalityId id;
    QString name;
    MunicipalityKind kind = MunicipalityKind::City;
    QString prefecture; ///< 北海道
    std::vector<HeadOfMunicipality> heads;

    friend bool operator==(const CaseParty&, const CaseParty&) = default;
};

/// Everything that is known of the way of one text from 協議 to 公表, or of the way to the end of an agreement: read
/// once, judged and printed by pure functions. The days of signing and of effect are those of the revision, of an
/// abolition those of the agreement to abolish (廃止協約).
struct ProcedureCase
{
    AgreementId agreement;
    RevisionId revision; ///< none for an amendment of which only the day is known; of an abolition the text that ends
    AmendmentAgreementId amendment; ///< concluded one that led to the text or to the end; none for a draft
    int revisionNumber = 0;
    bool isDraft = false;
    ProcedureAct act = ProcedureAct::Conclusion;
    QString title; ///< of the agreement
    std::optional<QDate> signedOn;
    std::optional<QDate> effectiveOn;
    /// Of the text that is amended or ends: the day on which the agreement was signed as a whole, by which papers name
    /// it (「平成31年3月29日に締結した連携協約」), however often it was amended since.
    std::optional<QDate> originalSignedOn;
    std::optional<QDate> baseSignedOn;    ///< the day of what was signed last before: its amendment, or itself
    std::optional<AbolitionDraft> ending; ///< of an abolition: its draft, where one is kept
    std::optional<QDate> declaredOn;      ///< 宣言 of the area
    std::vector<CaseParty> parties;       ///< the core city first
    std::vector<ProcedureStep> steps;
    std::vector<CouncilSession> sessions; ///< of the councils of the parties

    /// Whether the text is in the file; of an amendment only the day may be known, and then no steps are kept.
    [[nodiscard]] bool hasText() const { return revision.isValid(); }
    [[nodiscard]] bool isAbolition() const { return act == ProcedureAct::Abolition; }
    /// Changes or ends what has been signed: paragraphs 1 to 3 apply by paragraph 4.
    [[nodiscard]] bool isOfSigned() const { return act != ProcedureAct::Conclusion; }
    /// What its steps hang on.
    [[nodiscard]] ProcedureSubject subject() const;
    /// nullptr when it is not kept.
    [[nodiscard]] const ProcedureStep* step(MunicipalityId party, StepKind kind) const;
    [[nodiscard]] const CaseParty* party(MunicipalityId id) const;
    /// The day of a step that has been done.
    [[nodiscard]] std::optional<QDate> doneOn(MunicipalityId party, StepKind kind) const;
};

/// The head in office on a day, one whose name is kept before one of whom only the office is; when none is kept the
/// office alone (札幌市長).
[[nodiscard]] HeadOfMunicipality headOn(const CaseParty& party, QDate day);

} // namespace core::model
