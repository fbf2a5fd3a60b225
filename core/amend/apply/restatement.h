// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/applied_text.h"

namespace core::amend {

/// Puts a whole new text (全部変更) in the place of the old one; what is alike keeps its lineage. A cover and
/// signatures that the new text does not have stay those of the old one. One outcome.
[[nodiscard]] std::vector<SentenceOutcome> applyRestatement(model::Provision& root, const AmendingText& text,
                                                            const WholeTextReader& readWholeText);

} // namespace core::amend
