// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

namespace core::exchange {

/// Reads one XML part of a workbook and bounds what hostile XML can cost: no document type (so no entities), 32 levels,
/// 8 kB for one tag, a number of characters in words. Whatever is wrong ends the reading; error() tells it.
class PartReader
{
public:
    PartReader(const QByteArray& part, QString name, QString path);

    /// Goes to the next begin or end of an element; false at the end of the part and at an error.
    bool next();
    [[nodiscard]] bool isStart(QStringView name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    [[nodiscard]] bool isEnd(QStringView name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QString attribute(const QString& name) const;
    /// An attribute of the namespace of relations (r:id).
    [[nodiscard]] QString relation(const QString& name) const;
    /// The characters of the element that has just begun, up to its end; those of elements in it are left out.
    QString text();
    /// Passes over the element that has just begun.
    void skip();
    /// The words of a <si> or <is> that has just begun: its <t>, without the readings (<rPh>).
    QString words();

    void refuse(const QString& why) { m_xml.raiseError(why); }
    [[nodiscard]] bool hasError() const { return m_xml.hasError() || m_isTooLarge; }
    /// WorkbookDamaged or TableTooLarge; only after hasError().
    [[nodiscard]] Error error() const;
    [[nodiscard]] qint64 place() const { return m_xml.characterOffset(); }

private:
    void advance();

    QXmlStreamReader m_xml;
    QString m_name;
    QString m_path;
    qsizetype m_characters = 0;
    int m_level = 0;
    bool m_isTooLarge = false;
};

/// Which limits of table_file.h there are, with the one that was passed as the detail.
[[nodiscard]] Error tableTooLarge(const QString& path, const QString& which);

} // namespace core::exchange
