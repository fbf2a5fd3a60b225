// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/print/page/page_model.h"
#include "core/print/pdf/pdf_metadata.h"

#include <QByteArray>

namespace core::print {

/// Writes a layout as PDF 1.4 in the form of PDF/A-1b (no validator has been run): fonts embedded as subsets with text
/// that extracts as written (variants, supplementary characters), outline, page labels, language, title.
///
/// The bytes are made from the page model itself and not by QPdfWriter, whose subsetting alone takes 65 ms a file,
/// which loses supplementary characters and variants, and which knows no outline. Safe from any thread; needs no
/// application object. The layout must have no drawing. Errors: PrintFailed (path empty here; detail), Cancelled.
[[nodiscard]] Result<QByteArray> toPdf(const Layout& layout, const PdfMetadata& metadata, Task* task = nullptr);

/// The same into a file, whole or not at all; a layout with a drawing as paintPdf() writes it (painted_pdf.h). Errors:
/// FileUnwritable (path), PrintFailed (path), Cancelled.
[[nodiscard]] Result<void> writePdf(const Layout& layout, const PdfMetadata& metadata, const QString& path,
                                    Task* task = nullptr);

} // namespace core::print
