// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/agreement_text.h"
#include "core/model/finding.h"
#include "core/recognise/line.h"
#include "core/recognise/text_document.h"

#include <QHash>

#include <vector>

namespace core::recognise {

struct Recognised
{
    model::AgreementText text;               ///< obeys core/model/grammar.h
    std::vector<model::Finding> findings;    ///< in the order of the source
    QHash<LineageId, SourcePosition> places; ///< where a provision begins in the source; not every one has a place
};

/// Reads an agreement out of a text: lines are cleaned and joined, told apart by their shape, and placed in the tree.
/// The wording is kept as written; what is joined, dropped or doubted is a finding, and what fits nowhere stays as a
/// Text node with the finding TextUnplaced. Errors: DocumentNotAgreement with the kind of the document
/// (document_kind.h), Cancelled. Pure; safe in a worker.
[[nodiscard]] Result<Recognised> recognise(const TextDocument& document, Task* task = nullptr);

/// The tree alone, of a text that no document stands behind: what core/amend asks for to read a restatement (全部変更).
/// Errors: as recognise(). Pure.
[[nodiscard]] Result<model::Provision> recogniseTree(const QString& text);

/// Reads the facts that are kept as data (parties, days, number of copies) out of the tree again, after a person has
/// corrected its words. Pure.
void refreshFacts(model::AgreementText& text);

} // namespace core::recognise
