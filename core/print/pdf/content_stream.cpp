// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf/content_stream.h"

#include <cmath>

namespace core::print {

namespace {

constexpr double kLeastAdjustment = 0.5; ///< thousandths of an em; less is not seen and not written

void appendHex(std::string& out, quint16 value)
{
    constexpr char kDigits[] = "0123456789abcdef";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += kDigits[(value >> shift) & 0xF];
}

/// One TJ array: glyphs where they stand, the pen being reckoned as the reader of the PDF will.
void appendGlyphs(std::string& out, const GlyphRun& run, FontSubset& font)
{
    out += "[<";
    double pen = 0;
    qsizetype at = 0;
    for (const PlacedGlyph& placed : run.glyphs) {
        const double adjustment = (double(placed.x) - pen) * 1000.0 / run.size;
        if (std::abs(adjustment) >= kLeastAdjustment) {
            const double written = std::round(adjustment);
            out += '>' + pdfNumber(-written) + '<';
            pen += written * run.size / 1000.0;
        }
        const quint16 cid = font.add(placed.glyph, QStringView(run.text).mid(at, placed.textLength));
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
