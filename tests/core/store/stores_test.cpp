// SPDX-License-Identifier: GPL-3.0-or-later
// Every edit of the stores that are no text: done, undone, done again, refused.
#include "core/store/agreement_store.h"
#include "core/store/amendment_store.h"
#include "core/store/document_store.h"
#include "core/store/fiscal_measure_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_history_store.h"
#include "core/store/municipality_store.h"
#include "core/store/named_table_store.h"
#include "core/store/revision_store.h"
#include "core/store/source_store.h"
#include "core/store/template_store.h"
#include "tests/core/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

class StoresTest : public StoreFixture
{
protected:
    /// Runs an edit and goes back and forth over it: each state must come again, to the letter.
    template <typename Work>
    auto doUndoRedo(const Work& work)
    {
        const QString before = dump();
        auto outcome = registry().edit(u"編集"_s, work);
        EXPECT_TRUE(outcome.isOk()) << outcome.error().detail.toStdString();
        const QString after = dump();
        EXPECT_NE(after, before);
        EXPECT_TRUE(registry().undo().isOk());
        EXPECT_EQ(dump(), before);
        EXPECT_TRUE(registry().redo().isOk());
        EXPECT_EQ(dump(), after);
        if constexpr (!std::is_same_v<decltype(outcome), Result<void>>)
            return outcome;
    }
    template <typename Work>
    void refuse(ErrorCode code, const Work& work)
    {
        const QString before = dump();
        EXPECT_FAILS(registry().edit(u"編集"_s, work), code);
        EXPECT_EQ(dump(), before);
    }
    MunicipalityStore municipalities() { return MunicipalityStore(connection()); }
    MetroAreaStore areas() { return MetroAreaStore(connection()); }
    AgreementStore agreements() { return AgreementStore(connection()); }
    AmendmentStore amendments() { return AmendmentStore(connection()); }
    TemplateStore templates() { return TemplateStore(connection()); }
};

TEST_F(StoresTest, Municipality)
{
    model::Municipality value = municipality(u"当別町"_s, u"013030"_s);
    value.kana = u"とうべつちょう"_s;
    value.kind = model::MunicipalityKind::Town;
    value.prefecture = u"北海道"_s;
    value.district = u"石狩郡"_s;
    value.office = model::GeoPosition{43.2238, 141.5171};
    value.areaKm2 = 422.86;
    auto id = doUndoRedo([&] { return municipalities().add(value); });
    value.id = *id;
    EXPECT_TRUE(**municipalities().municipality(*id) == value);
    EXPECT_TRUE(**municipalities().byName(u"　当別町 "_s) == value);
    EXPECT_TRUE(**municipalities().byCode(u"013030"_s) == value);
    EXPECT_FALSE(municipalities().byName(u"当別"_s)->has_value());
    EXPECT_FALSE(municipalities().byCode(u""_s)->has_value());

    value.office.reset();
    value.areaKm2.reset();
    doUndoRedo([&] { return municipalities().change(value); });
    EXPECT_TRUE(**municipalities().municipality(*id) == value);

    refuse(ErrorCode::MunicipalityCodeWrong, [&] { return municipalities().add(municipality(u"x"_s, u"013031"_s)); });
    refuse(ErrorCode::MunicipalityCodeWrong, [&] { return municipalities().add(municipality(u"x"_s, u"01303"_s)); });
    refuse(ErrorCode::StoreFailed, [&] { return municipalities().add(municipality(u"x"_s, u"013030"_s)); });
    refuse(ErrorCode::StoreFailed, [&] { return municipalities().remove(MunicipalityId{77}); });
    doUndoRedo([&] { return municipalities().remove(*id); });
    EXPECT_TRUE(municipalities().all()->empty());
}

TEST_F(StoresTest, Statistics)
{
    auto id = registry().edit(u"追加"_s, [&] { return municipalities().add(municipality(u"札幌市"_s)); });
    model::Statistic value{{}, *id, u"population"_s, 2015, u"1,952,356"_s, 1952356.0, u"国勢調査"_s};
    doUndoRedo([&] { return municipalities().setStatistic(value); });
    value.printedValue = u"1952356"_s;
    doUndoRedo([&] { return municipalities().setStatistic(value); });
    auto all = municipalities().statistics(*id);
    REQUIRE_OK(all);
    ASSERT_EQ(all->size(), 1U);
    EXPECT_EQ(all->front().printedValue, u"1952356"_s);
    refuse(ErrorCode::StoreFailed, [&] { return municipalities().removeStatistic(model::StatisticId{77}); });
    doUndoRedo([&] { return municipalities().removeStatistic(all->front().id); });
    doUndoRedo([&] { return municipalities().setStatistic(value); });
    value.source = u"概要"_s;
    value.printedValue = u"1,952,000"_s;
    doUndoRedo([&] { return municipalities().setStatistic(value); });
    all = municipalities().statistics(*id);
    REQUIRE_OK(all);
    ASSERT_EQ(all->size(), 2U) << "each source has its own figure";
    EXPECT_EQ(all->back().source, u"概要"_s);
    value.source.clear();
    for (int time = 0; time < 2; ++time)
        doUndoRedo([&] {
            value.printedValue += u'0';
            return municipalities().setStatistic(value);
        });
    EXPECT_EQ(municipalities().allStatistics()->size(), 3U) << "a figure without a source is one row, too";
    doUndoRedo([&] { return municipalities().remove(*id); });
    const auto sources = SourceStore(connection()).all();
    REQUIRE_OK(sources);
    for (const model::Source& source : *sources)
        doUndoRedo([&] { return SourceStore(connection()).remove(source.id); });
    EXPECT_TRUE(dump().isEmpty());
}

TEST_F(StoresTest, NamedTables)
{
    model::NamedTable table;
    table.title = u"乗降客数"_s;
    table.source = u"説明資料"_s;
    table.columns = {u"拠点"_s, u"平成25年度（千人）"_s};
    table.rows = {{{}, model::TableRowKind::Item, {u"丘珠空港"_s, u"162"_s}, u"342行"_s},
                  {{}, model::TableRowKind::Total, {u"合計"_s, u"\"x\",\n"_s}, {}}};
    const auto id = registry().edit(u"追加"_s, [&] { return NamedTableStore(connection()).add(table); });
    REQUIRE_OK(id);
    auto kept = NamedTableStore(connection()).all();
    REQUIRE_OK(kept);
    ASSERT_EQ(kept->size(), 1U);
    model::NamedTable& first = kept->front();
    EXPECT_EQ(first.columns, table.columns);
    ASSERT_EQ(first.rows.size(), 2U);
    EXPECT_EQ(first.rows[1].cells, table.rows[1].cells);
    EXPECT_EQ(first.rows[1].kind, model::TableRowKind::Total);
    first.rows[0].cells[1] = u"174"_s;
    doUndoRedo([&] { return NamedTableStore(connection()).changeRow(first.rows[0]); });
    first.note = u"備考"_s;
    doUndoRedo([&] { return NamedTableStore(connection()).change(first); });
    EXPECT_TRUE(NamedTableStore(connection()).all()->front() == first);
    doUndoRedo([&] { return NamedTableStore(connection()).remove(*id); });
}

TEST_F(StoresTest, NamesHeadsAndMeasures)
{
    const Pair pair = addPair();
    MunicipalityHistoryStore history(connection());
    const model::NameChange change{{}, pair.member, QDate(1970, 11, 1), u"恵庭町"_s, u"えにわちょう"_s, u"市制施行"_s};
    REQUIRE_OK(doUndoRedo([&] { return history.addNameChange(change); }));
    const auto changes = history.nameChanges(pair.member);
    REQUIRE_OK(changes);
    ASSERT_EQ(changes->size(), 1U);
    const auto member = MunicipalityStore(connection()).municipality(pair.member);
    EXPECT_EQ(model::nameOn(**member, *changes, QDate(1970, 10, 31)), u"恵庭町"_s);
    EXPECT_EQ(model::nameOn(**member, *changes, QDate(1970, 11, 1)), (*member)->name);
    EXPECT_TRUE(history.nameChanges(pair.core)->empty());
    doUndoRedo([&] { return history.removeNameChange(changes->front().id); });

    model::HeadOfMunicipality head{{}, pair.core, u"札幌市長"_s, {}, QDate(2015, 5, 2), {}};
    const auto id = registry().edit(u"追加"_s, [&] { return history.addHead(head); });
    REQUIRE_OK(id);
    head.id = *id;
    head.to = QDate(2019, 5, 1);
    doUndoRedo([&] { return history.changeHead(head); });
    EXPECT_TRUE(history.heads({})->front() == head);
    doUndoRedo([&] { return history.removeHead(*id); });

    FiscalMeasureStore measures(connection());
    model::FiscalMeasure measure{
        {}, model::FiscalMeasureKind::CoreByPopulation, 750000, 200000000, 2018, u"説明資料"_s, u"約2億円"_s};
    const auto added = registry().edit(u"追加"_s, [&] { return measures.add(measure); });
    REQUIRE_OK(added);
    measure.id = *added;
    measure.yen = 210000000;
    doUndoRedo([&] { return measures.change(measure); });
    EXPECT_TRUE(measures.all()->front() == measure);
    doUndoRedo([&] { return measures.remove(*added); });
}

TEST_F(StoresTest, MetroAreaWithMemberships)
{
    const Pair pair = addPair();
    auto third = registry().edit(u"追加"_s, [&] { return municipalities().add(municipality(u"千歳市"_s)); });
    model::MetroArea area = **areas().area(pair.area);
    area.memberships.insert(area.memberships.begin(), {*third, QDate(2020, 4, 1), QDate(2021, 3, 31), u"脱退"_s});
    area.note = u"備考"_s;
    area.dissolvedOn = QDate(2025, 3, 31);
    doUndoRedo([&] { return areas().change(area); });
    EXPECT_TRUE(**areas().area(pair.area) == area);
    area.memberships.pop_back();
    doUndoRedo([&] { return areas().change(area); });
    EXPECT_TRUE(areas().all()->front() == area);
    doUndoRedo([&] { return areas().addMembership(pair.area, {pair.member, std::nullopt, std::nullopt, {}}); });
    EXPECT_EQ((*areas().area(pair.area))->memberships.size(), 2U);

    refuse(ErrorCode::StoreFailed, [&] { return areas().remove(pair.area); });
    refuse(ErrorCode::StoreFailed, [&] { return municipalities().remove(pair.member); });
    model::MetroArea nowhere = area;
    nowhere.id = MetroAreaId{77};
    refuse(ErrorCode::StoreFailed, [&] { return areas().change(nowhere); });
    doUndoRedo([&] { return agreements().remove(pair.agreement); });
    doUndoRedo([&] { return areas().remove(pair.area); });
    EXPECT_FAILS(areas().find(QString()), ErrorCode::AreaUnknown);
}

TEST_F(StoresTest, AreaIsFoundByNameOrAsTheOnlyOne)
{
    const Pair pair = addPair();
    EXPECT_EQ(areas().find(QString())->id, pair.area);
    EXPECT_EQ(areas().find(u" さっぽろ連携中枢都市圏　"_s)->id, pair.area);
    EXPECT_FAILS(areas().find(u"旭川"_s), ErrorCode::AreaUnknown);
    model::MetroArea former;
    former.name = u"札幌広域圏組合"_s;
    former.scheme = model::AreaScheme::FormerUnion;
    former.dissolvedOn = QDate(2019, 3, 31);
    REQUIRE_OK(registry().edit(u"追加"_s, [&] { return areas().add(former); }));
    EXPECT_EQ(areas().find(QString())->id, pair.area) << "one that is dissolved does not count";
    former.dissolvedOn.reset();
    former.name = u"ＡＢ圏"_s;
    REQUIRE_OK(registry().edit(u"追加"_s, [&] { return areas().add(former); }));
    auto ambiguous = areas().find(QString());
    EXPECT_FAILS(ambiguous, ErrorCode::AreaAmbiguous);
    EXPECT_EQ(ambiguous.error().args, QStringList{u"2"_s});
    EXPECT_TRUE(areas().find(u"AB圏"_s).isOk()) << "width does not matter";
}

TEST_F(StoresTest, PapersOfAnArea)
{
    const Pair pair = addPair();
    model::Declaration declaration{{}, pair.area, QDate(2018, 11, 28), u"連携中枢都市宣言書"_s};
    declaration.id = *doUndoRedo([&] { return areas().addDeclaration(declaration); });
    EXPECT_TRUE(areas().declarations(pair.area)->front() == declaration);
    declaration.will = u"先頭に立つ。"_s;
    declaration.functions = u"病院"_s;
    declaration.fields = u"経済\n医療"_s;
    declaration.publishedOn = QDate(2018, 11, 29);
    declaration.publishedIn = u"市公式ホームページ"_s;
    doUndoRedo([&] { return areas().changeDeclaration(declaration); });
    EXPECT_TRUE(areas().declarations(pair.area)->front() == declaration);
    model::Vision vision{{}, pair.area, 1, QDate(2019, 4, 1), QDate(2024, 3, 31), u"第1期"_s};
    vision.id = *doUndoRedo([&] { return areas().addVision(vision); });
    EXPECT_TRUE(areas().visions(pair.area)->front() == vision);
    model::PublishedDocument document{
        {}, pair.area, u"連携協約(小樽市)"_s, u"連携協約"_s, pair.member, QDate(2019, 3, 29), 2285, u"PDF"_s};
    document.id = *doUndoRedo([&] { return DocumentStore(connection()).add(document); });
    EXPECT_TRUE(DocumentStore(connection()).documents(pair.area)->front() == document);

    vision.periodNumber = 0;
    refuse(ErrorCode::StoreFailed, [&] { return areas().addVision(vision); });
    declaration.area = MetroAreaId{77};
    refuse(ErrorCode::StoreFailed, [&] { return areas().addDeclaration(declaration); });
    doUndoRedo([&] { return areas().removeDeclaration(declaration.id); });
    doUndoRedo([&] { return areas().removeVision(vision.id); });
    doUndoRedo([&] { return DocumentStore(connection()).remove(document.id); });
    refuse(ErrorCode::StoreFailed, [&] { return DocumentStore(connection()).remove(document.id); });
}

TEST_F(StoresTest, AgreementAndItsAmendments)
{
    const Pair pair = addPair();
    model::Agreement value = **agreements().agreement(pair.agreement);
    value.title = u"別の題名"_s;
    doUndoRedo([&] { return agreements().change(value); });
    EXPECT_TRUE(**agreements().agreement(pair.agreement) == value);
    EXPECT_EQ(agreements().ofPair(pair.area, pair.core, pair.member)->size(), 1U);
    EXPECT_TRUE(agreements().ofPair(pair.area, pair.member, pair.core)->empty());

    model::AmendmentAgreement event{
        {}, pair.agreement, QDate(2021, 6, 25), u"変更協約"_s, {}, {}, model::AmendmentTextState::NotAtHand};
    event.id = *doUndoRedo([&] { return amendments().add(event); });
    EXPECT_TRUE(amendments().ofAgreement(pair.agreement)->front() == event);
    EXPECT_EQ(amendments().ofAgreement({})->size(), 1U);
    EXPECT_TRUE(amendments().ofAgreement(AgreementId{77})->empty());
    event.baseRevision = addDraft(pair.agreement);
    event.textState = model::AmendmentTextState::AtHand;
    doUndoRedo([&] { return amendments().change(event); });
    refuse(ErrorCode::StoreFailed, [&] { return RevisionStore(connection()).remove(event.baseRevision); });
    doUndoRedo([&] { return amendments().remove(event.id); });
    refuse(ErrorCode::StoreFailed, [&] { return amendments().remove(event.id); });
    doUndoRedo([&] { return agreements().remove(pair.agreement); });
    EXPECT_TRUE(agreements().all()->empty());
}

TEST_F(StoresTest, AgreementIsFoundByIdOrMember)
{
    const Pair pair = addPair();
    EXPECT_EQ(agreements().find(u"小樽市"_s)->id, pair.agreement);
    EXPECT_EQ(agreements().find(u"小樽　市"_s)->id, pair.agreement);
    EXPECT_EQ(agreements().find(QString::number(pair.agreement.value))->id, pair.agreement);
    EXPECT_EQ(agreements().find(u"１"_s)->id, pair.agreement);
    EXPECT_FAILS(agreements().find(u"2"_s), ErrorCode::AgreementUnknown);
    EXPECT_FAILS(agreements().find(u"小樽"_s), ErrorCode::AgreementUnknown);
    EXPECT_FAILS(agreements().find(u"札幌市"_s), ErrorCode::AgreementUnknown);
    EXPECT_FAILS(agreements().find(QString()), ErrorCode::AgreementUnknown);
    REQUIRE_OK(registry().edit(u"追加"_s, [&] {
        return agreements().add({{}, pair.area, pair.core, pair.member, u"二つ目"_s});
    }));
    EXPECT_FAILS(agreements().find(u"小樽市"_s), ErrorCode::AgreementAmbiguous);
}

TEST_F(StoresTest, Templates)
{
    model::Template value;
    value.name = u"札幌型"_s;
    value.root = smallText(u"甲市"_s, u"乙市"_s).root;
    value.id = *doUndoRedo([&] { return templates().add(value); });
    EXPECT_TRUE(**templates().load(value.id) == value);
    doUndoRedo([&] { return templates().rename(value.id, u"改名"_s); });
    EXPECT_EQ(templates().all()->front().name, u"改名"_s);
    refuse(ErrorCode::StoreFailed, [&] { return templates().rename(value.id, QString()); });
    value.root.children.front().children.push_back(model::makeProvision(model::ProvisionKind::Article));
    refuse(ErrorCode::GrammarViolated, [&] { return templates().add(value); });
    doUndoRedo([&] { return templates().remove(value.id); });
    EXPECT_TRUE(templates().all()->empty());
    EXPECT_FALSE(templates().load(value.id)->has_value());
}

} // namespace tests
