// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/marked_text_delegate.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace ui {

void MarkedTextDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto marks = index.data(kMarksRole).value<Marks>();
    if (marks.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QString words = shown.text;
    shown.text.clear();
    const QStyle* style = shown.widget != nullptr ? shown.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);

    const bool isSelected = shown.state.testFlag(QStyle::State_Selected);
    const Accent colours = accent(shown.palette, AccentRole::Notice);
    QList<QTextLayout::FormatRange> formats;
    for (const Mark& mark : marks) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true);
        format.setBackground(colours.ground);
        format.setForeground(colours.text);
        formats.append({mark.start, mark.length, format});
    }
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &shown, shown.widget) + 1;
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &shown, shown.widget);
    const QRect area = (room.isValid() ? room : shown.rect).adjusted(margin, 0, -margin, 0);
    QTextLayout layout(words, shown.font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    constexpr qreal kEndless = 1e6;
    line.setLineWidth(kEndless);
    layout.endLayout();
    painter->save();
    painter->setClipRect(area);
    painter->setPen(shown.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
    painter->restore();
}

} // namespace ui
