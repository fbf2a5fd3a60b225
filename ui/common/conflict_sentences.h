// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merge.h"

#include <QString>
#include <QStringList>

namespace ui {

/// What a row is called in messages: 「市町村「小樽市」」.
[[nodiscard]] QString rowName(const QString& table, const QString& name);

/// A conflict as two sentences, mine and theirs: who did what, when, and what stands there now.
[[nodiscard]] QStringList conflictSentences(const core::store::MergeConflict& conflict);

} // namespace ui
