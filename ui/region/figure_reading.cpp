// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/figure_reading.h"

#include "core/exchange/table_file.h"
#include "core/recognise/text_decoder.h"

#include <QFile>

#include <new>
#include <utility>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

namespace {

/// The rows of a file, whichever kind it is.
Result<core::region::TableRows> rowsOf(const QString& path, Task& task)
{
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return exchange::readXlsx(path, task);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path}, file.errorString()};
    if (file.size() > core::recognise::kMaximumDocumentSize) {
        return Error{
            ErrorCode::FileTooLarge,
            {path, QString::number(file.size() >> 20), QString::number(core::recognise::kMaximumDocumentSize >> 20)},
            {}};
    }
    const auto text = core::recognise::decodeText(file.readAll(), path);
    return text ? Result<core::region::TableRows>(exchange::readDelimited(text->text)) : text.error();
}

} // namespace

Result<ReadTable> readTable(const QString& path, const std::vector<model::Municipality>& municipalities, Task& task)
{
    try {
        auto rows = rowsOf(path, task);
        if (!rows)
            return rows.error();
        if (task.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        ReadTable table;
        table.mapping = core::region::recogniseFigures(*rows, municipalities);
        table.rows = std::make_shared<const core::region::TableRows>(std::move(*rows));
        return table;
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::MemoryShort, {path}, {}};
    }
}

} // namespace ui::region
