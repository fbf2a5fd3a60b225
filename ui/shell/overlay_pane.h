// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace ui::shell {

/// 詳細 on a narrow window: it lies over the right edge of the documents instead of taking their room (ui.md 3). Its
/// button and Esc close it. Holds the content as long as the window is narrow.
class OverlayPane : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverlayPane)

public:
    static constexpr int kWidth = 340;

    /// It covers a part of `over`, whatever size that has.
    OverlayPane(const QString& title, QWidget* over);

    void setContent(QWidget* content);

Q_SIGNALS:
    void closeAsked();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void place();

    QVBoxLayout* m_column;
};

} // namespace ui::shell
