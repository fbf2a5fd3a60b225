// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"

#include "core/base/zip_archive.h"
#include "core/exchange/csv.h"

#include <QFileInfo>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace core::exchange {

namespace {

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
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    const auto sheet = archive->bytesOf("xl/worksheets/sheet1.xml", kMaximumTableSize, path);
    const auto shared = archive->bytesOf("xl/sharedStrings.xml", kMaximumTableSize, path);
    if (!sheet || !shared)
        return sheet ? shared.error() : sheet.error();
    if (!*sheet || (*sheet)->isEmpty())
        return Error{ErrorCode::DocumentBinary, {path}, u"no sheet"_s};
    return rowsOf(**sheet, sharedWords(shared->value_or(QByteArray())), path);
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
