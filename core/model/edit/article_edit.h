// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit/edit_outcome.h"

namespace core::model {

/// Edits of the articles of a text, as the keys of the editor mean them (ui.md 4.1). Each is a pure function over the
/// whole tree (root: kind Agreement): numbers move on, references follow (references.h), the grammar holds. Numbers are
/// written as their neighbours are; a first 項 is printed without number; branches (第3条の2) stay branches. The tree
/// given is not changed, and a refused edit yields nothing. Errors of all: ProvisionUnknown, EditNotHere with the
/// place.

enum class MoveDirection { Up, Down };

/// Enter: a 項 behind the one named (or the one that holds it; the last one of an article or 附則), with its words.
/// Words cut off from there keep what their references mean.
[[nodiscard]] Result<EditOutcome> insertParagraphAfter(const Provision& root, LineageId lineage,
                                                       const QString& text = {});

/// The first 号 below a 項 or 号 (or the last 項 of an article), before those that stand there; of the style used for
/// that level in the text, else of the house order (1), ア, (ア), a, (a), i.
[[nodiscard]] Result<EditOutcome> insertItemBelow(const Provision& root, LineageId lineage, const QString& text = {});
/// Enter in a 号: another one behind it, on its level.
[[nodiscard]] Result<EditOutcome> insertItemAfter(const Provision& root, LineageId lineage, const QString& text = {});

/// Ctrl+Enter: an article with one empty 項 behind the article named (or the one that holds the lineage), as the first
/// one of a chapter or part, or as the first of all behind title and preamble. Selects its 項.
[[nodiscard]] Result<EditOutcome> insertArticleAfter(const Provision& root, LineageId lineage);

/// A provision with all below it; what follows moves up (繰上げ). 第3条の2 takes the place of a removed 第3条. Rows of
/// role tables are removed by role_table_edit.h. Errors: also ParagraphNeeded (the only 項 of an article).
[[nodiscard]] Result<EditOutcome> removeProvision(const Provision& root, LineageId lineage);

/// Changes places with its neighbour of the same kind; an article at the edge of a chapter goes over to the next one.
/// The numbers stay where they are. Error: also MoveNotPossible with the place.
[[nodiscard]] Result<EditOutcome> moveProvision(const Provision& root, LineageId lineage, MoveDirection direction);

/// Tab: a 号 one level down, below the one before it; a 項 becomes the last 号 of the 項 before it. What stands below
/// it goes with it. Error: also LevelNotPossible with the place.
[[nodiscard]] Result<EditOutcome> indentItem(const Provision& root, LineageId lineage);
/// Shift+Tab: one level up, behind what it stood in; a 号 of the first level becomes a 項. Those behind it on its old
/// level now stand below it, so that the reading order stays. Error: also LevelNotPossible with the place.
[[nodiscard]] Result<EditOutcome> outdentItem(const Provision& root, LineageId lineage);

} // namespace core::model
