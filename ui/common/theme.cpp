// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/roomy_style.h"
#include "ui/common/settings.h"

#include <QApplication>
#include <QFont>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct Colours
{
    QColor window, base, alternate, text, faint, button, highlight, highlighted, link, line;
};

Colours coloursOf(ColourScheme scheme)
{
    if (scheme == ColourScheme::Dark) {
        return {QColor(0x24292F), QColor(0x1B1F24), QColor(0x21262C), QColor(0xE6EAEE), QColor(0xA3ADB8),
                QColor(0x2E343B), QColor(0x2F6DB5), QColor(0xFFFFFF), QColor(0x7DB4F0), QColor(0x444C56)};
    }
    return {QColor(0xF3F5F7), QColor(0xFFFFFF), QColor(0xF7F9FB), QColor(0x1C2733), QColor(0x5B6875),
            QColor(0xFCFCFD), QColor(0x1D5A9E), QColor(0xFFFFFF), QColor(0x1D5A9E), QColor(0xC9D1D9)};
}

} // namespace

ColourScheme systemScheme(const QPalette& palette)
{
    constexpr int kHalf = 128;
    return palette.color(QPalette::Window).lightness() < kHalf ? ColourScheme::Dark : ColourScheme::Light;
}

QPalette paletteOf(ColourScheme scheme)
{
    const Colours c = coloursOf(scheme);
    QPalette palette(c.button, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Button, c.button);
    palette.setColor(QPalette::Highlight, c.highlight);
    palette.setColor(QPalette::HighlightedText, c.highlighted);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::PlaceholderText, c.faint);
    palette.setColor(QPalette::Mid, c.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.faint);
    return palette;
}

Accent accent(const QPalette& palette, AccentRole role)
{
    const bool dark = systemScheme(palette) == ColourScheme::Dark;
    switch (role) {
    case AccentRole::Notice:
        return dark ? Accent{QColor(0x4A3F14), QColor(0xFFF1C2)} : Accent{QColor(0xFFF4CC), QColor(0x4A3B00)};
    case AccentRole::Error:
        return dark ? Accent{QColor(0x5A1F1F), QColor(0xFFE1DE)} : Accent{QColor(0xFDE7E4), QColor(0x7A1B12)};
    case AccentRole::Success:
        return dark ? Accent{QColor(0x1E4429), QColor(0xD8F5DF)} : Accent{QColor(0xE3F4E7), QColor(0x14532D)};
    case AccentRole::Heading:
        break;
    }
    return dark ? Accent{QColor(0x2D3640), QColor(0xE6EAEE)} : Accent{QColor(0xE8EDF3), QColor(0x1C2733)};
}

void applyTheme(const Settings& settings)
{
    if (dynamic_cast<RoomyStyle*>(QApplication::style()) == nullptr)
        QApplication::setStyle(new RoomyStyle);
    // An empty palette brings the colours of the system back.
    QApplication::setPalette(QPalette());
    const ColourScheme own = systemScheme(QApplication::palette());
    const ColourScheme scheme = settings.scheme == SchemeChoice::System  ? own
                                : settings.scheme == SchemeChoice::Light ? ColourScheme::Light
                                                                         : ColourScheme::Dark;
    QApplication::setPalette(paletteOf(scheme));
    // Without an explicit list Qt would take a font without Japanese (print.md 5).
    QFont font;
    font.setFamilies(
        {u"BIZ UDPGothic"_s, u"BIZ UDGothic"_s, u"Yu Gothic UI"_s, u"Noto Sans CJK JP"_s, u"Sans Serif"_s});
    font.setPointSizeF(settings.letterSize);
    QApplication::setFont(font);
}

} // namespace ui
