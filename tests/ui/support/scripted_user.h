// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/user_prompts.h"

namespace tests {

/// Answers of a user, set before the question comes.
class ScriptedUser : public ui::UserPrompts
{
public:
    QString toOpen;
    QString toWrite;
    QStringList documents;
    ui::CloseChoice closing = ui::CloseChoice::KeepUnsaved;
    int closingAsked = 0;

    QString registryToOpen(QWidget*) override { return toOpen; }
    QString registryToWrite(QWidget*, const QString&) override { return toWrite; }
    QStringList documentsToRead(QWidget*) override { return documents; }
    ui::CloseChoice beforeClosing(QWidget*, const QString&) override
    {
        ++closingAsked;
        return closing;
    }
};

} // namespace tests
