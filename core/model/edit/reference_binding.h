// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit/edit_outcome.h"
#include "core/model/edit/references.h"

#include <vector>

namespace core::model {

/// A reference and the provisions that it names in one tree. Levels that it does not name, or that are not there, are
/// null. 前2項 names several, so relative references carry all that they lead to.
struct BoundReference
{
    LineageId holder; ///< in whose words it stands
    bool isInCaption = false;
    QString words; ///< the whole text that it stands in, as bound
    Reference reference;
    LineageId article; ///< also 附則, which holds 項 like an article
    LineageId paragraph;
    LineageId item;
    LineageId table;
    std::vector<LineageId> relative; ///< what 前条, 次項 … lead to; empty when they lead nowhere
};

/// All references of a tree that lead somewhere, in reading order.
[[nodiscard]] std::vector<BoundReference> bindReferences(const Provision& root);

/// The references of words as if they stood in the provision `as`; they are reported as standing in `holder`. For words
/// that go to a new provision (Enter inside a 項).
[[nodiscard]] std::vector<BoundReference> bindWords(const Provision& root, LineageId as, LineageId holder,
                                                    const QString& words);

/// Rewrites in `root` the numbers of those references whose provisions have other numbers now, and tells what it did
/// and what it could not do. A provision whose words have changed since is passed over.
void followReferences(Provision& root, const std::vector<BoundReference>& bound, std::vector<ReferenceChange>* changes,
                      std::vector<ReferenceDoubt>* doubts);

} // namespace core::model
