// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/amendment_agreement.h"

#include "core/model/name_table.h"

namespace core::model {

namespace {

constexpr std::array<NamedValue<AmendmentTextState>, 2> kStates{{
    {AmendmentTextState::NotAtHand, u"notAtHand"},
    {AmendmentTextState::AtHand, u"atHand"},
}};

} // namespace

QString amendmentTextStateName(AmendmentTextState state)
{
    return nameIn(kStates, state);
}

std::optional<AmendmentTextState> amendmentTextStateFromName(const QString& name)
{
    return valueIn(kStates, name);
}

} // namespace core::model
