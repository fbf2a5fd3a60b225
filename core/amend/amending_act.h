// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/amending_place.h"
#include "core/model/provision.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// What the sentences of an amending text tell to do (drafting-rules 1.3). Plain values.
namespace core::amend {

enum class WordChangeKind { Replace, InsertAfter, InsertBefore, Remove };

/// One change of words (字句): 「A」を「B」に, 「A」の次に「B」を, 「A」を削る.
struct WordChange
{
    WordChangeKind kind{};
    QString words;    ///< A, as written between the outermost 「」
    QString newWords; ///< B; empty for Remove

    friend bool operator==(const WordChange&, const WordChange&) = default;
};

/// Lines of new text that follow a sentence, as written, without the space at their ends; the instruction tells what
/// they are.
struct NewText
{
    QStringList lines;
    int line = 0; ///< of the first one in the source, from 1; 0 when there is none
    /// Read where the lines are 条, 項, 号 or their subdivisions, with fresh lineages; empty for a table and for words.
    std::vector<model::Provision> provisions;
};

/// 第3条及び第4条中「A」を「B」に、「C」を「D」に改める. Every occurrence in every place; all at once.
struct ChangeWords
{
    std::vector<PlaceRange> places;
    std::vector<WordChange> changes;
};

/// 第3条の見出しを「（X）」に改める; 同項に見出しとして「（X）」を付する.
struct SetCaption
{
    Place place;
    QString caption;
};

/// Xを次のように改める. + text; Xを「Y」に改める.
struct ReplaceWhole
{
    std::vector<PlaceRange> places;
    NewText text;
};

/// Xを削る.
struct Remove
{
    std::vector<PlaceRange> places;
};

/// XをYとする.
struct Move
{
    Place from;
    Place to;
};

/// XからYまでを1条ずつ繰り下げる.
struct Shift
{
    PlaceRange places;
    int by = 0; ///< positive for 繰り下げ (higher numbers)
};

/// What is inserted, as far as the sentence says it.
enum class NewTextKind {
    AsPlaceSays,    ///< 次のように: what stands at the anchor, 号の細目, rows, sections
    Articles,       ///< 次のN条
    Paragraphs,     ///< 次のN項
    Items,          ///< 次のN号
    Proviso,        ///< 次のただし書, ただし書として
    SecondSentence, ///< 後段として
    RoleTable,      ///< 次の別表
    Chapter,        ///< 次の章名, 次の目次及び章名
    Supplementary,  ///< 次の附則
};

enum class InsertPosition { After, Before, AtEnd };

/// Xの次に次の1条を加える. + text; Xに次の2号を加える. + text; Xに第1項として次のように加える. + text.
struct Insert
{
    Place anchor;
    InsertPosition position = InsertPosition::AtEnd;
    NewTextKind kind = NewTextKind::AsPlaceSays;
    int count = 0;           ///< of 次の2項; 0 for none
    std::optional<Place> as; ///< 第1項として, アとして
    NewText text;
};

/// Xは、廃止する. What is amended ends as a whole: no new text comes of it.
struct Abolish
{
    QString what; ///< as written
};

using Action = std::variant<ChangeWords, SetCaption, ReplaceWhole, Remove, Move, Shift, Insert, Abolish>;

} // namespace core::amend
