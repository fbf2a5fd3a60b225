// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit/number_writing.h"
#include "core/model/provision.h"

#include <QString>

#include <vector>

namespace core::amend {

/// How an office words its amending texts (the ◇ and M of drafting-rules 1 and 2): data, with what agreements mostly do
/// as the default.
struct HouseStyle
{
    /// Of the numbers in the sentences. From the text that is amended.
    model::NumberWriting numbers;
    QString behind;                  ///< の次に in horizontal texts, の下に in vertical ones, for words
    QString amends;                  ///< 変更 for agreements, 改正 for ordinances
    QString instrument;              ///< what the amending text is: 連携協約
    QString oldHead;                 ///< heads of a comparison table: 変更前
    QString newHead;                 ///< 変更後
    bool isNewLeft = false;          ///< which side of a comparison table is left differs between offices
    bool namesSectionHeading = true; ///< 別表(3)ア生活機能の強化の表; else the mark alone: 別表(3)アの表
    /// From this share of the words of a 別表 on, the table is replaced whole.
    double wholeTableShare = 0.5;
    /// From this many units in a row on, numbers move as a block (1号ずつ繰り下げ).
    int blockLength = 4;
};

/// The style that a text itself shows: its digits, its direction of writing.
[[nodiscard]] HouseStyle houseStyleOf(const model::Provision& root);

/// 第3条の2 (unit 条), 第2項, 第1号.
[[nodiscard]] QString numberWords(const std::vector<int>& values, const QString& unit, const HouseStyle& style);

} // namespace core::amend
