// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/division_pieces.h"

#include "core/compare/division.h"

#include <algorithm>

namespace ui::compare {

namespace {

using core::compare::SegmentKind;
using core::model::Provision;

/// Cuts pieces where the parts of one side end: `side` is the kind that only that side has. Words that only the other
/// side has stay with the part before them.
std::vector<Pieces> cutAt(const Pieces& pieces, const std::vector<qsizetype>& lengths, SegmentKind side)
{
    std::vector<Pieces> parts(lengths.size());
    size_t part = 0;
    qsizetype room = lengths.front();
    for (const Piece& piece : pieces) {
        if (piece.kind != SegmentKind::Equal && piece.kind != side) {
            parts[part].push_back(piece);
            continue;
        }
        QString rest = piece.text;
        while (!rest.isEmpty()) {
            while (room == 0 && part + 1 < parts.size())
                room = lengths[++part];
            const qsizetype taken = part + 1 < parts.size() ? std::min(room, rest.size()) : rest.size();
            parts[part].push_back({rest.first(taken), piece.kind, piece.what});
            rest = rest.sliced(taken);
            room -= taken;
        }
    }
    return parts;
}

} // namespace

Pieces piecesWithout(Pieces pieces, SegmentKind kind)
{
    pieces.erase(
        std::remove_if(pieces.begin(), pieces.end(), [kind](const Piece& piece) { return piece.kind == kind; }),
        pieces.end());
    return pieces;
}

Pieces differing(const QString& before, const QString& after, DifferenceClass what)
{
    Pieces pieces;
    for (const core::compare::Segment& segment : core::compare::wordDifference(before, after))
        pieces.push_back({segment.text, segment.kind, segment.isNotation ? DifferenceClass::Notation : what});
    return pieces;
}

Divisions::Divisions(const core::compare::Alignment& alignment)
{
    QHash<const Provision*, core::compare::Division> splits;
    QHash<const Provision*, core::compare::Division> merges;
    core::compare::findDivisions(alignment, &splits, &merges);
    for (auto split = splits.constBegin(); split != splits.constEnd(); ++split)
        add(alignment, split.key(), alignment.after(split.key()), split->others, true);
    for (auto merge = merges.constBegin(); merge != merges.constEnd(); ++merge)
        add(alignment, alignment.before(merge.key()), merge.key(), merge->others, false);
}

const DivisionPieces* Divisions::of(const Provision* node) const
{
    const auto found = m_pieces.constFind(node);
    return found != m_pieces.constEnd() ? &*found : nullptr;
}

void Divisions::add(const core::compare::Alignment& alignment, const Provision* before, const Provision* after,
                    const std::vector<const Provision*>& others, bool isSplit)
{
    // The parts in the order of their parent, the counterpart of the whole among them.
    const Provision* counterpart = isSplit ? after : before;
    std::vector<const Provision*> parts;
    for (const Provision& child : alignment.parent(counterpart)->children) {
        if (&child == counterpart || std::find(others.begin(), others.end(), &child) != others.end())
            parts.push_back(&child);
    }
    QString words;
    std::vector<qsizetype> lengths;
    for (const Provision* part : parts) {
        words += part->text;
        lengths.push_back(part->text.size());
    }
    const Pieces pieces = isSplit ? differing(before->text, words, DifferenceClass::Words)
                                  : differing(words, after->text, DifferenceClass::Words);
    const auto cut = cutAt(pieces, lengths, isSplit ? SegmentKind::Added : SegmentKind::Removed);
    for (size_t i = 0; i < parts.size(); ++i) {
        DivisionPieces shown;
        shown.overlay = cut[i];
        if (isSplit)
            shown.right = piecesWithout(cut[i], SegmentKind::Removed);
        else
            shown.left = piecesWithout(cut[i], SegmentKind::Added);
        if (parts[i] == counterpart)
            (isSplit ? shown.left : shown.right) =
                piecesWithout(pieces, isSplit ? SegmentKind::Added : SegmentKind::Removed);
        // The pair of a split is asked for by its new provision, that of a merge as well.
        m_pieces.insert(parts[i] == counterpart ? after : parts[i], shown);
    }
}

} // namespace ui::compare
