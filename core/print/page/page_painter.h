// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page/page_model.h"

#include <QRawFont>

#include <map>
#include <utility>

class QPainter;

namespace core::print {

/// Paints pages on a screen, an image or a printer: the same glyphs at the same places as in the PDF. One unit of the
/// painter must be one unit of the page: painter.scale(dpi / 1200.0, dpi / 1200.0). Fonts belong to the thread that
/// made the painter (QRawFont); needs a QGuiApplication.
class PagePainter
{
public:
    explicit PagePainter(FontSet fonts)
        : m_fonts(std::move(fonts))
    {
    }

    /// Black on whatever is there, opaque.
    void paint(QPainter& painter, const Page& page);

private:
    const QRawFont& fontFor(int font, int size);

    FontSet m_fonts;
    std::map<std::pair<int, int>, QRawFont> m_loaded; ///< by index and size
};

} // namespace core::print
