// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/provision.h"
#include "core/print/page/page_model.h"
#include "core/print/page/page_setup.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::print {

/// A paper that is given line by line: an amending text (改め文), a text with its changes marked (見え消し). A line
/// says by the ideographic spaces at its start how far it is set in (drafting-rules 4.1); the lines that it breaks into
/// hang from its number, or begin at the edge. Lines with tabs between their cells are the rows of a table. An empty
/// line is one of space.
struct WrittenPaper
{
    QString name; ///< of the section, for the outline
    std::vector<MarkedText> lines;
    /// A 記名押印欄 behind the lines, set as in a signed copy; none for a paper that nobody signs.
    std::optional<model::Provision> signatures = {};
};

/// Errors: FontMissing, GlyphMissing, Cancelled. Pure; safe from any thread.
[[nodiscard]] Result<Layout> layoutWritten(const WrittenPaper& paper, const PageSetup& setup, const FontSet& fonts,
                                           Task* task = nullptr);

} // namespace core::print
