// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/amending_text.h"

#include <QString>
#include <QStringList>

namespace tests {

/// One line for each instruction: sentence, verb, places, words; new text behind it as 「← lines」. What a person
/// checks a reading by.
[[nodiscard]] QStringList dump(const core::amend::AmendingText& text);

/// The instructions of a text, or one line that begins with "refused".
[[nodiscard]] QStringList readAndDump(const QString& text);

} // namespace tests
