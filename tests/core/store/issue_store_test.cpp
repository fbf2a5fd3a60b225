// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/issue_store.h"

#include "core/store/merge.h"
#include "core/store/municipality_store.h"
#include "core/store/statement.h"
#include "core/store/unsaved_work.h"
#include "tests/core/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;
using model::IssuedPaper;

namespace tests {

class IssueStoreTest : public StoreFixture
{
protected:
    static IssuedPaper paper(const QString& name)
    {
        IssuedPaper paper;
        paper.form = u"signed-copy"_s;
        paper.title = u"連携協約"_s;
        paper.parties = u"札幌市・小樽市"_s;
        paper.revisionNumber = 2;
        paper.revisionState = model::RevisionState::Signed;
        paper.targetName = name;
        paper.pages = 12;
        paper.copies = 2;
        paper.digest = QString(64, u'a');
        return paper;
    }
    void add(const QString& name)
    {
        REQUIRE_OK(registry().edit(name + u"を追加"_s,
                                   [&] { return MunicipalityStore(connection()).add(municipality(name)); }));
    }
    [[nodiscard]] std::vector<IssuedPaper> all() { return IssueStore(connection()).all().value(); }
};

TEST_F(IssueStoreTest, WhatIsEnteredReadsBackAndSurvivesSaving)
{
    REQUIRE_OK(enterIssued(registry(), {paper(u"a.pdf"_s), paper(u"b.pdf"_s)}));
    EXPECT_TRUE(registry().hasUnsavedEdits()) << "closing must not lose it";
    REQUIRE_OK(registry().save());
    reopen();
    const auto papers = all();
    ASSERT_EQ(papers.size(), 2U);
    EXPECT_EQ(papers[0].targetName, u"b.pdf"_s) << "the newest first";
    EXPECT_EQ(papers[0].person, u"佐藤"_s);
    EXPECT_LT(qAbs(papers[0].issuedAt.secsTo(QDateTime::currentDateTimeUtc())), 60);
    IssuedPaper expected = paper(u"a.pdf"_s);
    expected.id = papers[1].id;
    expected.issuedAt = papers[1].issuedAt;
    expected.person = papers[1].person;
    EXPECT_EQ(papers[1], expected);
}

TEST_F(IssueStoreTest, UndoAndRedoPassItBy)
{
    add(u"千歳市"_s);
    add(u"恵庭市"_s);
    REQUIRE_OK(registry().undo());
    REQUIRE_OK(enterIssued(registry(), {paper(u"a.pdf"_s)}));
    EXPECT_EQ(registry().history().undoLabel().value(), u"千歳市を追加"_s);
    REQUIRE_OK(registry().redo());
    REQUIRE_OK(registry().undo());
    REQUIRE_OK(registry().undo());
    EXPECT_FAILS(registry().undo(), ErrorCode::NothingToUndo);
    EXPECT_EQ(all().size(), 1U);
    EXPECT_EQ(MunicipalityStore(connection()).all()->size(), 0U);
    REQUIRE_OK(registry().save());
    reopen();
    REQUIRE_OK(registry().redo());
    EXPECT_EQ(MunicipalityStore(connection()).all()->size(), 1U);
}

TEST_F(IssueStoreTest, TheFileRefusesToChangeOrRemoveAnEntry)
{
    REQUIRE_OK(enterIssued(registry(), {paper(u"a.pdf"_s)}));
    for (const QString& sql : {u"DELETE FROM issued_paper"_s, u"UPDATE issued_paper SET copies = 1"_s}) {
        const auto tried = registry().edit(u"改ざん"_s, [&] { return connection().execute(sql); });
        EXPECT_FALSE(tried.isOk()) << sql.toStdString();
    }
    EXPECT_EQ(all().front().copies, 2);
}

TEST_F(IssueStoreTest, AReadOnlyFileTakesNone)
{
    reopen(options(OpenMode::ReadOnly));
    EXPECT_FAILS(enterIssued(registry(), {paper(u"a.pdf"_s)}), ErrorCode::RegistryReadOnly);
    EXPECT_TRUE(all().empty());
}

TEST_F(IssueStoreTest, EntriesOfTwoPeopleStandTogetherAfterAMerge)
{
    add(u"千歳市"_s);
    REQUIRE_OK(registry().save());
    {
        auto other = Registry::open(registryPath(), options(OpenMode::Apart));
        REQUIRE_OK(other);
        REQUIRE_OK(enterIssued(registry(), {paper(u"mine.pdf"_s)}));
        REQUIRE_OK(registry().save());
        close();
        REQUIRE_OK(enterIssued(**other, {paper(u"theirs.pdf"_s)}));
        EXPECT_FAILS((*other)->save(), ErrorCode::RegistryChangedMeanwhile);
        REQUIRE_OK((*other)->merge({}));
        EXPECT_EQ((*other)->history().undoLabel().value(), u"千歳市を追加"_s) << "still passed by";
        REQUIRE_OK((*other)->save());
    }
    reopen();
    EXPECT_EQ(all().size(), 2U);
}

TEST_F(IssueStoreTest, AnUnsavedEntryIsFoundByTheNextStart)
{
    REQUIRE_OK(enterIssued(registry(), {paper(u"a.pdf"_s)}));
    close();
    const auto work = findUnsavedWork(pathTo(u"working"_s), registryPath());
    ASSERT_EQ(work.size(), 1U);
    ASSERT_EQ(work.front().edits.size(), 1U);
    EXPECT_EQ(work.front().edits.front().label, u"発行を記録"_s);
    const auto changes = changesOf(work.front(), work.front().edits.front().id);
    REQUIRE_OK(changes);
    EXPECT_NE(changes->table(u"issued_paper"), nullptr);
}

} // namespace tests
