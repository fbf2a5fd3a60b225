// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/publication_dialog.h"

#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::documents {

PublicationDialog::PublicationDialog(const PublicationPlan& plan, const QString& folder, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"publicationDialog"_s);
    setWindowTitle(tr("Write the publication page"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* list = new QListWidget(this);
    list->setObjectName(u"publicationFiles"_s);
    list->setAccessibleName(tr("Files to be written"));
    makeRoomy(*list);
    const auto add = [list](const QString& path, const QString& words) {
        const bool isThere = QFileInfo::exists(path);
        auto* item = new QListWidgetItem(isThere ? tr("%1 (there is one already)").arg(words) : words, list);
        item->setToolTip(QDir::toNativeSeparators(path));
    };
    const QStringList paths = pathsOf(plan, folder);
    add(paths.front(), u"index.html　"_s + plan.page.title);
    for (qsizetype at = 1; at < paths.size(); ++at) {
        const PublicationFile& file = plan.files.at(static_cast<size_t>(at - 1));
        add(paths.at(at), file.name + u'　' + file.title);
    }
    const auto count = static_cast<int>(paths.size());
    auto* words = new QLabel(tr("%1 files will be written to %2. Files that were not written from here, or that were "
                                "changed since, are never replaced. The files of meetings are not among them.")
                                 .arg(count)
                                 .arg(QDir::toNativeSeparators(folder)),
                             this);
    words->setObjectName(u"publicationWords"_s);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    auto* left = new QLabel(tr("Not on the page, because it is not public yet or has no day:"), this);
    left->setVisible(!plan.withheld.empty());
    auto* withheld = new QListWidget(this);
    withheld->setObjectName(u"publicationWithheld"_s);
    withheld->setAccessibleName(left->text());
    withheld->setWordWrap(true);
    makeRoomy(*withheld);
    for (const Withheld& one : plan.withheld)
        withheld->addItem(withheldWords(one));
    withheld->setVisible(!plan.withheld.empty());
    auto* start = new QPushButton(tr("Write"), this);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    start->setObjectName(u"publicationStart"_s);
    cancel->setObjectName(u"publicationCancel"_s);
    for (QPushButton* button : {start, cancel})
        button->setAccessibleName(button->text());
    start->setDefault(true);
    connect(start, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(start);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap * 2, kWideGap * 2, kWideGap * 2, kWideGap * 2);
    column->setSpacing(kWideGap);
    column->addWidget(words);
    column->addWidget(list, 2);
    column->addWidget(left);
    column->addWidget(withheld, 1);
    column->addLayout(buttons);
    resize(720, 560);
    start->setFocus();
}

} // namespace ui::documents
