// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"

#include <vector>

namespace core::amend {

/// 「（略）」: words that one side of a comparison table leaves out.
[[nodiscard]] bool isLeftOut(const QString& words);

/// Whether a tree says what the old side of a comparison table says it does, widths folded. What is left out there
/// agrees with anything; *leftOut gets the provisions that stand for it, in reading order. The first provision that
/// differs is in *different.
[[nodiscard]] bool agrees(const model::Provision& said, const model::Provision& found,
                          std::vector<const model::Provision*>* leftOut, const model::Provision** different);

/// Puts the provisions in the place of what the new side leaves out. False when there are more or fewer of them.
[[nodiscard]] bool fillLeftOut(model::Provision& unit, const std::vector<const model::Provision*>& leftOut);

} // namespace core::amend
