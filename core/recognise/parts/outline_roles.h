// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/draft.h"

namespace core::recognise {

/// Finds the roles that stand in the articles themselves: items whose own items open with 取組の内容, 甲の役割,
/// 乙の役割. Such items become a role table (face outline) in their paragraph: the item above the roles an initiative,
/// the items above it sections. What stands below a role is part of its words, one line each. Reported once
/// (RolesInArticles).
void gatherOutlineRoles(Draft& draft);

} // namespace core::recognise
