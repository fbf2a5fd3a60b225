// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kept_file_transfer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <functional>

using namespace Qt::StringLiterals;

namespace core::exchange {

namespace {

constexpr qint64 kPiece = qint64{1024} * 1024;

using Sink = std::function<bool(const QByteArray& piece)>;

/// Reads the file piece by piece, and says what it is. `sink` may refuse, which ends with FileUnwritable.
Result<model::KeptFile> walk(const QString& path, Task& task, const Sink& sink)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, {path}, {}};
    if (info.isDir())
        return Error{ErrorCode::FileIsDirectory, {path}, {}};
    // A pipe or a device would never end.
    if (!info.isFile())
        return Error{ErrorCode::FileUnreadable, {path}, u"not a regular file"_s};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path}, file.errorString()};
    model::KeptFile found;
    found.name = model::fileNameOf(info.fileName());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const int total = static_cast<int>(file.size() / kPiece + 1);
    while (true) {
        if (task.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty())
            break;
        hash.addData(piece);
        found.size += piece.size();
        if (!sink(piece))
            return Error{ErrorCode::FileUnwritable, {path}, {}};
        task.report(static_cast<int>(found.size / kPiece), total);
    }
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, {path}, file.errorString()};
    found.digest = QString::fromLatin1(hash.result().toHex());
    return found;
}

Result<void> compare(const model::KeptFile& entered, const Result<model::KeptFile>& found)
{
    if (!found)
        return found.error();
    if (found->size != entered.size || found->digest != entered.digest)
        return Error{ErrorCode::KeptFileChanged, {entered.name, entered.path}, found->digest};
    return {};
}

} // namespace

Result<model::TakenFile> takeFile(const QString& path, Task& task)
{
    QByteArray content;
    const auto found = walk(path, task, [&](const QByteArray& piece) {
        if (content.size() <= model::kLargestInside)
            content += piece;
        return true;
    });
    if (!found)
        return found.error();
    model::TakenFile taken{*found, {}};
    if (found->size <= model::kLargestInside)
        taken.content = content;
    else
        taken.file.path = QFileInfo(path).absoluteFilePath();
    return taken;
}

Result<model::KeptFile> measureFile(const QString& path, Task& task)
{
    return walk(path, task, [](const QByteArray&) { return true; });
}

Result<void> checkReferred(const model::KeptFile& file, Task& task)
{
    return compare(file, measureFile(file.path, task));
}

Result<void> copyReferred(const model::KeptFile& file, const QString& target, Task& task)
{
    QSaveFile copy(target);
    if (!copy.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileUnwritable, {target}, copy.errorString()};
    bool isWritten = true;
    const auto found = walk(file.path, task, [&](const QByteArray& piece) {
        isWritten = copy.write(piece) == piece.size();
        return isWritten;
    });
    if (!isWritten)
        return Error{ErrorCode::FileUnwritable, {target}, copy.errorString()};
    if (auto same = compare(file, found); !same)
        return same;
    if (!copy.commit())
        return Error{ErrorCode::FileUnwritable, {target}, copy.errorString()};
    return {};
}

Result<void> writeWholeFile(const QByteArray& content, const QString& target)
{
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error{ErrorCode::FileUnwritable, {target}, file.errorString()};
    return {};
}

} // namespace core::exchange
