// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace core {

/// Reads a whole number written in ASCII digits, full-width digits or kanji, positional (三五) or with 十百千万
/// (二十五, 千九百九十三). The whole text must be the number; spaces between digits are allowed. Range 0 to 99,999,999.
[[nodiscard]] std::optional<int> readNumber(QStringView text);

/// 25 as 二十五. Range 1 to 99,999,999.
[[nodiscard]] QString toKanjiNumber(int value);

/// 25 as ２５.
[[nodiscard]] QString toFullWidthDigits(int value);

} // namespace core
