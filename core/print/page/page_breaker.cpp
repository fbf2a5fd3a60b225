// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/page/page_breaker.h"

#include <array>

namespace core::print {

namespace {

/// How much of a page may stay blank before a worse level is taken: Free, InGroup, InRow.
constexpr std::array<double, 3> kBlankAllowed{0.25, 0.35, 1.0};
constexpr int kFewestLines = 2;

struct Position
{
    size_t block = 0;
    int line = 0;

    friend bool operator==(const Position&, const Position&) = default;
};

/// How a block may be broken before a line inside it.
BreakLevel levelInside(const FlowBlock& block, int line)
{
    if (block.isWhole || block.isHead)
        return BreakLevel::Never;
    for (const FlowCell& cell : block.cells) {
        const int lines = static_cast<int>(cell.lines.size());
        if (lines > line && (line < kFewestLines || lines - line < kFewestLines))
            return BreakLevel::Never;
    }
    return block.table >= 0 ? BreakLevel::InRow : BreakLevel::Free;
}

/// Walks the lines of a flow from the top of one page and knows the height after each of them.
class PageWalk
{
public:
    PageWalk(const Flow& flow, Position start)
        : m_flow(flow)
        , m_at(start)
        , m_start(start)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_at.block >= m_flow.blocks.size(); }
    [[nodiscard]] Position position() const { return m_at; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] BreakLevel level() const { return m_level; }
    [[nodiscard]] const std::vector<Segment>& segments() const { return m_segments; }

    [[nodiscard]] bool repeatsHead() const
    {
        const FlowBlock& first = m_flow.blocks[m_start.block];
        return first.table >= 0 && !first.isHead && table(first).head >= 0;
    }

    /// Takes one line; the height is that of the page if it ended here.
    void step()
    {
        const FlowBlock& block = m_flow.blocks[m_at.block];
        if (m_segments.empty() || m_segments.back().block != m_at.block)
            open(block);
        Segment& segment = m_segments.back();
        ++m_at.line;
        segment.to = m_at.line;
        segment.height = block.paddingTop + (segment.to - segment.from) * block.linePitch + block.paddingBottom;
        const bool isDone = m_at.line >= block.lineCount;
        m_level = isDone ? block.breakAfter : levelInside(block, m_at.line);
        if (isDone)
            m_at = {m_at.block + 1, 0};
        if (block.span >= 0)
            leaveRoomForLabel(block, segment);
        m_height = segment.y + segment.height;
    }

private:
    [[nodiscard]] const FlowTable& table(const FlowBlock& block) const
    {
        return m_flow.tables[static_cast<size_t>(block.table)];
    }

    void open(const FlowBlock& block)
    {
        Segment segment;
        segment.block = m_at.block;
        segment.from = m_at.line;
        segment.y = m_height;
        if (m_segments.empty()) {
            if (repeatsHead()) {
                const FlowBlock& head = m_flow.blocks[static_cast<size_t>(table(block).head)];
                segment.y = head.paddingTop + head.lineCount * head.linePitch + head.paddingBottom;
            }
        } else {
            segment.y += block.spaceBefore;
        }
        if (block.span != m_span) {
            m_span = block.span;
            m_spanTop = segment.y;
        }
        m_segments.push_back(segment);
    }

    /// A label needs its height on each page: rows that end sooner grow, and no break comes before.
    void leaveRoomForLabel(const FlowBlock& block, Segment& segment)
    {
        const int needed = m_flow.spans[static_cast<size_t>(block.span)].height;
        const int had = segment.y + segment.height - m_spanTop;
        const bool goesOn = !isAtEnd() && m_flow.blocks[m_at.block].span == block.span;
        if (had >= needed)
            return;
        if (goesOn)
            m_level = BreakLevel::Never;
        else
            segment.height += needed - had;
    }

    const Flow& m_flow;
    Position m_at;
    Position m_start;
    int m_height = 0;
    BreakLevel m_level = BreakLevel::Never;
    int m_span = -1;
    int m_spanTop = 0;
    std::vector<Segment> m_segments;
};

/// Where the page that begins at a position ends.
Position endOfPage(const Flow& flow, Position start, int pageHeight)
{
    struct Candidate
    {
        Position position;
        int height = 0;
        bool exists = false;
    };
    std::array<Candidate, 4> best; // by level: the last that fits
    PageWalk walk(flow, start);
    while (!walk.isAtEnd()) {
        walk.step();
        if (walk.height() > pageHeight)
            break;
        if (walk.isAtEnd())
            return walk.position();
        best.at(static_cast<size_t>(walk.level())) = {walk.position(), walk.height(), true};
    }
    Candidate chosen;
    for (size_t level = 0; level < kBlankAllowed.size(); ++level) {
        const Candidate& candidate = best.at(level);
        if (candidate.exists && (!chosen.exists || candidate.height > chosen.height))
            chosen = candidate;
        if (chosen.exists && pageHeight - chosen.height <= kBlankAllowed.at(level) * pageHeight)
            return chosen.position;
    }
    if (chosen.exists)
        return chosen.position;
    if (best.back().exists)
        return best.back().position;
    PageWalk single(flow, start); // not even one line fits: it goes over the edge rather than being lost
    single.step();
    return single.position();
}

} // namespace

std::vector<PagePlan> breakPages(const Flow& flow, int pageHeight)
{
    std::vector<PagePlan> pages;
    Position at;
    while (at.block < flow.blocks.size()) {
        const Position end = endOfPage(flow, at, pageHeight);
        PageWalk walk(flow, at);
        while (!walk.isAtEnd() && walk.position() != end)
            walk.step();
        pages.push_back({walk.repeatsHead(), walk.segments()});
        at = end;
    }
    return pages;
}

} // namespace core::print
