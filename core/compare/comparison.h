// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/compare/alignment.h"
#include "core/compare/word_difference.h"
#include "core/model/provision.h"

#include <QString>

#include <vector>

namespace core::compare {

enum class ChangeKind {
    Added,
    Removed,
    Changed,
    Moved, ///< to another place of its order, or into another parent; its words may have changed as well
    Renumbered,
    Split,  ///< one provision became several that follow each other
    Merged, ///< the reverse
};

/// What a change is about, for filters (ui.md 4.5): 〔字句〕〔番号〕〔表〕.
enum class ChangeArea { Words, Numbers, Table };

/// One change, as an official would count it: a word in a cell, a new article with all below it, a new column with all
/// its cells. Values only: it outlives the trees.
struct Change
{
    ChangeKind kind = ChangeKind::Changed;
    ChangeArea area = ChangeArea::Words;
    QString where;              ///< 「第3条第2項」, of the old text where there is one (provision_place.h)
    LineageId before;           ///< null when added
    LineageId after;            ///< null when removed
    QString oldText;            ///< words, number or place, according to the kind; lines joined by \n
    QString newText;            ///< as oldText
    std::vector<Segment> words; ///< Changed, Split, Merged, and Moved with other words

    friend bool operator==(const Change&, const Change&) = default;
};

struct Comparison
{
    std::vector<Change> changes;  ///< in reading order
    std::vector<Change> notation; ///< widths, spaces, 、 and ，: never counted
};

/// Compares two texts, whatever they are (roots of kind Agreement). Equal texts give nothing; swapping them gives the
/// mirror. Everything that a tree holds is compared.
[[nodiscard]] Comparison compare(const model::Provision& before, const model::Provision& after);
/// The same, to be asked for progress (provisions of the new text) and to be cancelled. Error: Cancelled.
[[nodiscard]] Result<Comparison> compare(const model::Provision& before, const model::Provision& after, Task& task);
/// With an alignment that is at hand. Error: Cancelled.
[[nodiscard]] Result<Comparison> compare(const Alignment& alignment, Task& task);

/// What a change of a provision of this kind is about: its words, or a role table.
[[nodiscard]] ChangeArea areaOf(model::ProvisionKind kind);

/// "added", "removed", "changed", "moved", "renumbered": what the command line calls a kind; split and merged
/// provisions are changed ones there.
[[nodiscard]] QString kindName(ChangeKind kind);

} // namespace core::compare
