// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace ui {

/// The English sentence of an error about a file of a document or a meeting, in the context "ErrorSentences"; empty
/// for every other code. error_sentences.cpp alone asks for it.
[[nodiscard]] const char* keptFileSource(core::ErrorCode code);

} // namespace ui
