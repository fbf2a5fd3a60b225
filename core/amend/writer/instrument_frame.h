// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/writer/house_style.h"
#include "core/model/agreement_text.h"

#include <QString>
#include <QStringList>

namespace core::amend {

/// What stands around the sentences of every instrument that is agreed about a text (drafting-rules 1.2): lines, with
/// their indents of one em each.

[[nodiscard]] QString frameLine(int level, const QString& words);
/// 「札幌市（以下「甲」という。）及び小樽市（以下「乙」という。）」; empty with fewer than two parties.
[[nodiscard]] QString partiesOf(const model::AgreementText& text);
/// 「甲及び乙」; empty with fewer than two parties.
[[nodiscard]] QString symbolsOf(const model::AgreementText& text);
/// A day that is not fixed: 「令和　年　月　日」.
[[nodiscard]] QString blankDay();
/// The sentence of its 附則: from which day on it is in force.
[[nodiscard]] QString effectSentence(const QString& day, const HouseStyle& house);
/// 附則 and closing: its days are blank until it is concluded (datedInstrument()).
[[nodiscard]] QStringList frameEnd(const model::AgreementText& before, const HouseStyle& house);

} // namespace core::amend
