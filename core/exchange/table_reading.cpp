// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"

#include "core/exchange/csv.h"

#include <QFile>
#include <QFileInfo>
#include <QXmlStreamReader>

#include <memory>

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
            return Error{ErrorCode::DocumentBinary, {path}, QString::fromLatin1(name)};
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

/// The words of one <si> or <is>: its <t>, without the readings (<rPh>).
QString wordsOf(QXmlStreamReader& xml)
{
    QString words;
    const QString end = xml.name().toString();
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == end)
            break;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"t")
            words += xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == u"rPh")
            xml.skipCurrentElement();
    }
    return words;
}

QStringList sharedWords(const QByteArray& part)
{
    QStringList words;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"si")
            words.append(wordsOf(xml));
    }
    return words;
}

/// Column of a cell reference: 27 for AB12; -1 when it is none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar unit : reference) {
        if (unit < u'A' || unit > u'Z')
            break;
        column = column * 26 + (unit.unicode() - u'A' + 1);
        if (column > kMaximumColumns)
            return -1;
    }
    return column - 1;
}

/// The word of one <c>.
QString cellOf(QXmlStreamReader& xml, const QStringList& shared)
{
    const auto type = xml.attributes().value("t"_L1).toString();
    QString word;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"c")
            break;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"v")
            word = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == u"is")
            word = wordsOf(xml);
        else
            xml.skipCurrentElement();
    }
    if (type == u"s") {
        bool isIndex = false;
        const qsizetype at = word.toLongLong(&isIndex);
        return isIndex ? shared.value(at) : QString();
    }
    return word;
}

Result<std::vector<QStringList>> rowsOf(const QByteArray& sheet, const QStringList& shared, const QString& path)
{
    std::vector<QStringList> rows;
    QXmlStreamReader xml(sheet);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"row") {
            rows.emplace_back();
        } else if (xml.name() == u"c" && !rows.empty()) {
            const int column = columnOf(xml.attributes().value("r"_L1));
            const QString word = cellOf(xml, shared);
            QStringList& row = rows.back();
            const qsizetype at = column < 0 ? row.size() : column;
            while (row.size() < at)
                row.append(QString());
            if (row.size() == at && at < kMaximumColumns)
                row.append(word);
        }
        if (static_cast<int>(rows.size()) > kMaximumRows)
            return Error{ErrorCode::FileTooLarge,
                         {path, QString::number(sheet.size() >> 20), QString::number(kMaximumTableSize >> 20)},
                         {}};
    }
    if (xml.hasError())
        return Error{ErrorCode::DocumentBinary, {path}, xml.errorString()};
    return rows;
}

} // namespace

Result<std::vector<QStringList>> readXlsx(const QString& path)
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
        return Error{ErrorCode::DocumentBinary, {path}, u"zip %1"_s.arg(code)};
    const auto sheet = partOf(archive.get(), "xl/worksheets/sheet1.xml", path);
    const auto shared = partOf(archive.get(), "xl/sharedStrings.xml", path);
    if (!sheet || !shared)
        return sheet ? shared.error() : sheet.error();
    if (sheet->isEmpty())
        return Error{ErrorCode::DocumentBinary, {path}, u"no sheet"_s};
    return rowsOf(*sheet, sharedWords(*shared), path);
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
