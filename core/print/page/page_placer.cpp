// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/page/page_placer.h"

namespace core::print {

void PagePlacer::place(const PagePlan& plan)
{
    if (plan.repeatsHead) {
        const FlowBlock& first = m_flow.blocks[plan.segments.front().block];
        placeHead(m_flow.blocks[static_cast<size_t>(m_flow.tables[static_cast<size_t>(first.table)].head)]);
    }
    for (size_t i = 0; i < plan.segments.size(); ++i) {
        const Segment& segment = plan.segments[i];
        placeSegment(segment, i == 0);
        const int table = m_flow.blocks[segment.block].table;
        const bool isLast = i + 1 == plan.segments.size() || m_flow.blocks[plan.segments[i + 1].block].table != table;
        if (table >= 0 && isLast)
            closeTable(table, m_geometry.top + segment.y + segment.height);
    }
}

void PagePlacer::placeHead(const FlowBlock& head)
{
    const int height = head.paddingTop + head.lineCount * head.linePitch + head.paddingBottom;
    for (const FlowCell& cell : head.cells)
        placeLines(head, cell, 0, head.lineCount, m_geometry.top + head.paddingTop, RunKind::Furniture);
    placeBorders(head, m_geometry.top, height, false);
}

void PagePlacer::placeSegment(const Segment& segment, bool isFirst)
{
    const FlowBlock& block = m_flow.blocks[segment.block];
    if (block.span >= 0 && block.span != m_span)
        placeLabel(block, segment);
    m_span = block.span;
    const int top = m_geometry.top + segment.y;
    for (const FlowCell& cell : block.cells)
        placeLines(block, cell, segment.from, segment.to, top + block.paddingTop, RunKind::Content);
    if (segment.from == 0)
        placeFigure(block, top + block.paddingTop);
    if (block.table >= 0)
        placeBorders(block, top, segment.height, block.isOpenAbove && !isFirst);
}

void PagePlacer::placeFigure(const FlowBlock& block, int top)
{
    for (Rule rule : block.rules) {
        rule.x += m_geometry.left;
        rule.y += top;
        m_page.rules.push_back(rule);
    }
    for (Stroke stroke : block.strokes) {
        stroke.x1 += m_geometry.left;
        stroke.x2 += m_geometry.left;
        stroke.y1 += top;
        stroke.y2 += top;
        m_page.strokes.push_back(stroke);
    }
}

void PagePlacer::placeLabel(const FlowBlock& block, const Segment& segment)
{
    const FlowSpan& span = m_flow.spans[static_cast<size_t>(block.span)];
    const bool isFirst =
        segment.from == 0 && (segment.block == 0 || m_flow.blocks[segment.block - 1].span != block.span);
    FlowBlock lines; // the label keeps a pitch of its own
    lines.linePitch = span.linePitch;
    lines.baseline = span.baseline;
    const int top = m_geometry.top + segment.y;
    placeLines(lines, span.label, 0, static_cast<int>(span.label.lines.size()), top + block.paddingTop,
               isFirst ? RunKind::Content : RunKind::Furniture);
    horizontal(span.label.left, span.label.right, top);
}

void PagePlacer::placeLines(const FlowBlock& block, const FlowCell& cell, int from, int to, int top, RunKind kind)
{
    const int end = qMin(to, static_cast<int>(cell.lines.size()));
    for (int line = from; line < end; ++line) {
        for (const GlyphRun& source : cell.lines[static_cast<size_t>(line)].runs) {
            GlyphRun run = source;
            run.x += m_geometry.left;
            run.y += top + (line - from) * block.linePitch + block.baseline;
            run.kind = kind;
            if (run.mark != TextMark::None)
                m_page.rules.push_back(ruleAlong(run));
            m_page.runs.push_back(std::move(run));
        }
    }
}

/// Half a point thick (drafting-rules 2): below the words, or through their middle.
Rule PagePlacer::ruleAlong(const GlyphRun& run) const
{
    constexpr double kUnderline = 0.17; ///< ems below the baseline
    constexpr double kStrike = -0.36;
    const double offset = (run.mark == TextMark::Underline ? kUnderline : kStrike) * run.size;
    return {qRound(run.x), qRound(run.y + offset), qRound(run.width), m_geometry.ruleWeight};
}

void PagePlacer::placeBorders(const FlowBlock& block, int top, int height, bool isOpen)
{
    if (block.cells.empty())
        return;
    if (!isOpen)
        horizontal(block.cells.front().left, block.cells.back().right, top);
    if (block.span >= 0)
        vertical(m_flow.spans[static_cast<size_t>(block.span)].label.left, top, top + height);
    for (const FlowCell& cell : block.cells) {
        vertical(cell.left, top, top + height);
        if (cell.isFramed)
            frame(cell, top, height);
    }
    vertical(block.cells.back().right, top, top + height);
}

void PagePlacer::frame(const FlowCell& cell, int top, int height)
{
    const int weight = 3 * m_geometry.ruleWeight;
    const int left = m_geometry.left + cell.left - weight / 2;
    const int right = m_geometry.left + cell.right - weight / 2;
    for (const int x : {left, right})
        m_page.rules.push_back({x, top, weight, height});
    for (const int y : {top - weight / 2, top + height - weight / 2})
        m_page.rules.push_back({left, y, right - left + weight, weight});
}

void PagePlacer::closeTable(int table, int bottom)
{
    const FlowTable& closed = m_flow.tables[static_cast<size_t>(table)];
    horizontal(closed.left, closed.right, bottom);
    m_verticals.clear();
}

void PagePlacer::horizontal(int left, int right, int y)
{
    const int weight = m_geometry.ruleWeight;
    m_page.rules.push_back({m_geometry.left + left - weight / 2, y - weight / 2, right - left + weight, weight});
}

void PagePlacer::vertical(int x, int top, int bottom)
{
    const int weight = m_geometry.ruleWeight;
    const auto found = m_verticals.find(x);
    if (found != m_verticals.end()) {
        Rule& rule = m_page.rules[found->second];
        if (rule.y + rule.height == top) {
            rule.height = bottom - rule.y;
            return;
        }
    }
    m_verticals[x] = m_page.rules.size();
    m_page.rules.push_back({m_geometry.left + x - weight / 2, top, weight, bottom - top});
}

} // namespace core::print
