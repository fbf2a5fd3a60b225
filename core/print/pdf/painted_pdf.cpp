// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf/painted_pdf.h"

#include "core/print/page/page_painter.h"

#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace core::print {

namespace {

QPageLayout paintedPaper(const Page& page)
{
    constexpr double kMillimetresPerInch = 25.4;
    const QSizeF size = QSizeF(page.width, page.height) * kMillimetresPerInch / kUnitsPerInch;
    const bool isWide = size.width() > size.height();
    return {QPageSize(isWide ? size.transposed() : size, QPageSize::Millimeter),
            isWide ? QPageLayout::Landscape : QPageLayout::Portrait,
            {},
            QPageLayout::Millimeter};
}

} // namespace

bool hasDrawing(const Layout& layout)
{
    return std::any_of(layout.pages.begin(), layout.pages.end(),
                       [](const Page& page) { return page.drawing != nullptr; });
}

Result<void> paintPdf(QIODevice& device, const Layout& layout, const PdfMetadata& metadata, Task* task)
{
    const Error failed{ErrorCode::PrintFailed, {QString()}, {}};
    if (layout.pages.empty())
        return failed;
    QPdfWriter writer(&device);
    writer.setResolution(kUnitsPerInch);
    writer.setTitle(withoutControls(metadata.title));
    writer.setCreator(QString::fromStdString(pdfCreator()));
    writer.setPageLayout(paintedPaper(layout.pages.front()));
    PagePainter pages(layout.fonts);
    QPainter painter;
    if (!painter.begin(&writer))
        return failed;
    const auto count = static_cast<int>(layout.pages.size());
    for (int i = 0; i < count; ++i) {
        if (task != nullptr && task->isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        const Page& page = layout.pages[static_cast<size_t>(i)];
        if (i > 0) {
            writer.setPageLayout(paintedPaper(page)); // takes effect with the next page
            if (!writer.newPage())
                return failed;
        }
        painter.save();
        pages.paint(painter, page);
        painter.restore();
        if (task != nullptr)
            task->report(i + 1, count);
    }
    if (!painter.end())
        return failed;
    return {};
}

} // namespace core::print
