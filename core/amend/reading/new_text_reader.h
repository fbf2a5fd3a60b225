// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/amending_text.h"

namespace core::amend {

/// What the lines behind a sentence are.
enum class NewTextShape {
    Articles,
    Paragraphs,
    Items,
    Subitems,
    Supplementary, ///< a whole 附則, with or without its heading
    Words,         ///< one text: 題名, 前文, ただし書, 後段
    WholeTable,    ///< a 別表 with its heading
    TableLines,    ///< rows, sections or notes of a 別表
    Other,         ///< chapters, forms: kept as lines
};

/// Told by the act and its place.
[[nodiscard]] NewTextShape shapeOfNewText(const Action& action);

/// Puts the lines that follow a sentence into its last instruction; `numbers` are those of the lines in the source.
/// Errors: AmendingNewTextUnreadable,
/// AmendingBracketsUnbalanced, AmendingCountWrong.
[[nodiscard]] Result<void> takeNewText(Sentence& sentence, const QStringList& lines, const std::vector<int>& numbers);

/// The provisions that lines make up; empty when a line fits nowhere, which is then in *unplaced.
[[nodiscard]] std::vector<model::Provision> provisionsOf(const QStringList& lines, NewTextShape shape,
                                                         QString* unplaced);

} // namespace core::amend
