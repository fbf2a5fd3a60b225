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
class WorkingCopy;
struct MergeDecision;
struct MergePreview;
struct SaveMark;

/// The open registry file (台帳ファイル). Everything is done on a working copy on the local disk; the file itself
/// changes only in save(), and then whole. Owned by the composition root and passed by reference; lives in the thread
/// that opened it. How to use it:
///
///     auto registry = Registry::open(path);                       // or Registry::create(path)
///     auto id = (*registry)->edit(u"市町村を追加"_s, [&] {           // Result<MunicipalityId>
///         return MunicipalityStore((*registry)->connection()).add(municipality);
///     });
///     auto text = RevisionStore((*registry)->connection()).textInForce(agreement, date);
///     auto saved = (*registry)->save();
///
/// Stores hold nothing but the connection: make one where it is needed. Reading needs no edit; writing outside an edit
/// is refused by the database itself. An edit may call any number of stores and is one transaction and one undo step.
class Registry : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Registry)

public:
    /// A new, empty file, saved at once and locked. Errors: FileExists, those of save().
    [[nodiscard]] static Result<std::unique_ptr<Registry>> create(const QString& path,
                                                                  const RegistryOptions& options = {});
    /// Errors: those of readHeader(), RegistryNewer (unless ReadOnly), RegistryDamaged, RegistryOlder; for ReadWrite
    /// those of FileLock and FileReadOnly; for the working copy DiskFull, FileUnwritable. The file is not touched in
    /// any case. outcomeOf() in registry_outcome.h names the outcome.
    [[nodiscard]] static Result<std::unique_ptr<Registry>> open(const QString& path,
                                                                const RegistryOptions& options = {});
    /// 戻す: goes on in a working copy that an earlier start left behind (unsaved_work.h); its folder. Its edits stay
    /// unsaved until save(). Errors: NothingToRecover, and as open().
    [[nodiscard]] static Result<std::unique_ptr<Registry>> recover(const QString& folder,
                                                                   const RegistryOptions& options = {});
    /// Unsaved edits stay in the working copy; without any, or after discardUnsaved(), it is removed. Lets go of the
    /// lock.
    ~Registry() override;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_options.mode == OpenMode::ReadOnly; }
    [[nodiscard]] Connection& connection() { return *m_connection; }
    [[nodiscard]] const History& history() const { return *m_history; }
    [[nodiscard]] bool hasUnsavedEdits() const;
    /// Brought up to a newer schema when it was opened; the file is, once it is saved.
    [[nodiscard]] bool isUpgraded() const { return m_isUpgraded; }
    [[nodiscard]] bool isNewer() const { return m_isNewer; }
    /// Null for a registry that holds no lock; its previousHolder() is to be told to the user.
    [[nodiscard]] const FileLock* lock() const { return m_lock.get(); }
    /// What the user chose to lose at the end: the unsaved edits will go with the working copy.
    void discardUnsaved() { m_discardsUnsaved = true; }

    /// The only door to a change. `work` returns a Result; an error of it rolls everything back, leaves no trace and
    /// comes out as it is. Edits do not nest. An edit that changes nothing leaves no log row. Other errors:
    /// RegistryReadOnly, StoreFailed.
    template <typename Work>
    auto edit(const QString& label, const Work& work, const EditPlace& place = {}) -> std::invoke_result_t<Work>
    {
        using Outcome = std::invoke_result_t<Work>;
        std::optional<Outcome> outcome;
        const auto run = [&]() -> Result<void> {
            outcome.emplace(work());
            return outcome->isOk() ? Result<void>() : Result<void>(outcome->error());
        };
        if (auto done = runEdit(label, run, place); !done)
            return done.error();
        return std::move(*outcome);
    }

    /// Errors: those of History, RegistryReadOnly.
    Result<void> undo();
    Result<void> redo();

    /// 保存. Takes the lock if it has none. Errors: RegistryReadOnly, RegistryChangedMeanwhile (see previewMerge()),
    /// RegistryReplaced, those of FileLock and writeWhole(); the file and the unsaved edits are then as before.
    Result<void> save();
    /// 名前を付けて保存: from now on the file at the new path is the open one. Errors: FileExists, and as save().
    Result<void> saveAs(const QString& path, Overwrite overwrite = Overwrite::No);
    /// 写しを保存: a whole file with everything up to now; the open file and its unsaved edits stay as they are. Works
    /// for a registry opened read-only as well. Errors: FileExists, those of writeWhole().
    Result<void> saveCopy(const QString& path, Overwrite overwrite = Overwrite::No);
    /// Why the state saved last is not among the generations; none when it is.
    [[nodiscard]] const std::optional<Error>& generationFailure() const { return m_generationFailure; }

    /// くらべる, 合わせる: brings the unsaved edits onto what somebody else has saved meanwhile (merge.h). The preview
    /// changes nothing. merge() makes the edits follow theirs in the log, still unsaved; conflicts need a decision
    /// each. Errors: RegistryReplaced, MergeConflicts, MergeImpossible, those of open().
    [[nodiscard]] Result<MergePreview> previewMerge(const std::vector<MergeDecision>& decisions);
    Result<void> merge(const std::vector<MergeDecision>& decisions);

Q_SIGNALS:
    /// After an edit, undo or redo is committed.
    void changed(const core::store::ChangeSummary& summary);
    /// After a merge, which may have changed anything: everything is to be read again.
    void reloaded();
    /// Somebody has taken the lock over, or its folder is out of reach.
    void lockLost();

private:
    Registry(QString path, std::unique_ptr<WorkingCopy> workingCopy, std::unique_ptr<Connection> connection,
             const RegistryOptions& options);

    Result<void> runEdit(const QString& label, const std::function<Result<void>()>& work, const EditPlace& place);
    Result<void> announce(Result<ChangeSummary> step);
    Result<void> load();
    Result<void> claimSaved();
    Result<void> ensureLock();
    void giveSignOfLife();
    Result<void> ensureUnchanged() const;
    [[nodiscard]] Result<SaveMark> nextMark() const;
    Result<void> writeTo(const QString& path);
    void keepStateBefore(const QString& path);
    Result<void> adoptMerged(Connection& merged);

    QString m_path;
    RegistryOptions m_options; ///< completed: nothing in it is empty
    bool m_isEditing = false;
    bool m_isUpgraded = false;
    bool m_isNewer = false;
    bool m_discardsUnsaved = false;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<WorkingCopy> m_workingCopy;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<History> m_history;
    std::optional<FileStamp> m_stamp; ///< of the file as it was read or saved; none before the first save
    QString m_saveToken;
    qint64 m_savedLogId = 0;
    std::optional<Error> m_generationFailure;
    QTimer m_heartbeat;
    QElapsedTimer m_sinceHeartbeat;
};

} // namespace core::store
