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
        "UserPrompts", "Save writes them into the file. Without saving they stay on this computer and are offered "
                       "at the next start."));
    auto* save = box->addButton(QCoreApplication::translate("UserPrompts", "Save"), QMessageBox::AcceptRole);
    auto* later =
        box->addButton(QCoreApplication::translate("UserPrompts", "Do not save"), QMessageBox::DestructiveRole);
    box->addButton(QCoreApplication::translate("UserPrompts", "Go on working"), QMessageBox::RejectRole);
    box->setDefaultButton(save);
    QObject::connect(box, &QMessageBox::finished, parent, [box, save, later, answered] {
        const auto* chosen = box->clickedButton();
        answered(chosen == save ? CloseChoice::Save : chosen == later ? CloseChoice::KeepUnsaved : CloseChoice::Cancel);
    });
    box->open();
}

} // namespace ui
