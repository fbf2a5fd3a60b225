// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/numbering_style.h"

#include <QString>

#include <optional>
#include <vector>

namespace core {

/// What a marker may mean. 「i」 is the ninth Latin letter or the first Roman number, 「イ」 the second of アイウ or
/// the first of イロハ: the reader decides by the neighbours.
struct MarkerReading
{
    NumberStyle style = NumberStyle::None;
    int value = 0; ///< from 1; 0 for a bullet
};

/// A marker at the start of a line: its readings (at least one, the likeliest first) and how many UTF-16 units it
/// takes, without the space behind it.
struct Marker
{
    std::vector<MarkerReading> readings;
    int length = 0;
};

/// Recognises 1, (1), （１）, ( 1 ), ⑴, ア, (ア), a, (a), i, (i), 一, （一）, ①, • at the start of a text, in any
/// width. A bare marker (1, ア, a, 一) counts only when a space, a tab or the end of the text follows, so that 「1年」
/// or 「アクセス」 are no markers. Article heads are not markers: see readArticleHead().
[[nodiscard]] std::optional<Marker> readMarker(QStringView text);

/// The number of an article at the start of a text.
struct ArticleHead
{
    std::vector<int> values;                  ///< {3} or {3, 2}
    NumberStyle style = NumberStyle::Article; ///< Article or ArticleKanji
    int length = 0;                           ///< UTF-16 units of 「第3条の2」, without the space behind it
};

/// Recognises 第3条, 第３条の２, 第 1 条, 第三条 at the start of a text. A citation is no head:
/// 「第252条の2第1項の規定により」, 「第3条に定める」, 「第5条及び第6条」 give nothing. What follows a head is a space,
/// a line end, a bracket or a sentence.
[[nodiscard]] std::optional<ArticleHead> readArticleHead(QStringView text);

/// Writes a number: {3, 2} in Article as 第3条の2, {1} in Parenthesised as (1). Katakana and Iroha go on with two
/// letters after their last, Latin likewise (aa). An empty list or a value below 1 gives an empty text (a bullet:
/// 「・」).
[[nodiscard]] QString formatNumber(NumberStyle style, const std::vector<int>& values);

} // namespace core
