// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit/article_edit.h"

#include "core/model/grammar.h"
#include "core/model/provision_place.h"
#include "tests/core/model/edit/edit_support.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace core;
using namespace core::model;
using namespace Qt::StringLiterals;
using tests::at;
using tests::linesOf;
using tests::treeOf;

namespace {

Provision sixArticles()
{
    return treeOf({u"第1条　目的"_s, u"第2条　前条の目的のため、次条に定める取組を行う。"_s,
                   u"第3条　別表のとおりとする。"_s, u"第4条　費用は別に定める。"_s,
                   u"2　前項の費用は、第3条の取組に要するものに限る。"_s, u"第5条　協議する。"_s,
                   u"第6条　第4条第2項及び第5条の規定による。"_s});
}

TEST(InsertArticle, MovesTheFollowingDownAndTheirReferencesToo)
{
    const Provision root = sixArticles();
    const auto outcome = insertArticleAfter(root, at(root, u"第3条"_s));
    ASSERT_TRUE(outcome.isOk());
    EXPECT_EQ(linesOf(outcome->root),
              (QStringList{u"第1条　目的"_s, u"第2条　前条の目的のため、次条に定める取組を行う。"_s,
                           u"第3条　別表のとおりとする。"_s, u"第4条　"_s, u"第5条　費用は別に定める。"_s,
                           u"2　前項の費用は、第3条の取組に要するものに限る。"_s, u"第6条　協議する。"_s,
                           u"第7条　第5条第2項及び第6条の規定による。"_s}));
    EXPECT_EQ(placeWords(outcome->root, outcome->selection), u"第4条"_s);
    ASSERT_EQ(outcome->renumbered.size(), 3u);
    EXPECT_EQ(outcome->renumbered.front().before.asWritten, u"第4条"_s);
    EXPECT_EQ(outcome->renumbered.front().after.asWritten, u"第5条"_s);
    ASSERT_EQ(outcome->references.size(), 2u);
    EXPECT_EQ(outcome->references[0].where, u"第7条"_s);
    EXPECT_EQ(outcome->references[0].before, u"第4条第2項"_s);
    EXPECT_EQ(outcome->references[0].after, u"第5条第2項"_s);
    EXPECT_TRUE(outcome->doubts.empty());
}

TEST(InsertArticle, TellsRelativeReferencesThatLeadElsewhereNow)
{
    const Provision root = sixArticles();
    const auto outcome = insertArticleAfter(root, at(root, u"第2条"_s));
    ASSERT_TRUE(outcome.isOk());
    ASSERT_EQ(outcome->doubts.size(), 1u);
    EXPECT_EQ(outcome->doubts[0].words, u"次条"_s);
    EXPECT_EQ(outcome->doubts[0].where, u"第2条"_s);
    EXPECT_EQ(outcome->doubts[0].reason, ReferenceDoubtReason::RelativePointsElsewhere);
}

TEST(InsertArticle, TakesABranchNumberAmongBranches)
{
    const Provision root = treeOf({u"第１条　一"_s, u"第２条　二"_s, u"第２条の２　枝"_s, u"第３条　三"_s});
    const auto before = insertArticleAfter(root, at(root, u"第2条"_s));
    ASSERT_TRUE(before.isOk());
    EXPECT_EQ(linesOf(before->root),
              (QStringList{u"第１条　一"_s, u"第２条　二"_s, u"第２条の２　"_s, u"第２条の３　枝"_s, u"第３条　三"_s}));
    const auto behind = insertArticleAfter(root, at(root, u"第2条の2"_s));
    ASSERT_TRUE(behind.isOk());
    EXPECT_EQ(linesOf(behind->root),
              (QStringList{u"第１条　一"_s, u"第２条　二"_s, u"第２条の２　枝"_s, u"第２条の３　"_s, u"第３条　三"_s}));
}

TEST(InsertArticle, WritesKanjiAndWidthsAsTheNeighbours)
{
    const Provision kanji = treeOf({u"第九条　九"_s, u"第十条　第九条による。"_s});
    const auto outcome = insertArticleAfter(kanji, at(kanji, u"第9条"_s));
    ASSERT_TRUE(outcome.isOk());
    EXPECT_EQ(linesOf(outcome->root), (QStringList{u"第九条　九"_s, u"第十条　"_s, u"第十一条　第九条による。"_s}));
    // One digit full, more digits half: the text shows both.
    const Provision mixed =
        treeOf({u"第８条　八"_s, u"第９条　九"_s, u"第10条　第８条から第９条まで及び第10条を除く。"_s});
    const auto mixedOutcome = insertArticleAfter(mixed, at(mixed, u"第8条"_s));
    ASSERT_TRUE(mixedOutcome.isOk());
    EXPECT_EQ(linesOf(mixedOutcome->root), (QStringList{u"第８条　八"_s, u"第９条　"_s, u"第10条　九"_s,
                                                        u"第11条　第８条から第10条まで及び第11条を除く。"_s}));
}

TEST(InsertArticle, BeginsAnEmptyText)
{
    Provision root = makeProvision(ProvisionKind::Agreement);
    root.children = {makeProvision(ProvisionKind::Title, u"連携協約"_s),
                     makeProvision(ProvisionKind::Preamble, u"次のとおり"_s),
                     makeProvision(ProvisionKind::ClosingClause, u"本書2通"_s)};
    const auto outcome = insertArticleAfter(root, root.children[1].lineage);
    ASSERT_TRUE(outcome.isOk());
    EXPECT_EQ(linesOf(outcome->root), (QStringList{u"連携協約"_s, u"次のとおり"_s, u"第1条　"_s, u"本書2通"_s}));
    EXPECT_EQ(insertArticleAfter(root, root.children[2].lineage).error().code, ErrorCode::EditNotHere);
}

TEST(InsertArticle, CountsThroughChapters)
{
    const Provision root = treeOf({u"第1章　総則"_s, u"第1条　一"_s, u"第2章　取組"_s, u"第2条　二"_s});
    const auto outcome = insertArticleAfter(root, at(root, u"第2章"_s));
    ASSERT_TRUE(outcome.isOk());
    EXPECT_EQ(linesOf(outcome->root),
              (QStringList{u"第1章　総則"_s, u"第1条　一"_s, u"第2章　取組"_s, u"第2条　"_s, u"第3条　二"_s}));
}

TEST(InsertParagraph, FollowsReferencesToTheOwnArticle)
{
    const Provision root = treeOf({u"第1条　一"_s, u"第2条　定める。"_s, u"2　前項の規定による。"_s,
                                   u"3　第1項及び第2項、次項並びに第2条第2項の規定による。"_s, u"4　四"_s});
    const auto outcome = insertParagraphAfter(root, at(root, u"第2条第1項"_s), u"新しい項"_s);
    ASSERT_TRUE(outcome.isOk());
    EXPECT_EQ(linesOf(outcome->root),
              (QStringList{u"第1条　一"_s, u"第2条　定める。"_s, u"2　新しい項"_s, u"3　前項の規定による。"_s,
                           u"4　第1項及び第3項、次項並びに第2条第3項の規定による。"_s, u"5　四"_s}));
    ASSERT_EQ(outcome->doubts.size(), 1u);
    EXPECT_EQ(outcome->doubts[0].where, u"第2条第3項"_s);
    EXPECT_EQ(outcome->references.size(), 2u);
    EXPECT_EQ(outcome->renumbered.size(), 3u);
}

TEST(InsertParagraph, GivesNumbersWhereThereWereNone)
{
    const Provision root = treeOf({u"第１条　一"_s, u"附則"_s, u"この協約は、公布の日から施行する。"_s});
    const auto article = insertParagraphAfter(root, at(root, u"第1条"_s), u"二"_s);
    ASSERT_TRUE(article.isOk());
    EXPECT_EQ(linesOf(article->root).mid(0, 2), (QStringList{u"第１条　一"_s, u"２　二"_s}));
    const auto supplementary = insertParagraphAfter(root, at(root, u"附則"_s), u"経過措置"_s);
    ASSERT_TRUE(supplementary.isOk());
    EXPECT_EQ(linesOf(supplementary->root).mid(2),
              (QStringList{u"１　この協約は、公布の日から施行する。"_s, u"２　経過措置"_s}));
    const auto back = removeProvision(supplementary->root, supplementary->selection);
    ASSERT_TRUE(back.isOk());
    EXPECT_EQ(back->root, root);
}

TEST(InsertParagraph, KeepsTheReferencesOfWordsCutOff)
{
    const Provision root = treeOf({u"第1条　一。第2項の場合は、この限りでない。"_s, u"2　二"_s});
    const auto outcome = insertParagraphAfter(root, at(root, u"第1条第1項"_s), u"第2項の場合は、この限りでない。"_s);
    ASSERT_TRUE(outcome.isOk());
    EXPECT_EQ(linesOf(outcome->root)[1], u"2　第3項の場合は、この限りでない。"_s);
}

TEST(InsertItem, TakesTheStyleOfItsLevel)
{
    const Provision root = treeOf({u"第1条　次のとおり"_s, u"（１）　一"_s, u"ア　あ"_s, u"（２）　二"_s});
    const auto after = insertItemAfter(root, at(root, u"第1条第1号"_s), u"新"_s);
    ASSERT_TRUE(after.isOk());
    EXPECT_EQ(linesOf(after->root),
              (QStringList{u"第1条　次のとおり"_s, u"（１）　一"_s, u"ア　あ"_s, u"（２）　新"_s, u"（３）　二"_s}));
    const auto below = insertItemBelow(root, at(root, u"第1条第2号"_s), u"新"_s);
    ASSERT_TRUE(below.isOk());
    EXPECT_EQ(linesOf(below->root).back(), u"ア　新"_s);
    const auto deeper = insertItemBelow(root, at(root, u"第1条第1号ア"_s), u"新"_s);
    ASSERT_TRUE(deeper.isOk());
    EXPECT_EQ(linesOf(deeper->root)[3], u"(ア)　新"_s);
    const auto first = insertItemBelow(root, at(root, u"第1条"_s), u"新"_s);
    ASSERT_TRUE(first.isOk());
    EXPECT_EQ(linesOf(first->root)[1], u"（１）　新"_s);
    EXPECT_EQ(linesOf(first->root)[2], u"（２）　一"_s);
}

TEST(InsertItem, KeepsEnclosedNumbersInOneCharacter)
{
    const Provision root = treeOf({u"第1条　次のとおり"_s, u"⑴　一"_s, u"⑵　二"_s});
    const auto outcome = insertItemAfter(root, at(root, u"第1条第1号"_s));
    ASSERT_TRUE(outcome.isOk());
    EXPECT_EQ(linesOf(outcome->root).back(), u"⑶　二"_s);
}

TEST(RemoveProvision, MovesUpWhatFollowsAndReportsLostReferences)
{
    const Provision root = sixArticles();
    const auto outcome = removeProvision(root, at(root, u"第4条"_s));
    ASSERT_TRUE(outcome.isOk());
    EXPECT_EQ(linesOf(outcome->root).mid(3),
              (QStringList{u"第4条　協議する。"_s, u"第5条　第4条第2項及び第4条の規定による。"_s}));
    ASSERT_EQ(outcome->doubts.size(), 1u);
    EXPECT_EQ(outcome->doubts[0].words, u"第4条第2項"_s);
    EXPECT_EQ(outcome->doubts[0].reason, ReferenceDoubtReason::TargetRemoved);
    ASSERT_EQ(outcome->references.size(), 1u);
    EXPECT_EQ(outcome->references[0].before, u"第5条"_s);
    EXPECT_EQ(outcome->renumbered.size(), 2u);
    EXPECT_EQ(placeWords(outcome->root, outcome->selection), u"第4条"_s);
}

TEST(RemoveProvision, LetsABranchTakeThePlace)
{
    const Provision root =
        treeOf({u"第1条　一"_s, u"第2条　二"_s, u"第2条の2　枝"_s, u"第2条の3　第2条の2による。"_s, u"第3条　三"_s});
    const auto outcome = removeProvision(root, at(root, u"第2条"_s));
    ASSERT_TRUE(outcome.isOk());
    EXPECT_EQ(linesOf(outcome->root),
              (QStringList{u"第1条　一"_s, u"第2条　枝"_s, u"第2条の2　第2条による。"_s, u"第3条　三"_s}));
}

TEST(RemoveProvision, RefusesTheOnlyParagraphAndTheRoot)
{
    const Provision root = sixArticles();
    const Provision& paragraph = root.children.front().children.front();
    const auto refused = removeProvision(root, paragraph.lineage);
    ASSERT_FALSE(refused.isOk());
    EXPECT_EQ(refused.error().code, ErrorCode::ParagraphNeeded);
    EXPECT_EQ(refused.error().args, QStringList{u"第1条"_s});
    EXPECT_EQ(removeProvision(root, root.lineage).error().code, ErrorCode::EditNotHere);
    EXPECT_EQ(removeProvision(root, LineageId::create()).error().code, ErrorCode::ProvisionUnknown);
}

TEST(RemoveProvision, PrintsTheNewFirstParagraphWithoutNumber)
{
    const Provision root = treeOf({u"第1条　一"_s, u"2　二"_s, u"3　三"_s});
    const auto outcome = removeProvision(root, at(root, u"第1条第1項"_s));
    ASSERT_TRUE(outcome.isOk());
    EXPECT_EQ(linesOf(outcome->root), (QStringList{u"第1条　二"_s, u"2　三"_s}));
}

TEST(RemoveProvision, ClosesTheGapsOfAChapterAndOfTables)
{
    const Provision root =
        treeOf({u"第1章　総則"_s, u"第1条　一"_s, u"第2条　別表第1及び別表第2のとおり"_s, u"第2章　取組"_s,
                u"第3条　第2条による。"_s, u"別表第1（第2条関係）"_s, u"別表第2（第3条関係）"_s});
    const auto chapter = removeProvision(root, at(root, u"第1章"_s));
    ASSERT_TRUE(chapter.isOk());
    EXPECT_EQ(linesOf(chapter->root), (QStringList{u"第1章　取組"_s, u"第1条　第2条による。"_s,
                                                   u"別表第1（第2条関係）"_s, u"別表第2（第1条関係）"_s}));
    EXPECT_EQ(chapter->doubts.size(), 2u);
    const auto table = removeProvision(root, at(root, u"別表第1"_s));
    ASSERT_TRUE(table.isOk());
    EXPECT_EQ(linesOf(table->root).mid(2, 1), QStringList{u"第2条　別表第1及び別表第1のとおり"_s});
    EXPECT_EQ(linesOf(table->root).back(), u"別表第1（第3条関係）"_s);
}

TEST(MoveProvision, KeepsTheRowOfNumbers)
{
    const Provision root = sixArticles();
    const auto outcome = moveProvision(root, at(root, u"第5条"_s), MoveDirection::Up);
    ASSERT_TRUE(outcome.isOk());
    EXPECT_EQ(linesOf(outcome->root).mid(3), (QStringList{u"第4条　協議する。"_s, u"第5条　費用は別に定める。"_s,
                                                          u"2　前項の費用は、第3条の取組に要するものに限る。"_s,
                                                          u"第6条　第5条第2項及び第4条の規定による。"_s}));
    const auto back = moveProvision(outcome->root, outcome->selection, MoveDirection::Down);
    ASSERT_TRUE(back.isOk());
    EXPECT_EQ(back->root, root);
    EXPECT_EQ(moveProvision(root, at(root, u"第1条"_s), MoveDirection::Up).error().code, ErrorCode::MoveNotPossible);
}

TEST(MoveProvision, SwapsTheFirstParagraphWithoutShowingItsNumber)
{
    const Provision root = treeOf({u"第1条　一"_s, u"2　二"_s});
    const auto outcome = moveProvision(root, at(root, u"第1条第2項"_s), MoveDirection::Up);
    ASSERT_TRUE(outcome.isOk());
    EXPECT_EQ(linesOf(outcome->root), (QStringList{u"第1条　二"_s, u"2　一"_s}));
}

TEST(MoveProvision, GoesOverToTheNextChapter)
{
    const Provision root = treeOf({u"第1章　総則"_s, u"第1条　一"_s, u"第2条　二"_s, u"第2章　取組"_s, u"第3条　三"_s});
    const auto outcome = moveProvision(root, at(root, u"第2条"_s), MoveDirection::Down);
    ASSERT_TRUE(outcome.isOk());
    EXPECT_EQ(linesOf(outcome->root),
              (QStringList{u"第1章　総則"_s, u"第1条　一"_s, u"第2章　取組"_s, u"第2条　二"_s, u"第3条　三"_s}));
    EXPECT_TRUE(outcome->renumbered.empty());
}

TEST(ItemLevel, GoesDownAndUpAgain)
{
    const Provision root =
        treeOf({u"第1条　次のとおり"_s, u"(1)　一"_s, u"ア　あ"_s, u"(2)　二"_s, u"ア　い"_s, u"(3)　第2号による。"_s});
    const auto down = indentItem(root, at(root, u"第1条第2号"_s));
    ASSERT_TRUE(down.isOk());
    EXPECT_EQ(linesOf(down->root), (QStringList{u"第1条　次のとおり"_s, u"(1)　一"_s, u"ア　あ"_s, u"イ　二"_s,
                                                u"(ア)　い"_s, u"(2)　第2号による。"_s}));
    ASSERT_EQ(down->doubts.size(), 1u);
    EXPECT_EQ(down->doubts[0].reason, ReferenceDoubtReason::TargetMoved);
    const auto up = outdentItem(down->root, down->selection);
    ASSERT_TRUE(up.isOk());
    EXPECT_EQ(linesOf(up->root).mid(0, 5), linesOf(root).mid(0, 5));
    EXPECT_EQ(indentItem(root, at(root, u"第1条第1号"_s)).error().code, ErrorCode::LevelNotPossible);
}

TEST(ItemLevel, TakesTheFollowingAlongWhenItGoesUp)
{
    const Provision root =
        treeOf({u"第1条　次のとおり"_s, u"(1)　一"_s, u"ア　あ"_s, u"イ　い"_s, u"ウ　う"_s, u"(2)　二"_s});
    const auto up = outdentItem(root, at(root, u"第1条第1号イ"_s));
    ASSERT_TRUE(up.isOk());
    EXPECT_EQ(linesOf(up->root), (QStringList{u"第1条　次のとおり"_s, u"(1)　一"_s, u"ア　あ"_s, u"(2)　い"_s,
                                              u"ア　う"_s, u"(3)　二"_s}));
}

TEST(ItemLevel, TurnsItemsIntoParagraphsAndBack)
{
    const Provision root = treeOf({u"第1条　次のとおり"_s, u"(1)　一"_s, u"(2)　二"_s, u"(3)　三"_s});
    const auto up = outdentItem(root, at(root, u"第1条第2号"_s));
    ASSERT_TRUE(up.isOk());
    EXPECT_EQ(linesOf(up->root), (QStringList{u"第1条　次のとおり"_s, u"(1)　一"_s, u"2　二"_s, u"(1)　三"_s}));
    EXPECT_TRUE(violations(up->root).empty());
    const auto down = indentItem(up->root, up->selection);
    ASSERT_TRUE(down.isOk());
    EXPECT_EQ(linesOf(down->root), (QStringList{u"第1条　次のとおり"_s, u"(1)　一"_s, u"(2)　二"_s, u"ア　三"_s}));
    EXPECT_EQ(indentItem(root, at(root, u"第1条"_s)).error().code, ErrorCode::EditNotHere);
}

} // namespace
