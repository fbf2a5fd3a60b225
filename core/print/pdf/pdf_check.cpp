// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf/pdf_check.h"

#include <QFile>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <exception>

namespace core::print {

Result<int> pdfPageCount(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotFound, {path}, file.errorString()};
    const QByteArray bytes = file.readAll();
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.setAttemptRecovery(false); // a file that needs repair is not what was written
        document.processMemoryFile("pdf", bytes.constData(), static_cast<size_t>(bytes.size()));
        return static_cast<int>(QPDFPageDocumentHelper(document).getAllPages().size());
    } catch (const std::exception& failure) { // libqpdf reports everything so
        return Error{ErrorCode::PrintFailed, {path}, QString::fromLocal8Bit(failure.what())};
    }
}

} // namespace core::print
