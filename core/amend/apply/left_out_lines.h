// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace core::amend {

/// The lines of a 別表 in a comparison table, with what both sides leave out filled in.
struct FilledLines
{
    QStringList oldLines;
    QStringList newLines;
    bool isAmbiguous = false;         ///< the old side fits the table in more than one way
    bool isUneven = false;            ///< the sides do not leave out the same
    std::optional<QString> different; ///< a line of the old side that the table does not have there
};

/// Whether a side leaves lines of a 別表, or cells of a row, out.
[[nodiscard]] bool leavesOut(const QStringList& lines);

/// 「（略）」 as a line of its own stands for one line of the table or more, as a cell for that cell. `lines` are those
/// of the table as it is, widths folded when they are matched; the new side leaves out what the old one does, in the
/// same order, or stands empty. Pure.
[[nodiscard]] FilledLines filledLines(const QStringList& oldLines, const QStringList& newLines,
                                      const QStringList& lines);

} // namespace core::amend
