// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/print/forms/line_figure.h"
#include "core/print/page/flow_writer.h"
#include "core/print/page/layout_builder.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core::print {

/// The one page that every chart stands on: its title above, its notes below, words and lines where the chart puts
/// them. Lengths are units; x counts from the left edge of the text, y from the upper edge of the paper.
class ChartSheet
{
public:
    /// The fonts must outlive it.
    ChartSheet(const PageSetup& setup, const FontSet& fonts);

    [[nodiscard]] int em() const { return m_em; } ///< of the figures and labels
    [[nodiscard]] int width() const { return m_builder.geometry().textWidth; }
    [[nodiscard]] int bottom() const { return m_builder.geometry().top + m_builder.geometry().textHeight; }
    [[nodiscard]] const FlowWriter& writer() const { return m_writer; }
    [[nodiscard]] int ruleWeight() const { return m_builder.geometry().ruleWeight; }

    /// The first free y below the title.
    [[nodiscard]] int addTitle(const QString& title);
    /// Words on one line whose baseline is at y; `size` in tenths of an em.
    void addWords(const QString& words, int size, int left, int width, int y, Alignment alignment);
    /// Notes one below the other, broken into lines where they are long. The height that they need, also when they
    /// are not drawn.
    void addNotes(const QStringList& notes, int y);
    [[nodiscard]] int heightOf(const QStringList& notes) const;
    void addRule(int x, int y, int width, int height);
    /// Lines that were drawn by themselves.
    void addFigure(Figure figure);
    void addStroke(int x1, int y1, int x2, int y2, int width, int dash);

    /// Errors: GlyphMissing.
    [[nodiscard]] Result<Layout> finish(const QString& title) &&;

private:
    [[nodiscard]] std::vector<SetLine> linesOf(const QString& note) const;

    MissingCharacters m_missing;
    FlowWriter m_writer;
    LayoutBuilder m_builder;
    int m_em;
    std::vector<GlyphRun> m_runs;
    std::vector<Rule> m_rules;
    std::vector<Stroke> m_strokes;
};

} // namespace core::print
