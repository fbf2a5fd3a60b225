// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history_report.h"
#include "core/store/verification.h"

#include <QString>

namespace ui {

/// The record of changes and the findings of a verification in words of the office; needs no window.

/// What kind of thing a table holds: "provision" → 規定.
[[nodiscard]] QString thingWords(const QString& table);
/// What a column says: "signed_on" → 締結日. Empty for an empty name.
[[nodiscard]] QString fieldWords(const QString& column);
/// A value as it is shown: "signed" of the state → 締結済; any other text as it is.
[[nodiscard]] QString valueWords(const QString& column, const QString& value);
/// Where a change stands, in one line: 札幌市と小樽市の連携協約 第1版 第2条第2号 本文.
[[nodiscard]] QString placeWords(const core::store::ValueChange& change);
/// What was done: the label of an edit, 「取消し：…」 or 「やり直し：…」.
[[nodiscard]] QString stepWords(const core::store::LogEntry& entry);
/// What is wrong, and where.
[[nodiscard]] QString faultWords(const core::store::Fault& fault);

} // namespace ui
