// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"

namespace core::compare {

/// Whether two words are the same to an amending text: width and spaces decide nothing, 、 and ， do (drafting-rules
/// 1.9.7).
[[nodiscard]] bool isSameWording(const QString& one, const QString& other);

/// Whether two provisions with all below them read the same: kinds, numbers, captions, words and cells in their
/// columns. Lineages do not count.
[[nodiscard]] bool isSameText(const model::Provision& one, const model::Provision& other);

} // namespace core::compare
