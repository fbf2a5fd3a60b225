// SPDX-License-Identifier: GPL-3.0-or-later
// 保存, 名前を付けて保存, 写しを保存.
#include "core/store/file_lock.h"
#include "core/store/log.h"
#include "core/store/registry.h"
#include "core/store/save_mark.h"
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

void Registry::giveSignOfLife()
{
    m_sinceHeartbeat.start();
    if (m_lock && !m_lock->beat())
        Q_EMIT lockLost();
}

/// Whoever saves holds the lock; one that was lost is taken again, unless somebody else has it now.
Result<void> Registry::ensureLock()
{
    if (m_lock && m_lock->isHeld())
        return {};
    m_lock.reset();
    auto taken = FileLock::take(m_path, m_options.identity.person, m_options.identity.computer, m_options.takeOver);
    if (!taken)
        return taken.error();
    m_lock = std::move(*taken);
    m_heartbeat.start();
    m_sinceHeartbeat.start();
    return {};
}

/// Somebody may have saved, moved or removed the file since. A backup program or a scanner may only have touched it:
/// then the save token inside tells that it is still ours.
Result<void> Registry::ensureUnchanged() const
{
    auto now = stampOf(m_path);
    // A file that is gone is no work of somebody else that could be lost.
    if (!now && now.error().code == ErrorCode::FileNotFound)
        return {};
    if (!now)
        return now.error();
    if (m_stamp && *now == *m_stamp)
        return {};
    auto token = readSaveToken(m_path);
    if (!token)
        return Error{ErrorCode::RegistryReplaced, {m_path}, token.error().detail};
    if (*token != m_saveToken)
        return Error{ErrorCode::RegistryChangedMeanwhile, {m_path}, {}};
    return {};
}

Result<SaveMark> Registry::nextMark() const
{
    auto before = readSaveMark(*m_connection);
    if (!before)
        return before.error();
    return SaveMark{before->counter + 1, QUuid::createUuid().toString(QUuid::Id128), m_history->newestLogId(),
                    QDateTime::currentDateTimeUtc().toString(Qt::ISODate), m_options.identity.person};
}

/// The state that is about to be replaced is kept as well, when no save from this computer has kept it: it may be
/// somebody else's.
void Registry::keepStateBefore(const QString& path)
{
    if (!QFileInfo::exists(path))
        return;
    const auto kept = keepGeneration(path, path, m_options.generations, QDateTime::currentDateTimeUtc());
    if (!kept)
        qCWarning(lcStore).noquote() << "the state before a save is not kept:" << kept.error().detail;
}

Result<void> Registry::writeTo(const QString& path)
{
    auto mark = nextMark();
    if (!mark)
        return mark.error();
    // Until the file stands there, the edits belong to the old path, where the next start looks for them.
    WorkingNote note = m_workingCopy->note();
    note.pendingToken = mark->token;
    note.pendingLogId = mark->logId;
    WholeFile file{path, *mark, [&](const QString&) -> Result<void> {
                       // Writing and reading back take their time on a share: somebody may have saved meanwhile.
                       if (auto unchanged = path == m_path ? ensureUnchanged() : Result<void>(); !unchanged)
                           return unchanged;
                       keepStateBefore(path);
                       return m_workingCopy->changeNote(note);
                   }};
    auto stamp = writeWhole(*m_connection, file);
    if (!stamp)
        return stamp.error();
    // The file holds everything now. Should the working copy fail to note so, the next start finds out by the token.
    m_path = path;
    m_stamp = *stamp;
    m_saveToken = mark->token;
    m_savedLogId = mark->logId;
    m_isUpgraded = false;
    if (auto marked = writeSaveMark(*m_connection, *mark); !marked)
        qCWarning(lcStore).noquote() << "the working copy does not know of its save:" << marked.error().detail;
    if (note.path != path) {
        note.path = path;
        if (auto noted = m_workingCopy->changeNote(note); !noted)
            qCWarning(lcStore).noquote() << "the working copy does not know its new file:" << noted.error().detail;
    }
    m_generationFailure.reset();
    auto kept = keepGeneration(path, path, m_options.generations, QDateTime::currentDateTimeUtc());
    if (!kept)
        m_generationFailure = kept.error();
    return {};
}

Result<void> Registry::save()
{
    if (isReadOnly())
        return Error{ErrorCode::RegistryReadOnly, {m_path}, {}};
    if (auto locked = ensureLock(); !locked)
        return locked.error();
    if (auto unchanged = ensureUnchanged(); !unchanged)
        return unchanged.error();
    return writeTo(m_path);
}

Result<void> Registry::saveAs(const QString& path, Overwrite overwrite)
{
    if (isReadOnly())
        return Error{ErrorCode::RegistryReadOnly, {m_path}, {}};
    const QString absolute = registryPathOf(path);
    if (absolute == m_path)
        return save();
    if (auto free = ensureFree(absolute, overwrite); !free)
        return free.error();
    const auto& identity = m_options.identity;
    auto lock = FileLock::take(absolute, identity.person, identity.computer, m_options.takeOver);
    if (!lock)
        return lock.error();
    if (auto written = writeTo(absolute); !written)
        return written.error();
    m_lock = std::move(*lock);
    m_options.mode = OpenMode::ReadWrite;
    m_heartbeat.start();
    m_sinceHeartbeat.start();
    return {};
}

Result<void> Registry::saveCopy(const QString& path, Overwrite overwrite)
{
    const QString absolute = registryPathOf(path);
    if (auto free = ensureFree(absolute, absolute == m_path ? Overwrite::No : overwrite); !free)
        return free.error();
    const auto& identity = m_options.identity;
    auto lock = FileLock::take(absolute, identity.person, identity.computer, m_options.takeOver);
    if (!lock)
        return lock.error();
    auto mark = nextMark();
    if (!mark)
        return mark.error();
    auto stamp = writeWhole(*m_connection, WholeFile{absolute, *mark, {}});
    return stamp ? Result<void>() : Result<void>(stamp.error());
}

void Registry::keepGenerations(int count, int days)
{
    m_options.generations.count = count;
    m_options.generations.days = days;
}

} // namespace core::store
