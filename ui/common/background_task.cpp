// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/background_task.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <exception>

namespace ui {

namespace {

/// Memory may run short, and libraries may throw: neither may take the program down from a worker.
core::Error attempt(const std::function<void(core::Task&)>& work, core::Task& task)
{
    core::Error failure{core::ErrorCode::WorkFailed, {}, {}};
    try {
        work(task);
    } catch (const std::exception& exception) {
        failure.detail = QString::fromUtf8(exception.what());
    } catch (...) {
        failure.detail = QStringLiteral("an exception of unknown kind");
    }
    return failure;
}

} // namespace

BackgroundTask::BackgroundTask(QObject* parent)
    : QObject(parent)
{
}

BackgroundTask::~BackgroundTask()
{
    if (m_task)
        m_task->cancel();
    for (QFuture<void>& future : m_futures)
        future.waitForFinished();
}

void BackgroundTask::cancel()
{
    if (m_task)
        m_task->cancel();
}

void BackgroundTask::drop()
{
    if (!m_task)
        return;
    cancel();
    ++m_serial;
    m_task.reset();
    Q_EMIT runningChanged(false);
}

void BackgroundTask::run(std::function<void(core::Task&)> work, Done done)
{
    const bool wasRunning = isRunning();
    cancel();
    const int serial = ++m_serial;
    m_task = std::make_shared<core::Task>([this, serial](int count, int total) {
        // From the worker: the destructor waits for it, so `this` is there.
        QMetaObject::invokeMethod(
            this,
            [this, serial, count, total] {
                if (serial == m_serial && isRunning())
                    Q_EMIT progressed(count, total);
            },
            Qt::QueuedConnection);
    });
    m_futures.removeIf([](const QFuture<void>& future) { return future.isFinished(); });
    auto* watcher = new QFutureWatcher<void>(this);
    const auto failure = std::make_shared<core::Error>();
    connect(watcher, &QFutureWatcher<void>::finished, this, [this, watcher, serial, failure, done = std::move(done)] {
        watcher->deleteLater();
        finish(serial, done, *failure);
    });
    const QFuture<void> future = QtConcurrent::run(
        &m_workers, [work = std::move(work), task = m_task, failure] { *failure = attempt(work, *task); });
    m_futures.append(future);
    watcher->setFuture(future);
    if (!wasRunning)
        Q_EMIT runningChanged(true);
}

void BackgroundTask::finish(int serial, const Done& done, const core::Error& failure)
{
    if (serial != m_serial)
        return; // newer work has taken its place
    m_task.reset();
    Q_EMIT runningChanged(false);
    done(failure);
}

} // namespace ui
