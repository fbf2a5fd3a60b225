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
/// changes only in save(), and then whole. Owned by the composition root; lives in the thread that opened it.
///     auto registry = Registry::open(path);                       // or Registry::create(path)
///     auto id = (*registry)->edit(u"市町村を追加"_s, [&] {           // Result<MunicipalityId>
///         return MunicipalityStore((*registry)->connection()).add(municipality);
///     });
///     auto saved = (*registry)->save();
/// Stores hold nothing but the connection: make one where it is needed. Writing outside an edit is refused by the
/// database itself. An edit may call any number of stores and is one transaction and one undo step.
class Registry : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Registry)

public:
    /// A new file, saved at once and locked. Errors, which leave none: FileExists, those of save() and the contents.
    [[nodiscard]] static Result<std::unique_ptr<Registry>>
    create(const QString& path, const RegistryOptions& options = {}, const FirstContents& contents = {});
    /// The file is not touched. Errors: those of readHeader(), RegistryNewer (unless ReadOnly), RegistryDamaged,
    /// RegistryOlder, DiskFull, FileUnwritable; for ReadWrite those of FileLock and FileReadOnly. See outcomeOf().
    [[nodiscard]] static Result<std::unique_ptr<Registry>> open(const QString& path,
                                                                const RegistryOptions& options = {});
    /// 戻す: goes on in the working copy that an earlier start left behind (unsaved_work.h), its edits still unsaved.
    /// Errors: NothingToRecover, and as open().
    [[nodiscard]] static Result<std::unique_ptr<Registry>> recover(const QString& folder,
                                                                   const RegistryOptions& options = {});
    /// Unsaved edits stay in the working copy; without any, or after discardUnsaved(), it goes. Gives up the lock.
    ~Registry() override;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_options.mode == OpenMode::ReadOnly; }
    [[nodiscard]] Connection& connection() { return *m_connection; }
    [[nodiscard]] const History& history() const { return *m_history; }
    [[nodiscard]] bool hasUnsavedEdits() const;
    /// Brought up to the newest schema when it was opened; the file itself is, once it is saved.
    [[nodiscard]] bool isUpgraded() const { return m_isUpgraded; }
    [[nodiscard]] bool isNewer() const { return m_isNewer; }
    [[nodiscard]] const FileLock* lock() const { return m_lock.get(); } ///< may be null
    /// The user chose to lose the unsaved edits: they will go with the working copy.
    void discardUnsaved() { m_discardsUnsaved = true; }

    /// The only door to a change. `work` returns a Result; an error of it rolls everything back, leaves no trace and
    /// comes out as it is. Edits do not nest; one that changes nothing leaves no log row. Errors: RegistryReadOnly,
    /// StoreFailed.
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

    /// The edit concerned; its place says where to bring the user. Errors: those of History, RegistryReadOnly.
    Result<LogEntry> undo();
    Result<LogEntry> redo();
    void endRun() { m_history->endRun(); } ///< the next edit of the same typing run begins a step of its own
    /// 保存. Takes the lock if it has none. Errors: RegistryReadOnly, RegistryChangedMeanwhile (see previewMerge()),
    /// RegistryReplaced, those of FileLock and writeWhole(); the file and the unsaved edits are then as before.
    Result<void> save();
    /// 名前を付けて保存: from now on the file at the new path is the open one. Errors: FileExists, and as save().
    Result<void> saveAs(const QString& path, Overwrite overwrite = Overwrite::No);
    /// 写しを保存: everything up to now in another file; the open one stays as it is, and may be read-only. Errors:
    /// FileExists, those of FileLock and writeWhole().
    Result<void> saveCopy(const QString& path, Overwrite overwrite = Overwrite::No);
    void keepGenerations(int count, int days); ///< from the next save on; see GenerationRule
    /// Why the state saved last is not among the generations.
    [[nodiscard]] const std::optional<Error>& generationFailure() const { return m_generationFailure; }

    /// くらべる, 合わせる (merge.h): the edits follow on what somebody else has saved, still unsaved. Errors:
    /// RegistryReplaced, MergeConflicts, MergeImpossible, those of open().
    [[nodiscard]] Result<MergePreview> previewMerge(const std::vector<MergeDecision>& decisions);
    Result<void> merge(const std::vector<MergeDecision>& decisions);

Q_SIGNALS:
    void changed(const core::store::ChangeSummary& summary);
    void reloaded(); ///< after a merge: everything is to be read again
    /// Somebody has taken the lock over, or its folder is out of reach.
    void lockLost();

private:
    Registry(QString path, std::unique_ptr<WorkingCopy> workingCopy, std::unique_ptr<Connection> connection,
             const RegistryOptions& options);

    Result<void> runEdit(const QString& label, const std::function<Result<void>()>& work, const EditPlace& place);
    Result<LogEntry> announce(Result<Replayed> step);
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
    bool m_isLoaded = false;   ///< until then nobody knows whether the working copy holds unsaved edits
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
    QTimer m_heartbeat; ///< where an event loop runs; edits give signs of life as well
    QElapsedTimer m_sinceHeartbeat;
};

} // namespace core::store
