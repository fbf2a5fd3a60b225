// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/vision_collection.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::exchange {

/// A sheet that goes to one member (調査票).
struct CollectionSheet
{
    QString title;     ///< 第2期ビジョン 令和7年度 実績調査票（小樽市）
    QStringList notes; ///< how to fill it in
    std::vector<model::CollectionRow> rows;
};

/// Writes a workbook with one sheet: everything is locked but the cells to fill in (value, and source and remark where
/// there is a place for them), which are tinted; a column of keys is hidden, and only numbers can be typed as values.
/// The protection has no password: it guards against slips, not against people. The file is replaced whole or not at
/// all. Error: FileUnwritable.
[[nodiscard]] Result<void> writeCollectionSheet(const QString& path, const CollectionSheet& sheet);

/// The rows of such a sheet as they came back; also from a workbook that another program has saved, with columns and
/// rows moved: columns are found by their heads. `place` names the file and the row. None for a sound workbook that is
/// no such sheet. Errors: those of readXlsx().
[[nodiscard]] Result<std::optional<std::vector<model::CollectionAnswer>>> readCollectionSheet(const QString& path,
                                                                                              Task& task);

} // namespace core::exchange
