// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overlay_pane.h"

#include "ui/common/icons.h"
#include "ui/common/spacing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::shell {

OverlayPane::OverlayPane(const QString& title, QWidget* over)
    : QFrame(over)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"overlayPane"_s);
    setAccessibleName(title);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    auto* words = new QLabel(title, this);
    QFont font = words->font();
    font.setBold(true);
    words->setFont(font);
    auto* close = new QToolButton(this);
    close->setObjectName(u"overlayClose"_s);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close “%1”").arg(title));
    connect(close, &QToolButton::clicked, this, &OverlayPane::closeAsked);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kSmallGap * 2, kSmallGap, kSmallGap, 0);
    head->addWidget(words, 1);
    head->addWidget(close);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kSmallGap);
    m_column->addLayout(head);
    over->installEventFilter(this);
    hide();
}

void OverlayPane::setContent(QWidget* content)
{
    m_column->addWidget(content, 1);
    content->show();
}

void OverlayPane::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(kWidth, room.width());
    setGeometry(room.width() - width, 0, width, room.height());
    raise();
}

void OverlayPane::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    place();
}

void OverlayPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QFrame::keyPressEvent(event);
}

bool OverlayPane::eventFilter(QObject* object, QEvent* event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(object, event);
}

} // namespace ui::shell
