// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/alignment.h"

#include <QString>

#include <vector>

namespace core::compare {

/// A provision whose words another text has in several.
struct Division
{
    std::vector<const model::Provision*> others; ///< those that have no counterpart of their own
    QString words;                               ///< of all parts, joined in their order
};

/// Paragraphs, items and cells that were split (by the provision of the old tree) or merged (by that of the new one).
void findDivisions(const Alignment& alignment, QHash<const model::Provision*, Division>* splits,
                   QHash<const model::Provision*, Division>* merges);

} // namespace core::compare
