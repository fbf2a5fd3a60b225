// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/message_bar.h"

#include "ui/common/error_sentences.h"
#include "ui/common/icons.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_offers(new QHBoxLayout)
    , m_leaving(new QTimer(this))
{
    setObjectName(u"messageBar"_s);
    setAutoFillBackground(true);
    m_words->setObjectName(u"messageWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setText(tr("Details"));
    m_more->setAccessibleName(tr("Details of the message"));
    m_more->setObjectName(u"messageDetails"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close the message"));
    m_close->setAccessibleName(tr("Close the message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGap * 2, kGap, kGap, kGap);
    layout->setSpacing(kGap);
    layout->addWidget(m_words, 1);
    layout->addLayout(m_offers);
    layout->addWidget(m_more);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_more, &QToolButton::toggled, this, [this](bool shows) {
        const QString plain = m_words->property("plain").toString();
        m_words->setText(shows ? plain + u"\n\n"_s + m_detail : plain);
        goSoon();
    });
    m_leaving->setSingleShot(true);
    connect(m_leaving, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void MessageBar::showError(const core::Error& error)
{
    show(ui::sentence(error), error.detail, true);
}

void MessageBar::showNotice(const QString& sentence, const QString& detail)
{
    show(sentence, detail, false);
}

void MessageBar::outdate()
{
    if (m_isPassing)
        hide();
}

void MessageBar::addOffer(const QString& text, const std::function<void()>& chosen)
{
    auto* button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, [this, chosen] {
        hide();
        chosen();
    });
    m_offers->addWidget(button);
    m_isPassing = false;
    m_leaving->stop();
}

QString MessageBar::sentence() const
{
    return isHidden() ? QString() : m_words->property("plain").toString();
}

void MessageBar::show(const QString& sentence, const QString& detail, bool isError)
{
    while (QLayoutItem* item = m_offers->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_detail = detail;
    m_more->setChecked(false);
    m_more->setVisible(!detail.isEmpty());
    m_words->setProperty("plain", sentence);
    m_words->setText(sentence);
    m_words->setAccessibleName(sentence);
    m_isError = isError;
    m_isPassing = !isError;
    wearColours();
    QWidget::show();
    goSoon();
}

/// From the palette of the program, which changes with the settings; that of the bar is its own.
void MessageBar::wearColours()
{
    const Accent colours = accent(QApplication::palette(), m_isError ? AccentRole::Error : AccentRole::Notice);
    if (palette().color(QPalette::Window) == colours.ground && palette().color(QPalette::WindowText) == colours.text)
        return;
    // These two alone: with the others it follows the palette of the program, and hears when that changes.
    QPalette own;
    own.setColor(QPalette::Window, colours.ground);
    own.setColor(QPalette::WindowText, colours.text);
    setPalette(own);
}

std::chrono::milliseconds MessageBar::timeToRead(const QString& sentence)
{
    constexpr std::chrono::milliseconds kLeast{8'000};
    constexpr std::chrono::milliseconds kForOneCharacter{150};
    return kLeast + kForOneCharacter * sentence.size();
}

void MessageBar::goSoon()
{
    m_leaving->stop();
    if (m_isPassing && !m_more->isChecked() && !underMouse())
        m_leaving->start(timeToRead(m_words->text()));
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        wearColours();
}

void MessageBar::enterEvent(QEnterEvent* event)
{
    QFrame::enterEvent(event);
    m_leaving->stop();
}

void MessageBar::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    goSoon();
}

} // namespace ui
