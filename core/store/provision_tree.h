// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/provision.h"

#include <QString>

#include <optional>

namespace core::store {

class Connection;
class Statement;

/// Where a tree is kept: the texts of revisions and of templates have tables of one shape.
enum class TreeTable { Revision, Template };

/// The gap between two neighbours as written, so that an insertion between them changes no other row.
inline constexpr qint64 kPositionGap = qint64{1} << 20;

/// Reads the tree of a revision or template with one query. None when it has no provision.
/// Error: StoreFailed when the rows do not make one tree that the grammar's depth allows.
[[nodiscard]] Result<std::optional<model::Provision>> readTree(Connection& connection, TreeTable table, qint64 owner);

/// One provision of a revision without its children; none when there is no such row.
[[nodiscard]] Result<std::optional<model::Provision>> readNode(Connection& connection, ProvisionId id);

/// One row of a text with the row above it, for going up from a provision.
struct NodeRow
{
    qint64 parent = 0; ///< 0 for the root
    model::Provision node;
};

/// Reads the current row of a query whose first columns are: id, parent_id, lineage, kind, number_style, number_values,
/// number_as_written, caption, text, column_lineage, face. Error: StoreFailed.
[[nodiscard]] Result<NodeRow> readNodeRow(const Statement& statement);

/// Writes a whole tree below a parent row (none: as the root) at a position. The caller has checked the grammar.
/// The row id of its root; the rows below it have the ids that follow.
[[nodiscard]] Result<qint64> writeTree(Connection& connection, TreeTable table, qint64 owner,
                                       const std::optional<qint64>& parent, qint64 position,
                                       const model::Provision& root);

/// Deletes every provision of a revision or template.
Result<void> deleteTree(Connection& connection, TreeTable table, qint64 owner);

/// "3,2" for {3, 2}, as stored.
[[nodiscard]] QString storedNumberValues(const model::ProvisionNumber& number);

/// Refuses a tree that breaks the grammar. Error: GrammarViolated with the place and the name of the rule.
Result<void> ensureGrammar(const model::Provision& root);

} // namespace core::store
