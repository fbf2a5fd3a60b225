// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/working_copy.h"

#include "core/store/file_sync.h"
#include "core/store/log.h"
#include "core/store/write_failure.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

QString inFolder(const QString& folder, const QString& name)
{
    return QDir(folder).filePath(name);
}

/// The descriptor that holds the lock; -1 and errno without it.
int lockFolder(const QString& folder)
{
    constexpr mode_t kOwnerOnly = 0600;
    const QByteArray path = QFile::encodeName(inFolder(folder, u"in-use"_s));
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, kOwnerOnly);
    if (descriptor < 0 || ::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return descriptor;
    const int failure = errno;
    ::close(descriptor);
    errno = failure;
    return -1;
}

QByteArray toBytes(const WorkingNote& note)
{
    QJsonObject object{
        {u"path"_s, note.path},
        {u"createdAt"_s, note.createdAt.toString(Qt::ISODate)},
        {u"pendingToken"_s, note.pendingToken},
        {u"pendingLogId"_s, note.pendingLogId},
        {u"isPassing"_s, note.isPassing},
    };
    if (note.setAsideAt)
        object.insert(u"setAsideAt"_s, note.setAsideAt->toString(Qt::ISODate));
    return QJsonDocument(object).toJson();
}

std::optional<WorkingNote> readNote(const QString& folder)
{
    QFile file(inFolder(folder, u"note.json"_s));
    constexpr qint64 kLargestNote = 65536;
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(kLargestNote)).object();
    if (object[u"path"_s].toString().isEmpty())
        return std::nullopt;
    WorkingNote note;
    note.path = object[u"path"_s].toString();
    note.createdAt = QDateTime::fromString(object[u"createdAt"_s].toString(), Qt::ISODate);
    note.pendingToken = object[u"pendingToken"_s].toString();
    note.pendingLogId = object[u"pendingLogId"_s].toInteger();
    note.isPassing = object[u"isPassing"_s].toBool();
    if (object.contains(u"setAsideAt"_s))
        note.setAsideAt = QDateTime::fromString(object[u"setAsideAt"_s].toString(), Qt::ISODate);
    return note;
}

/// 0, or the errno.
int writeFile(const QString& path, const QByteArray& bytes)
{
    constexpr mode_t kOwnerOnly = 0600;
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, kOwnerOnly);
    if (descriptor < 0)
        return errno;
    errno = 0;
    const ssize_t written = ::write(descriptor, bytes.constData(), static_cast<size_t>(bytes.size()));
    int failure = written == bytes.size() ? 0 : errno != 0 ? errno : ENOSPC;
    if (failure == 0 && ::fsync(descriptor) != 0)
        failure = errno;
    ::close(descriptor);
    return failure;
}

} // namespace

QString workingRoot(const QString& root)
{
    return root.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/working"_s
                          : root;
}

WorkingCopy::WorkingCopy(QString folder, int lock)
    : m_folder(std::move(folder))
    , m_lock(lock)
{
}

WorkingCopy::~WorkingCopy()
{
    ::close(m_lock);
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::create(const QString& root, const QString& path)
{
    const QString folder = QDir(workingRoot(root)).filePath(QUuid::createUuid().toString(QUuid::Id128));
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileUnwritable, {folder}, u"the folder could not be made"_s};
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const int lock = lockFolder(folder);
    if (lock < 0) {
        const Error failure = writeFailure(folder, errno);
        QDir(folder).removeRecursively();
        return failure;
    }
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy(folder, lock));
    WorkingNote note;
    note.path = path;
    note.createdAt = QDateTime::currentDateTimeUtc();
    if (auto noted = copy->changeNote(note); !noted) {
        copy->remove();
        return noted.error();
    }
    return copy;
}

std::unique_ptr<WorkingCopy> WorkingCopy::adopt(const QString& folder)
{
    // Somebody may just be making it: without a note nothing is touched.
    if (!readNote(folder))
        return nullptr;
    const int lock = lockFolder(folder);
    if (lock < 0)
        return nullptr;
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy(folder, lock));
    // Between the two looks it may have been finished and removed.
    const auto note = readNote(folder);
    if (!note)
        return nullptr;
    copy->m_note = *note;
    return copy;
}

QString WorkingCopy::databasePath() const
{
    return inFolder(m_folder, u"registry.kyoyaku"_s);
}

Result<void> WorkingCopy::changeNote(const WorkingNote& note)
{
    const QString path = inFolder(m_folder, u"note.json"_s);
    const QString fresh = path + u".new"_s;
    int failure = writeFile(fresh, toBytes(note));
    if (failure == 0 && std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0)
        failure = errno;
    if (failure == 0)
        failure = syncFolder(m_folder);
    if (failure != 0) {
        QFile::remove(fresh);
        return writeFailure(path, failure);
    }
    m_note = note;
    return {};
}

void WorkingCopy::setAside()
{
    WorkingNote note = m_note;
    note.setAsideAt = QDateTime::currentDateTimeUtc();
    if (auto noted = changeNote(note); !noted)
        qCWarning(lcStore).noquote() << "a working copy was not set aside:" << noted.error().detail;
}

void WorkingCopy::remove()
{
    if (!QDir(m_folder).removeRecursively())
        qCWarning(lcStore) << "a working copy could not be removed";
}

} // namespace core::store
