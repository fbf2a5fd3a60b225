// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/roomy_style.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QStyleOptionButton>

#include <cmath>

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.1, 1.4.3
double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

TEST(Theme, EveryTextHasAContrastOfFourAndAHalf)
{
    constexpr double kEnough = 4.5;
    for (const auto scheme : {ui::ColourScheme::Light, ui::ColourScheme::Dark}) {
        const QPalette palette = ui::paletteOf(scheme);
        const auto check = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
            EXPECT_GE(contrast(palette.color(text), palette.color(ground)), kEnough)
                << "roles " << text << " on " << ground << " in scheme " << static_cast<int>(scheme);
        };
        check(QPalette::WindowText, QPalette::Window);
        check(QPalette::Text, QPalette::Base);
        check(QPalette::Text, QPalette::AlternateBase);
        check(QPalette::ButtonText, QPalette::Button);
        check(QPalette::HighlightedText, QPalette::Highlight);
        check(QPalette::PlaceholderText, QPalette::Base);
        check(QPalette::Link, QPalette::Base);
        for (const auto role :
             {ui::AccentRole::Notice, ui::AccentRole::Error, ui::AccentRole::Success, ui::AccentRole::Heading}) {
            const ui::Accent pair = ui::accent(palette, role);
            EXPECT_GE(contrast(pair.text, pair.ground), kEnough) << "accent " << static_cast<int>(role);
        }
    }
}

TEST(Theme, FollowsTheDesktop)
{
    for (const auto scheme : {ui::ColourScheme::Light, ui::ColourScheme::Dark})
        EXPECT_EQ(scheme, ui::systemScheme(ui::paletteOf(scheme)));
}

/// WCAG 2.1, 1.4.11: the box that is to be ticked is seen while it is empty.
TEST(Theme, AnEmptyCheckBoxHasAFrameThatIsSeen)
{
    constexpr double kEnough = 3;
    const ui::RoomyStyle style;
    for (const auto scheme : {ui::ColourScheme::Light, ui::ColourScheme::Dark}) {
        for (const auto mark : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton}) {
            QStyleOptionButton option;
            option.palette = ui::paletteOf(scheme);
            option.rect = QRect(4, 4, 15, 15);
            option.state = QStyle::State_Enabled | QStyle::State_Off;
            QImage image(24, 24, QImage::Format_RGB32);
            image.fill(option.palette.color(QPalette::Window));
            QPainter painter(&image);
            style.drawPrimitive(mark, &option, &painter, nullptr);
            painter.end();
            double best = 0;
            for (int x = option.rect.left(); x < option.rect.left() + 3; ++x)
                best = std::max(best, contrast(image.pixelColor(x, option.rect.center().y()),
                                               option.palette.color(QPalette::Window)));
            EXPECT_GE(best, kEnough) << "scheme " << static_cast<int>(scheme) << ", mark " << mark;
        }
    }
}
