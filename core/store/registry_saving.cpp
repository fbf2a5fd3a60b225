// SPDX-License-Identifier: GPL-3.0-or-later
// 保存, 名前を付けて保存, 写しを保存.
#include "core/store/file_lock.h"
#include "core/store/log.h"
#include "core/store/registry.h"
#include "core/store/save_job.h"
#include "core/store/working_copy.h"

using namespace Qt::StringLiterals;

namespace core::store {

void Registry::giveSignOfLife()
{
    m_sinceHeartbeat.start();
    if (m_lock && !m_lock->beat())
        Q_EMIT lockLost();
}

Result<std::unique_ptr<SaveJob>> Registry::beginSave(SaveKind kind, const QString& path, Overwrite overwrite)
{
    if (isReadOnly() && kind != SaveKind::Copy)
        return Error{ErrorCode::RegistryReadOnly, {m_path}, {}};
    SaveOrder order;
    order.path = kind == SaveKind::Save ? m_path : registryPathOf(path);
    order.kind = kind == SaveKind::As && order.path == m_path ? SaveKind::Save : kind;
    order.openPath = m_path;
    order.overwrite = overwrite;
    order.options = m_options;
    order.stamp = m_stamp;
    order.token = m_saveToken;
    // What stands in the snapshot must not change any more: an edit that grew its row would count as saved.
    m_history->setSaveUnderWay(true);
    // The lock goes along, so that no sign of life is given while the job looks at it.
    auto lock = order.kind == SaveKind::Save ? std::move(m_lock) : nullptr;
    return std::make_unique<SaveJob>(std::move(order), *m_workingCopy, std::move(lock));
}

Result<void> Registry::endSave(SaveJob& job)
{
    const Result<SavedState>& saved = job.outcome();
    const SaveOrder& order = job.order();
    m_history->setSaveUnderWay(false);
    if (order.kind == SaveKind::Save || (order.kind == SaveKind::As && saved))
        m_lock = job.takeLock();
    if (m_lock && m_isLoaded) {
        m_heartbeat.start();
        m_sinceHeartbeat.start();
    }
    if (!saved)
        return saved.error();
    if (order.kind == SaveKind::Copy)
        return {};
    // The file holds everything now. Should the working copy fail to note so, the next start finds out by the token.
    m_path = order.path;
    m_stamp = saved->stamp;
    m_saveToken = saved->mark.token;
    m_savedLogId = saved->mark.logId;
    m_isUpgraded = false;
    m_generationFailure = saved->generationFailure;
    if (order.kind == SaveKind::As)
        m_options.mode = OpenMode::ReadWrite;
    if (auto marked = writeSaveMark(*m_connection, saved->mark); !marked)
        qCWarning(lcStore).noquote() << "the working copy does not know of its save:" << marked.error().detail;
    WorkingNote note = m_workingCopy->note();
    if (note.path != m_path) {
        note.path = m_path;
        if (auto noted = m_workingCopy->changeNote(note); !noted)
            qCWarning(lcStore).noquote() << "the working copy does not know its new file:" << noted.error().detail;
    }
    return {};
}

Result<void> Registry::saveNow(SaveKind kind, const QString& path, Overwrite overwrite)
{
    auto job = beginSave(kind, path, overwrite);
    if (!job)
        return job.error();
    (*job)->runOn(*m_connection);
    return endSave(**job);
}

Result<void> Registry::save()
{
    return saveNow(SaveKind::Save, m_path, Overwrite::Yes);
}

Result<void> Registry::saveAs(const QString& path, Overwrite overwrite)
{
    return saveNow(SaveKind::As, path, overwrite);
}

Result<void> Registry::saveCopy(const QString& path, Overwrite overwrite)
{
    return saveNow(SaveKind::Copy, path, overwrite);
}

void Registry::keepGenerations(int count, int days)
{
    m_options.generations.count = count;
    m_options.generations.days = days;
}

} // namespace core::store
