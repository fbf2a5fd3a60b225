// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace core::amend {

/// The unit that one step of a place names (drafting-rules 1.3).
enum class PlaceUnit {
    Title,          ///< 題名
    Contents,       ///< 目次
    Preamble,       ///< 前文
    MainProvisions, ///< 本則
    Part,           ///< 第N編
    Chapter,        ///< 第N章
    Article,        ///< 第N条
    Paragraph,      ///< 第N項
    Item,           ///< 第N号
    Subitem,        ///< ア, (ア), a …: by its mark
    Supplementary,  ///< 附則
    ClosingClause,  ///< 締結文
    RoleTable,      ///< 別表, 別表第N
    TablePath,      ///< what stands below a 別表: 「(3)アの表地域医療の項乙の役割の欄」
    TableNote,      ///< 備考, 注; 備考N
    Form,           ///< 様式第N号
    FormNote,       ///< （注）, （注）N
    AmendingClause, ///< 第N条の改正規定
};

/// The part of the last unit that is meant (drafting-rules 1.9.1).
enum class PlacePart {
    Whole,
    Caption,        ///< の見出し
    WithCaption,    ///< （見出しを含む。）
    LeadIn,         ///< 各号列記以外の部分
    MainClause,     ///< 本文: before 「ただし、」
    Proviso,        ///< ただし書: from 「ただし、」
    FirstSentence,  ///< 前段: before 「この場合において、」
    SecondSentence, ///< 後段: from 「この場合において、」
};

/// One step from the outside to the inside.
struct PlaceStep
{
    PlaceUnit unit{};
    std::vector<int> number; ///< {6, 2} for 第6条の2; empty where the unit has none
    /// Subitem: its mark, folded. TablePath: the words as written; where a row's name ends is for the names of the
    /// table to say, because a name may itself hold 「の表」.
    QString words;
    bool isSame = false; ///< 同条, 同項 …: the unit that was named last, followed through its renumbering

    friend bool operator==(const PlaceStep&, const PlaceStep&) = default;
};

/// A place, all its steps written out: 「同項第2号」 behind 「第3条第1項」 is 第3条, 第1項, 第2号. Numbers are those
/// before the sentence in which it stands (drafting-rules 1.9.3).
struct Place
{
    std::vector<PlaceStep> steps;
    PlacePart part = PlacePart::Whole;

    friend bool operator==(const Place&, const Place&) = default;
};

/// One place of a list, or a row of them: 「第2条から第4条まで」.
struct PlaceRange
{
    Place first;
    std::optional<Place> last;

    friend bool operator==(const PlaceRange&, const PlaceRange&) = default;
};

/// A place as officials write it, in half width: 「第3条第1項第2号ア」, 「別表(3)アの表地域医療の項」.
[[nodiscard]] QString placeWords(const Place& place);
[[nodiscard]] QString placeWords(const PlaceRange& range);
[[nodiscard]] QString placeWords(const std::vector<PlaceRange>& places);

} // namespace core::amend
