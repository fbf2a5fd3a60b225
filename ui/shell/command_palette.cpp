// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "core/base/width_folding.h"
#include "ui/common/spacing.h"
#include "ui/shell/actions.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::shell {
CommandPalette::CommandPalette(const QList<QAction*>& commands, QWidget* parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    constexpr QSize kSize(480, 360);
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Find a command"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_words->setObjectName(u"commandWords"_s);
    m_words->setAccessibleName(tr("Words of the command"));
    m_words->setPlaceholderText(tr("Part of its name"));
    m_words->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap, kGap, kGap, kGap);
    layout->setSpacing(kGap);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::run);
    filter({});
    resize(kSize);
}

void CommandPalette::filter(const QString& words)
{
    const QString wanted = core::foldForSearch(words).trimmed();
    m_list->clear();
    QPixmap nothing(m_list->iconSize().isValid() ? m_list->iconSize() : QSize(16, 16));
    nothing.fill(Qt::transparent);
    const QIcon noIcon(nothing);
    for (int i = 0; i < m_commands.size(); ++i) {
        const QAction& action = *m_commands[i];
        const QString name = plainWords(action.text());
        if (!core::foldForSearch(name).contains(wanted))
            continue;
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        const QString shown = keys.isEmpty() ? name : name + u"　　"_s + keys;
        // All words begin at one place, with an icon or without.
        auto* item = new QListWidgetItem(action.icon().isNull() ? noIcon : action.icon(), shown, m_list);
        item->setToolTip(shown);
        item->setData(Qt::UserRole, i);
        if (!action.isEnabled())
            item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled)) {
            m_list->setCurrentRow(row);
            break;
        }
    }
}

void CommandPalette::run()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    QAction* action = m_commands.at(item->data(Qt::UserRole).toInt());
    accept();
    action->trigger();
}

bool CommandPalette::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace ui::shell
