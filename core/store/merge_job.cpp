// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge_job.h"

#include "core/store/connection.h"
#include "core/store/content_digest.h"
#include "core/store/registry_opening.h"
#include "core/store/snapshot.h"
#include "core/store/statement.h"
#include "core/store/working_copy.h"

using namespace Qt::StringLiterals;

namespace core::store {

Result<LogTip> logTip(const Connection& connection)
{
    Statement statement(connection, u"SELECT id, coalesce(changeset, x'') FROM change_log ORDER BY id DESC LIMIT 1"_s);
    auto tip = readFirst<LogTip>(statement, [](const Statement& row) -> Result<LogTip> {
        return LogTip{row.integer(0), row.bytes(1)};
    });
    if (!tip)
        return tip.error();
    return tip->value_or(LogTip());
}

MergeJob::MergeJob(QString path, QString root, const WorkingCopy& mine, std::vector<MergeDecision> decisions)
    : m_path(std::move(path))
    , m_root(std::move(root))
    , m_mine(mine)
    , m_decisions(std::move(decisions))
    , m_preview(Error{ErrorCode::StoreFailed, {}, u"a merge that has not run"_s})
{
}

MergeJob::~MergeJob()
{
    if (m_newer)
        m_newer->remove();
}

QString MergeJob::mergedPath() const
{
    return m_newer ? m_newer->databasePath() : QString();
}

void MergeJob::run()
{
    auto snapshot = Snapshot::of(m_mine);
    m_preview = snapshot ? merge((*snapshot)->connection()) : Result<MergePreview>(snapshot.error());
}

void MergeJob::runOn(Connection& mine)
{
    m_preview = merge(mine);
}

/// What stands at the path now, in a working copy of its own.
Result<std::unique_ptr<Connection>> MergeJob::readNewer()
{
    auto copy = WorkingCopy::create(m_root, m_path);
    if (!copy)
        return copy.error();
    m_newer = std::move(*copy);
    WorkingNote note = m_newer->note();
    note.isPassing = true;
    if (auto noted = m_newer->changeNote(note); !noted)
        return noted.error();
    auto stamp = copyToWork(m_path, m_newer->databasePath());
    if (!stamp)
        return stamp.error();
    if (auto whole = verifyContent(m_newer->databasePath()); !whole)
        return Error{whole.error().code, {m_path}, whole.error().detail};
    auto database = openDatabase(m_path, m_newer->databasePath());
    if (!database)
        return database.error();
    if (database->upgrade == Upgrade::TooLate)
        return Error{ErrorCode::RegistryNewer, {m_path, QString(), QString()}, {}};
    m_stamp = *stamp;
    return std::move(database->connection);
}

/// The connection to the newer state is closed when it returns: another thread takes the outcome over.
Result<MergePreview> MergeJob::merge(Connection& mine)
{
    auto tip = logTip(mine);
    if (!tip)
        return tip.error();
    m_tip = std::move(*tip);
    auto newer = readNewer();
    if (!newer)
        return newer.error();
    return rebase(m_path, mine, **newer, m_decisions);
}

} // namespace core::store
