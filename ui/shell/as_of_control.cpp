// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/as_of_control.h"

#include "core/base/calendar.h"
#include "ui/common/date_field.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui::shell {

AsOfControl::AsOfControl(QWidget* parent)
    : QWidget(parent)
    , m_field(new DateField(u"asOf"_s, tr("Day that is shown"), this))
    , m_today(new QToolButton(this))
{
    auto* label = new QLabel(tr("As of"), this);
    label->setBuddy(m_field);
    m_today->setObjectName(u"asOfToday"_s);
    m_today->setText(tr("Now"));
    m_today->setAccessibleName(tr("Show the present state"));
    m_today->setToolTip(m_today->accessibleName());
    m_today->setAutoRaise(true);
    // As wide as its longest day, however wide the window is.
    m_field->setMaximumWidth(fontMetrics().horizontalAdvance(u"令和99年12月31日　"_s) + 2 * kGap);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSmallGap, 0, kSmallGap, 0);
    layout->setSpacing(kSmallGap);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(m_today);
    connect(m_field, &DateField::dateChanged, this, &AsOfControl::dayChosen);
    connect(m_today, &QToolButton::clicked, this, [this] { Q_EMIT dayChosen(AsOf().day()); });
    setAsOf({});
}

void AsOfControl::setAsOf(AsOf asOf)
{
    m_field->setDate(asOf.day());
    m_today->setEnabled(!asOf.isPresent());
}

AsOfBand::AsOfBand(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_back(new QPushButton(tr("Back to the present"), this))
{
    setObjectName(u"asOfBand"_s);
    setAutoFillBackground(true);
    m_words->setObjectName(u"asOfWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_back->setObjectName(u"asOfBack"_s);
    m_back->setAccessibleName(m_back->text());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGap * 2, kGap / 2, kGap, kGap / 2);
    layout->setSpacing(kGap);
    layout->addWidget(m_words);
    layout->addWidget(m_back);
    layout->addStretch();
    connect(m_back, &QPushButton::clicked, this, &AsOfBand::todayAsked);
    wearColours();
    hide();
}

void AsOfBand::setAsOf(AsOf asOf)
{
    m_words->setText(tr("The state on %1 is shown (reading only).").arg(core::toEraDate(asOf.day())));
    setVisible(!asOf.isPresent());
}

void AsOfBand::wearColours()
{
    QPalette own = QApplication::palette();
    const Accent colours = accent(own, AccentRole::Notice);
    own.setColor(QPalette::Window, colours.ground);
    own.setColor(QPalette::WindowText, colours.text);
    if (!(own == palette()))
        setPalette(own);
}

void AsOfBand::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        wearColours();
}

} // namespace ui::shell
