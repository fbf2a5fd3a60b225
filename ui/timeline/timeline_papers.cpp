// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_papers.h"

#include "core/procedure/timeline_lanes.h"
#include "core/store/registry.h"
#include "core/store/timeline_snapshot.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::timeline {

Result<core::print::TimelinePaper> timelinePaper(store::Registry& registry, MetroAreaId area, QDate day,
                                                 core::print::TimelineSheet sheet)
{
    const auto sources = store::readTimeline(registry.connection(), area, day);
    if (!sources)
        return sources.error();
    core::print::TimelinePaper paper;
    paper.timeline = core::procedure::timelineOf(*sources);
    const core::procedure::TimelineRange range = core::procedure::mainRangeOf(paper.timeline, day);
    paper.from = range.from;
    paper.to = range.to;
    paper.asOf = day;
    paper.sheet = sheet;
    if (const QStringList outside = core::procedure::entriesOutside(paper.timeline, range); !outside.isEmpty())
        paper.notes.append(u"図の期間の外　"_s + outside.join(u"、"_s));
    if (!sources->area.note.isEmpty())
        paper.notes.append(u"備考　"_s + sources->area.note);
    return paper;
}

PaperIssuer::Make layoutOf(core::print::TimelinePaper paper)
{
    return [paper = std::move(paper)](Task& /*task*/) -> Result<core::print::Layout> {
        const auto fonts = core::print::FontSet::loadDefault();
        if (!fonts)
            return fonts.error();
        return core::print::layoutTimeline(paper, *fonts);
    };
}

model::IssuedPaper entryOf(const core::print::TimelinePaper& paper)
{
    model::IssuedPaper entry;
    entry.form = u"timeline"_s;
    entry.title = paper.timeline.title;
    return entry;
}

} // namespace ui::timeline
