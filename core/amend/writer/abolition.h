// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/proof.h"
#include "core/amend/writer/instrument.h"

#include <QDate>

#include <optional>

namespace core::amend {

/// The sentence of an agreement that ends another one (drafting-rules 1.3): 「甲及び乙が平成31年3月29日に締結した
/// 連携中枢都市圏の形成に関する連携協約は、廃止する。」 Pure.
[[nodiscard]] QString abolitionSentence(const model::AgreementText& text);

/// 「…を廃止する連携協約」: title, lead sentence, the sentence given, its own 附則 with a blank day (datedInstrument()
/// fills it in), closing. Pure.
[[nodiscard]] AmendingInstrument writeAbolition(const model::AgreementText& text, const QString& sentence,
                                                const HouseStyle& house);

/// The same with the day of effect in its 附則, where it is fixed. Pure.
[[nodiscard]] AmendingInstrument writeDatedAbolition(const model::AgreementText& text, const QString& sentence,
                                                     const std::optional<QDate>& effectiveOn);

/// Whether a text, read by the code that reads amending texts, says that this very agreement is abolished, and says
/// nothing else. Refusals: those of readAmendingText() and applyAmendingText(). Pure.
[[nodiscard]] AmendmentProof proveAbolition(const model::Provision& root, const QString& abolishingText);

} // namespace core::amend
