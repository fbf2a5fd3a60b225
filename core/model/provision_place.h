// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"

#include <QString>

#include <vector>

namespace core::model {

/// From the root down to a provision, both included. Empty when the tree has no such lineage. The pointers live as long
/// as the tree is not changed.
[[nodiscard]] std::vector<const Provision*> pathTo(const Provision& root, LineageId lineage);

/// Where a provision stands, as officials say it: 「第3条第2項第1号ア」, 「附則第2項」, 「前文」, 「別表 災害対策
/// 乙の役割」. Digits are half width whatever the text prints; these words are data and never translated. The 項 of an
/// article that has one only is not named. Empty for an empty path and for the root.
[[nodiscard]] QString placeWords(const std::vector<const Provision*>& path);
[[nodiscard]] QString placeWords(const Provision& root, LineageId lineage);

} // namespace core::model
