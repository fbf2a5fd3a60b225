// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lineage_id.h"
#include "core/model/agreement_text.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core::model {

/// One state of an agreement's text with what led to it: the first conclusion, or an amendment.
struct DatedText
{
    AgreementText text;
    std::optional<QDate> agreedOn;    ///< of the first text its day of signing, else that of the amendment
    std::optional<QDate> effectiveOn; ///< none: not fixed
    QString amendment;                ///< title of the amendment; empty for the first text
    QStringList supplement = {};      ///< the sentences of the own 附則 of the amendment; supplementOf()
};

/// What happened to one provision.
enum class ProvisionEvent {
    Made,    ///< it stands in the first text
    Added,   ///< an amendment added it
    Changed, ///< its words, number or place, or what stands below it
    Removed,
};

struct ProvisionStep
{
    ProvisionEvent event = ProvisionEvent::Made;
    size_t text = 0; ///< index of the text that it led to
    QString place;   ///< in that text; for Removed in the text before
    QString before;  ///< its lines; empty for Made and Added
    QString after;   ///< empty for Removed

    friend bool operator==(const ProvisionStep&, const ProvisionStep&) = default;
};

/// The history of one provision through the texts of its agreement, oldest first, followed by its lineage (design 1.2):
/// where it begins, and each text that has it otherwise than the one before. Empty when no text has it. Pure.
[[nodiscard]] std::vector<ProvisionStep> provisionHistory(const std::vector<DatedText>& texts, LineageId lineage);

/// 「（令和3年6月25日変更）」, the note that the program writes behind what an amendment changed (沿革注記).
[[nodiscard]] QString historyNote(QDate agreedOn);

/// The newest of the texts as a consolidated text (溶け込み本文): below the title 「平成31年3月29日締結」 and one line
/// for each amendment, without its cover; behind each article, 附則 and 別表 the notes of the amendments that changed
/// it; and behind the last 附則 those of the amendments themselves, with their day. For printing only: the notes are no
/// part of the agreement, and a tree with them is not to be kept. `texts` is not empty. Pure.
[[nodiscard]] AgreementText consolidatedText(const std::vector<DatedText>& texts);

} // namespace core::model
