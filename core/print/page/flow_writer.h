// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page/flow.h"
#include "core/print/page/page_setup.h"

namespace core::print {

/// Where and how a paragraph is set. Lengths are units from the left edge of the text.
struct ParagraphStyle
{
    TextStyle type;
    int pitch = 0;
    int firstLine = 0; ///< left end of the first line
    int left = 0;      ///< left end of the others
    int right = 0;     ///< right end of all
    Alignment alignment = Alignment::Justify;
    bool isBalanced = false; ///< lines of nearly equal length: headings and labels, where firstLine is left
};

/// Sets words into lines and gathers blocks of a flow. Line ends in a text begin a new line with the indent of a first
/// one. Spaces at the start of a text give way to the indent.
class FlowWriter
{
public:
    FlowWriter(const PageSetup& setup, const FontSet& fonts, MissingCharacters& missing);

    [[nodiscard]] const PageSetup& setup() const { return m_setup; }
    [[nodiscard]] int em() const { return m_em; }
    [[nodiscard]] int pitch() const { return m_pitch; }
    [[nodiscard]] int textWidth() const { return m_textWidth; }
    [[nodiscard]] bool isEmpty() const { return m_flow.blocks.empty(); }

    /// The type of the text, from edge to edge; indents in ems.
    [[nodiscard]] ParagraphStyle body(double firstLine = 0, double left = 0) const;

    [[nodiscard]] ShapedText shaped(const MarkedText& text, const TextStyle& type) const;
    [[nodiscard]] std::vector<SetLine> setLines(const MarkedText& text, const ParagraphStyle& style) const;
    /// A whole text on one line that begins at `left`: natural width, or spread over one (Distribute).
    [[nodiscard]] SetLine setOneLine(const ShapedText& text, int left, double width, Alignment alignment) const;

    /// These return the block just added, valid until the next one is.
    FlowBlock& addParagraph(const MarkedText& text, const ParagraphStyle& style);
    /// A number or marker at `left` ems and the text behind it, with later lines one em in from the number.
    FlowBlock& addLabelled(const QString& label, const QString& text, double left, double gap);
    FlowBlock& addLine(SetLine line);
    FlowBlock& add(FlowBlock block);
    /// A block for lines of one style, with no lines yet.
    [[nodiscard]] static FlowBlock blockFor(const ParagraphStyle& style);

    [[nodiscard]] Flow& flow() { return m_flow; }
    [[nodiscard]] Flow take() { return std::move(m_flow); }

private:
    PageSetup m_setup;
    const FontSet& m_fonts;
    MissingCharacters& m_missing;
    int m_em = 0;
    int m_pitch = 0;
    int m_textWidth = 0;
    Flow m_flow;
};

/// Adds the runs of one line to another, moved to the right; what continues in the same type becomes one run.
void append(SetLine& line, SetLine other, double moved);

/// A text without the spaces (of any kind) at its start.
[[nodiscard]] MarkedText withoutLeadingSpaces(const MarkedText& text);

} // namespace core::print
