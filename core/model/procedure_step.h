// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace core::model {

using ProcedureStepId = Id<struct ProcedureStepTag>;
using CouncilSessionId = Id<struct CouncilSessionTag>;

/// The steps that each party goes for itself, in their order on the board (ui.md 4.11). The conclusion (締結) stands
/// between Resolution and Notice and is none of them: its day is that of the revision, which is never kept twice.
enum class StepKind {
    Consultation, ///< 協議: the parties have settled the draft
    Bill,         ///< 議案 put to the council
    Resolution,   ///< 議決
    Notice,       ///< 告示
    Report,       ///< 届出
    Publication,  ///< 公表
};

inline constexpr std::array kStepKinds{StepKind::Consultation, StepKind::Bill,   StepKind::Resolution,
                                       StepKind::Notice,       StepKind::Report, StepKind::Publication};

/// What the procedure is gone through for (art. 252-2): paragraphs 1 to 3, and for 変更 and 廃止 the same by
/// paragraph 4.
enum class ProcedureAct {
    Conclusion, ///< 締結
    Amendment,  ///< 変更
    Abolition,  ///< 廃止
};

/// What goes the way: a text, or the end of an agreement (廃止). One of the two is valid; neither of a change of which
/// only the day is known.
struct ProcedureSubject
{
    RevisionId revision;
    AgreementId ended = {}; ///< the agreement that is abolished

    [[nodiscard]] static ProcedureSubject ofText(RevisionId revision) { return {revision, {}}; }
    [[nodiscard]] static ProcedureSubject ofEnd(AgreementId agreement) { return {{}, agreement}; }
    [[nodiscard]] bool isValid() const { return revision.isValid() || ended.isValid(); }
    friend bool operator==(const ProcedureSubject&, const ProcedureSubject&) = default;
};

/// A step of one party on the way of one text, or to the end of an agreement (手続): at most one of each kind. A draft
/// keeps its steps when it is signed, because it stays the same revision.
struct ProcedureStep
{
    ProcedureStepId id;
    ProcedureSubject subject;
    MunicipalityId party;
    StepKind kind = StepKind::Consultation;
    std::optional<QDate> day;
    bool isPlanned = false; ///< 予定: it has not been done by itself when its day has come
    QString number; ///< of a bill and a notice the bare number (12, 17の2); of a report its 文書番号 as a whole
    QString note;

    [[nodiscard]] bool isDone() const { return day.has_value() && !isPlanned; }
    friend bool operator==(const ProcedureStep&, const ProcedureStep&) = default;
};

/// A session of a council (会期), from which the days until which papers must be ready are counted back.
struct CouncilSession
{
    CouncilSessionId id;
    MunicipalityId municipality;
    QString name; ///< 令和6年第2回定例会
    QDate opensOn;
    QDate closesOn;
    std::optional<QDate> billsDueOn; ///< the office's own last day for bills; none: counted from the convocation

    friend bool operator==(const CouncilSession&, const CouncilSession&) = default;
};

/// "consultation", "bill", "resolution", "notice", "report", "publication".
[[nodiscard]] QString stepKindName(StepKind kind);
[[nodiscard]] std::optional<StepKind> stepKindFromName(const QString& name);

/// The number in 「議案第12号」 or 「第12号」, in half width; other words as they are.
[[nodiscard]] QString bareNumber(const QString& written);

} // namespace core::model
