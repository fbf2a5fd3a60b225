// SPDX-License-Identifier: GPL-3.0-or-later
// くらべる, 合わせる: the merge is made in a working copy of its own and taken over when it is complete.
#include "core/store/merge.h"
#include "core/store/merge_job.h"
#include "core/store/raw_handle.h"
#include "core/store/registry.h"
#include "core/store/working_copy.h"

using namespace Qt::StringLiterals;

namespace core::store {

std::unique_ptr<MergeJob> Registry::beginMerge(const std::vector<MergeDecision>& decisions)
{
    return std::make_unique<MergeJob>(m_path, m_options.workingRoot, *m_workingCopy, decisions);
}

Result<bool> Registry::endMerge(MergeJob& job)
{
    if (isReadOnly())
        return Error{ErrorCode::RegistryReadOnly, {m_path}, {}};
    const Result<MergePreview>& preview = job.preview();
    if (!preview)
        return preview.error();
    if (!preview->conflicts.empty())
        return Error{ErrorCode::MergeConflicts, {m_path, QString::number(preview->conflicts.size())}, {}};
    const auto tip = logTip(*m_connection);
    if (!tip)
        return tip.error();
    if (!(*tip == job.tip()))
        return false;
    auto merged = Connection::open(job.mergedPath());
    if (!merged)
        return merged.error();
    if (auto adopted = adoptMerged(**merged); !adopted)
        return adopted.error();
    m_stamp = job.stamp();
    Q_EMIT reloaded();
    return true;
}

Result<MergePreview> Registry::previewMerge(const std::vector<MergeDecision>& decisions)
{
    const auto job = beginMerge(decisions);
    job->runOn(*m_connection);
    return job->preview();
}

Result<void> Registry::merge(const std::vector<MergeDecision>& decisions)
{
    if (isReadOnly())
        return Error{ErrorCode::RegistryReadOnly, {m_path}, {}};
    const auto job = beginMerge(decisions);
    job->runOn(*m_connection);
    const auto ended = endMerge(*job);
    return ended ? Result<void>() : ended.error();
}

/// One transaction replaces the working copy by the merged state, whose save mark is that of the file: should the
/// program end now, the next start finds my edits unsaved, on top of theirs.
Result<void> Registry::adoptMerged(Connection& merged)
{
    sqlite3_backup* backup = sqlite3_backup_init(m_connection->handle(), "main", merged.handle(), "main");
    if (backup == nullptr)
        return Error{ErrorCode::StoreFailed, {}, QString::fromUtf8(sqlite3_errmsg(m_connection->handle()))};
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        return Error{ErrorCode::StoreFailed, {}, QString::fromUtf8(sqlite3_errstr(stepped))};
    // The merged state stands. Memory may have been short for a moment as it was read.
    auto loaded = load();
    return loaded ? loaded : load();
}

} // namespace core::store
