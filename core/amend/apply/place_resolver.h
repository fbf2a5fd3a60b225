// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/amending_place.h"
#include "core/base/result.h"
#include "core/model/provision.h"

#include <optional>
#include <utility>
#include <vector>

namespace core::amend {

/// What of a node a place means.
enum class Extent {
    Node,     ///< all of it
    Rows,     ///< の表 of a section: its rows, not its heading
    NameCell, ///< の欄 of the first cell of a row
    Cell,     ///< の欄: the role of a row in a column
};

/// A place found in a tree.
struct Target
{
    LineageId node;
    Extent extent = Extent::Node;
    LineageId column; ///< Cell only
    PlacePart part = PlacePart::Whole;

    friend bool operator==(const Target&, const Target&) = default;
};

/// Finds places in the tree as it is before a sentence (drafting-rules 1.9.1, 1.9.3, 1.9.5). Holds a reference to the
/// tree, which must not change meanwhile.
class PlaceResolver
{
public:
    /// `sentence` is for errors.
    PlaceResolver(const model::Provision& root, int sentence)
        : m_root(root)
        , m_sentence(sentence)
    {
    }

    /// One place. 本則 and 各号 mean several nodes, in reading order.
    /// Errors: AmendingPlaceUnknown, AmendingPlaceAmbiguous.
    [[nodiscard]] Result<std::vector<Target>> find(const Place& place) const;
    /// A list of places and rows of them, in the order named; a row in the order of the tree.
    [[nodiscard]] Result<std::vector<Target>> find(const std::vector<PlaceRange>& places) const;
    /// The one node that a place names. Error also where it means several.
    [[nodiscard]] Result<Target> findOne(const Place& place) const;
    /// As findOne(), nothing where it does not stand; for the new place of a move.
    [[nodiscard]] std::optional<LineageId> look(const Place& place) const;

    /// A unit that has a new level in this sentence: 「附則を附則第1項とし、同項に…」.
    void nameAnew(const Place& place, LineageId node) { m_aliases.emplace_back(place, node); }

    [[nodiscard]] Error unknown(const Place& place) const;

private:
    using Nodes = std::vector<const model::Provision*>;

    [[nodiscard]] Nodes step(const Nodes& from, const PlaceStep& step) const;
    [[nodiscard]] std::optional<Nodes> alias(const Place& place, size_t count) const;
    [[nodiscard]] Result<std::vector<Target>> findRange(const PlaceRange& range) const;
    [[nodiscard]] Error ambiguous(const Place& place, size_t count) const;

    const model::Provision& m_root;
    int m_sentence = 0;
    std::vector<std::pair<Place, LineageId>> m_aliases;
};

/// What the words of a path below a 別表 or a section lead to (drafting-rules 1.6). The names are those of the tree.
[[nodiscard]] std::vector<Target> targetsOfPath(const model::Provision& table, const QString& words);

/// The number that the title of a 別表 gives: {3, 2} for 別表第3の2; empty for 別表.
[[nodiscard]] std::vector<int> tableNumber(const QString& title);

} // namespace core::amend
