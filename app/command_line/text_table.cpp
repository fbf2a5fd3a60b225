// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/text_table.h"

#include <algorithm>

namespace app {

namespace {

bool isWide(char32_t code)
{
    return (code >= 0x1100 && code <= 0x115F) || (code >= 0x2460 && code <= 0x24FF) ||
           (code >= 0x2E80 && code <= 0xA4CF) || (code >= 0xAC00 && code <= 0xD7A3) ||
           (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFE30 && code <= 0xFE6F) ||
           (code >= 0xFF01 && code <= 0xFF60) || (code >= 0xFFE0 && code <= 0xFFE6) || code >= 0x20000;
}

int widthOf(const QString& text)
{
    int width = 0;
    for (const char32_t code : text.toUcs4())
        width += isWide(code) ? 2 : 1;
    return width;
}

} // namespace

void printTable(const std::vector<QStringList>& rows, QTextStream& out)
{
    std::vector<int> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], widthOf(row.at(i)));
    }
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            out << row.at(i);
            if (i + 1 < row.size())
                out << QString(widths[static_cast<size_t>(i)] - widthOf(row.at(i)) + 2, u' ');
        }
        out << '\n';
    }
}

} // namespace app
