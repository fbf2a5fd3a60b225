// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/abolition_draft_store.h"
#include "core/store/agreement_store.h"
#include "core/store/canonical_dump.h"
#include "core/store/merge.h"
#include "core/store/merge_job.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/procedure_store.h"
#include "core/store/provision_store.h"
#include "core/store/revision_store.h"
#include "tests/core/store/store_fixture.h"

#include <thread>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

/// registry() is theirs, who save first; m_mine works apart.
class MergeTest : public StoreFixture
{
protected:
    void SetUp() override
    {
        StoreFixture::SetUp();
        m_pair = addPair();
        m_draft = addDraft(m_pair.agreement);
        REQUIRE_OK(registry().save());
        RegistryOptions apart = options(OpenMode::Apart);
        apart.identity = {u"鈴木"_s, u"planning-02"_s};
        auto opened = Registry::open(registryPath(), apart);
        REQUIRE_OK(opened);
        m_mine = std::move(*opened);
    }
    Result<void> rename(Registry& in, MunicipalityId id, const QString& name)
    {
        return in.edit(name + u"に改名"_s, [&]() -> Result<void> {
            MunicipalityStore store(in.connection());
            auto city = store.municipality(id);
            if (!city)
                return city.error();
            (*city)->name = name;
            return store.change(**city);
        });
    }
    static Result<MunicipalityId> add(Registry& in, const model::Municipality& city)
    {
        return in.edit(city.name + u"を追加"_s, [&] { return MunicipalityStore(in.connection()).add(city); });
    }
    void theySave()
    {
        REQUIRE_OK(registry().save());
        close();
    }
    std::vector<LineageId> paragraphs(Registry& in)
    {
        auto revision = RevisionStore(in.connection()).revision(m_draft);
        std::vector<LineageId> found;
        model::visit((*revision)->text.root, [&](const model::Provision& node) {
            if (node.kind == model::ProvisionKind::Paragraph)
                found.push_back(node.lineage);
        });
        return found;
    }
    QString nameOf(MunicipalityId id)
    {
        const auto city = MunicipalityStore(m_mine->connection()).municipality(id);
        return city && *city ? (*city)->name : QString();
    }
    Pair m_pair;
    RevisionId m_draft;
    std::unique_ptr<Registry> m_mine;
};

TEST_F(MergeTest, EditsOfDifferentRowsComeTogetherWithTheirHistory)
{
    REQUIRE_OK(rename(registry(), m_pair.core, u"札幌"_s));
    REQUIRE_OK(add(registry(), municipality(u"千歳市"_s)));
    theySave();
    REQUIRE_OK(rename(*m_mine, m_pair.member, u"小樽"_s));
    auto mineAdded = add(*m_mine, municipality(u"恵庭市"_s));
    REQUIRE_OK(mineAdded);
    REQUIRE_OK(rename(*m_mine, *mineAdded, u"恵庭"_s));
    EXPECT_FAILS(m_mine->save(), ErrorCode::RegistryChangedMeanwhile);

    const QString before = *canonicalDump(m_mine->connection());
    auto preview = m_mine->previewMerge({});
    REQUIRE_OK(preview);
    EXPECT_EQ(preview->mine.size(), 3U);
    EXPECT_EQ(preview->theirs.size(), 2U);
    EXPECT_TRUE(preview->conflicts.empty());
    EXPECT_EQ(*canonicalDump(m_mine->connection()), before) << "a preview changes nothing";

    int reloaded = 0;
    QObject::connect(m_mine.get(), &Registry::reloaded, m_mine.get(), [&] { ++reloaded; });
    REQUIRE_OK(m_mine->merge({}));
    EXPECT_EQ(reloaded, 1);
    EXPECT_TRUE(m_mine->hasUnsavedEdits());
    REQUIRE_OK(m_mine->save());
    const auto all = MunicipalityStore(m_mine->connection()).all();
    QStringList names;
    for (const auto& city : *all)
        names.append(city.name);
    names.sort();
    EXPECT_EQ(names, (QStringList{u"千歳市"_s, u"小樽"_s, u"恵庭"_s, u"札幌"_s}));
    const auto entries = m_mine->history().entries();
    ASSERT_EQ(entries->size(), 7U);
    EXPECT_EQ(entries->at(2).person, u"佐藤"_s);
    EXPECT_EQ(entries->at(6).person, u"鈴木"_s);
    REQUIRE_OK(m_mine->undo());
    REQUIRE_OK(m_mine->undo());
    REQUIRE_OK(m_mine->undo());
    EXPECT_EQ(nameOf(m_pair.member), u"小樽市"_s);
    EXPECT_EQ(nameOf(m_pair.core), u"札幌"_s);
}

TEST_F(MergeTest, AJobThatDoesNotKnowTheNewestEditIsNotTakenOver)
{
    REQUIRE_OK(rename(registry(), m_pair.core, u"札幌"_s));
    theySave();
    REQUIRE_OK(rename(*m_mine, m_pair.member, u"小樽"_s));
    const auto job = m_mine->beginMerge({});
    std::thread worker([&job] { job->run(); });
    worker.join();
    REQUIRE_OK(job->preview());
    REQUIRE_OK(rename(*m_mine, m_pair.member, u"おたる"_s));
    auto ended = m_mine->endMerge(*job);
    REQUIRE_OK(ended);
    EXPECT_FALSE(*ended);
    EXPECT_EQ(nameOf(m_pair.core), u"札幌市"_s) << "nothing has changed";
    EXPECT_EQ(nameOf(m_pair.member), u"おたる"_s);
    const auto again = m_mine->beginMerge({});
    std::thread other([&again] { again->run(); });
    other.join();
    ended = m_mine->endMerge(*again);
    REQUIRE_OK(ended);
    EXPECT_TRUE(*ended);
    EXPECT_EQ(nameOf(m_pair.core), u"札幌"_s);
    EXPECT_EQ(nameOf(m_pair.member), u"おたる"_s);
}

TEST_F(MergeTest, SameRowIsAConflictWithTwoSidesAndAChoice)
{
    REQUIRE_OK(rename(registry(), m_pair.member, u"彼らの市"_s));
    theySave();
    REQUIRE_OK(rename(*m_mine, m_pair.member, u"私の市"_s));
    auto preview = m_mine->previewMerge({});
    REQUIRE_OK(preview);
    ASSERT_EQ(preview->conflicts.size(), 1U);
    const MergeConflict& conflict = preview->conflicts.front();
    EXPECT_EQ(conflict.table, u"municipality"_s);
    EXPECT_EQ(conflict.column, u"name"_s);
    EXPECT_EQ(conflict.mine.value, u"私の市"_s);
    EXPECT_EQ(conflict.theirs.value, u"彼らの市"_s);
    EXPECT_EQ(conflict.theirs.person, u"佐藤"_s);
    EXPECT_TRUE(conflict.mayBeMine);
    EXPECT_FAILS(m_mine->merge({}), ErrorCode::MergeConflicts);
    EXPECT_EQ(nameOf(m_pair.member), u"私の市"_s);
    REQUIRE_OK(m_mine->merge({{conflict.table, conflict.row, MergeChoice::Mine}}));
    EXPECT_EQ(nameOf(m_pair.member), u"私の市"_s);
    REQUIRE_OK(m_mine->save());
}

TEST_F(MergeTest, TheirsCanBeChosenToo)
{
    REQUIRE_OK(rename(registry(), m_pair.member, u"彼らの市"_s));
    theySave();
    REQUIRE_OK(rename(*m_mine, m_pair.member, u"私の市"_s));
    REQUIRE_OK(rename(*m_mine, m_pair.core, u"札幌"_s));
    REQUIRE_OK(m_mine->merge({{u"municipality"_s, m_pair.member.value, MergeChoice::Theirs}}));
    EXPECT_EQ(nameOf(m_pair.member), u"彼らの市"_s);
    EXPECT_EQ(nameOf(m_pair.core), u"札幌"_s);
}

TEST_F(MergeTest, WhatBothAddedUnderOneNameIsOneRow)
{
    auto theirs = add(registry(), municipality(u"千歳市"_s, u"012246"_s));
    REQUIRE_OK(theirs);
    theySave();
    REQUIRE_OK(add(*m_mine, municipality(u"恵庭市"_s)));
    auto mine = add(*m_mine, municipality(u"千歳市"_s, u"012246"_s));
    REQUIRE_OK(mine);
    ASSERT_NE(*mine, *theirs);
    auto area = m_mine->edit(u"圏域を追加"_s, [&] {
        model::MetroArea value;
        value.name = u"ちとせ"_s;
        value.coreCity = *mine;
        return MetroAreaStore(m_mine->connection()).add(value);
    });
    REQUIRE_OK(area);
    REQUIRE_OK(m_mine->merge({}));
    EXPECT_EQ((*MetroAreaStore(m_mine->connection()).area(*area))->coreCity, *theirs);
    EXPECT_EQ(MunicipalityStore(m_mine->connection()).all()->size(), 4U);
    REQUIRE_OK(m_mine->save());
}

TEST_F(MergeTest, TheWayToTheEndOfAnAgreementIsOneWhoeverBeganIt)
{
    const auto begin = [&](Registry& in, const QString& sentence, const QString& note) -> Result<void> {
        if (auto kept = keepAbolitionDraft(in, {m_pair.agreement, sentence, {}, QDate(2026, 4, 1)}); !kept)
            return kept;
        return in.edit(u"手続の記録を変更"_s, [&] {
            model::ProcedureStep step;
            step.subject = {{}, m_pair.agreement};
            step.party = m_pair.member;
            step.day = QDate(2026, 1, 20);
            step.note = note;
            return ProcedureStore(in.connection()).putStep(step);
        });
    };
    const QString sentence = u"連携協約は、廃止する。"_s;
    REQUIRE_OK(begin(registry(), sentence, u"電話"_s));
    theySave();
    REQUIRE_OK(begin(*m_mine, sentence, u"協議書"_s));
    const auto preview = m_mine->previewMerge({});
    REQUIRE_OK(preview);
    ASSERT_EQ(preview->conflicts.size(), 1U) << "the drafts say the same";
    EXPECT_EQ(preview->conflicts.front().table, u"procedure_step"_s);
    EXPECT_EQ(preview->conflicts.front().column, u"note"_s);
    EXPECT_EQ(preview->conflicts.front().name, nameOf(m_pair.member)) << "whose step it is";
    const MergeConflict& conflict = preview->conflicts.front();
    REQUIRE_OK(m_mine->merge({{conflict.table, conflict.row, MergeChoice::Theirs}}));
    EXPECT_EQ(AbolitionDraftStore(m_mine->connection()).all()->size(), 1U);
    const auto steps = ProcedureStore(m_mine->connection()).steps({{}, m_pair.agreement});
    ASSERT_EQ(steps->size(), 1U);
    EXPECT_EQ(steps->front().note, u"電話"_s);
}

TEST_F(MergeTest, ChangingWhatTheyRemovedCanOnlyBeTheirs)
{
    auto added = add(registry(), municipality(u"千歳市"_s));
    REQUIRE_OK(added);
    REQUIRE_OK(registry().save());
    RegistryOptions apart = options(OpenMode::Apart);
    auto mine = Registry::open(registryPath(), apart);
    REQUIRE_OK(mine);
    REQUIRE_OK(registry().edit(u"削除"_s, [&] { return MunicipalityStore(connection()).remove(*added); }));
    theySave();
    REQUIRE_OK(rename(**mine, *added, u"千歳"_s));
    auto preview = (*mine)->previewMerge({});
    REQUIRE_OK(preview);
    ASSERT_EQ(preview->conflicts.size(), 1U);
    EXPECT_FALSE(preview->conflicts[0].mayBeMine);
    EXPECT_EQ(preview->conflicts[0].theirs.act, ConflictSide::Act::Removed);
    EXPECT_FAILS((*mine)->merge({{u"municipality"_s, added->value, MergeChoice::Mine}}), ErrorCode::MergeConflicts);
    REQUIRE_OK((*mine)->merge({{u"municipality"_s, added->value, MergeChoice::Theirs}}));
}

TEST_F(MergeTest, TwoPlacesOfOneDraftComeTogether)
{
    const auto places = paragraphs(registry());
    REQUIRE_OK(registry().edit(u"第1条を変更"_s, [&] {
        return ProvisionStore(connection()).changeText({m_draft, places.at(0)}, u"彼らの文。"_s);
    }));
    theySave();
    REQUIRE_OK(m_mine->edit(u"第2条を変更"_s, [&] {
        return ProvisionStore(m_mine->connection()).changeText({m_draft, places.at(1)}, u"私の文。"_s);
    }));
    REQUIRE_OK(m_mine->edit(u"項を追加"_s, [&] {
        return ProvisionStore(m_mine->connection())
            .insert({m_draft, places.at(1)}, 0, model::makeProvision(model::ProvisionKind::Text, u"加えた文"_s));
    }));
    REQUIRE_OK(m_mine->merge({}));
    const QString text = *canonicalDump(m_mine->connection());
    EXPECT_TRUE(text.contains(u"彼らの文。"_s) && text.contains(u"私の文。"_s) && text.contains(u"加えた文"_s));
    REQUIRE_OK(m_mine->save());
}

TEST_F(MergeTest, SignedTextIsNeverMixed)
{
    const auto places = paragraphs(registry());
    REQUIRE_OK(registry().edit(u"締結"_s, [&] { return RevisionStore(connection()).registerSignature(m_draft); }));
    const QString theirText = dump();
    theySave();
    REQUIRE_OK(m_mine->edit(u"第1条を変更"_s, [&] {
        return ProvisionStore(m_mine->connection()).changeText({m_draft, places.at(0)}, u"後から。"_s);
    }));
    auto preview = m_mine->previewMerge({});
    REQUIRE_OK(preview);
    ASSERT_EQ(preview->conflicts.size(), 1U);
    EXPECT_EQ(preview->conflicts[0].table, u"revision"_s);
    EXPECT_FALSE(preview->conflicts[0].mayBeMine);
    EXPECT_EQ(preview->conflicts[0].theirs.label, u"締結"_s);
    REQUIRE_OK(m_mine->merge({{u"revision"_s, m_draft.value, MergeChoice::Theirs}}));
    EXPECT_EQ(*canonicalDump(m_mine->connection()), theirText);
    EXPECT_FALSE(m_mine->hasUnsavedEdits()) << "nothing of mine was left to save";
}

TEST_F(MergeTest, BothAddARevisionAndUndoStepsAreCarriedOver)
{
    addDraft(m_pair.agreement);
    theySave();
    model::Revision revision;
    revision.agreement = m_pair.agreement;
    revision.text = smallText(u"札幌市"_s, u"小樽市"_s);
    REQUIRE_OK(m_mine->edit(u"案を追加"_s, [&] { return RevisionStore(m_mine->connection()).addDraft(revision); }));
    REQUIRE_OK(m_mine->undo());
    REQUIRE_OK(m_mine->redo());
    REQUIRE_OK(m_mine->merge({}));
    const auto all = RevisionStore(m_mine->connection()).ofAgreement(m_pair.agreement);
    REQUIRE_OK(all);
    ASSERT_EQ(all->size(), 3U);
    auto third = RevisionStore(m_mine->connection()).revision(all->back().id);
    REQUIRE_OK(third);
    EXPECT_EQ(model::title((*third)->text), model::title(revision.text));
    EXPECT_EQ(m_mine->history().entries()->back().label, u"やり直す：案を追加"_s);
    REQUIRE_OK(m_mine->undo());
    EXPECT_EQ(RevisionStore(m_mine->connection()).ofAgreement(m_pair.agreement)->size(), 2U);
}

TEST_F(MergeTest, AnotherRegistryInItsPlaceIsNotMerged)
{
    REQUIRE_OK(rename(*m_mine, m_pair.member, u"小樽"_s));
    close();
    ASSERT_TRUE(QFile::remove(registryPath()));
    REQUIRE_OK(Registry::create(registryPath(), options()));
    EXPECT_FAILS(m_mine->save(), ErrorCode::RegistryChangedMeanwhile);
    EXPECT_FAILS(m_mine->previewMerge({}), ErrorCode::RegistryReplaced);
    EXPECT_FAILS(m_mine->merge({}), ErrorCode::RegistryReplaced);
}

} // namespace tests
