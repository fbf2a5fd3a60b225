// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/page/flow_writer.h"

#include "core/print/page/page_model.h"
#include "core/print/text/balanced_breaker.h"

#include <QStringList>

namespace core::print {

namespace {

/// Height of the em box above the baseline in Japanese fonts, and the line that centres the box in its pitch.
constexpr double kEmAscent = 0.88;

int baselineIn(int pitch, int em)
{
    return static_cast<int>((pitch - em) / 2.0 + kEmAscent * em);
}

} // namespace

void append(SetLine& line, SetLine other, double moved)
{
    for (GlyphRun& run : other.runs) {
        run.x += moved;
        const bool joins = !line.runs.empty() && line.runs.back().font == run.font &&
                           line.runs.back().size == run.size && line.runs.back().mark == run.mark;
        if (!joins) {
            line.runs.push_back(std::move(run));
            continue;
        }
        GlyphRun& last = line.runs.back();
        for (PlacedGlyph& placed : run.glyphs) {
            placed.x += static_cast<float>(run.x - last.x);
            last.glyphs.push_back(placed);
        }
        last.width = run.x + run.width - last.x;
        last.text += run.text;
    }
}

MarkedText withoutLeadingSpaces(const MarkedText& text)
{
    qsizetype at = 0;
    while (at < text.text.size() && text.text.at(at).isSpace())
        ++at;
    return text.mid(at, text.text.size() - at);
}

FlowWriter::FlowWriter(const PageSetup& setup, const FontSet& fonts, MissingCharacters& missing)
    : m_setup(setup)
    , m_fonts(fonts)
    , m_missing(missing)
    , m_em(fromPoints(setup.bodySize))
    , m_pitch(fromPoints(setup.bodySize * setup.bodyPitch))
    , m_textWidth(geometryOf(setup).textWidth)
{
}

ParagraphStyle FlowWriter::body(double firstLine, double left) const
{
    ParagraphStyle style;
    style.type = {m_setup.face, m_em};
    style.pitch = m_pitch;
    style.firstLine = static_cast<int>(firstLine * m_em);
    style.left = static_cast<int>(left * m_em);
    style.right = m_textWidth;
    return style;
}

ShapedText FlowWriter::shaped(const MarkedText& text, const TextStyle& type) const
{
    return shape(text, type, m_fonts, m_missing);
}

std::vector<SetLine> FlowWriter::setLines(const MarkedText& text, const ParagraphStyle& style) const
{
    std::vector<SetLine> set;
    const double firstWidth = style.right - style.firstLine;
    const double width = style.right - style.left;
    for (const MarkedText& part : split(text, u'\n')) {
        const ShapedText glyphs = shaped(withoutLeadingSpaces(part), style.type);
        bool isFirst = true;
        const std::vector<LineRange> ranges =
            style.isBalanced ? breakBalanced(glyphs, width) : breakLines(glyphs, firstWidth, width);
        for (const LineRange& range : ranges) {
            SetLine line;
            append(line, setLine(glyphs, range, isFirst ? firstWidth : width, style.alignment),
                   isFirst ? style.firstLine : style.left);
            set.push_back(std::move(line));
            isFirst = false;
        }
    }
    return set;
}

SetLine FlowWriter::setOneLine(const ShapedText& text, int left, double width, Alignment alignment) const
{
    LineRange range;
    range.end = range.next = text.clusters.size();
    range.width = naturalWidth(text);
    range.isLast = true;
    SetLine line;
    append(line, setLine(text, range, width, alignment), left);
    return line;
}

FlowBlock FlowWriter::blockFor(const ParagraphStyle& style)
{
    FlowBlock block;
    block.linePitch = style.pitch;
    block.baseline = baselineIn(style.pitch, style.type.size);
    return block;
}

FlowBlock& FlowWriter::add(FlowBlock block)
{
    for (const FlowCell& cell : block.cells)
        block.lineCount = qMax(block.lineCount, static_cast<int>(cell.lines.size()));
    m_flow.blocks.push_back(std::move(block));
    return m_flow.blocks.back();
}

FlowBlock& FlowWriter::addParagraph(const MarkedText& text, const ParagraphStyle& style)
{
    FlowBlock block = blockFor(style);
    block.cells.push_back({0, m_textWidth, setLines(text, style)});
    return add(std::move(block));
}

FlowBlock& FlowWriter::addLabelled(const QString& label, const QString& text, double left, double gap)
{
    ParagraphStyle style = body(left, left + 1);
    const ShapedText number = shaped(label + QChar(0x3000), style.type);
    const double labelWidth = naturalWidth(shaped(label, style.type));
    // Text of items begins on the grid, two ems in from the marker, unless a long marker pushes it further.
    const double textStart = qMax(labelWidth + gap * m_em, 2.0 * m_em);
    if (style.firstLine + textStart > m_textWidth / 2.0)
        return addParagraph(label + QChar(0x3000) + text, style);
    SetLine head = setOneLine(number, style.firstLine, labelWidth, Alignment::Left);
    style.firstLine += static_cast<int>(textStart);
    FlowBlock block = blockFor(style);
    std::vector<SetLine> lines = setLines(text, style);
    append(head, std::move(lines.front()), 0);
    lines.front() = std::move(head);
    block.cells.push_back({0, m_textWidth, std::move(lines)});
    return add(std::move(block));
}

FlowBlock& FlowWriter::addLine(SetLine line)
{
    FlowBlock block = blockFor(body());
    block.cells.push_back({0, m_textWidth, {std::move(line)}});
    return add(std::move(block));
}

} // namespace core::print
