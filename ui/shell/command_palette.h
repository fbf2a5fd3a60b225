// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QListWidget;

namespace ui::shell {

/// 命令を探す (Ctrl+K): the commands of the window by their words; Enter carries out the chosen one. Commands that are
/// not possible now are listed in grey, so that nobody searches in vain.
class CommandPalette : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    explicit CommandPalette(const QList<QAction*>& commands, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void filter(const QString& words);
    void run();

    QList<QAction*> m_commands;
    QLineEdit* m_words;
    QListWidget* m_list;
};

} // namespace ui::shell
