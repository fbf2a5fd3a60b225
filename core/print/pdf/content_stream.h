// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page/page_model.h"
#include "core/print/pdf/font_subset.h"

#include <string>
#include <vector>

namespace core::print {

/// Points of PDF for a length in units.
inline constexpr double kPointsPerUnit = 72.0 / kUnitsPerInch;

/// The drawing operators of one page; fonts are named /F0, /F1 … by the index of FontSet. What belongs to the paper and
/// not to the text (page numbers, repeated heads, lines) is marked as an artifact.
[[nodiscard]] std::string contentStream(const Page& page, std::vector<FontSubset>& fonts);

/// A number as PDF writes it: no exponent, at most two decimals, no trailing zeros.
[[nodiscard]] std::string pdfNumber(double value);

} // namespace core::print
