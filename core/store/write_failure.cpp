// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/write_failure.h"

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

} // namespace core::store
