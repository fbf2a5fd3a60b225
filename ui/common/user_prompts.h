// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/file_prompt.h"
#include "ui/common/printer_prompt.h"

#include <functional>

namespace ui {

enum class CloseChoice { Save, LeaveUnsaved, Cancel };

/// Every question that has to be answered before the work goes on. None waits in a loop of its own but the
/// system's dialogs for files. An interface, so that tests answer by script; owned by the composition root.
class UserPrompts
{
public:
    UserPrompts() = default;
    UserPrompts(const UserPrompts&) = delete;
    UserPrompts& operator=(const UserPrompts&) = delete;
    virtual ~UserPrompts() = default;

    [[nodiscard]] virtual FilePrompt& files() = 0;
    [[nodiscard]] virtual PrinterPrompt& printers() = 0;
    /// Edits that are not in the file yet, while it is being closed. `answered` is called once, now or later.
    virtual void beforeClosing(QWidget* parent, const QString& fileName,
                               const std::function<void(CloseChoice)>& answered) = 0;
    /// An undo that would make a concluded text a draft again. `answered` is called once, now or later: whether to go
    /// on.
    virtual void beforeWithdrawing(QWidget* parent, const QString& edit, const std::function<void(bool)>& answered) = 0;
};

/// The dialogs of the desktop.
class DialogPrompts : public UserPrompts
{
public:
    [[nodiscard]] FilePrompt& files() override { return m_files; }
    [[nodiscard]] PrinterPrompt& printers() override { return m_printers; }
    void beforeClosing(QWidget* parent, const QString& fileName,
                       const std::function<void(CloseChoice)>& answered) override;
    void beforeWithdrawing(QWidget* parent, const QString& edit, const std::function<void(bool)>& answered) override;

private:
    DialogFilePrompt m_files;
    DialogPrinterPrompt m_printers;
};

} // namespace ui
