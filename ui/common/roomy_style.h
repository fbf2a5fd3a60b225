// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace ui {

/// Fusion with targets that a hand hits (ui.md 10): buttons, fields and tabs are at least kLeastTarget high, and the
/// crosses of tabs as wide.
class RoomyStyle : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomyStyle)

public:
    static constexpr int kLeastTarget = 24; ///< in pixels at 100 %

    RoomyStyle();

    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

} // namespace ui
