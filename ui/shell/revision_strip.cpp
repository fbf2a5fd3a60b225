// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/revision_strip.h"

#include "core/base/calendar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::shell {

namespace {

constexpr int kHeight = 32;

/// 「R3.6.25変更」, 「H31.3.29締結」, 「案」.
QString shortWords(const model::RevisionSummary& revision)
{
    if (revision.state == model::RevisionState::Draft)
        return u"○ "_s + RevisionStrip::tr("Draft");
    const auto day = revision.amendment.isValid() ? revision.amendedOn : revision.signedOn;
    const QString written = day ? shortEraDate(*day) : revision.signedOnAsWritten;
    return u"● "_s + (revision.amendment.isValid() ? RevisionStrip::tr("amended %1", "short").arg(written)
                                                   : RevisionStrip::tr("signed %1", "short").arg(written));
}

QString longWords(const model::RevisionSummary& revision, RevisionId inForce)
{
    QString words = RevisionStrip::tr("No. %1").arg(revision.number) + u'　';
    if (revision.state == model::RevisionState::Draft)
        return words + RevisionStrip::tr("Draft");
    const auto day = revision.amendment.isValid() ? revision.amendedOn : revision.signedOn;
    const QString written = day ? toEraDate(*day) : revision.signedOnAsWritten;
    words += revision.amendment.isValid() ? RevisionStrip::tr("amended %1").arg(written)
                                          : RevisionStrip::tr("signed %1").arg(written);
    if (revision.id == inForce)
        words += RevisionStrip::tr(" (in force)");
    else if (!revision.inForceFrom)
        words += RevisionStrip::tr(" (day of effect not fixed)");
    if (revision.endedOn)
        words += RevisionStrip::tr(" (abolished %1)").arg(toEraDate(*revision.endedOn));
    return words;
}

} // namespace

QString shortEraDate(QDate day)
{
    const auto year = eraYear(day);
    if (!year)
        return {};
    static const QHash<QString, QString> kLetters{
        {u"明治"_s, u"M"_s}, {u"大正"_s, u"T"_s}, {u"昭和"_s, u"S"_s}, {u"平成"_s, u"H"_s}, {u"令和"_s, u"R"_s}};
    return u"%1%2.%3.%4"_s.arg(kLetters.value(eraName(year->era))).arg(year->year).arg(day.month()).arg(day.day());
}

RevisionStrip::RevisionStrip(QWidget* parent)
    : QScrollArea(parent)
    , m_buttons(new QButtonGroup(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_buttons->setExclusive(true);
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(RevisionId{m_buttons->button(id)->property("revision").toLongLong()}); });
}

void RevisionStrip::setRevisions(const std::vector<model::RevisionSummary>& revisions, RevisionId inForce,
                                 RevisionId shown)
{
    // A click on a button may have led here: the buttons go once it is over.
    const bool hadFocus = m_row != nullptr && m_row->isAncestorOf(focusWidget());
    for (QAbstractButton* button : m_buttons->buttons())
        m_buttons->removeButton(button);
    if (QWidget* old = takeWidget(); old != nullptr) {
        old->hide();
        old->deleteLater();
    }
    m_row = new QWidget(this);
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    int id = 0;
    QToolButton* pressed = nullptr;
    for (const model::RevisionSummary& revision : revisions) {
        if (id > 0)
            row->addWidget(new QLabel(u"─"_s, m_row));
        auto* button = new QToolButton(m_row);
        const QString words = longWords(revision, inForce);
        button->setObjectName(u"revision%1"_s.arg(revision.number));
        const QString end = revision.endedOn ? tr(" (abolished %1)").arg(shortEraDate(*revision.endedOn)) : QString();
        button->setText(shortWords(revision) + (revision.id == inForce ? tr(" (in force)") : QString()) + end);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumHeight(kHeight - 4);
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setProperty("revision", revision.id.value);
        if (revision.id == inForce) {
            QFont bold = button->font();
            bold.setBold(true);
            button->setFont(bold);
        }
        m_buttons->addButton(button, id++);
        row->addWidget(button);
        if (revision.id == shown)
            pressed = button;
    }
    row->addStretch();
    setWidget(m_row);
    m_row->show();
    updateGeometry();
    if (pressed == nullptr)
        return;
    pressed->setChecked(true);
    if (hadFocus)
        pressed->setFocus();
    // By then the strip may be gone, or another row stand there.
    QTimer::singleShot(0, this, [this, pressed = QPointer(pressed)] {
        if (pressed && m_row->isAncestorOf(pressed))
            ensureWidgetVisible(pressed);
    });
}

int RevisionStrip::count() const
{
    return static_cast<int>(m_buttons->buttons().size());
}

QString RevisionStrip::shownWords() const
{
    const QAbstractButton* button = m_buttons->checkedButton();
    return button != nullptr ? button->accessibleName() : QString();
}

QSize RevisionStrip::sizeHint() const
{
    return {m_row != nullptr ? m_row->sizeHint().width() : 0, kHeight};
}

QSize RevisionStrip::minimumSizeHint() const
{
    constexpr int kLeast = 120;
    return {qMin(kLeast, sizeHint().width()), kHeight};
}

} // namespace ui::shell
