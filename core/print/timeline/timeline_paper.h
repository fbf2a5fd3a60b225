// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/timeline.h"
#include "core/print/page/page_model.h"
#include "core/print/page/page_setup.h"

#include <QStringList>

namespace core::print {

enum class TimelineSheet { A4, A3 };

/// 年表 as a paper across: title, day shown, chart, signs, notes.
struct TimelinePaper
{
    model::Timeline timeline;
    QDate from; ///< first day shown
    QDate to;   ///< last day shown
    QDate asOf; ///< a line stands there; none for an invalid day
    TimelineSheet sheet = TimelineSheet::A4;
    QStringList notes;
};

/// The setup of such a sheet, from that of the house: only what makes it lie across is changed.
[[nodiscard]] PageSetup timelineSetup(TimelineSheet sheet);

/// On one page where its lanes fit, smaller words if need be (not below 7 pt); else on several, each with the axis.
/// Errors: FontMissing, GlyphMissing. Pure; safe from any thread.
[[nodiscard]] Result<Layout> layoutTimeline(const TimelinePaper& paper, const FontSet& fonts);

} // namespace core::print
