// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flow_row.h"

#include "ui/common/spacing.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

int heightOf(const std::vector<QLayoutItem*>& line)
{
    int height = 0;
    for (const QLayoutItem* item : line)
        height = std::max(height, item->sizeHint().height());
    return height;
}

/// Of the items and the gaps between them; a stretch needs none.
int widthOf(const std::vector<QLayoutItem*>& line, int gap)
{
    int width = 0;
    for (QLayoutItem* item : line) {
        if (item->spacerItem() == nullptr)
            width += item->sizeHint().width() + (width > 0 ? gap : 0);
    }
    return width;
}

} // namespace

FlowRow::FlowRow(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(kGap);
}

FlowRow::~FlowRow() = default;

void FlowRow::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding));
}

void FlowRow::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* FlowRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem* item = at->release();
    m_items.erase(at);
    invalidate();
    return item;
}

std::vector<FlowRow::Line> FlowRow::linesFor(int width) const
{
    std::vector<Line> lines(1);
    for (const auto& item : m_items) {
        if (item->isEmpty() && item->spacerItem() == nullptr)
            continue;
        Line longer = lines.back();
        longer.push_back(item.get());
        if (!lines.back().empty() && widthOf(longer, spacing()) > width)
            lines.emplace_back();
        lines.back().push_back(item.get());
    }
    return lines;
}

int FlowRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const auto lines = linesFor(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom() + spacing() * (static_cast<int>(lines.size()) - 1);
    for (const Line& line : lines)
        height += heightOf(line);
    return height;
}

QSize FlowRow::sizeHint() const
{
    Line all;
    for (const auto& item : m_items)
        all.push_back(item.get());
    return QSize(widthOf(all, spacing()), heightOf(all)).grownBy(contentsMargins());
}

QSize FlowRow::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowRow::place(const Line& line, const QRect& area) const
{
    const int left = std::max(0, area.width() - widthOf(line, spacing()));
    int x = area.left();
    for (QLayoutItem* item : line) {
        const QSize hint = item->sizeHint();
        if (item->spacerItem() != nullptr) {
            x += left;
            continue;
        }
        const QRect there(x, area.top() + (area.height() - hint.height()) / 2, std::min(hint.width(), area.width()),
                          hint.height());
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), area, there));
        x += hint.width() + spacing();
    }
}

void FlowRow::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    QRect line = area.marginsRemoved(contentsMargins());
    for (const Line& items : linesFor(line.width())) {
        line.setHeight(heightOf(items));
        place(items, line);
        line.translate(0, line.height() + spacing());
    }
}

} // namespace ui
