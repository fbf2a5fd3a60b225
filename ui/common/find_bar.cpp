// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/find_bar.h"

#include "core/base/width_folding.h"
#include "ui/common/grid_view.h"
#include "ui/common/icons.h"
#include "ui/common/spacing.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString folded(const QString& text)
{
    return core::foldForSearch(text);
}

} // namespace

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_replacing(new QWidget(this))
    , m_with(new QLineEdit(m_replacing))
    , m_replace(new QPushButton(tr("Replace here"), m_replacing))
    , m_replaceAll(new QPushButton(tr("Replace all"), m_replacing))
{
    setObjectName(u"findBar"_s);
    build();
    const auto asks = [this](void (FindBar::*asked)(const QString&, const QString&)) {
        if (!m_words->text().trimmed().isEmpty())
            Q_EMIT(this->*asked)(m_words->text(), m_with->text());
    };
    connect(m_words, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(m_with, &QLineEdit::returnPressed, m_replace, &QPushButton::click);
    connect(m_replace, &QPushButton::clicked, this, [asks] { asks(&FindBar::replaceAsked); });
    connect(m_replaceAll, &QPushButton::clicked, this, [asks] { asks(&FindBar::replaceAllAsked); });
    m_replacing->hide();
    hide();
}

void FindBar::build()
{
    constexpr int kWidth = 320;
    m_words->setObjectName(u"findWords"_s);
    m_words->setPlaceholderText(tr("Find in this document"));
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setMaximumWidth(kWidth);
    m_words->setClearButtonEnabled(true);
    const auto button = [this](const QString& iconName, const QString& words, auto act) {
        auto* made = new QToolButton(this);
        made->setObjectName(u"find_"_s + iconName);
        made->setIcon(icon(iconName));
        made->setAutoRaise(true);
        made->setToolTip(words);
        made->setAccessibleName(words);
        connect(made, &QToolButton::clicked, this, act);
        return made;
    };
    m_with->setObjectName(u"replaceWords"_s);
    m_with->setPlaceholderText(tr("Replace by"));
    m_with->setAccessibleName(tr("Words to replace them by"));
    m_with->setMaximumWidth(kWidth);
    m_replace->setObjectName(u"replaceHere"_s);
    m_replace->setAccessibleName(m_replace->text());
    m_replaceAll->setObjectName(u"replaceAll"_s);
    m_replaceAll->setAccessibleName(m_replaceAll->text());
    auto* second = new QHBoxLayout(m_replacing);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(kSmallGap);
    second->addWidget(m_with, 1);
    second->addWidget(m_replace);
    second->addWidget(m_replaceAll);
    second->addStretch();

    auto* layout = new QHBoxLayout;
    layout->setSpacing(kSmallGap);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kSmallGap * 2, kSmallGap, kSmallGap, kSmallGap);
    rows->setSpacing(kSmallGap);
    rows->addLayout(layout);
    rows->addWidget(m_replacing);
    layout->addWidget(m_words, 1);
    layout->addWidget(button(u"up"_s, tr("Previous"), [this] { findPrevious(); }));
    layout->addWidget(button(u"down"_s, tr("Next"), [this] { findNext(); }));
    layout->addWidget(m_count);
    layout->addStretch();
    layout->addWidget(button(u"close"_s, tr("Close"), [this] {
        hide();
        Q_EMIT closed();
    }));
}

void FindBar::openReplace()
{
    open();
    m_replacing->show();
}

void FindBar::setReplacing(bool isPossible)
{
    m_replacing->setEnabled(isPossible);
    if (!isPossible)
        m_replacing->hide();
}

void FindBar::open()
{
    m_replacing->hide();
    show();
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::findNext()
{
    Q_EMIT searchAsked(m_words->text(), 1);
}

void FindBar::findPrevious()
{
    Q_EMIT searchAsked(m_words->text(), -1);
}

void FindBar::search(GridView* grid, const QString& words, int step)
{
    const QString wanted = folded(words).trimmed();
    if (grid == nullptr || wanted.isEmpty()) {
        m_count->clear();
        return;
    }
    const QAbstractItemModel& model = *grid->model();
    const int columns = model.columnCount();
    QList<int> hits;
    for (int i = 0; i < model.rowCount() * columns; ++i) {
        const QModelIndex index = model.index(i / columns, i % columns);
        if (folded(index.data(Qt::DisplayRole).toString()).contains(wanted))
            hits.append(i);
    }
    if (hits.isEmpty()) {
        m_count->setText(tr("“%1” is not found.").arg(words));
        return;
    }
    const QModelIndex current = grid->currentIndex();
    const int at = current.isValid() ? current.row() * columns + current.column() : -1;
    qsizetype chosen = step > 0 ? std::upper_bound(hits.begin(), hits.end(), at) - hits.begin()
                                : std::lower_bound(hits.begin(), hits.end(), at) - hits.begin() - 1;
    chosen = (chosen + hits.size()) % hits.size();
    grid->goToRow(hits[chosen] / columns, hits[chosen] % columns);
    m_count->setText(tr("%1 of %2").arg(chosen + 1).arg(hits.size()));
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
        return;
    }
    if (event->matches(QKeySequence::FindNext)) {
        findNext();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
