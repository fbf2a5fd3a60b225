// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/wrapped_text.h"

#include <QStyledItemDelegate>

namespace ui::compare {

/// Draws the words of a comparison, wrapped: removed ones struck out, added ones underlined, each on a ground of its
/// own, so that they are told apart without colour as well. Keeps the heights that it has measured. The model gives
/// Pieces by ComparedRowsModel::kPiecesRole; without them it draws the plain text. Main thread.
class PiecesDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PiecesDelegate)

public:
    explicit PiecesDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    mutable wrapped::Heights m_heights;
};

} // namespace ui::compare
