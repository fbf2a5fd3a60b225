// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"

#include <QString>

namespace core::model {

/// The number as it is to be shown: as the source prints it, else written from the values.
[[nodiscard]] QString shownNumber(const ProvisionNumber& number);

/// "3", "3の2", "1": the values alone, for JSON and paths.
[[nodiscard]] QString numberValues(const ProvisionNumber& number);

/// The words inside the brackets of a caption: 目的 of （目的）; spaces at both ends go.
[[nodiscard]] QString captionWords(const QString& caption);

/// A number generated in a style; asWritten is set to what formatNumber() gives.
[[nodiscard]] ProvisionNumber makeNumber(NumberStyle style, const std::vector<int>& values);

/// Numbers that a style may be stored under.
[[nodiscard]] QString styleName(NumberStyle style);
[[nodiscard]] bool styleFromName(const QString& name, NumberStyle* style);

} // namespace core::model
