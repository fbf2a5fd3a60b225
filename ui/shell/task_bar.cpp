// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/task_bar.h"

#include "ui/common/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui::shell {

TaskBar::TaskBar(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_soon(new QTimer(this))
{
    constexpr int kBarWidth = 160;
    setObjectName(u"taskBar"_s);
    m_words->setObjectName(u"taskWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(u"taskProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(kBarWidth);
    m_stop->setObjectName(u"taskStop"_s);
    m_stop->setAccessibleName(m_stop->text());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGap * 2, kGap, kGap, kGap);
    layout->setSpacing(kGap);
    layout->addWidget(m_words);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    layout->addStretch(1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(kPatienceMs);
    connect(m_soon, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (const auto stop = std::exchange(m_stopWork, {}))
            stop();
    });
    hide();
}

void TaskBar::begin(const QString& words, std::function<void()> stop)
{
    m_words->setText(words);
    m_words->setAccessibleName(words);
    m_stopWork = std::move(stop);
    m_stop->setVisible(static_cast<bool>(m_stopWork));
    m_soon->start();
}

void TaskBar::end()
{
    m_soon->stop();
    m_stopWork = {};
    hide();
}

} // namespace ui::shell
