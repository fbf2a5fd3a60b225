// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::recognise {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Cp932, EucJp };

/// A document as decoded text. Its lines end with \n whatever the file used, so that line n of the text is line n of
/// the file; nothing else has been touched. Tabs separate the cells of a table row.
struct TextDocument
{
    QString name; ///< file name or path, for messages only
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
};

} // namespace core::recognise
