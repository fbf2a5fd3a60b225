// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf/content_stream.h"

#include "core/print/pdf/bytes.h"

#include <cmath>

namespace core::print {

namespace {

// Thousandths of an em.
constexpr double kLeastAdjustment = 0.5; ///< less is not seen and not written
constexpr double kTightened = 150;       ///< from here on a glyph gets an advance of its own
constexpr double kSpread = 300;
constexpr int kAdvanceStep = 50;
constexpr int kWidestAdvance = 12000;
constexpr double kSpaceKept = 0.25; ///< of the em: what an ideographic space keeps

bool isWideSpace(const GlyphRun& run, qsizetype textAt)
{
    return textAt < run.text.size() && run.text.at(textAt) == u'\u3000';
}

/// Where the glyphs of a run stand and what each has of the line, as a PDF tells it. Readers of PDF take a wide gap for
/// the border of a column: so the blank before a number's text, or of a name that is spread, belongs to the glyph
/// before it, and an ideographic space keeps just enough to be a space.
std::vector<double> glyphStarts(const GlyphRun& run)
{
    std::vector<double> starts;
    starts.reserve(run.glyphs.size() + 1);
    for (const PlacedGlyph& placed : run.glyphs)
        starts.push_back(double(placed.x));
    starts.push_back(run.width);
    qsizetype at = 0;
    for (size_t i = 0; i < run.glyphs.size(); ++i) {
        if (i > 0 && isWideSpace(run, at))
            starts[i] = qMax(starts[i], starts[i + 1] - kSpaceKept * run.size);
        at += run.glyphs[i].textLength;
    }
    return starts;
}

/// The advance that a glyph needs where the next one stands far nearer or farther than the font has it; -1 elsewhere.
/// Rounded, so that few kinds arise; the array takes up the rest.
int specialAdvance(const GlyphRun& run, double actual, quint16 glyph, const FontFile& font)
{
    const double wanted = actual * 1000.0 / run.size;
    const double natural = font.advance(glyph) * 1000.0 / font.unitsPerEm();
    if (wanted > natural - kTightened && wanted < natural + kSpread)
        return -1;
    const int rounded = static_cast<int>(std::round(wanted / kAdvanceStep)) * kAdvanceStep;
    return qBound(0, rounded, kWidestAdvance);
}

/// One TJ array: glyphs where they stand, the pen being reckoned as the reader of the PDF will.
void appendGlyphs(std::string& out, const GlyphRun& run, FontSubset& font)
{
    const std::vector<double> starts = glyphStarts(run);
    out += "[<";
    double pen = 0;
    qsizetype at = 0;
    for (size_t i = 0; i < run.glyphs.size(); ++i) {
        const PlacedGlyph& placed = run.glyphs[i];
        const double adjustment = (starts[i] - pen) * 1000.0 / run.size;
        if (std::abs(adjustment) >= kLeastAdjustment) {
            const double written = std::round(adjustment);
            out += '>' + pdfNumber(-written) + '<';
            pen += written * run.size / 1000.0;
        }
        const QStringView text = QStringView(run.text).mid(at, placed.textLength);
        const int advance = specialAdvance(run, starts[i + 1] - starts[i], placed.glyph, font.font());
        const quint16 cid = font.add(placed.glyph, text, advance);
        appendHex(out, cid);
        pen += font.width(cid) * run.size / 1000.0;
        at += placed.textLength;
    }
    out += ">] TJ\n";
}

} // namespace

std::string pdfNumber(double value)
{
    const auto hundredths = static_cast<qint64>(std::llround(value * 100));
    std::string text = std::to_string(std::abs(hundredths / 100));
    if (const int rest = static_cast<int>(std::abs(hundredths % 100)); rest != 0) {
        text += rest < 10 ? ".0" : ".";
        text += std::to_string(rest % 10 == 0 ? rest / 10 : rest);
    }
    return hundredths < 0 ? '-' + text : text;
}

std::string contentStream(const Page& page, std::vector<FontSubset>& fonts)
{
    std::string out = "0.06 0 0 0.06 0 0 cm\n0 g\n";
    static_assert(kUnitsPerInch == 1200, "the scale above is 72/1200");
    if (!page.rules.empty()) {
        out += "/Artifact BMC\n";
        for (const Rule& rule : page.rules) {
            out += std::to_string(rule.x) + ' ' + std::to_string(page.height - rule.y - rule.height) + ' ' +
                   std::to_string(rule.width) + ' ' + std::to_string(rule.height) + " re\n";
        }
        out += "f\nEMC\n";
    }
    if (!page.strokes.empty()) {
        out += "/Artifact BMC\n";
        for (const Stroke& stroke : page.strokes) {
            const std::string dash = std::to_string(stroke.dash);
            out +=
                stroke.dash > 0 ? std::string("[").append(dash).append(" ").append(dash).append("] 0 d ") : "[] 0 d ";
            out += std::to_string(stroke.width) + " w " + std::to_string(stroke.x1) + ' ' +
                   std::to_string(page.height - stroke.y1) + " m " + std::to_string(stroke.x2) + ' ' +
                   std::to_string(page.height - stroke.y2) + " l S\n";
        }
        out += "EMC\n";
    }
    for (const GlyphRun& run : page.runs) {
        if (run.glyphs.empty())
            continue;
        const bool isArtifact = run.kind == RunKind::Furniture;
        out += isArtifact ? "/Artifact BMC\nBT /F" : "BT /F";
        out += std::to_string(run.font) + ' ' + std::to_string(run.size) + " Tf " + pdfNumber(run.x) + ' ' +
               pdfNumber(page.height - run.y) + " Td ";
        appendGlyphs(out, run, fonts[static_cast<size_t>(run.font)]);
        out += isArtifact ? "ET\nEMC\n" : "ET\n";
    }
    return out;
}

} // namespace core::print
