// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <string>

namespace core::print {

/// What a PDF says about itself. With a date given, one layout always gives the same bytes.
struct PdfMetadata
{
    QString title;
    QString author; ///< the office; may be empty
    QDateTime created = QDateTime::currentDateTimeUtc();
};

/// The XMP packet: PDF/A-1b, and the same title, author, program and dates as the document information.
[[nodiscard]] std::string xmpPacket(const PdfMetadata& metadata);

/// D:20190329000000Z
[[nodiscard]] std::string pdfDate(const QDateTime& date);

/// The program that names itself in both.
[[nodiscard]] std::string pdfCreator();

/// A text without the control characters that XML cannot hold.
[[nodiscard]] QString withoutControls(const QString& text);

} // namespace core::print
