// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/pieces_delegate.h"

#include "ui/common/multi_line_delegate.h"
#include "ui/common/theme.h"
#include "ui/compare/compared_rows_model.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace ui::compare {

namespace {

using core::compare::SegmentKind;

constexpr int kPadding = 6;
constexpr int kMinimumHeight = 28;
constexpr qsizetype kRememberedHeights = 20'000;
constexpr double kLinePitch = 1.3; // as in the other grids

/// The same code measures and draws, so nothing is ever cut.
qreal layOut(QTextLayout& layout, QString text, int width)
{
    text.replace(u'\n', QChar::LineSeparator);
    layout.setText(text);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += std::round(line.height() * kLinePitch);
    }
    layout.endLayout();
    return height;
}

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
    const QRect place = item.rect.adjusted(kPadding + indent, kPadding, -kPadding, -kPadding);
    QTextLayout layout;
    layout.setFont(item.font);
    layout.setFormats(
        formatsOf(index.data(ComparedRowsModel::kPiecesRole).value<Pieces>(), boldLength(index, text), item.palette));
    layOut(layout, text, place.width());
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
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    int width = option.rect.width();
    if (view != nullptr) {
        if (const QRect seen = view->visualRect(index); seen.width() > 0)
            width = seen.width();
    }
    width = std::max(40, width - 2 * kPadding - index.data(MultiLineDelegate::kIndentRole).toInt());
    const int bold = boldLength(index, item.text);
    const QString key =
        QString::number(width) + u'/' + QString::number(bold) + u'/' + item.font.key() + u'/' + item.text;
    auto known = m_heights.constFind(key);
    if (known == m_heights.constEnd()) {
        if (m_heights.size() > kRememberedHeights)
            m_heights.clear();
        QTextLayout layout;
        layout.setFont(item.font);
        layout.setFormats(formatsOf({}, bold, item.palette)); // bold letters are wider
        known = m_heights.insert(key, static_cast<int>(std::ceil(layOut(layout, item.text, width))));
    }
    return {width, std::max(kMinimumHeight, *known + 2 * kPadding + 1)};
}

} // namespace ui::compare
