// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit/edit_outcome.h"

#include <QString>

namespace ui {

/// What an edit did beside the wish itself, in words: 「第5条以下の番号を改め、参照2か所を直しました。」 and the
/// references that a person should look at. Empty when it did nothing else.
[[nodiscard]] QString editReport(const core::model::EditOutcome& outcome);

} // namespace ui
