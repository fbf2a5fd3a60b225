// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/roomy_rows.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace ui {

namespace {

constexpr int kRoom = 8;
constexpr int kLeastHeight = 24;

class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(qMax(kLeastHeight, size.height() + kRoom));
        return size;
    }
};

/// Sets the height of the rows anew when the letters have another size.
class RowHeight : public QObject
{
public:
    explicit RowHeight(QTableView& table)
        : QObject(&table)
        , m_table(table)
    {
        table.installEventFilter(this);
        set();
    }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange)
            set();
        return QObject::eventFilter(object, event);
    }

private:
    void set()
    {
        // The line of a grid is none of the cell.
        const int grid = m_table.showGrid() ? 1 : 0;
        m_table.verticalHeader()->setDefaultSectionSize(qMax(kLeastHeight, m_table.fontMetrics().height() + kRoom) +
                                                        grid);
    }

    QTableView& m_table;
};

} // namespace

void makeRoomy(QAbstractItemView& view)
{
    view.setItemDelegate(new RoomyDelegate(&view));
}

void makeRoomy(QTableView& table)
{
    new RowHeight(table); // its child
}

} // namespace ui
