// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QFileInfo>
#include <QLabel>

namespace ui::shell {

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_pane(new QLabel(this))
{
    constexpr int kMargin = 24;
    setWindowTitle(tr("Kyoyaku"));
    setMinimumSize(1024, 700);
    m_pane->setObjectName(QStringLiteral("pane"));
    m_pane->setAccessibleName(tr("Open file"));
    m_pane->setTextFormat(Qt::PlainText);
    m_pane->setAlignment(Qt::AlignCenter);
    m_pane->setWordWrap(true);
    m_pane->setMargin(kMargin);
    m_pane->setText(tr("No file is open."));
    setCentralWidget(m_pane);
}

void MainWindow::showFile(const QString& path)
{
    setWindowTitle(tr("%1 - Kyoyaku").arg(QFileInfo(path).fileName()));
    m_pane->setText(tr("“%1” is open. Its agreements are listed, shown and printed with the command line.")
                        .arg(QFileInfo(path).fileName()));
}

void MainWindow::showNotice(const QString& sentence)
{
    m_pane->setText(sentence);
}

} // namespace ui::shell
