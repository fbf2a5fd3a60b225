// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lineage_id.h"
#include "core/model/provision.h"

#include <QString>

namespace ui::agreement {

/// The provision that a user means by 「3条2項」, 「第3条第1項第2号」, 「附則」, 「別表 災害」 (ui.md 5, Ctrl+G),
/// whatever the width of the digits; kanji numerals as well. Null when nothing fits: the nearest provision above is not
/// guessed. Pure.
[[nodiscard]] core::LineageId findPlace(const core::model::Provision& root, const QString& words);

} // namespace ui::agreement
