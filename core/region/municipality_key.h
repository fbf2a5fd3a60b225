// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::region {

/// The five digits of a 団体コード as tables write it: with four digits (the leading zero is lost), five, or six (with
/// the check digit). Empty when the cell is no code.
[[nodiscard]] QString municipalityKey(const QString& cell);

} // namespace core::region
