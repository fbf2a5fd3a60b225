// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/amending_place.h"

#include <QStringView>

#include <optional>

namespace core::amend {

/// What 同条, 同項, 同号, 同表 lead to: the unit named last, through its renumbering (drafting-rules 1.9.3). Inside a
/// sentence places have their old numbers; forgetOldNumbers() brings the memory over the full stop.
class PlaceMemory
{
public:
    [[nodiscard]] const Place& last() const { return m_last; }
    void name(const Place& place) { m_last = place; }

    /// 「XをYとし」: X stays the unit named last; where the level changes it is called Y from then on.
    void move(const Place& from, const Place& to);
    void shift(const PlaceRange& places, int by);
    void endSentence();

    /// The place of 同条, 同項 …; nothing when no such unit was named.
    [[nodiscard]] std::optional<Place> same(PlaceUnit unit) const;
    /// Of a path below a 別表: 同項 (の項), 同部 (の部), 同欄 (の欄).
    [[nodiscard]] std::optional<Place> sameOfTable(QStringView designator) const;
    /// The table that 同表 names: the one of a section where the last path has one, else the 別表.
    [[nodiscard]] std::optional<Place> sameTable() const;

private:
    struct Renaming
    {
        Place from;
        Place to;
    };
    Place m_last;
    std::vector<Renaming> m_moves;
    std::vector<std::pair<PlaceRange, int>> m_shifts;
};

/// True when `place` is `outer` or lies in it; parts are left out of account, and so is 同.
[[nodiscard]] bool liesIn(const Place& place, const Place& outer);

} // namespace core::amend
