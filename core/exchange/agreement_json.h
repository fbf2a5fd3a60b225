// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement_text.h"

#include <QJsonObject>
#include <QString>

namespace core::exchange {

/// The object that `recognise --json` and `show --format json` print, without its findings. The shape is the contract
/// of shared/command-line.md; other programs rely on it. Absent things are null or empty lists. Where the contract has
/// no place of its own:
/// - text that could not be placed stands behind the text of its paragraph or item;
/// - head notes, chapters, captions of 附則, notes of tables and what else could not be placed stand in a list
/// "unplaced"
///   of the agreement, which is there only when there is some;
/// - an initiative without a section stands in a section without marker and heading;
/// - a role table inside an article has the article as its basis.
[[nodiscard]] QJsonObject toJson(const model::AgreementText& text, const QString& source);

} // namespace core::exchange
