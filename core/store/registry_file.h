// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core::store {

/// What tells cheaply whether a file is still the one that was read or written.
struct FileStamp
{
    qint64 size = 0;
    qint64 modifiedNs = 0;
    quint64 inode = 0;

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// What the first bytes of a registry file say. They are read without SQLite, so that a file that is not ours is never
/// opened by it, and a file on a share is never locked or changed.
struct FileHeader
{
    qint64 schemaVersion = 0;
    FileStamp stamp;
};

/// Errors: FileNotFound, FileUnreadable.
[[nodiscard]] Result<FileStamp> stampOf(const QString& path);

/// Errors: FileNotFound, FileIsDirectory, FileUnreadable, FileTooLarge, RegistryNotOurs, RegistryDamaged (cut short).
[[nodiscard]] Result<FileHeader> readHeader(const QString& path);

/// Copies a file byte for byte to a new one that its owner may write. The stamp is that of the original, unchanged
/// while it was copied. Errors: as readHeader(), DiskFull, FileUnwritable, RegistryChangedMeanwhile.
[[nodiscard]] Result<FileStamp> copyToWork(const QString& from, const QString& to);

/// The path by which a registry file is known: absolute, and through links to the file itself, for a rename onto a link
/// would cut it off.
[[nodiscard]] QString registryPathOf(const QString& path);

/// The save token inside a registry file, read without locking or changing it. Error: RegistryDamaged, also for a file
/// whose bookkeeping is not as the program makes it.
[[nodiscard]] Result<QString> readSaveToken(const QString& path);

/// Whether the file may be replaced by its owner's wish: false when it carries no right to write at all, or none for
/// this user. A file that is not there may.
[[nodiscard]] bool isFileWritable(const QString& path);

} // namespace core::store
