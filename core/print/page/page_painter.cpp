// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/page/page_painter.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPen>

namespace core::print {

const QRawFont& PagePainter::fontFor(int font, int size)
{
    const auto found = m_loaded.find({font, size});
    if (found != m_loaded.end())
        return found->second;
    QRawFont loaded;
    const auto sameFont = m_loaded.lower_bound({font, 0});
    if (sameFont != m_loaded.end() && sameFont->first.first == font)
        loaded = sameFont->second; // the file is read once
    else
        loaded.loadFromFile(m_fonts.font(font).path(), size, QFont::PreferNoHinting);
    loaded.setPixelSize(size);
    return m_loaded.emplace(std::make_pair(font, size), loaded).first->second;
}

void PagePainter::paint(QPainter& painter, const Page& page)
{
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (page.drawing != nullptr) {
        painter.save();
        page.drawing->paint(painter);
        painter.restore();
    }
    // On a screen a line may be thinner than a pixel, and would fall between two of them.
    const QTransform toDevice = painter.deviceTransform();
    const double leastWidth = 1 / qMax(toDevice.m11(), 1e-6);
    const double leastHeight = 1 / qMax(toDevice.m22(), 1e-6);
    for (const Rule& rule : page.rules)
        painter.fillRect(
            QRectF(rule.x, rule.y, qMax<double>(rule.width, leastWidth), qMax<double>(rule.height, leastHeight)),
            Qt::black);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Stroke& stroke : page.strokes) {
        QPen pen(Qt::black, qMax<double>(stroke.width, leastWidth), Qt::SolidLine, Qt::FlatCap);
        // Qt counts dashes in widths of the pen.
        if (stroke.dash > 0)
            pen.setDashPattern({stroke.dash / pen.widthF(), stroke.dash / pen.widthF()});
        painter.setPen(pen);
        painter.drawLine(stroke.x1, stroke.y1, stroke.x2, stroke.y2);
    }
    painter.restore();
    painter.setPen(Qt::black);
    for (const GlyphRun& run : page.runs) {
        QList<quint32> glyphs;
        QList<QPointF> positions;
        for (const PlacedGlyph& placed : run.glyphs) {
            glyphs << placed.glyph;
            positions << QPointF(double(placed.x), 0);
        }
        QGlyphRun drawn;
        drawn.setRawFont(fontFor(run.font, run.size));
        drawn.setGlyphIndexes(glyphs);
        drawn.setPositions(positions);
        painter.drawGlyphRun(QPointF(run.x, run.y), drawn);
    }
}

} // namespace core::print
