// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace core::model {

enum class AmendmentTextState {
    NotAtHand, ///< only the event is known; the text has not been read in
    AtHand,    ///< the resulting revision is kept
};

/// An agreement that changes an agreement (変更協約), as a document of its own.
struct AmendmentAgreement
{
    AmendmentAgreementId id;
    AgreementId agreement;
    std::optional<QDate> signedOn;
    QString title;
    RevisionId baseRevision;      ///< none when the text it changed is not kept
    RevisionId resultingRevision; ///< none while the text is not at hand
    AmendmentTextState textState = AmendmentTextState::NotAtHand;

    friend bool operator==(const AmendmentAgreement&, const AmendmentAgreement&) = default;
};

/// "notAtHand", "atHand".
[[nodiscard]] QString amendmentTextStateName(AmendmentTextState state);
[[nodiscard]] std::optional<AmendmentTextState> amendmentTextStateFromName(const QString& name);

} // namespace core::model
