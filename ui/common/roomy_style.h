// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace ui {

/// Fusion for hand and eye (ui.md 10): buttons, fields and tabs are at least kLeastTarget high, and the crosses of tabs
/// as wide; what has the focus has a ring of kRing, for which frames leave the room at all times, so that nothing moves
/// when the focus comes.
class RoomyStyle : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomyStyle)

public:
    static constexpr int kLeastTarget = 24; ///< in pixels at 100 %

    static constexpr int kRing = 2;

    RoomyStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

} // namespace ui
