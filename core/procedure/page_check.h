// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement_text.h"
#include "core/procedure/paper_check.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core::procedure {

// What stands on the pages of a paper, set against the text that it comes from (drafting-rules 7, 17). Pages are given
// by their words in reading order, white space left out; nothing here knows how they were laid out. Pure.

/// Whether lines have to stand in their order, or may have moved.
enum class LineOrder { Kept, Free };

/// Every line, its cells separated by tabs, must stand on the pages, and nothing besides. A cell or a paragraph may go
/// on on the next page. At most five findings: a text that is shifted would give hundreds.
[[nodiscard]] std::vector<PaperFinding> checkPages(const QStringList& pages, const QStringList& lines,
                                                   LineOrder order = LineOrder::Kept);

/// One side of a 新旧対照表: all of it comes from these lines of the text, besides `frame` (heads) and what is left out
/// (「２及び３　（略）」); and every line of `needed`, those of them that the other text lacks, stands there. Warnings:
/// a scrap of less than five letters that comes from nowhere, and what is found beside a missing cell of 80 letters and
/// more, which may go on over several pages.
[[nodiscard]] std::vector<PaperFinding> checkSide(const QStringList& pages, const QStringList& lines,
                                                  const QStringList& needed, const QStringList& frame);

/// A 概要: title, numbers of 条 and 取組 that are added and removed, and their names, counted anew from the lines of
/// both texts and not from what wrote the summary. `before`: nullptr for a conclusion. That a provision is listed as
/// changed although its lines are the same, or the reverse, is a warning.
[[nodiscard]] std::vector<PaperFinding> checkSummary(const QStringList& pages, const model::ProcedureCase& one,
                                                     const model::AgreementText& text,
                                                     const model::AgreementText* before);

} // namespace core::procedure
