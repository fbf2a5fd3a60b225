// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace ui {

/// Asks the user for files and folders. Pages get it from outside, so that a test can answer in place of a person.
class FilePrompt
{
public:
    virtual ~FilePrompt() = default;
    FilePrompt(const FilePrompt&) = delete;
    FilePrompt& operator=(const FilePrompt&) = delete;

    /// Where to save one file; asks before an existing one is replaced. Empty when the user went back.
    [[nodiscard]] virtual QString fileToSave(QWidget* parent, const QString& title, const QString& suggestedPath,
                                             const QString& filter) = 0;
    /// One file to read; empty when the user went back.
    [[nodiscard]] virtual QString fileToOpen(QWidget* parent, const QString& title, const QString& folder,
                                             const QString& filter) = 0;
    /// Files to read; empty when the user went back.
    [[nodiscard]] virtual QStringList filesToOpen(QWidget* parent, const QString& title, const QString& folder,
                                                  const QString& filter) = 0;
    /// A folder to write several files into; empty when the user went back.
    [[nodiscard]] virtual QString folderToSave(QWidget* parent, const QString& title, const QString& suggested) = 0;

protected:
    FilePrompt() = default;
};

/// A path as it is to be saved: a name typed without an ending that the filter offers gets that of the suggestion,
/// since without it the office could not open what it saved. Pure.
[[nodiscard]] QString withEnding(const QString& path, const QString& suggestedPath, const QString& filter);

/// The dialogs of the system.
class DialogFilePrompt : public FilePrompt
{
public:
    [[nodiscard]] QString fileToSave(QWidget* parent, const QString& title, const QString& suggestedPath,
                                     const QString& filter) override;
    [[nodiscard]] QString fileToOpen(QWidget* parent, const QString& title, const QString& folder,
                                     const QString& filter) override;
    [[nodiscard]] QStringList filesToOpen(QWidget* parent, const QString& title, const QString& folder,
                                          const QString& filter) override;
    [[nodiscard]] QString folderToSave(QWidget* parent, const QString& title, const QString& suggested) override;
};

} // namespace ui
