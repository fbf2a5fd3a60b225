// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/user_prompts.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace ui {
void DialogPrompts::beforeClosing(QWidget* parent, const QString& fileName,
                                  const std::function<void(CloseChoice)>& answered)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setText(QCoreApplication::translate("UserPrompts", "“%1” has edits that are not saved yet.").arg(fileName));
    box->setInformativeText(QCoreApplication::translate(
        "UserPrompts", "Save writes them into the file. Without saving, the file stays as it was saved last; the edits "
                       "are put aside for 30 days (File, Edits left without saving)."));
    auto* save = box->addButton(QCoreApplication::translate("UserPrompts", "Save"), QMessageBox::AcceptRole);
    auto* later =
        box->addButton(QCoreApplication::translate("UserPrompts", "Do not save"), QMessageBox::DestructiveRole);
    box->addButton(QCoreApplication::translate("UserPrompts", "Go on working"), QMessageBox::RejectRole);
    box->setDefaultButton(save);
    QObject::connect(box, &QMessageBox::finished, parent, [box, save, later, answered] {
        const auto* chosen = box->clickedButton();
        answered(chosen == save    ? CloseChoice::Save
                 : chosen == later ? CloseChoice::LeaveUnsaved
                                   : CloseChoice::Cancel);
    });
    box->open();
}

void DialogPrompts::beforeWithdrawing(QWidget* parent, const QString& edit, const std::function<void(bool)>& answered)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setText(QCoreApplication::translate("UserPrompts", "Undo would withdraw a concluded text: “%1”.").arg(edit));
    box->setInformativeText(QCoreApplication::translate(
        "UserPrompts", "What was registered as concluded would be a draft again, or gone. Redo brings it back."));
    auto* withdraw =
        box->addButton(QCoreApplication::translate("UserPrompts", "Withdraw it"), QMessageBox::DestructiveRole);
    auto* leave =
        box->addButton(QCoreApplication::translate("UserPrompts", "Leave it as it is"), QMessageBox::RejectRole);
    box->setDefaultButton(leave);
    QObject::connect(box, &QMessageBox::finished, parent,
                     [box, withdraw, answered] { answered(box->clickedButton() == withdraw); });
    box->open();
}

} // namespace ui
