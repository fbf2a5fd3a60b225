// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace core::exchange {

/// Splits CSV text (RFC 4180: commas, quotes doubled inside quotes, line ends inside quotes; LF or CRLF) into rows of
/// fields. A row may have any number of fields; a blank line gives none. The apostrophe that writeCsv() puts before
/// words is taken off. Linear in the size of the text.
[[nodiscard]] std::vector<QStringList> readCsv(QStringView text);

/// The rows below a head row, each field under its head. A field that a row lacks is empty.
[[nodiscard]] std::vector<QHash<QString, QString>> readCsvWithHeads(QStringView text);

/// The other way round, with CRLF and quotes only where they are needed; no mark of the encoding. Words that begin as a
/// formula (=, +, -, @, also wide ones) and are no figure get an apostrophe: a spreadsheet would work them out when the
/// file is opened, and they may come from anybody (OWASP, CSV injection).
[[nodiscard]] QString writeCsv(const std::vector<QStringList>& rows);

} // namespace core::exchange
