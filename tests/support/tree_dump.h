// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement_text.h"

#include <QString>

namespace tests {

/// Everything that makes two texts the same, one line a node, lineages left out: what a reader of the paper would call
/// the same text. Role cells carry the head of their column.
[[nodiscard]] QString dump(const core::model::AgreementText& text);

} // namespace tests
