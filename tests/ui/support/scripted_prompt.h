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
    /// The first of `files`.
    [[nodiscard]] QString fileToOpen(QWidget*, const QString&, const QString&, const QString&) override
    {
        ++askedForOne;
        return files.value(0);
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
    int askedForOne = 0;
};

} // namespace tests
