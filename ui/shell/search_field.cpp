// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_field.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui::shell {

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
    constexpr int kNarrowest = 140;
    constexpr int kWidest = 280;
    setObjectName(u"searchAll"_s);
    setAccessibleName(tr("Search all agreements"));
    setPlaceholderText(tr("Search all agreements"));
    setToolTip(tr("Search all agreements (Ctrl+Shift+F)"));
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s), LeadingPosition);
    setMinimumWidth(kNarrowest);
    setMaximumWidth(kWidest);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down) {
        Q_EMIT listAsked();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace ui::shell
