// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/finding.h"

#include <QString>

namespace ui {

/// What was noticed, and what was done about it, in the language of the program.
[[nodiscard]] QString sentence(const core::model::Finding& finding);

/// "info" and its kin in words, for lists.
[[nodiscard]] QString severityWord(core::model::Severity severity);

} // namespace ui
