// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour_callout.h"

#include "ui/common/spacing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::shell {

namespace {

constexpr int kWidth = 340;
constexpr int kPoint = 10; ///< height of the point that shows at the widget
constexpr int kEdge = 3;   ///< of the frame in the colour of the selection

} // namespace

TourCallout::TourCallout(QWidget* window)
    : QFrame(window)
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_count(new QLabel(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
    , m_end(new QPushButton(tr("End the tour"), this))
{
    setObjectName(u"tourCallout"_s);
    setFixedWidth(kWidth);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel* label : {m_title, m_words, m_count})
        label->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"tourWords"_s);
    m_back->setObjectName(u"tourBack"_s);
    m_next->setObjectName(u"tourNext"_s);
    m_end->setObjectName(u"tourEnd"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap * 2, kGap * 2 + kPoint, kGap * 2, kGap * 2 + kPoint);
    column->setSpacing(kGap);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addLayout(buttons);
    for (QPushButton* button : {m_back, m_next, m_end})
        button->setAutoDefault(true);
    connect(m_next, &QPushButton::clicked, this, &TourCallout::nextAsked);
    connect(m_back, &QPushButton::clicked, this, &TourCallout::backAsked);
    connect(m_end, &QPushButton::clicked, this, &TourCallout::endAsked);
    setTabOrder(m_next, m_back);
    setTabOrder(m_back, m_end);
    window->installEventFilter(this);
    hide();
}

void TourCallout::say(const QString& title, const QString& words, int number, int count)
{
    m_title->setText(title);
    m_words->setText(words);
    m_count->setText(tr("%1 of %2").arg(number).arg(count));
    m_back->setEnabled(number > 1);
    m_next->setText(number < count ? tr("Next") : tr("Done"));
    m_next->setAccessibleName(m_next->text());
    m_back->setAccessibleName(m_back->text());
    m_end->setAccessibleName(m_end->text());
    setAccessibleName(title);
    setAccessibleDescription(words);
}

void TourCallout::standBeside(QWidget* anchor)
{
    m_anchor = anchor;
    place();
    show();
    m_next->setFocus(Qt::OtherFocusReason);
    // A page that was opened for it is laid out a little later.
    QTimer::singleShot(0, this, &TourCallout::place);
}

/// At the right of a tall widget where there is room; else below, else above; never out of the window.
void TourCallout::place()
{
    resize(kWidth, heightForWidth(kWidth) > 0 ? heightForWidth(kWidth) : sizeHint().height());
    const QRect room = parentWidget()->rect().adjusted(kGap, kGap, -kGap, -kGap);
    QRect own(QPoint(), size());
    own.moveCenter(room.center());
    m_tip = QPoint(-1, -1);
    if (m_anchor && m_anchor->isVisible()) {
        const QRect at(m_anchor->mapTo(parentWidget(), QPoint()), m_anchor->size());
        const bool isLarge = at.height() > room.height() / 2;
        const bool isBeside = isLarge && at.right() + own.width() < room.right();
        own.moveLeft(isBeside ? at.right() : at.center().x() - own.width() / 2);
        if (isLarge)
            own.moveTop(at.top() + at.height() / 4);
        else if (at.bottom() + own.height() < room.bottom())
            own.moveTop(at.bottom());
        else
            own.moveBottom(at.top());
        own.moveLeft(std::clamp(own.left(), room.left(), std::max(room.left(), room.right() - own.width())));
        own.moveTop(std::clamp(own.top(), room.top(), std::max(room.top(), room.bottom() - own.height())));
        if (!isLarge)
            m_tip = QPoint(std::clamp(at.center().x() - own.left(), kPoint * 2, own.width() - kPoint * 2),
                           own.top() >= at.bottom() ? 0 : own.height());
    }
    setGeometry(own);
    raise();
    update();
}

void TourCallout::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), kEdge));
    painter.setBrush(palette().color(QPalette::Base));
    const QRectF box = QRectF(rect()).adjusted(kEdge, kPoint, -kEdge, -kPoint);
    if (m_tip.x() >= 0) {
        const double base = m_tip.y() == 0 ? box.top() : box.bottom();
        const double tip = m_tip.y() == 0 ? kEdge : height() - kEdge;
        painter.drawPolygon(
            QPolygonF({QPointF(m_tip.x() - kPoint, base), QPointF(m_tip.x(), tip), QPointF(m_tip.x() + kPoint, base)}));
    }
    painter.drawRoundedRect(box, kGap, kGap);
    if (m_tip.x() >= 0) {
        // The point grows out of the frame: no line between them.
        const double base = m_tip.y() == 0 ? box.top() : box.bottom();
        painter.fillRect(QRectF(m_tip.x() - kPoint + kEdge, base - kEdge, (kPoint - kEdge) * 2, kEdge * 2),
                         palette().color(QPalette::Base));
    }
}

bool TourCallout::eventFilter(QObject* object, QEvent* event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize && isVisible())
        QTimer::singleShot(0, this, &TourCallout::place);
    return QFrame::eventFilter(object, event);
}

} // namespace ui::shell
