// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/compare/comparison.h"

#include <QFlags>
#include <QString>

#include <vector>

namespace ui::compare {

/// What a difference is about: the filters 〔字句〕〔番号〕〔表〕〔約物だけ〕 (ui.md 4.5). Notation is never counted.
enum class DifferenceClass { Words = 1, Numbers = 2, Table = 4, Notation = 8 };
Q_DECLARE_FLAGS(DifferenceClasses, DifferenceClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(DifferenceClasses)

/// A run of words of a row, and what happened to it.
struct Piece
{
    QString text;
    core::compare::SegmentKind kind = core::compare::SegmentKind::Equal;
    DifferenceClass what = DifferenceClass::Words; ///< of removed and added ones

    friend bool operator==(const Piece&, const Piece&) = default;
};
using Pieces = std::vector<Piece>;

/// One provision, cell or heading of both texts at the same height.
struct ComparedRow
{
    int level = 0; ///< of indentation
    bool isHeading = false;
    Pieces left;    ///< equal and removed pieces: the old words; empty where the old text has nothing
    Pieces right;   ///< equal and added pieces: the new words
    Pieces overlay; ///< all of them in one line (重ね)
};

/// One difference as it is listed, and the row that it is seen in.
struct Difference
{
    core::compare::Change change;
    DifferenceClass what = DifferenceClass::Words;
    int row = -1;
    QString whereAfter; ///< of what moved: its place in the new text
};

struct ComparedRows
{
    std::vector<ComparedRow> rows;
    std::vector<Difference> differences; ///< in reading order, those of notation among them
};

/// Both texts whole, side by side, with all that differs. What moved stands where the new text has it; the parts of
/// what was split or merged stand beside the whole, and only words that really changed are marked. Error: Cancelled.
/// Pure; safe in a worker.
[[nodiscard]] core::Result<ComparedRows> comparedRows(const core::model::Provision& before,
                                                      const core::model::Provision& after, core::Task& task);

} // namespace ui::compare
