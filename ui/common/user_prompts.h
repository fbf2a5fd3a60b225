// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace ui {

enum class CloseChoice { Save, KeepUnsaved, Cancel };

/// Every question that stops the work until it is answered. An interface, so that tests answer by script; owned by the
/// composition root. Empty answers mean "cancelled".
class UserPrompts
{
public:
    UserPrompts() = default;
    UserPrompts(const UserPrompts&) = delete;
    UserPrompts& operator=(const UserPrompts&) = delete;
    virtual ~UserPrompts() = default;

    [[nodiscard]] virtual QString registryToOpen(QWidget* parent) = 0;
    /// suggestion: a file name without folder.
    [[nodiscard]] virtual QString registryToWrite(QWidget* parent, const QString& suggestion) = 0;
    [[nodiscard]] virtual QStringList documentsToRead(QWidget* parent) = 0;
    /// Edits that are not in the file yet, while it is being closed.
    [[nodiscard]] virtual CloseChoice beforeClosing(QWidget* parent, const QString& fileName) = 0;
};

/// The dialogs of the desktop.
class DialogPrompts : public UserPrompts
{
public:
    [[nodiscard]] QString registryToOpen(QWidget* parent) override;
    [[nodiscard]] QString registryToWrite(QWidget* parent, const QString& suggestion) override;
    [[nodiscard]] QStringList documentsToRead(QWidget* parent) override;
    [[nodiscard]] CloseChoice beforeClosing(QWidget* parent, const QString& fileName) override;
};

} // namespace ui
