// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace core::print {

/// Opens a PDF file as a reader would and counts its pages: the check after writing. Errors: FileNotFound (path),
/// PrintFailed (path; detail) for a file that is no PDF or is damaged. Safe from any thread.
[[nodiscard]] Result<int> pdfPageCount(const QString& path);

} // namespace core::print
