// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/roomy_style.h"

#include "ui/common/spacing.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

void drawRing(const QStyleOption& option, QPainter& painter)
{
    constexpr double kHalf = RoomyStyle::kRing / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(QPalette::Highlight), RoomyStyle::kRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(kHalf, kHalf, -kHalf, -kHalf), kHalf, kHalf);
    painter.restore();
}

/// Whoever only points needs no rings on what is clicked.
bool isReachedByKey(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

/// Fusion draws the box of a check mark in a shade of the window, which is not seen on dark grounds.
void drawMarkFrame(const QStyleOption& option, QPainter& painter, bool isRound)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(QPalette::PlaceholderText), 1));
    painter.setBrush(Qt::NoBrush);
    const QRectF frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound)
        painter.drawEllipse(frame);
    else
        painter.drawRoundedRect(frame, 1.5, 1.5);
    painter.restore();
}

bool isFramed(const QStyleOption& option)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    return frame == nullptr || frame->lineWidth > 0;
}

} // namespace

RoomyStyle::RoomyStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void RoomyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const bool hasFocus = option->state.testFlag(State_HasFocus);
    switch (element) {
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange))
            drawRing(*option, *painter);
        return;
    case PE_Frame:
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        // The line of a box for numbers lies in a frame that shows the focus itself.
        if (hasFocus && (element != PE_PanelLineEdit || isFramed(*option)))
            drawRing(*option, *painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawMarkFrame(*option, *painter, element == PE_IndicatorRadioButton);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void RoomyStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    // The tools lie on the window, without the edge that Fusion draws below them.
    if (element == CE_ToolBar)
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
    // Fusion colours the outline of a button, and a flat one has none.
    if (element == CE_PushButton && isReachedByKey(*option))
        drawRing(*option, *painter);
}

void RoomyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox && isReachedByKey(*option)) ||
        (control == CC_SpinBox && option->state.testFlag(State_HasFocus)))
        drawRing(*option, *painter);
}

QSize RoomyStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    const QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
    case CT_ToolButton:
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_TabBarTab:
    case CT_ItemViewItem:
    case CT_HeaderSection:
    case CT_MenuItem:
    case CT_MenuBarItem:
        return needed.expandedTo(QSize(type == CT_ItemViewItem ? 0 : kLeastTarget, kLeastTarget));
    default:
        return needed;
    }
}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
    case PM_TabBarScrollButtonWidth:
        return kLeastTarget;
    case PM_DefaultFrameWidth:
        return kRing;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
    case PM_ToolTipLabelFrameWidth:
        return kSmallGap;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace ui
