// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_cell.h"

using namespace Qt::StringLiterals;

namespace core::exchange {

QByteArray cellBytes(const QString& words)
{
    if (words.size() <= kMaximumCellLength)
        return words.toUtf8();
    static const QString kCut = u"…（長いため途中まで。続きは台帳にあります）"_s;
    qsizetype length = kMaximumCellLength - kCut.size();
    if (words.at(length).isLowSurrogate())
        --length; // half a character is none
    return (words.left(length) + kCut).toUtf8();
}

} // namespace core::exchange
