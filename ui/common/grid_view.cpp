// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/grid_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace ui {

GridView::GridView(QWidget* parent)
    : QTableView(parent)
{
    constexpr int kDebounce = 60;
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ContiguousSelection);
    setWordWrap(true);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_measureAll.setSingleShot(true);
    m_measureAll.setInterval(kDebounce);
    connect(&m_measureAll, &QTimer::timeout, this, [this] {
        if (model() != nullptr)
            measureRows(0, model()->rowCount() - 1);
        if (m_wanted.isValid())
            scrollTo(m_wanted, PositionAtCenter);
        if (isVisible())
            m_wanted = QModelIndex();
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_measureAll, qOverload<>(&QTimer::start));
}

void GridView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) { measureRows(from.row(), to.row()); });
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { measureRows(first, last); });
    connect(model, &QAbstractItemModel::modelReset, &m_measureAll, qOverload<>(&QTimer::start));
    m_measureAll.start();
}

CellBlock GridView::selectedBlock() const
{
    CellBlock block;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            QStringList cells;
            for (int column = range.left(); column <= range.right(); ++column)
                cells.append(model()->index(row, column).data(Qt::DisplayRole).toString());
            block.push_back(cells);
        }
    }
    return block;
}

void GridView::copySelection() const
{
    if (const CellBlock block = selectedBlock(); !block.empty())
        QApplication::clipboard()->setMimeData(toMimeData(block).release());
}

void GridView::cutSelection()
{
    const QItemSelection selection = selectionModel()->selection();
    if (!m_canBeEmptied || selection.isEmpty())
        return;
    copySelection();
    Q_EMIT emptied(selection.first());
}

void GridView::paste()
{
    if (const QMimeData* mime = QApplication::clipboard()->mimeData())
        Q_EMIT pasted(cellsOf(*mime));
}

void GridView::commitOpenEditor()
{
    if (state() != EditingState)
        return;
    for (QWidget* editor : viewport()->findChildren<QWidget*>(u"cellEditor"_s, Qt::FindDirectChildrenOnly)) {
        // An editor that is closed already waits for its deletion, hidden.
        if (editor->isHidden())
            continue;
        QGuiApplication::inputMethod()->commit();
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void GridView::goToRow(int row, int column)
{
    if (row < 0 || model() == nullptr || row >= model()->rowCount())
        return;
    const QModelIndex index = model()->index(row, column);
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
    if (m_measureAll.isActive() || !isVisible()) {
        m_wanted = index;
        m_measureAll.start();
    }
}

/// The keys of the clipboard are those of the menu as well: here they mean the cells, as in a field its words.
bool GridView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Cut) || key.matches(QKeySequence::Paste)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    if (event->matches(QKeySequence::Cut)) {
        cutSelection();
        return;
    }
    if (event->matches(QKeySequence::Delete) && m_canBeEmptied && !selectionModel()->selection().isEmpty()) {
        Q_EMIT emptied(selectionModel()->selection().first());
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != EditingState && event->modifiers() == Qt::NoModifier &&
        model()->flags(currentIndex()).testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void GridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_measureAll.start();
}

void GridView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_measureAll.start();
}

void GridView::measureRows(int first, int last)
{
    for (int row = first; row <= last; ++row)
        resizeRowToContents(row);
}

} // namespace ui
