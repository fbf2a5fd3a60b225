// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::amend {

/// Where a quotation may grow into its neighbourhood (core/compare/word_borders.h says where words end). All texts are
/// folded (foldKeepingLength) and positions are UTF-16 units.

/// The next place to cut behind or before a position; the end or the start of the text at last.
[[nodiscard]] qsizetype nextBorder(const QString& text, qsizetype position);
[[nodiscard]] qsizetype previousBorder(const QString& text, qsizetype position);

/// Whether words may stand between 「」: brackets balance, nothing breaks the line.
[[nodiscard]] bool isQuotable(const QString& words, const QString& newWords);

} // namespace core::amend
