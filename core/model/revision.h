// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/agreement_text.h"

#include <QDate>
#include <QString>

#include <optional>

namespace core::model {

/// 案, 締結済, 旧, 廃止. "In force" (現行) is no state: it is asked for a date.
enum class RevisionState { Draft, Signed, Superseded, Abolished };

/// One state of an agreement (版). A revision that is not a draft does not change any more, except from signed to
/// superseded or abolished.
struct Revision
{
    RevisionId id;
    AgreementId agreement;
    int number = 0; ///< from 1 in each agreement; 0 lets the store give the next one
    RevisionState state = RevisionState::Draft;
    std::optional<QDate> endedOn; ///< abolished only: the first day on which it is not in force any more
    QString sourceFileName;       ///< the document it was read from, without its folder; empty when typed here
    QString note;
    QString digest; ///< of the signed text; empty for a draft
    AgreementText text;

    friend bool operator==(const Revision&, const Revision&) = default;
};

/// What lists show of a revision, without its text.
struct RevisionSummary
{
    RevisionId id;
    AgreementId agreement;
    int number = 0;
    RevisionState state = RevisionState::Draft;
    AgreementKind kind = AgreementKind::Agreement;
    std::optional<QDate> signedOn;
    QString signedOnAsWritten;
    std::optional<QDate> effectiveOn;
    std::optional<QDate> endedOn;
    QString sourceFileName;
    /// The first day on which it can be the text in force: that of the amendment that led to it, else its own day of
    /// effect, else the day signed. None for a draft, and while an amendment's day is not fixed.
    std::optional<QDate> inForceFrom = {};
    AmendmentAgreementId amendment = {}; ///< the concluded one that led to it; none for the first text
    std::optional<QDate> amendedOn = {}; ///< the day that one was signed

    friend bool operator==(const RevisionSummary&, const RevisionSummary&) = default;
};

/// "draft", "signed", "superseded", "abolished".
[[nodiscard]] QString revisionStateName(RevisionState state);
[[nodiscard]] std::optional<RevisionState> revisionStateFromName(const QString& name);

} // namespace core::model
