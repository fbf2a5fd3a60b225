// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timeline.h"

namespace core::procedure {

/// The timeline of an area (ui.md 4.10): 宣言, 協約 by member, ビジョン, 議会, 会議, 圏域, and the unions that
/// came before.
/// An agreement shows what was signed, what changed it, and as bars which text was in force; 議案, 議決 and 会期 stand
/// in the lane of the councils, the other steps in that of the agreement. A draft has no day and does not stand there,
/// but its steps do. What has no day is left out. Pure.
[[nodiscard]] model::Timeline timelineOf(const model::TimelineSources& sources);

/// The same entries as rows: lane, days, what, remarks.
[[nodiscard]] std::vector<QStringList> timelineTable(const model::Timeline& timeline);

/// Whole fiscal years.
struct TimelineRange
{
    QDate from; ///< 1 April
    QDate to;   ///< 31 March

    friend bool operator==(const TimelineRange&, const TimelineRange&) = default;
};

/// From the first to the last day that an entry has; the fiscal year of `today` when there is none.
[[nodiscard]] TimelineRange rangeOf(const model::Timeline& timeline, QDate today);
/// The same without the unions that came before, whose days may lie long ago.
[[nodiscard]] TimelineRange mainRangeOf(const model::Timeline& timeline, QDate today);

/// What stands wholly outside of a range, in words: 組合　札幌広域圏組合　設立（平成9年2月）.
[[nodiscard]] QStringList entriesOutside(const model::Timeline& timeline, const TimelineRange& range);

} // namespace core::procedure
