// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"

#include "core/exchange/csv.h"
#include "core/exchange/workbook_parts.h"

#include <QFile>
#include <QFileInfo>

#include <memory>
#include <new>
#include <utility>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace core::exchange {

namespace {

struct ZipCloser
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, ZipCloser>;
using ZipFile = std::unique_ptr<zip_file_t, ZipCloser>;

/// A part of the workbook. What the directory of the archive says of its size is not trusted: reading stops at the
/// limit by itself.
Result<QByteArray> partOf(zip_t* archive, const char* name, const QString& path)
{
    const ZipFile file(zip_fopen(archive, name, 0));
    if (!file)
        return QByteArray();
    constexpr qsizetype kBlock = 1 << 16;
    QByteArray bytes;
    QByteArray block(kBlock, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t count = zip_fread(file.get(), block.data(), static_cast<zip_uint64_t>(kBlock));
        if (count < 0)
            return Error{ErrorCode::WorkbookDamaged, {path}, QString::fromLatin1(name)};
        if (count == 0)
            return bytes;
        bytes.append(block.constData(), static_cast<qsizetype>(count));
        if (bytes.size() > kMaximumTableSize) {
            return Error{ErrorCode::FileTooLarge,
                         {path, QString::number(bytes.size() >> 20), QString::number(kMaximumTableSize >> 20)},
                         {}};
        }
    }
}

/// A part that has to be there.
Result<QByteArray> neededPart(zip_t* archive, const QString& name, const QString& path)
{
    auto part = partOf(archive, name.toUtf8().constData(), path);
    if (part && part->isEmpty())
        return Error{ErrorCode::WorkbookDamaged, {path}, u"no "_s + name};
    return part;
}

Result<std::vector<QStringList>> rowsOf(zip_t* archive, const QString& path, Task& task)
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
    int code = 0;
    const Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!archive)
        return Error{ErrorCode::WorkbookDamaged, {path}, u"zip %1"_s.arg(code)};
    try {
        return rowsOf(archive.get(), path, task);
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
