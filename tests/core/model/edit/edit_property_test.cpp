// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit/article_edit.h"
#include "core/model/edit/role_cell_edit.h"
#include "core/model/edit/role_table_edit.h"

#include "core/model/grammar.h"
#include "core/model/provision_place.h"
#include "tests/core/model/edit/edit_support.h"
#include "tests/support/qt_printing.h"
#include "tests/support/random_text.h"
#include "tests/support/tree_dump.h"

#include <gtest/gtest.h>

#include <random>

using namespace core;
using namespace core::model;
using namespace Qt::StringLiterals;
using tests::at;
using Kind = ProvisionKind;

namespace {

QString dumpOf(const Provision& root)
{
    AgreementText text;
    text.root = root;
    return tests::dump(text);
}

/// Articles 1, 2, 2の2, 3; 項 and 号 from 1 without a gap.
QString disorder(const Provision& root)
{
    std::vector<int> last{0};
    for (const Provision* article : allOfKind(root, Kind::Article)) {
        const auto& values = article->number.values;
        const bool goesOn = values.size() == 1 && values[0] == last[0] + 1;
        const bool branches =
            values.size() == 2 && values[0] == last[0] && values[1] == (last.size() == 2 ? last[1] + 1 : 2);
        if (!goesOn && !branches)
            return placeWords(root, article->lineage);
        last = values;
    }
    QString found;
    visit(root, [&](const Provision& parent) {
        for (const Kind kind : {Kind::Paragraph, Kind::Item, Kind::Subitem, Kind::Section, Kind::Initiative}) {
            int value = 0;
            for (const Provision& child : parent.children) {
                if (child.kind == kind && !child.number.values.empty() && child.number.values != std::vector{++value})
                    found = placeWords(root, child.lineage);
            }
        }
    });
    return found;
}

class RandomEdits
{
public:
    explicit RandomEdits(unsigned seed)
        : m_random(seed)
    {
    }

    Result<EditOutcome> next(const Provision& root)
    {
        const LineageId lineage = any(root);
        switch (upTo(16)) {
        case 0:
            return insertParagraphAfter(root, lineage, u"前項の規定にかかわらず、第2条による。"_s);
        case 1:
            return insertItemBelow(root, lineage, u"新しい号"_s);
        case 2:
            return insertItemAfter(root, lineage, u"新しい号"_s);
        case 3:
            return insertArticleAfter(root, lineage);
        case 4:
            return removeProvision(root, lineage);
        case 5:
            return moveProvision(root, lineage, MoveDirection::Up);
        case 6:
            return moveProvision(root, lineage, MoveDirection::Down);
        case 7:
            return indentItem(root, lineage);
        case 8:
            return outdentItem(root, lineage);
        case 9:
            return addInitiative(root, lineage, u"新しい取組"_s);
        case 10:
            return removeInitiative(root, lineage);
        case 11:
            return moveInitiative(root, lineage, upTo(1) == 0 ? MoveDirection::Up : MoveDirection::Down);
        case 12:
            return addSection(root, lineage, u"新しい区分"_s);
        case 13:
            return removeSection(root, lineage);
        case 14:
            return moveSection(root, lineage, upTo(1) == 0 ? MoveDirection::Up : MoveDirection::Down);
        case 15:
            return moveInitiativeTo(root, lineage, any(root), static_cast<size_t>(upTo(3)));
        default:
            return setCells(root, lineage, {}, {{u"名"_s, u"内容を行う。"_s}, {u"名"_s}});
        }
    }

    LineageId any(const Provision& root)
    {
        std::vector<LineageId> all;
        visit(root, [&](const Provision& node) { all.push_back(node.lineage); });
        return all[static_cast<size_t>(upTo(static_cast<int>(all.size()) - 1))];
    }

    int upTo(int maximum) { return std::uniform_int_distribution<int>(0, maximum)(m_random); }

private:
    std::mt19937 m_random;
};

TEST(EditProperty, AnySequenceKeepsGrammarAndOrder)
{
    int done = 0;
    for (unsigned seed = 1; seed <= 150; ++seed) {
        Provision root = tests::RandomText(seed).make().root;
        ASSERT_EQ(disorder(root), QString()) << seed;
        RandomEdits edits(seed);
        for (int step = 0; step < 60; ++step) {
            const auto outcome = edits.next(root);
            if (!outcome) {
                ASSERT_NE(outcome.error().code, ErrorCode::GrammarViolated) << seed << '/' << step;
                continue;
            }
            ++done;
            ASSERT_TRUE(violations(outcome->root).empty()) << seed << '/' << step;
            ASSERT_EQ(disorder(outcome->root), QString())
                << seed << '/' << step << "\n"
                << dumpOf(root).toStdString() << dumpOf(outcome->root).toStdString();
            ASSERT_FALSE(pathTo(outcome->root, outcome->selection).empty()) << seed << '/' << step;
            root = outcome->root;
        }
    }
    EXPECT_GT(done, 2'000);
}

TEST(EditProperty, RemovingWhatWasInsertedGivesTheSameTree)
{
    int compared = 0;
    for (unsigned seed = 1; seed <= 80; ++seed) {
        const Provision root = tests::RandomText(seed).make().root;
        RandomEdits edits(seed);
        for (int attempt = 0; attempt < 20; ++attempt) {
            const LineageId lineage = edits.any(root);
            for (const auto insert : {insertParagraphAfter, insertItemBelow, insertItemAfter}) {
                const auto inserted = insert(root, lineage, u"新しい文"_s);
                if (!inserted)
                    continue;
                const auto removed = removeProvision(inserted->root, inserted->selection);
                ASSERT_TRUE(removed.isOk());
                ASSERT_EQ(dumpOf(removed->root), dumpOf(root)) << seed;
                ASSERT_EQ(removed->root, root) << seed;
                ++compared;
            }
            // The random texts cite 第3条 whether it is there or not; what led nowhere may lead somewhere meanwhile.
            if (at(root, u"第3条"_s).isNull())
                continue;
            const auto article = insertArticleAfter(root, lineage);
            if (!article)
                continue;
            const auto path = pathTo(article->root, article->selection);
            const auto removed = removeProvision(article->root, path[path.size() - 2]->lineage);
            ASSERT_TRUE(removed.isOk());
            ASSERT_EQ(removed->root, root) << seed;
            ++compared;
        }
    }
    EXPECT_GT(compared, 1'500);
}

TEST(EditProperty, MovingThereAndBackGivesTheSameTree)
{
    int compared = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const Provision root = tests::RandomText(seed).make().root;
        RandomEdits edits(seed);
        for (int attempt = 0; attempt < 20; ++attempt) {
            const auto moved = moveProvision(root, edits.any(root), MoveDirection::Down);
            if (!moved)
                continue;
            const auto back = moveProvision(moved->root, moved->selection, MoveDirection::Up);
            ASSERT_TRUE(back.isOk());
            ASSERT_EQ(dumpOf(back->root), dumpOf(root)) << seed;
            ++compared;
        }
    }
    EXPECT_GT(compared, 500);
}

/// Every absolute reference leads to the same provision before and after: told by writing each target's lineage.
TEST(EditProperty, ReferencesLeadToTheSameArticle)
{
    int followed = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        Provision root = tests::RandomText(seed).make().root;
        RandomEdits edits(seed);
        const auto articles = allOfKind(root, Kind::Article);
        if (articles.size() < 3)
            continue;
        // A sentence that names every article, so that each edit has something to follow.
        std::vector<LineageId> targets;
        QString words;
        for (const Provision* article : articles) {
            words += placeWords(root, article->lineage) + u"の規定、"_s;
            targets.push_back(article->lineage);
        }
        const auto holder = insertParagraphAfter(root, articles.front()->lineage, words);
        ASSERT_TRUE(holder.isOk());
        root = holder->root;
        for (int step = 0; step < 30; ++step) {
            const LineageId lineage = edits.any(root);
            auto outcome = edits.upTo(1) == 0 ? insertArticleAfter(root, lineage)
                                              : moveProvision(root, lineage, MoveDirection::Down);
            if (!outcome)
                continue;
            root = std::move(outcome->root);
            followed += static_cast<int>(outcome->references.size());
        }
        QString expected;
        for (const LineageId target : targets)
            expected += placeWords(root, target) + u"の規定、"_s;
        EXPECT_EQ(pathTo(root, holder->selection).back()->text, expected) << seed;
    }
    EXPECT_GT(followed, 1'000);
}

} // namespace
