// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"

#include <QString>

#include <vector>

namespace core::model {

/// The grammar of a text: which kind may stand in which (design 1.1). The one place that decides it.
[[nodiscard]] bool mayContain(ProvisionKind parent, ProvisionKind child);

/// 号 and its subdivisions.
[[nodiscard]] constexpr bool isItem(ProvisionKind kind)
{
    return kind == ProvisionKind::Item || kind == ProvisionKind::Subitem;
}

enum class GrammarRule {
    KindNotAllowedHere,
    TooDeep, ///< more than kMaximumDepth levels
    LineageMissing,
    LineageRepeated,
    ColumnUnknown,    ///< a role cell names a column that its table does not have
    CellRepeated,     ///< two cells of one initiative stand in one column
    ParagraphMissing, ///< an article or 附則 without a paragraph
    NotARoot,
};

struct GrammarViolation
{
    GrammarRule rule{};
    LineageId lineage; ///< of the node
    QString place;     ///< kind of the node and of its parent, for messages: "article/role"
};

/// Levels below the root that any text may have; deeper input is hostile.
inline constexpr int kMaximumDepth = 32;

/// Every breach, in reading order; empty for a sound tree.
[[nodiscard]] std::vector<GrammarViolation> violations(const Provision& root);

/// The name of a kind as stored and dumped: "article", "roleTable".
[[nodiscard]] QString kindName(ProvisionKind kind);
/// The kind of a name; false when there is none.
[[nodiscard]] bool kindFromName(const QString& name, ProvisionKind* kind);

[[nodiscard]] QString faceName(Face face);
[[nodiscard]] bool faceFromName(const QString& name, Face* face);

} // namespace core::model
