// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/marker.h"
#include "core/recognise/line.h"

#include <optional>
#include <vector>

namespace core::recognise {

/// What a line looks like by itself. The reader decides by what stands round it.
enum class Shape {
    Text,
    Caption,       ///< （目的）
    Article,       ///< 第1条 …
    Chapter,       ///< 第1章 …
    Part,          ///< 第1編 …
    Supplementary, ///< 附則
    TableHeading,  ///< 別表（第3条関係）
    Row,           ///< cells with tabs between
    Rule,          ///< -- of a text table
    Closing,       ///< 締結を証するため …
    Date,          ///< a date alone on its line
    Marked,        ///< (1) …
};

/// One line of the cleaned document with what can be told about it.
struct Block
{
    Shape shape = Shape::Text;
    Line line;      ///< without white space at its ends; a row keeps its tabs
    QString folded; ///< line.text() folded, index by index
    std::optional<ArticleHead> article;
    std::optional<Marker> marker; ///< of a Marked line; also of a bullet with a marker behind it, which counts as one
    int numberLength = 0;         ///< characters of the article head, chapter head or marker
    bool isLoose = false;         ///< the marker is not set off by a space: only the order of numbers can tell
    bool sawTab = false;

    [[nodiscard]] const QString& text() const { return line.text(); }
    /// The words behind the number.
    [[nodiscard]] Line words() const { return line.mid(numberLength).trimmed(); }
    [[nodiscard]] SourcePosition at() const { return line.start(); }
    [[nodiscard]] bool isApart() const { return line.blanksBefore > 0; }
};

using Blocks = std::vector<Block>;

[[nodiscard]] Block makeBlock(const Line& line);
[[nodiscard]] Blocks makeBlocks(const Lines& lines);

/// The number of 第N条 at the start of a text whatever follows it, for places where the order of numbers and a caption
/// above tell that it is a head. folded: by foldKeepingLength().
[[nodiscard]] std::optional<ArticleHead> readLooseArticleHead(QStringView folded);

} // namespace core::recognise
