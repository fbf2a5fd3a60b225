// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/part_reader.h"

#include "core/exchange/table_file.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace core::exchange {

namespace {

// worksheet > sheetData > row > c > is > r > rPr > … : a dozen, and extensions.
constexpr int kMostLevels = 32;
constexpr qsizetype kLongestTag = 8192;

/// QXmlStreamReader compares each attribute of a tag with all others: ten thousand of them would stop the program.
bool hasEndlessTag(const QByteArray& part)
{
    for (qsizetype from = part.indexOf('<'); from >= 0; from = part.indexOf('<', from + 1)) {
        if (from + 1 < part.size() && (part.at(from + 1) == '!' || part.at(from + 1) == '?'))
            continue; // comments and CDATA may be long
        const qsizetype to = part.indexOf('>', from);
        if ((to < 0 ? part.size() : to) - from > kLongestTag)
            return true;
    }
    return false;
}

} // namespace

Error tableTooLarge(const QString& path, const QString& which)
{
    const auto grouped = [](qint64 number) { return QLocale::c().toString(number); };
    return {ErrorCode::TableTooLarge,
            {path, grouped(kMaximumRows), grouped(kMaximumColumns), grouped(kMaximumCells)},
            which};
}

PartReader::PartReader(const QByteArray& part, QString name, QString path)
    : m_xml(part)
    , m_name(std::move(name))
    , m_path(std::move(path))
{
    if (hasEndlessTag(part))
        refuse(u"a tag of more than %1 bytes"_s.arg(kLongestTag));
}

void PartReader::advance()
{
    m_xml.readNext();
    if (m_xml.isDTD())
        refuse(u"a document type"_s);
    else if (m_xml.isStartElement() && ++m_level > kMostLevels)
        refuse(u"more than %1 levels"_s.arg(kMostLevels));
    else if (m_xml.isEndElement())
        --m_level;
}

bool PartReader::next()
{
    while (!hasError() && !m_xml.atEnd()) {
        advance();
        if (!hasError() && (m_xml.isStartElement() || m_xml.isEndElement()))
            return true;
    }
    return false;
}

QString PartReader::attribute(const QString& name) const
{
    return m_xml.attributes().value(name).toString();
}

QString PartReader::relation(const QString& name) const
{
    // The transitional and the strict form of the format name it differently.
    for (const QString& space : {u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s,
                                 u"http://purl.oclc.org/ooxml/officeDocument/relationships"_s}) {
        if (m_xml.attributes().hasAttribute(space, name))
            return m_xml.attributes().value(space, name).toString();
    }
    return {};
}

QString PartReader::text()
{
    QString text;
    const int level = m_level;
    while (!hasError() && m_level >= level) {
        advance();
        if (!m_xml.isCharacters() || m_level != level)
            continue;
        m_characters += m_xml.text().size();
        if (m_characters > kMaximumCharacters) {
            m_isTooLarge = true;
            return {};
        }
        text += m_xml.text();
    }
    return text;
}

void PartReader::skip()
{
    const int level = m_level;
    while (!hasError() && m_level >= level)
        advance();
}

QString PartReader::words()
{
    QString words;
    const int level = m_level;
    while (m_level >= level && next()) {
        if (isStart(u"t"))
            words += text();
        else if (isStart(u"rPh"))
            skip();
    }
    return words;
}

Error PartReader::error() const
{
    if (m_isTooLarge)
        return tableTooLarge(m_path, u"%1 characters"_s.arg(kMaximumCharacters));
    return {ErrorCode::WorkbookDamaged, {m_path}, m_name + u": "_s + m_xml.errorString()};
}

} // namespace core::exchange
