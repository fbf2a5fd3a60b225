// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/file_prompt.h"

#include <QFileDialog>

namespace ui {

QString DialogFilePrompt::fileToSave(QWidget* parent, const QString& title, const QString& suggestedPath,
                                     const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestedPath, filter);
}

QString DialogFilePrompt::fileToOpen(QWidget* parent, const QString& title, const QString& folder,
                                     const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QStringList DialogFilePrompt::filesToOpen(QWidget* parent, const QString& title, const QString& folder,
                                          const QString& filter)
{
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

QString DialogFilePrompt::folderToSave(QWidget* parent, const QString& title, const QString& suggested)
{
    return QFileDialog::getExistingDirectory(parent, title, suggested);
}

} // namespace ui
