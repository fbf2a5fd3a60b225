// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/font/font_set.h"

namespace core::print {

/// The house style of an office for printed forms. No statute fixes these (drafting-rules 4.1): a profile, plain data.
/// Lengths on the paper are millimetres, type sizes points, indents and widths of columns ems of the type they stand
/// in.
struct PageSetup
{
    double paperWidth = 210; ///< A4 upright
    double paperHeight = 297;
    double marginTop = 28;
    double marginBottom = 27;
    double marginLeft = 24;
    double marginRight = 24;
    double bindingMargin = 6;     ///< 綴じ代, added on the left
    double footerFromBottom = 14; ///< baseline of the page number, from the lower edge

    FontFace face = FontFace::Mincho;
    double bodySize = 12;
    double bodyPitch = 1.7; ///< line pitch, in ems
    double titleSize = 14;
    double cellSize = 10.5;
    double cellPitch = 1.4;
    double footerSize = 10.5;
    double imprintSize = 6; ///< the line below the page number, where one is asked for
    double coverTitleSize = 22;
    double coverNameSize = 18;
    double coverDateSize = 15;

    bool hasCover = true;
    bool isDraft = false; ///< says （案） at the top right of each page: nobody should sign it by mistake
    double draftSize = 14;
    double draftFromTop = 18;    ///< its baseline, from the upper edge
    double initiativeColumn = 6; ///< ems of text in the column of the 取組, faces with columns
    double labelColumn = 8;      ///< the same, stacked face
    double nameWidth = 7;        ///< ems that the name of a signer is spread over (均等割付)
    double sealPlace = 6;        ///< ems kept free behind it
    double ruleWeight = 0.5;     ///< points, lines of tables
};

/// The setup in units, and the place of the text: its width is a whole number of ems of the body, so that full lines
/// need no stretching.
struct PageGeometry
{
    int width = 0;
    int height = 0;
    int left = 0;
    int top = 0;
    int textWidth = 0;
    int textHeight = 0;
    int footerBaseline = 0;
    int ruleWeight = 0;
};

[[nodiscard]] PageGeometry geometryOf(const PageSetup& setup);

} // namespace core::print
