// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/revision.h"

#include "core/model/name_table.h"

namespace core::model {

namespace {

constexpr std::array<NamedValue<RevisionState>, 4> kStates{{
    {RevisionState::Draft, u"draft"},
    {RevisionState::Signed, u"signed"},
    {RevisionState::Superseded, u"superseded"},
    {RevisionState::Abolished, u"abolished"},
}};

} // namespace

QString revisionStateName(RevisionState state)
{
    return nameIn(kStates, state);
}

std::optional<RevisionState> revisionStateFromName(const QString& name)
{
    return valueIn(kStates, name);
}

} // namespace core::model
