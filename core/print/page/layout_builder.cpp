// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/page/layout_builder.h"

#include "core/print/page/page_placer.h"

using namespace Qt::StringLiterals;

namespace core::print {

LayoutBuilder::LayoutBuilder(const PageSetup& setup, const FontSet& fonts)
    : m_setup(setup)
    , m_geometry(geometryOf(setup))
{
    m_layout.fonts = fonts;
}

void LayoutBuilder::beginSection(const QString& name, PageNumbering numbering, const QString& prefix)
{
    Section section;
    section.name = name;
    section.numbering = numbering;
    section.prefix = prefix;
    section.firstPage = static_cast<int>(m_layout.pages.size());
    m_layout.sections.push_back(section);
}

Page& LayoutBuilder::newPage()
{
    Page page;
    page.section = static_cast<int>(m_layout.sections.size()) - 1;
    page.width = m_geometry.width;
    page.height = m_geometry.height;
    m_layout.pages.push_back(page);
    ++m_layout.sections.back().pageCount;
    return m_layout.pages.back();
}

void LayoutBuilder::addPage(std::vector<GlyphRun> runs, const std::optional<Bookmark>& bookmark)
{
    newPage().runs = std::move(runs);
    if (bookmark)
        addBookmark(*bookmark, m_geometry.top);
}

void LayoutBuilder::addFlow(const Flow& flow)
{
    for (const PagePlan& plan : breakPages(flow, m_geometry.textHeight)) {
        PagePlacer(flow, m_geometry, newPage()).place(plan);
        for (const Segment& segment : plan.segments) {
            const FlowBlock& block = flow.blocks[segment.block];
            if (segment.from == 0 && block.bookmark)
                addBookmark(*block.bookmark, m_geometry.top + segment.y);
        }
    }
}

void LayoutBuilder::addBookmark(const Bookmark& bookmark, int y)
{
    OutlineEntry entry;
    const int deepest = m_layout.outline.empty() ? 0 : m_layout.outline.back().level + 1;
    entry.level = qMin(bookmark.level, deepest);
    entry.title = bookmark.title;
    entry.page = static_cast<int>(m_layout.pages.size()) - 1;
    entry.y = y;
    m_layout.outline.push_back(entry);
}

void LayoutBuilder::addFurniture(Page& page, const QString& text, double points, int baseline, Alignment alignment,
                                 MissingCharacters& missing) const
{
    const TextStyle style{m_setup.face, fromPoints(points)};
    const ShapedText shaped = shape(text, style, m_layout.fonts, missing);
    const LineRange line = breakLines(shaped, m_geometry.textWidth, m_geometry.textWidth).front();
    for (GlyphRun& run : setLine(shaped, line, m_geometry.textWidth, alignment).runs) {
        run.x += m_geometry.left;
        run.y = baseline;
        run.kind = RunKind::Furniture;
        page.runs.push_back(std::move(run));
    }
}

Layout LayoutBuilder::finish(const QString& imprint, MissingCharacters& missing) &&
{
    constexpr double kPitch = 1.5; // ems from the page number to the imprint
    const int below = m_geometry.footerBaseline + fromPoints(m_setup.footerSize * kPitch);
    for (const Section& section : m_layout.sections) {
        if (section.numbering == PageNumbering::None)
            continue;
        for (int i = 0; i < section.pageCount; ++i) {
            const int index = section.firstPage + i;
            Page& page = m_layout.pages[static_cast<size_t>(index)];
            const QString number = section.numbering == PageNumbering::OutOf
                                       ? u"%1/%2"_s.arg(i + 1).arg(section.pageCount)
                                       : section.prefix + QString::number(i + 1);
            addFurniture(page, number, m_setup.footerSize, m_geometry.footerBaseline, Alignment::Centre, missing);
            if (!imprint.isEmpty())
                addFurniture(page, imprint, m_setup.imprintSize, below, Alignment::Centre, missing);
        }
    }
    if (m_setup.isDraft) {
        for (Page& page : m_layout.pages)
            addFurniture(page, u"（案）"_s, m_setup.draftSize, fromMillimetres(m_setup.draftFromTop), Alignment::Right,
                         missing);
    }
    return std::move(m_layout);
}

} // namespace core::print
