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
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui::shell {

AsOfControl::AsOfControl(QWidget* parent)
    : QWidget(parent)
    , m_field(new DateField(u"asOf"_s, tr("Day that is shown"), this))
    , m_now(new QToolButton(this))
{
    auto* label = new QLabel(tr("As of"), this);
    label->setBuddy(m_field);
    m_now->setObjectName(u"asOfToday"_s);
    m_now->setText(tr("Now"));
    m_now->setAccessibleName(tr("Show the present state"));
    m_now->setToolTip(m_now->accessibleName());
    m_now->setAutoRaise(true);
    // As wide as its longest day, however wide the window is.
    m_field->setMaximumWidth(fontMetrics().horizontalAdvance(u"令和99年12月31日　"_s) + 2 * kGap);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSmallGap, 0, kSmallGap, 0);
    layout->setSpacing(kSmallGap);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(m_now);
    connect(m_field, &DateField::dateChanged, this, &AsOfControl::dayChosen);
    connect(m_now, &QToolButton::clicked, this, [this] { Q_EMIT dayChosen(AsOf().day()); });
    constexpr int kMinute = 60'000;
    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, [this] { follow(QDate::currentDate()); });
    clock->start(kMinute);
    setAsOf({});
}

void AsOfControl::setAsOf(AsOf asOf)
{
    m_asOf = asOf;
    m_today = QDate::currentDate();
    m_field->setDate(asOf.day());
    m_now->setEnabled(!asOf.isPresent());
}

void AsOfControl::follow(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    if (!m_asOf.isPresent())
        return;
    m_field->setDate(today);
    Q_EMIT dayPassed();
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
    const Accent colours = accent(QApplication::palette(), AccentRole::Notice);
    if (palette().color(QPalette::Window) == colours.ground && palette().color(QPalette::WindowText) == colours.text)
        return;
    // These two alone: with the others it follows the palette of the program, and hears when that changes.
    QPalette own;
    own.setColor(QPalette::Window, colours.ground);
    own.setColor(QPalette::WindowText, colours.text);
    setPalette(own);
}

void AsOfBand::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        wearColours();
}

} // namespace ui::shell
