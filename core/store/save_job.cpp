// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/save_job.h"

#include "core/store/connection.h"
#include "core/store/file_lock.h"
#include "core/store/log.h"
#include "core/store/snapshot.h"
#include "core/store/whole_file.h"
#include "core/store/working_copy.h"

#include <QDateTime>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// Of a file that is in the way: it is only overwritten when the user said so, and never while somebody else edits it.
Result<void> ensureFree(const QString& path, Overwrite overwrite)
{
    const QFileInfo file(path);
    if (file.isDir())
        return Error{ErrorCode::FileIsDirectory, {path}, {}};
    if (overwrite == Overwrite::No && (file.exists() || file.isSymLink()))
        return Error{ErrorCode::FileExists, {path}, {}};
    return {};
}

} // namespace

SaveJob::SaveJob(SaveOrder order, WorkingCopy& workingCopy, std::unique_ptr<FileLock> lock)
    : m_order(std::move(order))
    , m_workingCopy(workingCopy)
    , m_lock(std::move(lock))
    , m_outcome(Error{ErrorCode::StoreFailed, {}, u"a save that has not run"_s})
{
}

SaveJob::~SaveJob() = default;

std::unique_ptr<FileLock> SaveJob::takeLock()
{
    return std::move(m_lock);
}

void SaveJob::run()
{
    if (auto ready = makeReady(); !ready) {
        m_outcome = ready.error();
        return;
    }
    auto snapshot = Snapshot::of(m_workingCopy);
    m_outcome = snapshot ? write((*snapshot)->connection()) : Result<SavedState>(snapshot.error());
}

void SaveJob::runOn(Connection& connection)
{
    auto ready = makeReady();
    m_outcome = ready ? write(connection) : Result<SavedState>(ready.error());
}

Result<void> SaveJob::makeReady()
{
    if (m_order.kind == SaveKind::Save) {
        auto locked = ensureLock();
        return locked ? ensureUnchanged() : locked;
    }
    const bool isOpenOne = m_order.path == m_order.openPath;
    if (auto free = ensureFree(m_order.path, isOpenOne ? Overwrite::No : m_order.overwrite); !free)
        return free;
    return ensureLock();
}

/// Whoever saves holds the lock; one that was lost is taken again, unless somebody else has it now.
Result<void> SaveJob::ensureLock()
{
    if (m_lock && m_lock->isHeld())
        return {};
    m_lock.reset();
    const Identity& identity = m_order.options.identity;
    auto taken = FileLock::take(m_order.path, identity.person, identity.computer, m_order.options.takeOver);
    if (!taken)
        return taken.error();
    m_lock = std::move(*taken);
    return {};
}

/// Somebody may have saved, moved or removed the file since. A backup program or a scanner may only have touched it:
/// then the save token inside tells that it is still ours.
Result<void> SaveJob::ensureUnchanged() const
{
    const QString& path = m_order.openPath;
    auto now = stampOf(path);
    // A file that is gone is no work of somebody else that could be lost.
    if (!now && now.error().code == ErrorCode::FileNotFound)
        return {};
    if (!now)
        return now.error();
    if (m_order.stamp && *now == *m_order.stamp)
        return {};
    auto token = readSaveToken(path);
    if (!token)
        return Error{ErrorCode::RegistryReplaced, {path}, token.error().detail};
    if (*token != m_order.token)
        return Error{ErrorCode::RegistryChangedMeanwhile, {path}, {}};
    return {};
}

/// The mark says up to which row of the log the state goes that is written, whatever has been edited since.
Result<SaveMark> SaveJob::nextMark(Connection& connection) const
{
    auto before = readSaveMark(connection);
    if (!before)
        return before.error();
    auto newest = connection.integerOf(u"SELECT coalesce(max(id), 0) FROM change_log"_s);
    if (!newest)
        return newest.error();
    return SaveMark{before->counter + 1, QUuid::createUuid().toString(QUuid::Id128), *newest,
                    QDateTime::currentDateTimeUtc().toString(Qt::ISODate), m_order.options.identity.person};
}

/// The state that is about to be replaced is kept as well, when no save from this computer has kept it: it may be
/// somebody else's.
void SaveJob::keepStateBefore() const
{
    const QString& path = m_order.path;
    if (!QFileInfo::exists(path))
        return;
    const auto kept = keepGeneration(path, path, m_order.options.generations, QDateTime::currentDateTimeUtc());
    if (!kept)
        qCWarning(lcStore).noquote() << "the state before a save is not kept:" << kept.error().detail;
}

Result<SavedState> SaveJob::write(Connection& connection)
{
    auto mark = nextMark(connection);
    if (!mark)
        return mark.error();
    const QString& path = m_order.path;
    WholeFile file{path, *mark, {}};
    if (m_order.kind != SaveKind::Copy) {
        // Until the file stands there, the edits belong to the old path, where the next start looks for them.
        WorkingNote note = m_workingCopy.note();
        note.pendingToken = mark->token;
        note.pendingLogId = mark->logId;
        file.beforeReplacing = [this, note](const QString&) -> Result<void> {
            // Writing and reading back take their time on a share: somebody may have saved meanwhile.
            if (auto unchanged = m_order.path == m_order.openPath ? ensureUnchanged() : Result<void>(); !unchanged)
                return unchanged;
            keepStateBefore();
            return m_workingCopy.changeNote(note);
        };
    }
    auto stamp = writeWhole(connection, file);
    if (!stamp)
        return stamp.error();
    SavedState saved{*mark, *stamp, {}};
    if (m_order.kind == SaveKind::Copy)
        return saved;
    if (auto kept = keepGeneration(path, path, m_order.options.generations, QDateTime::currentDateTimeUtc()); !kept)
        saved.generationFailure = kept.error();
    return saved;
}

} // namespace core::store
