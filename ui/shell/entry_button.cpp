// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/entry_button.h"

#include "ui/common/spacing.h"

#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTextLayout>

#include <cmath>

namespace ui::shell {
namespace {

constexpr double kLinePitch = 1.35;
constexpr double kTitleScale = 1.15;
constexpr int kPadding = kGap;

/// One paragraph from `top` on; returns where it ends.
double place(const QString& words, const QFont& font, double left, double top, double width, QPainter* painter)
{
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += std::round(line.height() * kLinePitch);
    }
    layout.endLayout();
    if (painter != nullptr)
        layout.draw(painter, QPointF(left, top));
    return top + height;
}

} // namespace

EntryButton::EntryButton(const QString& title, const QString& line, QWidget* parent)
    : QCommandLinkButton(title, line, parent)
{
}

QFont EntryButton::titleFont() const
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * kTitleScale);
    return bold;
}

int EntryButton::layOut(int width, QPainter* painter) const
{
    const double left = kPadding + iconSize().width() + kPadding;
    const double room = std::max(1.0, width - left - kPadding);
    const double below = place(text(), titleFont(), left, kPadding, room, painter);
    return static_cast<int>(std::ceil(place(description(), font(), left, below, room, painter))) + kPadding;
}

int EntryButton::heightForWidth(int width) const
{
    return std::max(layOut(width, nullptr), iconSize().height() + 2 * kPadding);
}

QSize EntryButton::sizeHint() const
{
    constexpr int kUsualWidth = 360;
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

QSize EntryButton::minimumSizeHint() const
{
    constexpr int kLeastWidth = 200;
    return {kLeastWidth, heightForWidth(std::max(kLeastWidth, width()))};
}

void EntryButton::paintEvent(QPaintEvent* /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features |= QStyleOptionButton::CommandLinkButton;
    option.text.clear();
    option.icon = QIcon();
    painter.drawControl(QStyle::CE_PushButton, option);
    icon().paint(&painter, QRect(QPoint(kPadding, kPadding), iconSize()), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(palette().color(QPalette::ButtonText));
    layOut(width(), &painter);
}

} // namespace ui::shell
