// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/pieces_delegate.h"

#include "ui/common/multi_line_delegate.h"
#include "ui/common/theme.h"
#include "ui/compare/compared_rows_model.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace ui::compare {

namespace {

using core::compare::SegmentKind;

QList<QTextLayout::FormatRange> formatsOf(const Pieces& pieces, int boldLength, const QPalette& palette)
{
    QList<QTextLayout::FormatRange> formats;
    int at = 0;
    for (const Piece& piece : pieces) {
        const auto length = static_cast<int>(piece.text.size());
        if (piece.kind != SegmentKind::Equal) {
            const bool isRemoved = piece.kind == SegmentKind::Removed;
            const Accent colours = accent(palette, isRemoved ? AccentRole::Error : AccentRole::Success);
            QTextCharFormat format;
            format.setFontStrikeOut(isRemoved);
            format.setFontUnderline(!isRemoved);
            format.setBackground(colours.ground);
            format.setForeground(colours.text);
            formats.append({at, length, format});
        }
        at += length;
    }
    if (boldLength > 0) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        formats.append({0, boldLength, bold});
    }
    return formats;
}

int boldLength(const QModelIndex& index, const QString& text)
{
    const QVariant bold = index.data(ComparedRowsModel::kBoldRole);
    return bold.isValid() ? std::min(bold.toInt(), static_cast<int>(text.size())) : 0;
}

} // namespace

PiecesDelegate::PiecesDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void PiecesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const int indent = index.data(MultiLineDelegate::kIndentRole).toInt();
    const QRect place =
        item.rect.adjusted(wrapped::kPadding + indent, wrapped::kPadding, -wrapped::kPadding, -wrapped::kPadding);
    QTextLayout layout;
    layout.setFont(item.font);
    layout.setFormats(
        formatsOf(index.data(ComparedRowsModel::kPiecesRole).value<Pieces>(), boldLength(index, text), item.palette));
    (void)wrapped::layOut(layout, text, place.width());
    painter->save();
    painter->setClipRect(item.rect);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, place.topLeft());
    painter->restore();
}

QSize PiecesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int indent = index.data(MultiLineDelegate::kIndentRole).toInt();
    return m_heights.cellSize(item.text, wrapped::roomOf(option, index, indent), item.font,
                              boldLength(index, item.text));
}

} // namespace ui::compare
