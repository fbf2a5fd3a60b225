// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/timeline/timeline_drawing.h"

namespace core::print {

/// Draws the fiscal years above the lanes, and the months where there is room; sets axis, years and months of the
/// drawing, whose frame and chart must be set.
void drawTimelineAxis(TimelineDrawing& drawing, const FlowWriter& writer);

/// Words on one line of a figure. The width that they take.
int addTimelineWords(Figure& figure, const QString& words, int em, int x, int baseline, const FlowWriter& writer);
[[nodiscard]] int timelineWidth(const QString& words, int em, const FlowWriter& writer);

} // namespace core::print
