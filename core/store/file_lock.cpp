// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_lock.h"

#include "core/store/beside_files.h"
#include "core/store/descriptor.h"
#include "core/store/log.h"
#include "core/store/write_failure.h"

#include <QFile>
#include <QUuid>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

constexpr mode_t kReadableByAll = 0644;

QString newToken()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

struct FoundLock
{
    std::optional<LockHolder> holder;
    qint64 modified = 0; ///< seconds, by the clock of the folder
};

/// Nothing that is not a plain file is read: a pipe would never end.
std::optional<FoundLock> readLock(const QString& path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    FoundLock found;
    found.modified = status.st_mtim.tv_sec;
    const Descriptor file(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (file.value() < 0 || ::fstat(file.value(), &status) != 0)
        return found;
    found.modified = status.st_mtim.tv_sec;
    if (S_ISREG(status.st_mode)) {
        QByteArray bytes(8192, '\0');
        const ssize_t size = ::read(file.value(), bytes.data(), static_cast<size_t>(bytes.size()));
        found.holder = lockFromBytes(bytes.left(qMax<ssize_t>(size, 0)));
    }
    return found;
}

/// What time it is where the file lies: the share has a clock of its own, and only that one stamps its files. Where
/// nothing can be written, the clock of this computer has to do.
qint64 folderNow(const QString& registryPath)
{
    const QString path = pathBeside(registryPath, u".~time."_s, u'.' + newToken().left(8));
    qint64 now = QDateTime::currentSecsSinceEpoch();
    {
        const Descriptor probe(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, kReadableByAll);
        struct stat status = {};
        if (probe.value() < 0)
            return now;
        if (::fstat(probe.value(), &status) == 0)
            now = status.st_mtim.tv_sec;
    }
    QFile::remove(path);
    return now;
}

/// Writes a whole lock under a name of its own. 0, or the errno.
int writeLock(const QString& path, const LockHolder& holder)
{
    const Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, kReadableByAll);
    if (file.value() < 0)
        return errno;
    // Whoever else works in the folder is to read who it is, whatever this user's mask says.
    (void)::fchmod(file.value(), kReadableByAll);
    const QByteArray bytes = toBytes(holder);
    errno = 0;
    if (::write(file.value(), bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size())
        return 0;
    const int failure = errno != 0 ? errno : ENOSPC;
    QFile::remove(path);
    return failure;
}

/// Puts a lock in its place in one step, complete: a program that is killed in between leaves none that nobody can
/// read. Some shares know no second name for a file; there it is created in its place and written at once. 0, or the
/// errno; EEXIST when somebody was first.
int createLock(const QString& path, const LockHolder& holder)
{
    const QString complete = path + u'.' + newToken().left(8);
    if (const int failure = writeLock(complete, holder); failure != 0)
        return failure;
    int failure = 0;
    if (::link(QFile::encodeName(complete).constData(), QFile::encodeName(path).constData()) != 0)
        failure = errno;
    QFile::remove(complete);
    const bool isUnknown = failure == EPERM || failure == EOPNOTSUPP || failure == ENOSYS || failure == EMLINK;
    return isUnknown ? writeLock(path, holder) : failure;
}

/// Takes a stale lock away without ever taking a fresh one: it is moved aside in one step, and only then looked at.
/// False when it was another one by then; that is put back.
bool clearAway(const QString& path, const std::optional<LockHolder>& judged)
{
    const QString aside = path + u'.' + newToken().left(8);
    const QByteArray from = QFile::encodeName(path);
    const QByteArray to = QFile::encodeName(aside);
    if (std::rename(from.constData(), to.constData()) != 0)
        return errno == ENOENT;
    const auto moved = readLock(aside);
    const bool isJudged = !moved || !moved->holder || (judged && moved->holder->token == judged->token);
    if (isJudged || ::link(to.constData(), from.constData()) == 0) {
        QFile::remove(aside);
        return isJudged;
    }
    // A share without second names for a file: the lock goes back whole, unless there is a newer one already.
    if (::renameat2(AT_FDCWD, to.constData(), AT_FDCWD, from.constData(), RENAME_NOREPLACE) != 0)
        qCWarning(lcStore) << "a lock could not be put back";
    return false;
}

} // namespace

QString lockPath(const QString& registryPath)
{
    return pathBeside(registryPath, u".~lock."_s, u"#"_s);
}

LockReport inspectLock(const QString& registryPath, const ProgramPlace& here)
{
    const auto found = readLock(lockPath(registryPath));
    if (!found)
        return {};
    const std::chrono::seconds age(folderNow(registryPath) - found->modified);
    LockReport report;
    report.holder = found->holder;
    report.lastSign = QDateTime::fromSecsSinceEpoch(found->modified, Qt::UTC);
    report.state = judgeLock(found->holder, here, age);
    return report;
}

bool mayTake(LockState state, TakeOver takeOver)
{
    switch (state) {
    case LockState::Free:
        return true;
    case LockState::Held:
        return false;
    case LockState::Dead:
        return takeOver != TakeOver::Nothing;
    case LockState::Silent:
    case LockState::ClockDoubtful:
        return takeOver == TakeOver::Stale;
    }
    return false;
}

Error lockError(const QString& registryPath, const LockReport& report)
{
    const LockHolder holder = report.holder.value_or(LockHolder{});
    const QString since = (holder.since.isValid() ? holder.since : report.lastSign).toString(Qt::ISODate);
    const QStringList arguments{registryPath, holder.person, holder.place.computer};
    switch (report.state) {
    case LockState::Dead:
        return {ErrorCode::RegistryLockDead, arguments + QStringList{since}, {}};
    case LockState::Silent:
        return {ErrorCode::RegistryLockSilent, arguments + QStringList{report.lastSign.toString(Qt::ISODate)}, {}};
    case LockState::ClockDoubtful:
        return {ErrorCode::RegistryLockClock, arguments + QStringList{since}, {}};
    case LockState::Free:
    case LockState::Held:
        break;
    }
    return {ErrorCode::RegistryLocked, arguments + QStringList{since}, {}};
}

FileLock::FileLock(QString path, LockHolder holder)
    : m_path(std::move(path))
    , m_holder(std::move(holder))
{
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString& registryPath, const QString& person,
                                                 const QString& computer, TakeOver takeOver)
{
    const QString path = lockPath(registryPath);
    const ProgramPlace here = currentPlace(computer);
    LockHolder holder{person, here, QDateTime::currentDateTimeUtc(), newToken(), 0};
    std::optional<LockHolder> previous;
    // Each round ends with the lock, or with somebody else who got it meanwhile.
    constexpr int kRounds = 10;
    for (int round = 0; round < kRounds; ++round) {
        const int failure = createLock(path, holder);
        if (failure == 0) {
            std::unique_ptr<FileLock> lock(new FileLock(path, holder));
            lock->m_previous = previous;
            return lock;
        }
        if (failure != EEXIST)
            return writeFailure(registryPath, failure);
        const LockReport report = inspectLock(registryPath, here);
        if (report.state == LockState::Free)
            continue;
        if (!mayTake(report.state, takeOver))
            return lockError(registryPath, report);
        if (clearAway(path, report.holder))
            previous = report.holder;
    }
    return lockError(registryPath, LockReport{LockState::Held, std::nullopt, QDateTime::currentDateTimeUtc()});
}

FileLock::~FileLock()
{
    if (isHeld())
        QFile::remove(m_path);
}

bool FileLock::isHeld() const
{
    const auto found = readLock(m_path);
    return found && found->holder && found->holder->token == m_holder.token;
}

bool FileLock::beat()
{
    if (!isHeld())
        return false;
    ++m_holder.beats;
    const QByteArray bytes = toBytes(m_holder);
    const Descriptor file(m_path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK);
    return file.value() >= 0 && ::pwrite(file.value(), bytes.constData(), static_cast<size_t>(bytes.size()), 0) ==
                                    static_cast<ssize_t>(bytes.size());
}

} // namespace core::store
