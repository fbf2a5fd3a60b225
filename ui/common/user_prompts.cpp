// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/user_prompts.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("UserPrompts", text);
}

} // namespace

CloseChoice DialogPrompts::beforeClosing(QWidget* parent, const QString& fileName)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Question);
    box.setText(tr("“%1” has edits that are not saved yet.").arg(fileName));
    box.setInformativeText(tr("Save writes them into the file. Without saving they stay on this computer and are offered "
                              "at the next start."));
    auto* save = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    auto* later = box.addButton(tr("Close without saving"), QMessageBox::DestructiveRole);
    box.addButton(tr("Go on working"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == save)
        return CloseChoice::Save;
    return box.clickedButton() == later ? CloseChoice::KeepUnsaved : CloseChoice::Cancel;
}

} // namespace ui
