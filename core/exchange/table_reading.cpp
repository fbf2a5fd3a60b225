// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"

#include "core/base/zip_archive.h"
#include "core/exchange/csv.h"
#include "core/exchange/workbook_parts.h"

#include <QFileInfo>

#include <new>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::exchange {

namespace {

/// What the archive calls no archive, or a damaged member, is a damaged workbook.
Error asWorkbook(Error error)
{
    if (error.code == ErrorCode::DocumentBinary)
        error.code = ErrorCode::WorkbookDamaged;
    return error;
}

/// A part that has to be there.
Result<QByteArray> neededPart(const ZipArchive& archive, const QString& name, const QString& path)
{
    auto part = archive.bytesOf(name.toUtf8().constData(), kMaximumTableSize, path);
    if (!part)
        return asWorkbook(part.error());
    if (!*part || (*part)->isEmpty())
        return Error{ErrorCode::WorkbookDamaged, {path}, u"no "_s + name};
    return **part;
}

Result<std::vector<QStringList>> rowsOf(const ZipArchive& archive, const QString& path, Task& task)
{
    const auto workbook = neededPart(archive, u"xl/workbook.xml"_s, path);
    if (!workbook)
        return workbook.error();
    const auto relations = neededPart(archive, u"xl/_rels/workbook.xml.rels"_s, path);
    if (!relations)
        return relations.error();
    const auto plan = workbookPlan(*workbook, *relations, path);
    if (!plan)
        return plan.error();
    QStringList words;
    if (!plan->words.isEmpty()) {
        const auto part = neededPart(archive, plan->words, path);
        if (!part)
            return part.error();
        auto shared = sharedWords(*part, path, task);
        if (!shared)
            return shared.error();
        words = std::move(*shared);
    }
    const auto sheet = neededPart(archive, plan->sheet, path);
    return sheet ? sheetRows(*sheet, words, path, task) : sheet.error();
}

} // namespace

Result<std::vector<QStringList>> readXlsx(const QString& path, Task& task)
{
    const QFileInfo info(path);
    if (!info.isReadable())
        return Error{ErrorCode::FileUnreadable, {path}, {}};
    if (info.size() > kMaximumTableSize) {
        return Error{ErrorCode::FileTooLarge,
                     {path, QString::number(info.size() >> 20), QString::number(kMaximumTableSize >> 20)},
                     {}};
    }
    try {
        const auto archive = ZipArchive::open(path);
        return archive ? rowsOf(*archive, path, task) : asWorkbook(archive.error());
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::MemoryShort, {path}, {}};
    }
}

std::vector<QStringList> readDelimited(QStringView text)
{
    const QStringView head = text.left(4000);
    if (head.count(u'\t') <= head.count(u','))
        return readCsv(text);
    std::vector<QStringList> rows;
    for (const QStringView line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        QStringList row;
        for (const QStringView field : line.split(u'\t'))
            row.append(field.trimmed().toString());
        rows.push_back(row);
    }
    return rows;
}

} // namespace core::exchange
