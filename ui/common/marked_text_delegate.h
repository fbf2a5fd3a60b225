// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QStyledItemDelegate>

namespace ui {

/// A part of a shown text, in UTF-16 units.
struct Mark
{
    int start = 0;
    int length = 0;

    friend bool operator==(const Mark&, const Mark&) = default;
};
using Marks = QList<Mark>;

/// Draws one line of text with parts of it marked: bold and underlined on a ground of their own, so that they are seen
/// without colour as well.
class MarkedTextDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkedTextDelegate)

public:
    static constexpr int kMarksRole = Qt::UserRole + 40; ///< Marks

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Marks)
