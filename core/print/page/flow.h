// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page/page_model.h"
#include "core/print/text/line_setter.h"

#include <optional>
#include <vector>

namespace core::print {

/// How willingly a page ends at a place. Free is best; the others only where a free place would leave much paper blank.
enum class BreakLevel {
    Free,
    InGroup, ///< between the rows of one 取組
    InRow,   ///< inside a row
    Never,   ///< only when nothing else fits on a page
};

/// Lines from the top of a block; x of the runs counts from the left edge of the text. In a row: one cell with its
/// edges.
struct FlowCell
{
    int left = 0;
    int right = 0;
    std::vector<SetLine> lines;
    bool isFramed = false; ///< by thick lines: a changed cell
};

struct Bookmark
{
    int level = 0;
    QString title;
};

/// A paragraph (one cell) or the row of a table, whose lines share one pitch. A page may end between any two of them as
/// far as the levels allow.
struct FlowBlock
{
    int spaceBefore = 0; ///< falls away at the top of a page
    int linePitch = 0;
    int baseline = 0; ///< from the top of a line
    int paddingTop = 0;
    int paddingBottom = 0;
    int lineCount = 0; ///< of its longest cell, or more
    std::vector<FlowCell> cells;
    std::vector<Rule> rules;     ///< of a figure that is never broken: from the left edge of the text and the top
    std::vector<Stroke> strokes; ///< of its first line
    BreakLevel breakAfter = BreakLevel::Free;
    bool isWhole = false;     ///< never broken inside
    int table = -1;           ///< index in Flow::tables: a row, drawn with its borders
    bool isHead = false;      ///< the head row of its table
    bool isOpenAbove = false; ///< a row that goes on from the one above: no line between them
    int span = -1;            ///< index in Flow::spans
    std::optional<Bookmark> bookmark;
};

struct FlowTable
{
    int left = 0;
    int right = 0;
    int head = -1; ///< index of the block that is repeated on each page; -1 for none
};

/// A label cell beside several rows (the name of a 取組 in the stacked face), repeated where they go on.
struct FlowSpan
{
    FlowCell label;
    int linePitch = 0;
    int baseline = 0;
    int height = 0; ///< that the label needs
};

/// The content of one section of a form, in reading order.
struct Flow
{
    std::vector<FlowBlock> blocks;
    std::vector<FlowTable> tables;
    std::vector<FlowSpan> spans;
};

} // namespace core::print
