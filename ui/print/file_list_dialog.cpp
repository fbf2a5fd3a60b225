// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/file_list_dialog.h"

#include "ui/common/roomy_rows.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::print {

namespace {

QTreeWidget* makeList(const QStringList& paths, QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setObjectName(u"fileList"_s);
    list->setAccessibleName(FileListDialog::tr("Files to be made"));
    list->setHeaderLabels({FileListDialog::tr("File"), FileListDialog::tr("State")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setTabKeyNavigation(false);
    makeRoomy(*list);
    for (const QString& path : paths) {
        const QFileInfo file(path);
        auto* item = new QTreeWidgetItem(
            list, {file.fileName(), file.exists() ? FileListDialog::tr("exists already") : FileListDialog::tr("new")});
        item->setToolTip(0, QDir::toNativeSeparators(path));
    }
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    return list;
}

} // namespace

FileListDialog::FileListDialog(const QStringList& paths, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"fileListDialog"_s);
    setAccessibleName(tr("Files to be made"));
    setWindowTitle(tr("Files to be made"));
    QStringList fresh;
    for (const QString& path : paths) {
        if (!QFileInfo::exists(path))
            fresh << path;
    }
    const auto existing = static_cast<int>(paths.size() - fresh.size());
    auto* folder = new QLabel(tr("%n files are made in “%1”.", nullptr, static_cast<int>(paths.size()))
                                  .arg(QDir::toNativeSeparators(QFileInfo(paths.value(0)).absolutePath())),
                              this);
    folder->setObjectName(u"fileListFolder"_s);
    folder->setTextFormat(Qt::PlainText);
    folder->setWordWrap(true);

    auto* buttons = new QDialogButtonBox(this);
    buttons->setObjectName(u"fileListButtons"_s);
    const auto addButton = [&](const QString& words, const QString& name, QDialogButtonBox::ButtonRole role) {
        QPushButton* button = buttons->addButton(words, role);
        button->setObjectName(name);
        button->setAccessibleName(words);
        return button;
    };
    auto* cancel = addButton(tr("Do not make them"), u"fileListCancel"_s, QDialogButtonBox::RejectRole);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    QPushButton* safe = cancel;
    if (!fresh.isEmpty()) {
        safe = addButton(existing == 0 ? tr("Make the files") : tr("Make only the new ones"), u"fileListMakeNew"_s,
                         QDialogButtonBox::AcceptRole);
        connect(safe, &QPushButton::clicked, this, [this, fresh] { choose(fresh); });
    }
    if (existing > 0) {
        auto* replace = addButton(tr("Make all, replace %n", nullptr, existing), u"fileListReplace"_s,
                                  QDialogButtonBox::AcceptRole);
        connect(replace, &QPushButton::clicked, this, [this, paths] { choose(paths); });
        replace->setAutoDefault(false);
    }
    safe->setDefault(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(folder);
    column->addWidget(makeList(paths, this), 1);
    column->addWidget(buttons);
    resize(640, 420);
}

void FileListDialog::choose(const QStringList& paths)
{
    m_chosen = paths;
    accept();
}

} // namespace ui::print
