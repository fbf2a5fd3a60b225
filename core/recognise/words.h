// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::recognise {

/// What single lines and cells say, told from their words. All of them expect text folded by foldKeepingLength() or
/// foldWidth(); spaces do not matter unless said so.

/// The title of an agreement that changes another: 「…の一部を変更する連携協約」.
[[nodiscard]] bool isAmendingTitle(QStringView text);

/// Furigana printed into the line: a few hiragana with spaces between and nothing else, 「ひ　ひ」.
[[nodiscard]] bool isRubyDebris(QStringView text);

/// A line that can be a title: it ends with 協約, 協約書, 協定, 協定書, 規約 … or starts with ○. Bare words
/// (「連携協約」 under a date) are none.
[[nodiscard]] bool isTitleLike(QStringView folded);

/// 「附則」, spaced or not. Returns the number of characters that the heading takes, 0 for none.
[[nodiscard]] qsizetype supplementaryHeadingLength(QStringView folded);

/// 「別表」, 「別表第1」, with 「(第3条関係)」 behind it perhaps.
struct TableHeading
{
    qsizetype titleLength = 0;   ///< of 「別表第1」; 0 for no heading
    qsizetype captionStart = 0;  ///< of the brackets
    qsizetype captionLength = 0; ///< 0 for none
};
[[nodiscard]] TableHeading readTableHeading(QStringView folded);

/// The sentence that certifies the conclusion: 「…の締結を証するため、本書2通を作成し…」.
[[nodiscard]] bool isClosingClause(QStringView folded);

/// Whether a whole line is a date (with blanks perhaps) and nothing else.
[[nodiscard]] bool isDateLine(QStringView folded);

/// 市, 町, 村, 区, 都, 道, 府, 県 at the end of a name without other words; at most 12 characters.
[[nodiscard]] bool isMunicipalityName(QStringView folded);
/// Two or more names in one line: 「札幌市 小樽市」, 「A市・B町」.
[[nodiscard]] bool isListOfMunicipalities(QStringView folded);

/// Heads of the role table. 取組, 事業 …
[[nodiscard]] bool isInitiativeHead(QStringView folded);
/// 内容, 取組の内容, 甲の役割, 〇〇市の役割分担及び費用分担 …
[[nodiscard]] bool isColumnHead(QStringView folded);
/// Characters of a column head at the start of a text (「甲の役割 …」); 0 when there is none. A space, a colon or the
/// end follows the head.
[[nodiscard]] qsizetype columnHeadLength(QStringView folded);

/// -- and the like: a rule of a text table.
[[nodiscard]] bool isRule(QStringView text);

/// 甲, 乙, 丙, 丁, 戊.
[[nodiscard]] bool isPartySymbol(QChar c);

} // namespace core::recognise
