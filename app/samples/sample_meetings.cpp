// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/sample_meetings.h"

#include "core/store/file_store.h"
#include "core/store/meeting_store.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

const QString kOurOwn = u"見本です。日と内容は見本用に作成したものです。"_s;

/// 推進要綱 asks for it before a vision; who belongs to it is that of the city's overview (2018, line 26).
model::Meeting advisoryCouncil(MetroAreaId area)
{
    model::Meeting meeting;
    meeting.area = area;
    meeting.kind = model::MeetingKind::Advisory;
    meeting.heldOn = QDate(2019, 2, 8);
    meeting.title = u"（見本）連携中枢都市圏ビジョン懇談会"_s;
    meeting.place = u"札幌市役所"_s;
    for (const QString& field : {u"経済"_s, u"金融"_s, u"観光"_s, u"交通"_s, u"医療"_s, u"福祉"_s})
        meeting.attendees.push_back({{}, field + u"分野の関係者"_s});
    meeting.attendees.push_back({{}, u"学識経験者"_s});
    meeting.decisions = u"第1期ビジョンの案について意見を聴いた。"_s;
    meeting.note = kOurOwn;
    return meeting;
}

/// 第5条 of the agreements: the parties consult regularly.
Result<void> addRegular(store::Connection& connection, MetroAreaId area,
                        const std::vector<model::Municipality>& members)
{
    model::Meeting meeting;
    meeting.area = area;
    meeting.kind = model::MeetingKind::Regular;
    meeting.heldOn = QDate(2024, 5, 20);
    meeting.title = u"（見本）令和6年度の定期的な協議"_s;
    meeting.place = u"札幌市役所"_s;
    for (const model::Municipality& member : members)
        meeting.attendees.push_back({member.id, member.name + u'長'});
    meeting.decisions = u"第1期ビジョンの実績を確認した。\n第2期ビジョンの初年度の進め方を了承した。"_s;
    meeting.note = kOurOwn;
    const QByteArray minutes = u"議事録（見本）\n令和6年5月20日　札幌市役所\n1　第1期ビジョンの実績について\n2　第2期ビ"
                               u"ジョンの進め方について\n"
                               "この議事録は見本用に作成したものです。\n"_s.toUtf8();
    model::KeptFile file{{}, u"議事録（見本）.txt"_s, minutes.size(), model::digestOf(minutes), {}};
    const auto id = store::FileStore(connection).add({file, minutes});
    if (!id)
        return id.error();
    file.id = *id;
    meeting.files = {{file, model::MeetingFile::Role::Minutes}};
    const auto added = store::MeetingStore(connection).add(meeting);
    return added ? Result<void>() : Result<void>(added.error());
}

} // namespace

Result<void> addSampleMeetings(store::Connection& connection, MetroAreaId area,
                               const std::vector<model::Municipality>& members)
{
    // The overview tells what was agreed, but no day and not who was there.
    model::Meeting heads;
    heads.area = area;
    heads.kind = model::MeetingKind::Heads;
    heads.title = u"連携中枢都市圏の形成に向けた関係首長会議"_s;
    heads.decisions =
        u"制度内容、圏域の課題、今後の進め方について意見を交換し、都市圏の形成に向けた協議を始めることに合意した。"_s;
    heads.note = u"札幌市の概要資料（平成30年）による。開催の日は資料にない。"_s;
    store::MeetingStore store(connection);
    for (const model::Meeting& meeting : {heads, advisoryCouncil(area)}) {
        if (const auto added = store.add(meeting); !added)
            return added.error();
    }
    return addRegular(connection, area, members);
}

} // namespace app
