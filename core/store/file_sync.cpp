// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_sync.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace core::store {

namespace {

int syncPath(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int failure = ::fsync(descriptor) == 0 ? 0 : errno;
    const int closed = ::close(descriptor) == 0 ? 0 : errno;
    return failure != 0 ? failure : closed;
}

} // namespace

int syncFile(const QString& path)
{
    return syncPath(path, O_RDWR);
}

int syncFolder(const QString& path)
{
    return syncPath(path, O_RDONLY | O_DIRECTORY);
}

} // namespace core::store
