// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/agreement_text.h"
#include "core/print/page/page_model.h"
#include "core/print/page/page_setup.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace ui {

/// Lays the signed copy out in a worker, from a snapshot of values. Only the newest request counts: what is under way
/// is cancelled. Lives in the main thread; its destructor cancels and waits.
class LayoutWorker : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayoutWorker)

public:
    explicit LayoutWorker(QObject* parent = nullptr);
    ~LayoutWorker() override;

    void request(const core::model::AgreementText& text, const core::print::PageSetup& setup);

Q_SIGNALS:
    void ready(const core::print::Layout& layout);
    void failed(const core::Error& error);

private:
    struct Job
    {
        core::model::AgreementText text;
        core::print::PageSetup setup;
    };
    using Outcome = core::Result<core::print::Layout>;

    void start(Job job);
    void onFinished();

    std::shared_ptr<core::Task> m_task;
    std::optional<Job> m_next;
    QFutureWatcher<std::shared_ptr<Outcome>> m_watcher;
};

} // namespace ui
