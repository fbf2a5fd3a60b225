// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/prepared_registry.h"
#include "core/store/unsaved_work.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace core {
class Task;
}
namespace core::store {
class MergeJob;
class Registry;
class SaveJob;
} // namespace core::store

namespace ui {
class BackgroundTask;
}
namespace ui::shell {
class TaskBar;
}

namespace app {

/// The long parts of opening, making and saving files, in a worker with the task bar above the status line; one at a
/// time. Owned by Application and destroyed before the registry; lives in the main thread.
class FileWork : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileWork)

public:
    enum class Stop { Possible, Impossible };
    using Prepare = std::function<core::Result<core::store::PreparedRegistry>(core::Task&)>;
    using Opened = std::function<void(core::Result<std::unique_ptr<core::store::Registry>>)>;
    using Search = std::function<std::vector<core::store::UnsavedWork>()>;
    using Found = std::function<void(const core::Result<std::vector<core::store::UnsavedWork>>&)>;
    using Saved = std::function<void(const core::Result<void>&)>;
    using Merged = std::function<void(const core::Result<core::store::MergeJob*>&)>;

    /// The bar must outlive it.
    explicit FileWork(ui::shell::TaskBar& bar, QObject* parent = nullptr);
    ~FileWork() override;

    /// The commands on files wait for it.
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// Unsaved work of earlier starts, by `search` in the worker: `found` hears of it even when there is none. Error:
    /// WorkFailed.
    void look(const Search& search, const Found& found);
    /// `prepare` runs in the worker. A stopped opening is never told; it is at work until it has let go of the file.
    void open(const QString& words, Stop stop, const Prepare& prepare, const Opened& opened);
    /// The registry must stay until `saved` is called.
    void save(core::store::Registry& registry, std::unique_ptr<core::store::SaveJob> job, const Saved& saved);
    /// Runs the job; `merged` gets it, for as long as it is called. Error: WorkFailed. The registry must stay until
    /// then.
    void merge(const QString& words, std::unique_ptr<core::store::MergeJob> job, const Merged& merged);

Q_SIGNALS:
    /// Nothing runs any more.
    void finished();

private:
    void stopOpening();
    void end();

    ui::shell::TaskBar& m_bar;
    ui::BackgroundTask* m_task;
    bool m_isRunning = false;
    bool m_isStopped = false; ///< the opening that runs
};

} // namespace app
