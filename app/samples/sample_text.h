// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/agreement_text.h"

#include <QString>

namespace app {

/// Who a sample agreement is between.
struct SampleParties
{
    QString core;       ///< 札幌市
    QString coreHead;   ///< 札幌市長
    QString member;     ///< 小樽市
    QString memberHead; ///< 小樽市長
};

/// The parties of a template: blanks instead of the member.
[[nodiscard]] SampleParties blankParties(const QString& core);
[[nodiscard]] SampleParties sampleParties(const QString& core, const QString& member);

/// Whether a text has the days of the published agreement, or blanks for them (令和　年　月　日) as a draft needs.
enum class SampleDates { Published, Blank };

/// The text of a sample agreement: the lines that ship with the program with {甲}, {乙}, {甲の長}, {乙の長} filled in,
/// read like any other document. A provision has the same lineage in every agreement of a sample, because all come from
/// one template. Errors: those of reading; none for the lines that ship.
[[nodiscard]] core::Result<core::model::AgreementText> sapporoText(const SampleParties& parties,
                                                                   SampleDates dates = SampleDates::Published);
[[nodiscard]] core::Result<core::model::AgreementText> asahikawaText(const SampleParties& parties,
                                                                     SampleDates dates = SampleDates::Published);
/// A frame to be filled: title, preamble, 第1条 and the signatures, without role table.
[[nodiscard]] core::Result<core::model::AgreementText> blankText(const SampleParties& parties);

} // namespace app
