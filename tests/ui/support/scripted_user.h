// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/scripted_printer.h"
#include "tests/ui/support/scripted_prompt.h"
#include "ui/common/user_prompts.h"

namespace tests {

/// Answers of a user, set before the question comes.
class ScriptedUser : public ui::UserPrompts
{
public:
    ScriptedFilePrompt answers;
    ScriptedPrinter printer;
    ui::CloseChoice closing = ui::CloseChoice::LeaveUnsaved;
    int closingAsked = 0;
    bool withdraws = true;
    QStringList withdrawalsAsked;

    ui::FilePrompt& files() override { return answers; }
    ui::PrinterPrompt& printers() override { return printer; }
    void beforeClosing(QWidget*, const QString&, const std::function<void(ui::CloseChoice)>& answered) override
    {
        ++closingAsked;
        answered(closing);
    }
    void beforeWithdrawing(QWidget*, const QString& edit, const std::function<void(bool)>& answered) override
    {
        withdrawalsAsked << edit;
        answered(withdraws);
    }
};

} // namespace tests
