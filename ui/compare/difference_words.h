// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compared_rows.h"

namespace ui::compare {

/// 「変更」, 「移動」 …: what a difference is called.
[[nodiscard]] QString kindWords(core::compare::ChangeKind kind);

/// What differs in words that can be read out: 「削除 … 追加 …」 (ui.md 10); empty where nothing does.
[[nodiscard]] QString spokenWords(const Pieces& pieces);

/// The words of a difference with their marks, those that stay the same shortened to their neighbourhood.
[[nodiscard]] Pieces piecesOf(const Difference& difference);

} // namespace ui::compare
