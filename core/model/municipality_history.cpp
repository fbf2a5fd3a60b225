// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/municipality_history.h"

namespace core::model {

QString nameOn(const Municipality& municipality, const std::vector<NameChange>& changes, QDate day)
{
    const NameChange* next = nullptr; // the first change that is still to come
    for (const NameChange& change : changes) {
        const bool isLater = change.municipality == municipality.id && change.changedOn > day;
        if (isLater && (next == nullptr || change.changedOn < next->changedOn))
            next = &change;
    }
    return next == nullptr ? municipality.name : next->oldName;
}

} // namespace core::model
