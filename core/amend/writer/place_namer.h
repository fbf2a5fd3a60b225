// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/writer/house_style.h"
#include "core/model/provision.h"

#include <QHash>
#include <QString>

#include <vector>

namespace core::amend {

/// From an article or 附則 down to a provision of the OLD tree; the only 項 of an article is left out.
using AmendedPath = std::vector<const model::Provision*>;

/// Names places as a sentence needs them: by the numbers before the sentence, and with 同条, 同項, 同号 for what was
/// named last (drafting-rules 1.4.7, 1.4.8). Numbers that change hold after the full stop.
class PlaceNamer
{
public:
    explicit PlaceNamer(const HouseStyle& style)
        : m_style(&style)
    {
    }

    /// 「第3条第2項」, or 「同条第2項」 behind another place of 第3条; remembers it.
    [[nodiscard]] QString name(const AmendedPath& path);
    /// Without 同, and not remembered: 「第3条第2項」.
    [[nodiscard]] QString fullName(const AmendedPath& path) const;
    /// The last step alone: 「第4号」, behind a place with the same parent; remembers the place.
    [[nodiscard]] QString bareName(const AmendedPath& path);
    /// Whether the last named place has the same parent, so that bareName() says enough.
    [[nodiscard]] bool isBeside(const AmendedPath& path) const;

    /// What a unit would be called with another number: 「第5号」.
    [[nodiscard]] QString unitWords(const model::Provision& unit, const std::vector<int>& values) const;
    /// The number of a unit of the old tree as it is before the sentence.
    [[nodiscard]] std::vector<int> valuesOf(const model::Provision& unit) const;

    /// The number that a unit has behind the next full stop.
    void renumber(const model::Provision& unit, const std::vector<int>& values) { m_pending.insert(&unit, values); }
    void endSentence();

private:
    [[nodiscard]] QString stepWords(const model::Provision& unit) const { return unitWords(unit, valuesOf(unit)); }

    const HouseStyle* m_style;
    QHash<const model::Provision*, std::vector<int>> m_values;
    QHash<const model::Provision*, std::vector<int>> m_pending;
    AmendedPath m_last;
};

} // namespace core::amend
