// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core::exchange {

// Tables as files. What comes in is hostile: sizes are limited, nothing in it names a path, no entity is taken.

inline constexpr qint64 kMaximumTableSize = 50LL * 1024 * 1024; ///< bytes of a file, and of one part of a workbook
inline constexpr int kMaximumRows = 200000;
inline constexpr int kMaximumColumns = 2000;
inline constexpr size_t kMaximumCells = 4'000'000;          ///< with the empty ones between words: 100 MB
inline constexpr qsizetype kMaximumCharacters = 32'000'000; ///< in the words of one part of a workbook: 64 MB

/// Writes a table as CSV (UTF-8 with a byte order mark, CRLF, as Excel reads it) or, by the ending .xlsx, as a workbook
/// with one sheet. Cells that say a number become numbers in a workbook, words never formulas; in a CSV, words that a
/// spreadsheet would take for a formula stand behind an apostrophe (csv.h). What is longer than a cell of a workbook
/// can hold is cut there and says so. The file is replaced whole or not at all. Error: FileUnwritable.
[[nodiscard]] Result<void> writeTableFile(const QString& path, const QString& title,
                                          const std::vector<QStringList>& rows);

/// The first sheet of a workbook (.xlsx) that is not hidden, as rows of words; numbers as they are kept, dates as their
/// serial numbers. Row n of the sheet is row n - 1 here. For a worker: asks the task every row and reports to it.
/// Errors: FileUnreadable, FileTooLarge, TableTooLarge, WorkbookDamaged (no workbook, or a damaged one), MemoryShort,
/// Cancelled.
[[nodiscard]] Result<std::vector<QStringList>> readXlsx(const QString& path, Task& task);

/// Rows of a text whose fields are parted by commas, or by tabs when its first lines have more of these.
[[nodiscard]] std::vector<QStringList> readDelimited(QStringView text);

} // namespace core::exchange
