// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf/pdf_writer.h"

#include "core/print/pdf/content_stream.h"
#include "core/print/pdf/painted_pdf.h"
#include "core/print/pdf/pdf_document.h"

#include <QSaveFile>

#include <exception>

namespace core::print {

Result<QByteArray> toPdf(const Layout& layout, const PdfMetadata& metadata, Task* task)
{
    try {
        PdfDocument document;
        std::vector<FontSubset> fonts;
        fonts.reserve(FontSet::kFontCount);
        for (int i = 0; i < FontSet::kFontCount; ++i)
            fonts.emplace_back(layout.fonts.fileAt(i));
        const int count = static_cast<int>(layout.pages.size());
        for (int i = 0; i < count; ++i) {
            if (task != nullptr) {
                if (task->isCancelled())
                    return Error{ErrorCode::Cancelled, {}, {}};
                task->report(i, count);
            }
            const Page& page = layout.pages[static_cast<size_t>(i)];
            document.addPage(page, contentStream(page, fonts));
        }
        document.addFonts(fonts);
        document.addOutline(layout.outline, layout.pages);
        document.addPageLabels(layout.sections);
        document.addMetadata(metadata);
        return QByteArray::fromStdString(document.bytes());
    } catch (const std::exception& failure) { // libqpdf reports everything so
        return Error{ErrorCode::PrintFailed, {QString()}, QString::fromLocal8Bit(failure.what())};
    }
}

Result<void> writePdf(const Layout& layout, const PdfMetadata& metadata, const QString& path, Task* task)
{
    const auto fail = [&path](Error error) {
        if (error.code == ErrorCode::PrintFailed)
            error.args = {path};
        return error;
    };
    QSaveFile file(path);
    const auto unwritable = [&] { return Error{ErrorCode::FileUnwritable, {path}, file.errorString()}; };
    if (hasDrawing(layout)) {
        if (!file.open(QIODevice::WriteOnly))
            return unwritable();
        if (const auto painted = paintPdf(file, layout, metadata, task); !painted)
            return fail(painted.error());
    } else {
        const Result<QByteArray> bytes = toPdf(layout, metadata, task);
        if (!bytes)
            return fail(bytes.error());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.value()) != bytes.value().size())
            return unwritable();
    }
    if (!file.commit())
        return unwritable();
    return {};
}

} // namespace core::print
