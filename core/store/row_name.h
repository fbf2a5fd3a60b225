// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/row_access.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace core::store {

/// What a row is called where a person has to decide about it: in its own words, at most 40 letters of them; a row
/// without any, such as a step of the procedure, by the municipalities that it is about: 小樽市・札幌市. Empty where it
/// is about none. Errors: those of RowAccess.
[[nodiscard]] Result<QString> rowName(RowAccess& side, const QString& table, const std::vector<QVariant>& values);

} // namespace core::store
