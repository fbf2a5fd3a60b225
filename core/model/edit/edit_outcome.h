// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/provision.h"

#include <QString>

#include <vector>

namespace core::model {

/// A provision whose number an edit changed: 「第5条以下を繰り上げ」. Provisions added or removed are not among them.
struct Renumbering
{
    LineageId lineage;
    ProvisionKind kind{};
    ProvisionNumber before;
    ProvisionNumber after;
};

/// A reference that an edit rewrote because what it names has another number now.
struct ReferenceChange
{
    LineageId lineage; ///< of the provision in whose words it stands
    QString where;     ///< of that provision, after the edit: 「第7条第2項」
    QString before;    ///< as written before: 「第5条第2項」
    QString after;
};

enum class ReferenceDoubtReason {
    TargetRemoved,           ///< what it names was removed
    TargetMoved,             ///< what it names is no 項 or 号 of that place any more
    RelativePointsElsewhere, ///< 前条, 次項 … are kept as written, but now lead to another provision, or to none
};

/// A reference that an edit left as written and that a person should look at.
struct ReferenceDoubt
{
    LineageId lineage;
    QString where; ///< as in ReferenceChange
    QString words; ///< 「第4条第1項」, 「前条」
    ReferenceDoubtReason reason{};
};

/// What an edit of a tree gives: the new tree, and all that it did beside the wish itself, so that a window can say
/// 「第5条以下を繰り上げ、参照2か所を直しました。」. All lists are in reading order of the new tree. A plain value.
struct EditOutcome
{
    Provision root;
    LineageId selection; ///< what to select next: what was added or moved, or the neighbour of what was removed
    std::vector<Renumbering> renumbered;
    std::vector<LineageId> added;    ///< rows that a paste needed beyond the end of the table
    std::vector<LineageId> followed; ///< role cells made anew by their pattern, because their content changed
    std::vector<ReferenceChange> references;
    std::vector<ReferenceDoubt> doubts;
};

} // namespace core::model
