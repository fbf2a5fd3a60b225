// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace ui::shell {

/// The words of one step of the tour, beside the widget that they are about; it stays there when the window changes.
/// Tab and Enter reach its buttons. Owned by the window.
class TourCallout : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TourCallout)

public:
    explicit TourCallout(QWidget* window);

    /// number: from 1.
    void say(const QString& title, const QString& words, int number, int count);
    /// nullptr: in the middle of the window. Takes the focus.
    void standBeside(QWidget* anchor);

Q_SIGNALS:
    void nextAsked();
    void backAsked();
    void endAsked();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    QLabel* m_title;
    QLabel* m_words;
    QLabel* m_count;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_end;
    QPointer<QWidget> m_anchor;
    QPoint m_tip; ///< where the point of the callout is, in its own coordinates; outside of it: none
};

} // namespace ui::shell
