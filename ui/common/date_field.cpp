// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/date_field.h"

#include "core/base/calendar.h"
#include "ui/common/date_input.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// A day before the first era that has Gregorian days is shown as it can be typed again.
QString shown(QDate date)
{
    const QString era = core::toEraDate(date);
    return era.isEmpty() && date.isValid() ? date.toString(u"yyyy/M/d"_s) : era;
}

} // namespace

DateField::DateField(const QString& name, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_reason(new QLabel(this))
{
    m_line->setObjectName(name);
    m_line->setAccessibleName(accessibleName);
    m_line->setAccessibleDescription(tr("A day, such as R6.4.1, 2024/4/1 or 20240401"));
    m_line->setToolTip(m_line->accessibleDescription());
    m_line->setMinimumWidth(m_line->fontMetrics().horizontalAdvance(u"令和00年00月00日"_s) + 20);
    m_line->installEventFilter(this);
    m_reason->setObjectName(name + u"Reason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setAutoFillBackground(true);
    m_reason->setMargin(2);
    m_reason->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_reason);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &DateField::take);
    connect(m_line, &QLineEdit::textEdited, m_reason, &QWidget::hide);
    connect(m_line, &QLineEdit::textEdited, this, &DateField::edited);
}

DateField::~DateField()
{
    // The line loses the keyboard while it is deleted, after this, and would tell what is no date field any more.
    m_line->disconnect(this);
    m_line->removeEventFilter(this);
}

void DateField::setDate(QDate date)
{
    m_date = date;
    m_line->setText(shown(date));
    m_reason->hide();
}

void DateField::setPlaceholder(const QString& words)
{
    m_line->setPlaceholderText(words);
}

QDate DateField::entered() const
{
    return readDateInput(m_line->text(), QDate::currentDate()).date;
}

bool DateField::isGood() const
{
    if (m_line->text().trimmed().isEmpty())
        return m_isOptional;
    return readDateInput(m_line->text(), QDate::currentDate()).date.isValid();
}

QString DateField::reason() const
{
    return m_reason->isHidden() ? QString() : m_reason->text();
}

void DateField::take()
{
    const bool isEmpty = m_line->text().trimmed().isEmpty();
    const DateInput input = readDateInput(m_line->text(), QDate::currentDate());
    if (!input.date.isValid() && !(isEmpty && m_isOptional)) {
        tell(input.reason, true);
        return;
    }
    const bool isNews = input.date != m_date;
    setDate(input.date);
    if (!input.note.isEmpty())
        tell(input.note, false);
    if (isNews)
        Q_EMIT dateChanged(m_date);
}

void DateField::tell(const QString& sentence, bool isError)
{
    const Accent colours = accent(palette(), isError ? AccentRole::Error : AccentRole::Notice);
    QPalette own = palette();
    own.setColor(QPalette::Window, colours.ground);
    own.setColor(QPalette::WindowText, colours.text);
    m_reason->setPalette(own);
    m_reason->setText(sentence);
    m_reason->show();
}

bool DateField::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_line && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Semicolon && key->modifiers().testFlag(Qt::ControlModifier)) {
            m_line->setText(shown(QDate::currentDate()));
            return true;
        }
        // With nothing to take back it is for the form around, which closes.
        if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier && m_line->text() != shown(m_date)) {
            setDate(m_date);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace ui
