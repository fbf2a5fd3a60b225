// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recognise/text_document.h"

namespace core::recognise {

/// Reads a text file. Errors: FileNotFound, FileIsDirectory, FileUnreadable, FileTooLarge, and those of decodeText().
[[nodiscard]] Result<TextDocument> readTextFile(const QString& path);

} // namespace core::recognise
