// SPDX-License-Identifier: GPL-3.0-or-later
// くらべる, 合わせる: the merge is made in a working copy of its own and taken over when it is complete.
#include "core/store/content_digest.h"
#include "core/store/merge.h"
#include "core/store/raw_handle.h"
#include "core/store/registry.h"
#include "core/store/registry_opening.h"
#include "core/store/save_mark.h"
#include "core/store/working_copy.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// What stands at the path now, in a working copy that goes with this value.
class NewerState
{
public:
    static Result<NewerState> read(const QString& path, const QString& root)
    {
        NewerState state;
        auto copy = WorkingCopy::create(root, path);
        if (!copy)
            return copy.error();
        state.m_copy = std::move(*copy);
        WorkingNote note = state.m_copy->note();
        note.isPassing = true;
        if (auto noted = state.m_copy->changeNote(note); !noted)
            return noted.error();
        auto stamp = copyToWork(path, state.m_copy->databasePath());
        if (!stamp)
            return stamp.error();
        if (auto whole = verifyContent(state.m_copy->databasePath()); !whole)
            return Error{whole.error().code, {path}, whole.error().detail};
        auto database = openDatabase(path, state.m_copy->databasePath());
        if (!database)
            return database.error();
        if (database->upgrade == Upgrade::TooLate)
            return Error{ErrorCode::RegistryNewer, {path, QString(), QString()}, {}};
        state.m_connection = std::move(database->connection);
        state.m_stamp = *stamp;
        return state;
    }
    ~NewerState()
    {
        m_connection.reset();
        if (m_copy)
            m_copy->remove();
    }
    NewerState(NewerState&&) = default;
    NewerState& operator=(NewerState&&) = delete;
    NewerState(const NewerState&) = delete;
    NewerState& operator=(const NewerState&) = delete;

    [[nodiscard]] Connection& connection() { return *m_connection; }
    [[nodiscard]] const FileStamp& stamp() const { return m_stamp; }

private:
    NewerState() = default;

    std::unique_ptr<WorkingCopy> m_copy;
    std::unique_ptr<Connection> m_connection;
    FileStamp m_stamp;
};

} // namespace

Result<MergePreview> Registry::previewMerge(const std::vector<MergeDecision>& decisions)
{
    auto newer = NewerState::read(m_path, m_options.workingRoot);
    if (!newer)
        return newer.error();
    return rebase(m_path, *m_connection, newer->connection(), decisions);
}

Result<void> Registry::merge(const std::vector<MergeDecision>& decisions)
{
    if (isReadOnly())
        return Error{ErrorCode::RegistryReadOnly, {m_path}, {}};
    auto newer = NewerState::read(m_path, m_options.workingRoot);
    if (!newer)
        return newer.error();
    auto preview = rebase(m_path, *m_connection, newer->connection(), decisions);
    if (!preview)
        return preview.error();
    if (!preview->conflicts.empty())
        return Error{ErrorCode::MergeConflicts, {m_path, QString::number(preview->conflicts.size())}, {}};
    if (auto adopted = adoptMerged(newer->connection()); !adopted)
        return adopted.error();
    m_stamp = newer->stamp();
    Q_EMIT reloaded();
    return {};
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
