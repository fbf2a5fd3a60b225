// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace core::model {

/// A file that belongs to a published document or to a meeting. Up to kLargestInside its bytes are kept in the
/// registry; a larger one is only referred to by its place. Its digest tells in both cases whether the bytes are still
/// those that were entered. A plain value; another file is another row.
struct KeptFile
{
    KeptFileId id;
    QString name;    ///< as people call it, the last part of its path only: fileNameOf() gives it
    qint64 size = 0; ///< bytes
    QString digest;  ///< SHA-256, 64 lower-case hexadecimal digits
    QString path;    ///< where it lies; empty: its bytes are in the registry

    [[nodiscard]] bool isInside() const { return path.isEmpty(); }
    friend bool operator==(const KeptFile&, const KeptFile&) = default;
};

/// A file that has been read and is to be entered.
struct TakenFile
{
    KeptFile file;      ///< its id is none yet
    QByteArray content; ///< empty for one that is only referred to
};

/// What is done to the file of a document.
struct FileChange
{
    enum class Act { Keep, Remove, Replace };
    Act act = Act::Keep;
    TakenFile taken = {}; ///< Replace: what takes its place
};

/// Bytes that a file may have to be kept in the registry: its changeset leaves room for others in the history, and the
/// file on the shared folder stays one that can be copied.
inline constexpr qint64 kLargestInside = qint64{8} * 1024 * 1024;

/// The last part of a path or name, as safeFileName() leaves it.
[[nodiscard]] QString fileNameOf(const QString& path);
/// How a page of an office calls the format: PDF, Word, Excel, PowerPoint, テキスト …; capital letters of an ending
/// that has no name; empty without one.
[[nodiscard]] QString formatWord(const QString& name);
/// Whether the system may open it: papers, tables and pictures, and nothing that could be run.
[[nodiscard]] bool isOpenable(const QString& name);
/// 182KB, 3.1MB, as pages of offices write it: rounded up to whole KB, from 1,024 KB on in MB with one place.
[[nodiscard]] QString sizeWords(qint64 bytes);
/// 64 lower-case hexadecimal digits.
[[nodiscard]] QString digestOf(const QByteArray& content);

} // namespace core::model
