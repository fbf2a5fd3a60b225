// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement_text.h"

#include <QString>

namespace core::exchange {

/// A whole text as lines (`show --format text`): reading it in again gives the same tree. Numbers, captions and words
/// stand as written; the cells of a role table are separated by tabs, a line break inside a cell is U+2028, and every
/// line of an article ends with \n. Items are indented by one U+3000 a level.
[[nodiscard]] QString toPlainText(const model::AgreementText& text);

} // namespace core::exchange
