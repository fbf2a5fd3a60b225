// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QLabel;

namespace ui::shell {

/// The main window. It arranges panes and actions and does nothing else; it owns its widgets.
class MainWindow : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(QWidget* parent = nullptr);

    /// Names the open file in the title and the pane.
    void showFile(const QString& path);
    /// A sentence that the user must see, in place of the pane.
    void showNotice(const QString& sentence);

private:
    QLabel* m_pane;
};

} // namespace ui::shell
