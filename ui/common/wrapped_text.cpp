// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wrapped_text.h"

#include <QAbstractItemView>
#include <QTextLayout>

#include <cmath>

namespace ui::wrapped {

namespace {

constexpr int kMinimumHeight = 28;
constexpr int kMinimumRoom = 40;
constexpr qsizetype kRememberedHeights = 20'000;
constexpr double kLinePitch = 1.3; // Japanese needs more air between lines than the font itself gives

} // namespace

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

int roomOf(const QStyleOptionViewItem& option, const QModelIndex& index, int indent)
{
    // A spanning or stretched cell tells its real width only through the view.
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    int width = option.rect.width();
    if (view != nullptr) {
        if (const QRect seen = view->visualRect(index); seen.width() > 0)
            width = seen.width();
    }
    return std::max(kMinimumRoom, width - 2 * kPadding - indent);
}

QSize Heights::cellSize(const QString& text, int room, const QFont& font, int boldLength)
{
    const QString key = QString::number(room) + u'/' + QString::number(boldLength) + u'/' + font.key() + u'/' + text;
    auto known = m_heights.constFind(key);
    if (known == m_heights.constEnd()) {
        if (m_heights.size() > kRememberedHeights)
            m_heights.clear();
        QTextLayout layout;
        layout.setFont(font);
        if (boldLength > 0) {
            QTextCharFormat bold;
            bold.setFontWeight(QFont::Bold);
            layout.setFormats({{0, boldLength, bold}});
        }
        known = m_heights.insert(key, static_cast<int>(std::ceil(layOut(layout, text, room))));
    }
    return {room, std::max(kMinimumHeight, *known + 2 * kPadding + 1)};
}

} // namespace ui::wrapped
