// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/alignment.h"
#include "ui/compare/compared_rows.h"

#include <QHash>

namespace ui::compare {

/// Those that are not of a kind: without what was added a text before, without what was removed the one after.
[[nodiscard]] Pieces piecesWithout(Pieces pieces, core::compare::SegmentKind kind);

/// What changed between two words, with notation told apart.
[[nodiscard]] Pieces differing(const QString& before, const QString& after, DifferenceClass what);

/// What one provision of a split or merge shows of the words that all of them have together.
struct DivisionPieces
{
    Pieces left;
    Pieces right;
    Pieces overlay;
};

/// The provisions that were split or merged. The whole stands beside its parts, each part beside its own words, so that
/// nothing is marked but what really changed.
class Divisions
{
public:
    explicit Divisions(const core::compare::Alignment& alignment);

    /// nullptr for a provision that is neither the whole nor a part of one.
    [[nodiscard]] const DivisionPieces* of(const core::model::Provision* node) const;

private:
    void add(const core::compare::Alignment& alignment, const core::model::Provision* before,
             const core::model::Provision* after, const std::vector<const core::model::Provision*>& others,
             bool isSplit);

    QHash<const core::model::Provision*, DivisionPieces> m_pieces;
};

} // namespace ui::compare
