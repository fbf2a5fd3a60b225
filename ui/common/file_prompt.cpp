// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/file_prompt.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

QString withEnding(const QString& path, const QString& suggestedPath, const QString& filter)
{
    const auto isOffered = [&filter](const QString& ending) {
        return !ending.isEmpty() && filter.contains(u"*."_s + ending, Qt::CaseInsensitive);
    };
    const QString usual = QFileInfo(suggestedPath).suffix();
    if (path.isEmpty() || isOffered(QFileInfo(path).suffix()) || !isOffered(usual))
        return path;
    return path + u'.' + usual;
}

QString DialogFilePrompt::fileToSave(QWidget* parent, const QString& title, const QString& suggestedPath,
                                     const QString& filter)
{
    QString suggested = suggestedPath;
    while (true) {
        const QString path = QFileDialog::getSaveFileName(parent, title, suggested, filter);
        QString whole = withEnding(path, suggestedPath, filter);
        if (whole == path || !QFileInfo::exists(whole))
            return whole;
        // The dialog has asked about another name: it is to ask before this one is replaced.
        suggested = std::move(whole);
    }
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
