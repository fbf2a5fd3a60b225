// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"

#include "core/exchange/csv.h"
#include "core/exchange/workbook_cell.h"
#include "core/model/statistic.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace core::exchange {

namespace {

/// A sheet's name has at most 31 characters and none of these.
QString sheetName(QString title)
{
    for (const QChar unfit : u"[]:*?/\\'"_s)
        title.remove(unfit);
    title = title.left(31).trimmed();
    return title.isEmpty() ? u"表"_s : title;
}

/// Codes keep their leading zeros: they are words.
bool isNumber(const QString& cell)
{
    const bool isCode = cell.size() > 1 && cell.startsWith(u'0') && !cell.startsWith(u"0."_s);
    return !isCode && !cell.endsWith(u'%') && model::figureOf(cell);
}

Result<void> writeXlsx(const QString& path, const QString& title, const std::vector<QStringList>& rows)
{
    // The library writes to a path by itself: into a folder of our own, and from there whole into its place.
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"table.xlsx"_s);
    lxw_workbook* workbook = workbook_new(QFile::encodeName(made).constData());
    if (workbook == nullptr)
        return Error{ErrorCode::FileUnwritable, {path}, u"workbook"_s};
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, sheetName(title).toUtf8().constData());
    for (size_t row = 0; sheet != nullptr && row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            const QString& cell = rows[row].at(column);
            const auto at = static_cast<lxw_row_t>(row);
            const auto col = static_cast<lxw_col_t>(column);
            if (isNumber(cell))
                worksheet_write_number(sheet, at, col, *model::figureOf(cell), nullptr);
            else if (!cell.isEmpty())
                worksheet_write_string(sheet, at, col, cellBytes(cell).constData(), nullptr);
        }
    }
    if (workbook_close(workbook) != LXW_NO_ERROR || sheet == nullptr)
        return Error{ErrorCode::FileUnwritable, {path}, u"workbook"_s};
    QFile source(made);
    QSaveFile target(path);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly) || target.write(source.readAll()) < 0 ||
        !target.commit())
        return Error{ErrorCode::FileUnwritable, {path}, target.errorString()};
    return {};
}

} // namespace

Result<void> writeTableFile(const QString& path, const QString& title, const std::vector<QStringList>& rows)
{
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return writeXlsx(path, title, rows);
    QSaveFile file(path);
    const QByteArray bytes = "\xEF\xBB\xBF" + writeCsv(rows).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::FileUnwritable, {path}, file.errorString()};
    return {};
}

} // namespace core::exchange
