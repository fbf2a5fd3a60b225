// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace ui {

class BackgroundTask;

/// What is seen of the long work of a page or form: what is being done, how far it is, and a button that stops it. It
/// takes no room until work lasts longer than half a second, so that short work does not flicker. Of several at once it
/// shows the one that began first. Never modal; main thread.
class TaskStrip : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskStrip)

public:
    static constexpr int kPatienceMs = 500;

    /// Names of its parts begin with the prefix: "documentsStop".
    TaskStrip(const QString& prefix, QWidget* parent);

    /// Shows the work of this task from now on, as “The papers are being made…”.
    void watch(BackgroundTask& task, const QString& words);
    /// What a task that is watched does from now on.
    void setWords(const BackgroundTask& task, const QString& words);

private:
    struct Work
    {
        QPointer<BackgroundTask> task;
        QString words;
        int done = 0;
        int total = 0; ///< 0: not known
        bool isStopping = false;
    };

    [[nodiscard]] Work* workOf(const BackgroundTask& task);
    void onRunningChanged(const BackgroundTask& task);
    void showWork();
    void stop();

    std::vector<Work> m_works;
    QPointer<BackgroundTask> m_shown; ///< whose work is shown, or will be when it lasts
    QLabel* m_words;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QTimer* m_patience;
};

} // namespace ui
