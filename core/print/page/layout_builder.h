// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page/flow.h"
#include "core/print/page/page_breaker.h"
#include "core/print/page/page_model.h"
#include "core/print/page/page_setup.h"
#include "core/print/text/shaper.h"

namespace core::print {

/// Puts pages together: flows become pages with their borders, repeated heads and labels; sections get their numbers.
class LayoutBuilder
{
public:
    LayoutBuilder(const PageSetup& setup, const FontSet& fonts);

    [[nodiscard]] const PageGeometry& geometry() const { return m_geometry; }

    /// Begins a section on a new page.
    void beginSection(const QString& name, PageNumbering numbering, const QString& prefix = {});
    /// A page of the current section whose runs stand where they are given, from the edges of the paper.
    void addPage(std::vector<GlyphRun> runs, const std::optional<Bookmark>& bookmark);
    void addFlow(const Flow& flow);
    /// Writes the page numbers, and below each of them the imprint, if there is one, in small type; `missing` gets what
    /// they lack.
    [[nodiscard]] Layout finish(const QString& imprint, MissingCharacters& missing) &&;

private:
    Page& newPage();
    void addBookmark(const Bookmark& bookmark, int y);
    void addFurniture(Page& page, const QString& text, double points, int baseline, Alignment alignment,
                      MissingCharacters& missing) const;

    PageSetup m_setup;
    PageGeometry m_geometry;
    Layout m_layout;
};

} // namespace core::print
