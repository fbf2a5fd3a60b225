// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace core::exchange {

/// What a cell of a workbook holds at most, in UTF-16 units (ECMA-376 part 1, 18.18.93 and Excel's own limits). The
/// library that writes workbooks leaves a cell with more than that empty.
inline constexpr qsizetype kMaximumCellLength = 32767;

/// Words as a cell can hold them, in UTF-8: longer ones are cut, and say so at their end. Pure.
[[nodiscard]] QByteArray cellBytes(const QString& words);

} // namespace core::exchange
