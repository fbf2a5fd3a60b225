// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/file_prompt.h"

namespace tests {

/// Answers in place of a person, and remembers what was asked.
class ScriptedFilePrompt : public ui::FilePrompt
{
public:
    [[nodiscard]] QString fileToSave(QWidget*, const QString&, const QString& suggestedPath, const QString&) override
    {
        suggested << suggestedPath;
        return file;
    }
    [[nodiscard]] QStringList filesToOpen(QWidget*, const QString&, const QString&, const QString&) override
    {
        return files;
    }
    [[nodiscard]] QString folderToSave(QWidget*, const QString&, const QString& suggestedFolder) override
    {
        suggested << suggestedFolder;
        return folder;
    }

    QString file;
    QStringList files;
    QString folder;
    QStringList suggested;
};

} // namespace tests
