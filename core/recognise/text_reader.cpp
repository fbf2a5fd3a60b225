// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/text_reader.h"

#include "core/recognise/text_decoder.h"

#include <QFile>
#include <QFileInfo>

namespace core::recognise {
namespace {

Error tooLarge(const QString& path, qint64 size)
{
    constexpr qint64 kMegabyte = 1024LL * 1024;
    return Error{
        ErrorCode::FileTooLarge,
        {path, QString::number((size + kMegabyte - 1) / kMegabyte), QString::number(kMaximumDocumentSize / kMegabyte)},
        {}};
}

} // namespace

Result<TextDocument> readTextFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, {path}, {}};
    if (info.isDir())
        return Error{ErrorCode::FileIsDirectory, {path}, {}};
    if (info.size() > kMaximumDocumentSize)
        return tooLarge(path, info.size());

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path}, file.errorString()};
    // A pipe or a device tells no size, so the limit holds for what is really read as well.
    const QByteArray bytes = file.read(kMaximumDocumentSize + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, {path}, file.errorString()};
    if (bytes.size() > kMaximumDocumentSize)
        return tooLarge(path, bytes.size());
    return decodeText(bytes, path);
}

} // namespace core::recognise
