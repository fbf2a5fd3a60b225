// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace ui::shell {

/// The bar below the document for long work on the file: what is being done and a button that stops it, where it can be
/// stopped. It appears only after half a second, so that short work does not flicker. Never modal; owned by the window.
class TaskBar : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskBar)

public:
    static constexpr int kPatienceMs = 500;

    explicit TaskBar(QWidget* parent = nullptr);

    /// `stop` is called once at most, by the button; without it there is no button.
    void begin(const QString& words, std::function<void()> stop = {});
    /// The work is over, whatever came of it.
    void end();

private:
    QLabel* m_words;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QTimer* m_soon;
    std::function<void()> m_stopWork;
};

} // namespace ui::shell
