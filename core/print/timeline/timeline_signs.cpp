// SPDX-License-Identifier: GPL-3.0-or-later
// The signs of the timeline.
#include "core/print/timeline/timeline_drawing.h"

using namespace Qt::StringLiterals;

namespace core::print {

using model::TimelineEntry;
using model::TimelineKind;

QChar timelineSign(const TimelineEntry& entry)
{
    if (entry.isPlanned)
        return u'○';
    switch (entry.kind) {
    case TimelineKind::Declared:
        return u'◎';
    case TimelineKind::Signed:
        return u'●';
    case TimelineKind::Amended:
        return u'▲';
    case TimelineKind::Ended:
        return u'■';
    case TimelineKind::Resolution:
        return u'◆';
    case TimelineKind::Step:
        return u'◇';
    case TimelineKind::Adopted:
        return u'☆';
    case TimelineKind::Event:
        return u'★';
    case TimelineKind::Meeting:
        return u'▼';
    case TimelineKind::InForce:
        return u'━';
    case TimelineKind::Session:
    case TimelineKind::Vision:
        break;
    }
    return u'□';
}

QString timelineLegend()
{
    return u"凡例　◎ 宣言　● 締結　▲ 変更　■ 廃止・解散　◆ 議決　◇ 手続の日　☆ ビジョンの策定・改定　▼ 会議　★ 出来事　"
           "○ 予定　太線 協約の効力　枠 期間（ビジョン、会期）"_s;
}

Figure moved(Figure figure, int x, int y)
{
    for (GlyphRun& run : figure.runs) {
        run.x += x;
        run.y += y;
    }
    for (Rule& rule : figure.rules) {
        rule.x += x;
        rule.y += y;
    }
    for (Stroke& stroke : figure.strokes) {
        stroke.x1 += x;
        stroke.x2 += x;
        stroke.y1 += y;
        stroke.y2 += y;
    }
    return figure;
}

} // namespace core::print
