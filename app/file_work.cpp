// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_work.h"

#include "core/store/file_lock.h"
#include "core/store/merge_job.h"
#include "core/store/registry.h"
#include "core/store/save_job.h"
#include "ui/common/background_task.h"
#include "ui/shell/task_bar.h"

#include <QDir>
#include <QFileInfo>

using core::Error;
using core::Result;
using core::Task;
using core::store::MergeJob;
using core::store::PreparedRegistry;
using core::store::Registry;
using core::store::SaveJob;
using core::store::UnsavedWork;

namespace app {

FileWork::FileWork(ui::shell::TaskBar& bar, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_task(new ui::BackgroundTask(this))
{
}

FileWork::~FileWork() = default;

/// The worker has the lock of the file and a working copy until it ends: opening it again before would find it locked.
void FileWork::stopOpening()
{
    m_isStopped = true;
    m_task->cancel();
    m_bar.begin(tr("Stopping…"));
}

void FileWork::end()
{
    m_isRunning = false;
    m_isStopped = false;
    m_bar.end();
}

void FileWork::look(const Search& search, const Found& found)
{
    m_isRunning = true;
    m_task->start([search](Task&) -> Result<std::vector<UnsavedWork>> { return search(); },
                  [this, found](const Result<std::vector<UnsavedWork>>& work) {
                      end();
                      found(work);
                      if (!isRunning())
                          Q_EMIT finished();
                  });
}

void FileWork::open(const QString& words, Stop stop, const Prepare& prepare, const Opened& opened)
{
    // Shared, because a function object that is kept must be copyable.
    using Prepared = std::shared_ptr<PreparedRegistry>;
    m_isRunning = true;
    m_bar.begin(
        words, stop == Stop::Impossible ? std::function<void()>() : [this] { stopOpening(); });
    m_task->start(
        [prepare](Task& task) -> Result<Prepared> {
            auto prepared = prepare(task);
            if (!prepared)
                return prepared.error();
            prepared->leaveThread();
            return std::make_shared<PreparedRegistry>(std::move(*prepared));
        },
        [this, opened](Result<Prepared> prepared) {
            const bool isStopped = m_isStopped;
            end();
            if (isStopped)
                prepared = Error{core::ErrorCode::Cancelled, {}, {}}; // lets go of the lock
            else
                opened(prepared ? Registry::open(std::move(**prepared))
                                : Result<std::unique_ptr<Registry>>(prepared.error()));
            if (!isRunning())
                Q_EMIT finished();
        });
}

void FileWork::save(Registry& registry, std::unique_ptr<SaveJob> job, const Saved& saved)
{
    const std::shared_ptr<SaveJob> shared = std::move(job);
    m_isRunning = true;
    m_bar.begin(tr("Saving “%1”…").arg(QFileInfo(shared->order().path).fileName()));
    m_task->start(
        [shared](Task&) -> Result<bool> {
            shared->run();
            return true;
        },
        [this, shared, &registry, saved](const Result<bool>& ran) {
            end();
            const auto ended = registry.endSave(*shared); // also after a failure: it gives the lock back
            saved(ran ? ended : Result<void>(ran.error()));
            if (!isRunning())
                Q_EMIT finished();
        });
}

void FileWork::merge(const QString& words, std::unique_ptr<MergeJob> job, const Merged& merged)
{
    const std::shared_ptr<MergeJob> shared = std::move(job);
    m_isRunning = true;
    m_bar.begin(words);
    m_task->start(
        [shared](Task&) -> Result<bool> {
            shared->run();
            return true;
        },
        [this, shared, merged](const Result<bool>& ran) {
            end();
            merged(ran ? Result<MergeJob*>(shared.get()) : Result<MergeJob*>(ran.error()));
            if (!isRunning())
                Q_EMIT finished();
        });
}

} // namespace app
