// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/file_prompt.h"

namespace ui {

enum class CloseChoice { Save, KeepUnsaved, Cancel };

/// Every question that stops the work until it is answered. An interface, so that tests answer by script; owned by the
/// composition root.
class UserPrompts
{
public:
    UserPrompts() = default;
    UserPrompts(const UserPrompts&) = delete;
    UserPrompts& operator=(const UserPrompts&) = delete;
    virtual ~UserPrompts() = default;

    [[nodiscard]] virtual FilePrompt& files() = 0;
    /// Edits that are not in the file yet, while it is being closed.
    [[nodiscard]] virtual CloseChoice beforeClosing(QWidget* parent, const QString& fileName) = 0;
};

/// The dialogs of the desktop.
class DialogPrompts : public UserPrompts
{
public:
    [[nodiscard]] FilePrompt& files() override { return m_files; }
    [[nodiscard]] CloseChoice beforeClosing(QWidget* parent, const QString& fileName) override;

private:
    DialogFilePrompt m_files;
};

} // namespace ui
