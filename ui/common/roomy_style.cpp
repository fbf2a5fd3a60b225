// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/roomy_style.h"

using namespace Qt::StringLiterals;

namespace ui {

RoomyStyle::RoomyStyle()
    : QProxyStyle(u"Fusion"_s)
{
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
        return needed.expandedTo(QSize(kLeastTarget, kLeastTarget));
    default:
        return needed;
    }
}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_TabCloseIndicatorWidth || metric == PM_TabCloseIndicatorHeight)
        return kLeastTarget;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace ui
