// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/region/eligibility.h"
#include "core/region/fiscal_estimate.h"
#include "core/region/table_findings.h"

#include <QString>

#include <optional>

namespace ui::region {

/// 14.75, and where another source says something else: 14.75／14.7. Empty without a figure.
[[nodiscard]] QString printedWords(const std::optional<core::region::Figure>& figure);

/// Every printed value with its year, source and place, one a line.
[[nodiscard]] QString sourceWords(const std::optional<core::region::Figure>& figure);

/// ✓ 10 %以上, 理由あり, ✕ 理由なし, － 数値なし.
[[nodiscard]] QString standingWords(core::region::Standing standing, bool isCore);

/// The rule that a standing is judged by, with its source.
[[nodiscard]] QString ruleWords(bool isCore);

/// 4.4億円, as exact as it is.
[[nodiscard]] QString okuWords(qint64 yen);
/// The same of an estimate: two decimals at most, more would pretend to be known.
[[nodiscard]] QString estimateWords(qint64 yen);

/// 「人口75万人・2億円」 and how an amount was found from the published points.
[[nodiscard]] QString basisWords(const core::region::FiscalEstimate& estimate);

/// What a finding says, for people.
[[nodiscard]] QString findingWords(const core::region::TableFinding& finding);

/// 1,952,356.
[[nodiscard]] QString groupedWords(qint64 number);

/// 平成31年3月29日; empty for none.
[[nodiscard]] QString dayWords(const std::optional<QDate>& day);

} // namespace ui::region
