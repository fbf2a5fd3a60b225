// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_report.h"

#include "core/store/municipality_store.h"
#include "core/store/provision_store.h"
#include "core/store/revision_store.h"
#include "core/store/signature.h"
#include "core/store/statement.h"
#include "tests/core/store/store_fixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

class HistoryReportTest : public StoreFixture
{
protected:
    std::vector<HistoryStep> report()
    {
        auto told = historyReport(connection(), registry().history());
        EXPECT_TRUE(told.isOk()) << told.error().detail.toStdString();
        return told ? *told : std::vector<HistoryStep>();
    }
    /// "place: column: before → after" of each change.
    static QStringList lines(const HistoryStep& step)
    {
        QStringList all;
        for (const ValueChange& change : step.changes)
            all.append(u"%1/%2/%3: %4: %5 → %6"_s.arg(change.agreement, QString::number(change.revision), change.thing,
                                                      change.column, change.before.value_or(u"-"_s),
                                                      change.after.value_or(u"-"_s)));
        return all;
    }
    ProvisionPlace placeOf(RevisionId revision, const QString& text)
    {
        auto whole = RevisionStore(connection()).revision(revision);
        ProvisionPlace place{revision, {}};
        model::visit((*whole)->text.root, [&](const model::Provision& node) {
            if (node.text == text)
                place.lineage = node.lineage;
        });
        return place;
    }
};

TEST_F(HistoryReportTest, TellsWhoWhenWhatAndBothWordings)
{
    const RevisionId draft = addDraft(addPair().agreement);
    const ProvisionPlace item = placeOf(draft, u"号の二"_s);
    REQUIRE_OK(registry().edit(u"第2条第2号を変更"_s,
                               [&] { return ProvisionStore(connection()).changeText(item, u"新しい号"_s); }));
    const auto steps = report();
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[2].entry.person, u"佐藤"_s);
    EXPECT_EQ(steps[2].entry.computer, u"planning-01"_s);
    EXPECT_TRUE(steps[2].entry.madeAt.isValid());
    EXPECT_EQ(lines(steps[2]), QStringList{u"札幌市と小樽市の連携協約/1/第2条第2号: text: 号の二 → 新しい号"_s});
    EXPECT_TRUE(lines(steps[0]).contains(u"/0/小樽市: : - → 小樽市"_s)) << lines(steps[0]).join(u'\n').toStdString();
    EXPECT_TRUE(lines(steps[1]).contains(u"札幌市と小樽市の連携協約/1/第1条: : - → （目的）"_s))
        << lines(steps[1]).join(u'\n').toStdString();
    EXPECT_TRUE(
        lines(steps[1]).contains(u"札幌市と小樽市の連携協約/1/別表 (1)区分1 「取組1」 甲の役割: : - → 役割の文"_s))
        << lines(steps[1]).join(u'\n').toStdString();
}

TEST_F(HistoryReportTest, SaysThingsAsTheyWereNamedThen)
{
    const RevisionId draft = addDraft(addPair().agreement);
    const ProvisionPlace item = placeOf(draft, u"号の二"_s);
    const ProvisionPlace first = placeOf(draft, u"号の一"_s);
    ProvisionStore store(connection());
    REQUIRE_OK(registry().edit(u"変更"_s, [&] { return store.changeText(item, u"新"_s); }));
    REQUIRE_OK(registry().edit(u"号を削除し、繰り上げる"_s, [&]() -> Result<void> {
        if (auto removed = store.remove(first); !removed)
            return removed.error();
        return store.changeNumber(item, {NumberStyle::Parenthesised, {1}, u"(1)"_s});
    }));
    auto steps = report();
    EXPECT_EQ(lines(steps[2]), QStringList{u"札幌市と小樽市の連携協約/1/第2条第2号: text: 号の二 → 新"_s});
    QStringList last = lines(steps[3]);
    ASSERT_EQ(last.size(), 2);
    EXPECT_TRUE(last[0].startsWith(u"札幌市と小樽市の連携協約/1/第2条第1号: number_as_written: "_s))
        << last[0].toStdString();
    EXPECT_EQ(last[1], u"札幌市と小樽市の連携協約/1/第2条第1号: : 号の一 → -"_s);

    REQUIRE_OK(registry().undo());
    steps = report();
    EXPECT_EQ(lines(steps[2]), QStringList{u"札幌市と小樽市の連携協約/1/第2条第2号: text: 号の二 → 新"_s});
    EXPECT_EQ(steps[4].entry.kind, LogKind::Undo);
    last = lines(steps[4]);
    EXPECT_TRUE(last.contains(u"札幌市と小樽市の連携協約/1/第2条第1号: : - → 号の一"_s))
        << last.join(u'\n').toStdString();
}

TEST_F(HistoryReportTest, ThingsThatAreGoneKeepTheirNames)
{
    const Pair pair = addPair();
    const RevisionId draft = addDraft(pair.agreement);
    const ProvisionPlace cell = placeOf(draft, u"取組2"_s);
    REQUIRE_OK(registry().edit(u"変更"_s, [&] { return ProvisionStore(connection()).changeText(cell, u"救急"_s); }));
    REQUIRE_OK(registry().edit(u"案を削除"_s, [&] { return RevisionStore(connection()).remove(draft); }));
    const auto steps = report();
    EXPECT_EQ(lines(steps[2]), QStringList{u"札幌市と小樽市の連携協約/1/別表 (2)区分2 「救急」: text: 取組2 → 救急"_s});
    EXPECT_TRUE(lines(steps[3]).contains(u"札幌市と小樽市の連携協約/1/第1条: : （目的） → -"_s));
}

TEST_F(HistoryReportTest, SignatureAndItsWithdrawalShowTheDigest)
{
    const RevisionId draft = addDraft(addPair().agreement);
    REQUIRE_OK(registerSignature(registry(), draft));
    const QString digest = (*RevisionStore(connection()).revision(draft))->digest;
    REQUIRE_OK(withdrawSignature(registry(), draft));
    const auto steps = report();
    ASSERT_EQ(steps.size(), 4U);
    EXPECT_EQ(lines(steps[2]), (QStringList{u"札幌市と小樽市の連携協約/1/: state: draft → signed"_s,
                                            u"札幌市と小樽市の連携協約/1/: digest:  → %1"_s.arg(digest)}));
    EXPECT_EQ(steps[3].entry.label, u"署名の登録を取り消す"_s);
    EXPECT_EQ(lines(steps[3]), (QStringList{u"札幌市と小樽市の連携協約/1/: state: signed → draft"_s,
                                            u"札幌市と小樽市の連携協約/1/: digest: %1 → "_s.arg(digest)}));
}

TEST_F(HistoryReportTest, StepsThatWereLetGoAreUnknownAndStillTold)
{
    addPair();
    {
        WriteScope scope(connection());
        REQUIRE_OK(scope.begin());
        REQUIRE_OK(connection().execute(u"UPDATE change_log SET changeset = NULL"_s));
        REQUIRE_OK(scope.commit());
    }
    const auto steps = report();
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_FALSE(steps[0].isKnown);
    EXPECT_EQ(steps[0].entry.label, u"組を追加"_s);
    EXPECT_TRUE(steps[0].changes.empty());
}

TEST_F(HistoryReportTest, MovesAndReferencesAreInWords)
{
    const Pair pair = addPair();
    const RevisionId draft = addDraft(pair.agreement);
    REQUIRE_OK(registry().edit(u"号を入れ替える"_s, [&] {
        const ProvisionPlace item = placeOf(draft, u"号の二"_s);
        return ProvisionStore(connection()).move(item, placeOf(draft, u"第2条の文。"_s).lineage, 0);
    }));
    REQUIRE_OK(registry().edit(u"指標を登録"_s, [&] {
        return MunicipalityStore(connection())
            .setStatistic({{}, pair.core, u"population"_s, 2020, u"1,973,395"_s, {}, {}});
    }));
    const auto steps = report();
    EXPECT_EQ(lines(steps[2]), QStringList{u"札幌市と小樽市の連携協約/1/第2条第2号: position: - → -"_s});
    EXPECT_EQ(lines(steps[3]), QStringList{u"/0/札幌市 population 2020: : - → 1,973,395"_s});
}

TEST_F(HistoryReportTest, NamesTheProvisionOfEachChange)
{
    const RevisionId draft = addDraft(addPair().agreement);
    const ProvisionPlace item = placeOf(draft, u"号の二"_s);
    REQUIRE_OK(registry().edit(u"変更"_s, [&] { return ProvisionStore(connection()).changeText(item, u"新"_s); }));
    const auto steps = historyReportOfFile(connection().path());
    ASSERT_TRUE(steps.isOk());
    const ValueChange& change = steps->back().changes.front();
    EXPECT_EQ(change.lineage, item.lineage);
    EXPECT_EQ(change.revisionId, draft);
    EXPECT_EQ(*ProvisionStore(connection()).rowOf(item), ProvisionId{change.row});
}

} // namespace tests
