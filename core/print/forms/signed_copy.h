// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/agreement_text.h"
#include "core/print/page/page_model.h"
#include "core/print/page/page_setup.h"

namespace core::print {

/// The copy that the heads sign (締結用原本): cover, text numbered 1/n, and the role tables that stand behind the
/// signatures as sections numbered 別表－1; those before the signatures stay in the text. An empty text gives its
/// cover. The imprint, as the digest of the signed text, stands in small type below each page number; empty: none.
/// Errors: FontMissing; GlyphMissing (all characters that no font can draw); GrammarViolated (a tree nested deeper than
/// the grammar allows); Cancelled. Pure; safe from any thread; needs no application object.
[[nodiscard]] Result<Layout> layoutSignedCopy(const model::AgreementText& text, const PageSetup& setup,
                                              const FontSet& fonts, Task* task = nullptr, const QString& imprint = {});

} // namespace core::print
