// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"

#include <QStringView>

namespace core::amend {

/// True for words that head a role inside an article: 取組の内容, 甲の役割, 費用負担. The lines below one are its
/// words, line by line.
[[nodiscard]] bool isRoleHead(QStringView words);

/// Roles that stand in the article itself (the outline face of a 別表): items below which 取組の内容, 甲の役割,
/// 乙の役割 stand become a role table of their 項.
void gatherOutlines(model::Provision& unit);

} // namespace core::amend
