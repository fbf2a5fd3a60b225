// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement_template.h"

#include <QString>

namespace core::model {

/// What templates call the member that is not known yet.
inline constexpr QStringView kMemberPlaceholder = u"〇〇市";

/// The first draft of an agreement with a member: the text of the template with the member's name where that has the
/// placeholder (〇〇市, 〇〇市長). The core city is the one that the template names. Provisions keep
/// their lineage: copies of one template are compared, and planned with, as one (lineage_id.h). Pure.
[[nodiscard]] AgreementText draftFromTemplate(const Template& value, const QString& member);

} // namespace core::model
