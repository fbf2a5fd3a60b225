// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"
#include "core/model/role_pattern.h"

#include <QString>

#include <optional>

namespace core::model {

/// The column whose cells say what is done (内容, 取組の内容), told by its head; nullptr when the table has none.
[[nodiscard]] const Provision* contentColumn(const Provision& table);

/// The party of a column 「甲の役割」: 甲. Empty for any other column.
[[nodiscard]] QString partyOfColumn(const Provision& column);

/// The party that a sentence in this column speaks of: 乙 for 「甲の役割」. Empty when the table does not have two.
[[nodiscard]] QString otherPartyOfColumn(const Provision& table, const Provision& column);

/// The cell of an initiative in a column; nullptr when it has none.
[[nodiscard]] const Provision* roleIn(const Provision& initiative, LineageId column);

/// The pattern that a cell follows (役割の型): Own for a cell that is not there and for the content itself.
[[nodiscard]] RolePattern patternOfCell(const Provision& table, const Provision& initiative, const Provision& column);

/// The sentence that a pattern gives in a cell; empty when the content is no 「Xを行う。」 or the column is no role.
[[nodiscard]] QString sentenceForCell(RolePattern pattern, const Provision& table, const Provision& initiative,
                                      const Provision& column);

/// The same found in a whole text. None when the column is no role of a party (内容) or the text has no such places.
[[nodiscard]] std::optional<RolePattern> patternOfRole(const Provision& root, LineageId initiative, LineageId column);

} // namespace core::model
