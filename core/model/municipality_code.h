// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace core::model {

/// The check digit of 全国地方公共団体コード for its first five digits (rule of the code list of the Ministry of
/// Internal Affairs: weights 6 to 2, modulus 11). -1 when the text is not five ASCII digits.
[[nodiscard]] int municipalityCheckDigit(QStringView fiveDigits);

/// A code as people write it, in any width, with or without its check digit and spaces around: six ASCII digits.
/// Error: MunicipalityCodeWrong with the text as given.
[[nodiscard]] Result<QString> readMunicipalityCode(const QString& text);

} // namespace core::model
