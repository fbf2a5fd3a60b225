// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/change_summary.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/registry_file.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace core::store {

class WorkingCopy;

enum class OpenMode {
    ReadWrite,
    ReadOnly, ///< every edit and save is refused; a file of a newer version may be looked at
};

struct RegistryOptions
{
    OpenMode mode = OpenMode::ReadWrite;
    QString workingRoot; ///< folder for the working copy; empty: the program's own data folder
    Identity identity;   ///< empty fields: the user and computer that the system names
    HistoryOptions history = {};
};

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
    /// A new, empty file, saved at once. Errors: FileExists, FileUnwritable, StoreFailed.
    [[nodiscard]] static Result<std::unique_ptr<Registry>> create(const QString& path,
                                                                  const RegistryOptions& options = {});
    /// Errors: those of readHeader(), RegistryNewer (unless ReadOnly), RegistryDamaged, RegistryOlder, FileUnwritable.
    /// The file is not touched in any case.
    [[nodiscard]] static Result<std::unique_ptr<Registry>> open(const QString& path,
                                                                const RegistryOptions& options = {});
    /// Unsaved edits stay in the working copy; without any, it is removed.
    ~Registry() override;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    [[nodiscard]] Connection& connection() { return *m_connection; }
    [[nodiscard]] const History& history() const { return *m_history; }
    [[nodiscard]] bool hasUnsavedEdits() const;

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

    /// The edit that was taken back or done again; its place says where to bring the user. Errors: those of History,
    /// RegistryReadOnly.
    Result<LogEntry> undo();
    Result<LogEntry> redo();
    /// The gesture is over: the next edit of the same typing run (EditPlace::run) begins a step of its own.
    void endRun() { m_history->endRun(); }

    /// 保存. Errors: RegistryReadOnly, RegistryChangedMeanwhile, FileUnwritable, StoreFailed; the file and the unsaved
    /// edits are then as before.
    Result<void> save();

Q_SIGNALS:
    /// After an edit, undo or redo is committed.
    void changed(const core::store::ChangeSummary& summary);

private:
    Registry(QString path, std::unique_ptr<WorkingCopy> workingCopy, std::unique_ptr<Connection> connection,
             const RegistryOptions& options);

    Result<void> runEdit(const QString& label, const std::function<Result<void>()>& work, const EditPlace& place);
    Result<LogEntry> announce(Result<Replayed> step);
    Result<void> ensureUnchanged() const;
    Result<void> load();

    QString m_path;
    bool m_isReadOnly;
    bool m_isEditing = false;
    std::unique_ptr<WorkingCopy> m_workingCopy;
    std::unique_ptr<Connection> m_connection;
    Identity m_identity;
    std::unique_ptr<History> m_history;
    std::optional<FileStamp> m_stamp; ///< of the file as it was read or saved; none before the first save
    QString m_saveToken;
    qint64 m_savedLogId = 0;
};

} // namespace core::store
