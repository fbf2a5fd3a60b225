// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/change_summary.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/registry_file.h"
#include "core/store/registry_options.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace core::store {

class FileLock;
class MergeJob;
class PreparedRegistry;
class SaveJob;
class WorkingCopy;
enum class SaveKind;
struct MergeDecision;
struct MergePreview;

/// The open registry file (台帳ファイル). Everything is done on a working copy on the local disk; the file itself
/// changes only in save(), and then whole. Owned by the composition root; lives in the thread that opened it.
///     auto id = (*registry)->edit(u"市町村を追加"_s, [&] {           // Result<MunicipalityId>
///         return MunicipalityStore((*registry)->connection()).add(municipality);
///     });
/// Stores hold nothing but the connection. The database itself refuses to be written outside an edit, which may call
/// any number of stores and is one transaction and one undo step.
class Registry : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Registry)

public:
    /// A new file, saved at once and locked. Errors, which leave none: FileExists, those of save() and the contents.
    [[nodiscard]] static Result<std::unique_ptr<Registry>>
    create(const QString& path, const RegistryOptions& options = {}, const FirstContents& contents = {});
    /// The file is not touched. Errors: those of readHeader(), RegistryNewer (unless ReadOnly), RegistryDamaged,
    /// RegistryOlder, DiskFull, FileUnwritable; for ReadWrite of FileLock and FileReadOnly.
    [[nodiscard]] static Result<std::unique_ptr<Registry>> open(const QString& path,
                                                                const RegistryOptions& options = {});
    /// 戻す: goes on in what an earlier start left behind (unsaved_work.h). Errors: NothingToRecover, as open().
    [[nodiscard]] static Result<std::unique_ptr<Registry>> recover(const QString& folder,
                                                                   const RegistryOptions& options = {});
    /// The short rest of each, after the long part was done in a worker (prepared_registry.h). Error: RegistryDamaged.
    [[nodiscard]] static Result<std::unique_ptr<Registry>> open(PreparedRegistry&& prepared);
    ~Registry() override; ///< gives up the lock; see leaveUnsaved()

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_options.mode == OpenMode::ReadOnly; }
    [[nodiscard]] const Identity& identity() const { return m_options.identity; }
    [[nodiscard]] Connection& connection() { return *m_connection; }
    [[nodiscard]] const History& history() const { return *m_history; }
    [[nodiscard]] bool hasUnsavedEdits() const;
    [[nodiscard]] bool isUpgraded() const { return m_isUpgraded; } ///< the file itself only once it is saved
    [[nodiscard]] bool isNewer() const { return m_isNewer; }
    [[nodiscard]] const FileLock* lock() const { return m_lock.get(); } ///< may be null
    void leaveUnsaved(UnsavedEdits fate) { m_unsaved = fate; }          ///< once it is closed

    /// The only door to a change. `work` returns a Result; an error of it rolls everything back, leaves no trace and
    /// comes out as it is. Edits do not nest; an empty one leaves no log row. Errors: RegistryReadOnly, StoreFailed.
    template <typename Work>
    auto edit(const QString& label, const Work& work, const EditPlace& place = {}) -> std::invoke_result_t<Work>
    {
        using Outcome = std::invoke_result_t<Work>;
        std::optional<Outcome> outcome;
        const auto run = [&]() -> Result<void> {
            outcome.emplace(work());
            return outcome->isOk() ? Result<void>() : Result<void>(outcome->error());
        };
        if (auto done = runEdit(LogKind::Edit, label, run, place); !done)
            return done.error();
        return std::move(*outcome);
    }

    /// As edit(), for what happened outside and is only noted down: undo and redo pass it by.
    Result<void> record(const QString& label, const std::function<Result<void>()>& work);
    /// The edit concerned; its place says where to bring the user. Errors: those of History, RegistryReadOnly.
    Result<LogEntry> undo();
    Result<LogEntry> redo();
    void endRun() { m_history->endRun(); } ///< the next edit of a typing run begins a step of its own
    /// 保存. Takes the lock if it has none. Errors: RegistryReadOnly, RegistryChangedMeanwhile (see previewMerge()),
    /// RegistryReplaced, those of FileLock and writeWhole(); the file and the unsaved edits are then as before.
    Result<void> save();
    /// 名前を付けて保存: from now on the file at the new path is the open one. Errors: FileExists, and as save().
    Result<void> saveAs(const QString& path, Overwrite overwrite = Overwrite::No);
    /// 写しを保存: the open file stays, and may be read-only. Errors: FileExists, those of writing.
    Result<void> saveCopy(const QString& path, Overwrite overwrite = Overwrite::No);
    /// The same with the long part in a worker, one at a time: see SaveJob. Errors: RegistryReadOnly; as the save.
    [[nodiscard]] Result<std::unique_ptr<SaveJob>> beginSave(SaveKind kind, const QString& path, Overwrite overwrite);
    Result<void> endSave(SaveJob& job);
    void keepGenerations(int count, int days); ///< from the next save on; see GenerationRule
    [[nodiscard]] const std::optional<Error>& generationFailure() const { return m_generationFailure; } ///< last save

    /// くらべる, 合わせる (merge.h): the edits follow on what somebody else has saved, still unsaved. Errors:
    /// RegistryReplaced, MergeConflicts, MergeImpossible, those of open().
    [[nodiscard]] Result<MergePreview> previewMerge(const std::vector<MergeDecision>& decisions);
    Result<void> merge(const std::vector<MergeDecision>& decisions);
    /// The same with the long part in a worker (MergeJob). endMerge(): false when edits were made that it did not know.
    [[nodiscard]] std::unique_ptr<MergeJob> beginMerge(const std::vector<MergeDecision>& decisions);
    Result<bool> endMerge(MergeJob& job);

Q_SIGNALS:
    void changed(const core::store::ChangeSummary& summary);
    void reloaded(); ///< after a merge: everything is to be read again
    void lockLost(); ///< somebody has taken the lock over, or its folder is out of reach

private:
    Registry(QString path, std::unique_ptr<WorkingCopy> workingCopy, std::unique_ptr<Connection> connection,
             const RegistryOptions& options);
    Result<void> runEdit(LogKind kind, const QString& label, const std::function<Result<void>()>& work,
                         const EditPlace& place);
    Result<LogEntry> announce(Result<Replayed> step);
    Result<void> load();
    Result<void> claimSaved();
    void giveSignOfLife();
    Result<void> saveNow(SaveKind kind, const QString& path, Overwrite overwrite);
    Result<void> adoptMerged(Connection& merged);

    QString m_path;
    RegistryOptions m_options; ///< completed: nothing in it is empty
    bool m_isLoaded = false;   ///< until then nobody knows whether the working copy holds unsaved edits
    bool m_isEditing = false;
    bool m_isUpgraded = false;
    bool m_isNewer = false;
    UnsavedEdits m_unsaved = UnsavedEdits::Offered;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<WorkingCopy> m_workingCopy;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<History> m_history;
    std::optional<FileStamp> m_stamp; ///< of the file as it was read or saved; none before the first save
    QString m_saveToken;
    qint64 m_savedLogId = 0;
    std::optional<Error> m_generationFailure;
    QTimer m_heartbeat; ///< where an event loop runs; edits give signs of life as well
    QElapsedTimer m_sinceHeartbeat;
};

} // namespace core::store
