// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/roomy_rows.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

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

} // namespace

void makeRoomy(QAbstractItemView& view)
{
    view.setItemDelegate(new RoomyDelegate(&view));
}

} // namespace ui
