// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace core::exchange {

// The parts of a workbook (.xlsx, ECMA-376) as XML, without the archive around them. What comes in is hostile: a part
// with a document type (entities), with deep nesting or an endless tag is refused, and cells and characters are
// counted while they are read. `path` is for errors only. Errors of all: WorkbookDamaged (detail: what is wrong),
// TableTooLarge, Cancelled. Pure; for a worker.

/// Which members of the archive hold what. Names only: they are compared with those of members, never opened as paths.
struct WorkbookPlan
{
    QString sheet; ///< the first sheet that is not hidden; Excel keeps the numbers of its files when tabs are moved
    QString words; ///< the shared words; empty when the workbook has none
};

/// From xl/workbook.xml and xl/_rels/workbook.xml.rels.
[[nodiscard]] Result<WorkbookPlan> workbookPlan(const QByteArray& workbook, const QByteArray& relations,
                                                const QString& path);

/// The shared words by their number, without the readings (<rPh>).
[[nodiscard]] Result<QStringList> sharedWords(const QByteArray& part, const QString& path, Task& task);

/// The cells of a sheet at the row and column that they name. Rows end with their last word; a row without any is empty
/// and stands only between others. A cell that comes twice, out of order, or with a word that is not there, is damage.
[[nodiscard]] Result<std::vector<QStringList>> sheetRows(const QByteArray& sheet, const QStringList& shared,
                                                         const QString& path, Task& task);

} // namespace core::exchange
