// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper_wording.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core::procedure {

/// The words of a paper as the program ships them: the patterns of drafting-rules 5, which an office replaces with its
/// own. Lines; spaces at their start set them in; ［右］ and ［中央］ at the start of a line move it; ｛…｝ is a
/// variable.
[[nodiscard]] QString houseWording(model::PaperKind kind);

/// The words of the office where it has set some, else the house wording.
[[nodiscard]] QString wordingOf(const std::vector<model::PaperWording>& own, model::PaperKind kind);

/// The names of all variables, without their braces: 団体, 相手方, 甲 …
[[nodiscard]] QStringList variableNames();
/// The variables in a wording that are none, with their braces; also a brace that has no partner.
[[nodiscard]] QStringList unknownVariables(const QString& wording);

} // namespace core::procedure
