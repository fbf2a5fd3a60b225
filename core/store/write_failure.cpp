// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/write_failure.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace core::store {

Error writeFailure(const QString& path, int failure)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString reason = qt_error_string(failure);
    switch (failure) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Error{ErrorCode::DiskFull, {path}, reason};
    case EACCES:
    case EPERM:
    case EROFS:
        return Error{ErrorCode::FolderReadOnly, {path, folder}, reason};
    case ENOENT:
    case ENOTDIR:
    case ESTALE:
        return Error{ErrorCode::FolderMissing, {path, folder}, reason};
    default:
        // A folder that went away shows itself in many ways, by what stood between.
        return QFileInfo::exists(folder) ? Error{ErrorCode::FileUnwritable, {path}, reason}
                                         : Error{ErrorCode::FolderMissing, {path, folder}, reason};
    }
}

QString pathBeside(const QString& path, const QString& prefix, const QString& suffix)
{
    constexpr qsizetype kLongestName = 240; // 255, less what may be put behind it
    const QFileInfo file(path);
    QString name = prefix + file.fileName() + suffix;
    if (QFile::encodeName(name).size() > kLongestName) {
        const QByteArray digest = QCryptographicHash::hash(file.fileName().toUtf8(), QCryptographicHash::Sha256);
        name = prefix + QString::fromLatin1(digest.toHex()) + suffix;
    }
    return QDir(file.absolutePath()).filePath(name);
}

} // namespace core::store
