// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement_text.h"
#include "core/print/page/flow_writer.h"

#include <QStringList>

namespace core::print {

/// What stands on the cover (表紙): subject + 書, date, names of the parties (drafting-rules 4.2).
struct CoverWords
{
    QStringList title;
    QString date;
    QStringList names;
    QStringList rest; ///< lines of a written cover that are none of these
};

/// The cover as the text has it, else made from title, date and parties. A day not yet agreed stays blank.
[[nodiscard]] CoverWords coverWords(const model::AgreementText& text);

/// The runs of the page, from the edges of the paper: title above the middle, date, names spread to one width.
[[nodiscard]] std::vector<GlyphRun> setCover(const CoverWords& words, const FlowWriter& writer);

} // namespace core::print
