// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The plain-text shapes that an amending text has beside its sentences. Writers and readers of amending texts share
/// this page and nothing else.
///
/// FRAGMENTS OF A ROLE TABLE (別表) are the lines of `show --format text`: cells separated by one tab (U+0009); a line
/// break inside a cell is U+2028. Also read: "|" or "｜" or "│" as separator, with or without one at both ends, and
/// rules of dashes between rows, which say nothing.
///   - columns face, a row:     name <tab> cell <tab> cell …; one cell for each column that the rows of that section
///                              use, in their order, empty where the row has none
///   - stacked face, a row:     name <tab> head <tab> cell, then for each further cell: <tab> head <tab> cell
///   - a section:               「(4)　heading」 (number, U+3000 or space, heading), its lines below; columns face: a
///                              head row 「取組 <tab> 内容 <tab> …」 before the first row of every run of rows
///   - a whole 別表:            「別表（第3条関係）」 or 「別表第2（第4条関係）」, then sections, rows and notes
/// Rows that follow 「次のように加える」 have no head row; one that is there is recognised by the heads of the columns.
///
/// COMPARISON TABLE as the instrument (新旧対照表方式): behind the lead sentence a head row of two cells,
///   変更前 <tab> 変更後          (also 改正前/改正後, 現行/変更案, 現行/改正案; 改正後 may stand left)
/// and then one row for each line of the text, old line and new line side by side, an empty cell where one side has
/// fewer lines. Lines are those of `show --format text`: the caption, 「第3条　…」, 「２　…」, 「　(1)　…」, the lines
/// of a 別表. A blank line, or a row of two empty cells, ends a unit. A unit is a 題名, the 前文, an article with its
/// caption, a 附則, the 締結文 or a 別表 as a whole. A new unit has 「（新設）」 in the old column, one that goes has
/// 「（削る）」 or 「（削除）」 in the new one. What did not change inside
/// an article or 附則 may be left out: 「２　（略）」 for the words of a paragraph or item with all that stands below
/// it, and 「（略）」 for the caption; there are as many of them in the new column as in the old one, in the same
/// order. In a 別表 that stands in both texts, 「（略）」 as a line of its own stands for one line or more that do not
/// change (rows, headings, whole sections), and in a cell of a row for that cell: 「地域医療|（略）|（略）」 says by
/// its name where the row below it goes. What is left out on one side is on the other, in the same order, and the lines
/// of the old side must fit the 別表 in one way only. Where the head row is separated by "|", so are the columns; cells
/// of a 別表 in them are then separated by tabs. Where it is separated by a tab, the cells of a 別表 are separated by
/// "|". The old side must be what the agreement says (folded widths); numbers of the old side are those before, of the
/// new side those after, all units at once. A line below the table that begins with 「備考」 gives the reading rule and
/// is left out.
///
/// RESTATEMENT (全部変更): a lead sentence 「…の全部を次のように変更する。」, and behind it the whole new text as
/// `show --format text` prints it, from its title to its last 別表; its 附則, closing and signatures are those of the
/// new text.
namespace core::amend {

/// The separator of cells that is written; "|" is read as well.
inline constexpr char16_t kCellSeparator = u'\t';
/// The separator of the cells of a 別表 inside a comparison table.
inline constexpr char16_t kInnerCellSeparator = u'|';

} // namespace core::amend
