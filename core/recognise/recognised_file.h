// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/recogniser.h"

namespace core::recognise {

/// A document with what was recognised in it.
struct RecognisedFile
{
    TextDocument document;
    Recognised recognised;
};

/// Reads a file and recognises it. Errors: those of readTextFile() and recognise(). Safe in a worker.
[[nodiscard]] Result<RecognisedFile> recogniseFile(const QString& path, Task* task = nullptr);

} // namespace core::recognise
