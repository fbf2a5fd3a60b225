// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/region/figure_import.h"

#include <QString>

#include <memory>
#include <vector>

namespace ui::region {

/// A table of statistics as it was read, with how it is probably to be understood. Workers share its rows.
struct ReadTable
{
    std::shared_ptr<const core::region::TableRows> rows;
    core::region::FigureMapping mapping;
};

/// Reads CSV or TSV (UTF-8, CP932) or .xlsx. For a worker. Errors: FileUnreadable, FileTooLarge, those of
/// recognise::decodeText() and exchange::readXlsx(), MemoryShort, Cancelled.
[[nodiscard]] core::Result<ReadTable>
readTable(const QString& path, const std::vector<core::model::Municipality>& municipalities, core::Task& task);

} // namespace ui::region
