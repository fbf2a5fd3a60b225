// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/layout_worker.h"

#include "core/print/forms/signed_copy.h"

#include <QtConcurrent>

using namespace core;

namespace ui {

LayoutWorker::LayoutWorker(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LayoutWorker::onFinished);
}

LayoutWorker::~LayoutWorker()
{
    if (m_task)
        m_task->cancel();
    m_watcher.waitForFinished();
}

void LayoutWorker::request(const model::AgreementText& text, const print::PageSetup& setup)
{
    Job job{text, setup};
    if (m_watcher.isRunning()) {
        m_task->cancel();
        m_next = std::move(job);
        return;
    }
    start(std::move(job));
}

void LayoutWorker::start(Job job)
{
    m_task = std::make_shared<Task>();
    m_watcher.setFuture(QtConcurrent::run([job = std::move(job), task = m_task] {
        const auto fonts = print::FontSet::loadDefault();
        return std::make_shared<Outcome>(fonts ? print::layoutSignedCopy(job.text, job.setup, *fonts, task.get())
                                               : Outcome(fonts.error()));
    }));
}

void LayoutWorker::onFinished()
{
    if (m_next) {
        Job next = std::move(*m_next);
        m_next.reset();
        start(std::move(next));
        return;
    }
    const auto outcome = m_watcher.result();
    if (*outcome)
        Q_EMIT ready(**outcome);
    else if (outcome->error().code != ErrorCode::Cancelled)
        Q_EMIT failed(outcome->error());
}

} // namespace ui
