// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/task_strip.h"

#include "ui/common/background_task.h"
#include "ui/common/flow_row.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

TaskStrip::TaskStrip(const QString& prefix, QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_patience(new QTimer(this))
{
    constexpr int kBarWidth = 160;
    constexpr int kButtonHeight = 28;
    setObjectName(prefix + u"Strip"_s);
    m_words->setObjectName(prefix + u"Doing"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(prefix + u"Progress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(kBarWidth);
    m_stop->setObjectName(prefix + u"Stop"_s);
    m_stop->setAccessibleName(m_stop->text());
    m_stop->setMinimumHeight(kButtonHeight);
    m_stop->setAutoDefault(false);
    auto* row = new FlowRow(this);
    row->addWidget(m_words);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    row->addStretch();
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatienceMs);
    connect(m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, &TaskStrip::stop);
    hide();
}

void TaskStrip::watch(BackgroundTask& task, const QString& words)
{
    m_works.push_back({&task, words});
    connect(&task, &BackgroundTask::runningChanged, this, [this, &task] { onRunningChanged(task); });
    connect(&task, &BackgroundTask::progressed, this, [this, &task](int done, int total) {
        Work& work = *workOf(task);
        work.done = done;
        work.total = total;
        showWork();
    });
}

void TaskStrip::setWords(const BackgroundTask& task, const QString& words)
{
    if (Work* work = workOf(task))
        work->words = words;
    showWork();
}

TaskStrip::Work* TaskStrip::workOf(const BackgroundTask& task)
{
    const auto found =
        std::find_if(m_works.begin(), m_works.end(), [&task](const Work& work) { return work.task == &task; });
    return found == m_works.end() ? nullptr : &*found;
}

/// Asks the task itself: another work may have taken the place of the one that is over before this is heard.
void TaskStrip::onRunningChanged(const BackgroundTask& task)
{
    Work& changed = *workOf(task);
    changed.done = 0;
    changed.total = 0;
    changed.isStopping = false;
    if (m_shown && m_shown->isRunning())
        return showWork();
    const auto next = std::find_if(m_works.begin(), m_works.end(),
                                   [](const Work& work) { return work.task && work.task->isRunning(); });
    m_shown = next == m_works.end() ? nullptr : next->task;
    if (m_shown.isNull()) {
        m_patience->stop();
        hide();
    } else if (isHidden() && !m_patience->isActive()) {
        m_patience->start();
    }
    showWork();
}

void TaskStrip::showWork()
{
    const Work* work = m_shown ? workOf(*m_shown) : nullptr;
    if (work == nullptr)
        return;
    m_words->setText(work->isStopping ? tr("Being stopped…") : work->words);
    m_progress->setAccessibleName(work->words);
    m_progress->setRange(0, work->total);
    m_progress->setValue(work->done);
    m_stop->setEnabled(!work->isStopping);
}

void TaskStrip::stop()
{
    Work* work = m_shown ? workOf(*m_shown) : nullptr;
    if (work == nullptr)
        return;
    work->isStopping = true;
    work->task->cancel();
    showWork();
}

} // namespace ui
