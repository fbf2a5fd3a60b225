// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page/page_breaker.h"
#include "core/print/page/page_model.h"
#include "core/print/page/page_setup.h"

#include <map>

namespace core::print {

/// Writes the segments of one page plan onto a page: words in reading order (a label before the rows beside it), and
/// the lines of tables, closed above and below on every page.
class PagePlacer
{
public:
    PagePlacer(const Flow& flow, const PageGeometry& geometry, Page& page)
        : m_flow(flow)
        , m_geometry(geometry)
        , m_page(page)
    {
    }

    void place(const PagePlan& plan);

private:
    void placeHead(const FlowBlock& head);
    void placeSegment(const Segment& segment, bool isFirst);
    void placeFigure(const FlowBlock& block, int top);
    void placeLabel(const FlowBlock& block, const Segment& segment);
    void placeLines(const FlowBlock& block, const FlowCell& cell, int from, int to, int top, RunKind kind);
    void placeBorders(const FlowBlock& block, int top, int height, bool isOpen);
    [[nodiscard]] Rule ruleAlong(const GlyphRun& run) const;
    void frame(const FlowCell& cell, int top, int height);
    void closeTable(int table, int bottom);
    void horizontal(int left, int right, int y);
    void vertical(int x, int top, int bottom);

    const Flow& m_flow;
    const PageGeometry& m_geometry;
    Page& m_page;
    std::map<int, size_t> m_verticals; ///< x → the rule that ends last there, to be lengthened
    int m_span = -1;                   ///< whose label stands on this page already
};

} // namespace core::print
