// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/print/page/page_model.h"
#include "core/print/pdf/pdf_metadata.h"

class QIODevice;

namespace core::print {

/// Whether a layout has a page that the writer of the forms cannot write: it knows words and lines, not areas.
[[nodiscard]] bool hasDrawing(const Layout& layout);

/// Paints a layout into a PDF by QPdfWriter: drawings as lines and areas, words that extract as written with the BIZ
/// fonts; no outline, no PDF/A. Needs a QGuiApplication, any thread. Errors: PrintFailed (path empty here), Cancelled.
[[nodiscard]] Result<void> paintPdf(QIODevice& device, const Layout& layout, const PdfMetadata& metadata, Task* task);

} // namespace core::print
