// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/grammar.h"

#include "tests/support/qt_printing.h"
#include "tests/support/random_text.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace core::model;
using namespace Qt::StringLiterals;
using Kind = ProvisionKind;

namespace {

bool has(const std::vector<GrammarViolation>& found, GrammarRule rule)
{
    return std::any_of(found.begin(), found.end(), [rule](const auto& violation) { return violation.rule == rule; });
}

Provision agreementWithArticle()
{
    Provision root = makeProvision(Kind::Agreement);
    Provision article = makeProvision(Kind::Article);
    article.children.push_back(makeProvision(Kind::Paragraph, u"甲及び乙は、協議する。"_s));
    root.children.push_back(article);
    return root;
}

TEST(Grammar, AcceptsASoundTree)
{
    EXPECT_TRUE(violations(agreementWithArticle()).empty());
}

TEST(Grammar, AcceptsEveryRandomText)
{
    for (unsigned seed = 1; seed <= 200; ++seed)
        EXPECT_TRUE(violations(tests::RandomText(seed).make().root).empty()) << seed;
}

TEST(Grammar, FindsAKindThatMayNotStandThere)
{
    Provision root = agreementWithArticle();
    root.children.push_back(makeProvision(Kind::Role));
    const auto found = violations(root);
    ASSERT_TRUE(has(found, GrammarRule::KindNotAllowedHere));
    EXPECT_EQ(found.front().place, u"agreement/role"_s);
}

TEST(Grammar, FindsAnArticleWithoutParagraph)
{
    Provision root = agreementWithArticle();
    root.children.front().children.clear();
    EXPECT_TRUE(has(violations(root), GrammarRule::ParagraphMissing));
}

TEST(Grammar, FindsLineagesMissingOrRepeated)
{
    Provision root = agreementWithArticle();
    root.children.push_back(root.children.front());
    EXPECT_TRUE(has(violations(root), GrammarRule::LineageRepeated));
    root = agreementWithArticle();
    root.children.front().lineage = {};
    EXPECT_TRUE(has(violations(root), GrammarRule::LineageMissing));
}

TEST(Grammar, FindsCellsOutsideTheirTable)
{
    Provision root = agreementWithArticle();
    Provision table = makeProvision(Kind::RoleTable, u"別表"_s);
    const Provision column = makeProvision(Kind::Column, u"内容"_s);
    Provision initiative = makeProvision(Kind::Initiative, u"環境"_s);
    Provision role = makeProvision(Kind::Role, u"行う。"_s);
    role.column = column.lineage;
    Provision second = makeProvision(Kind::Role, u"行う。"_s);
    second.column = column.lineage;
    initiative.children = {role, second};
    table.children = {initiative};
    root.children.push_back(table);
    EXPECT_TRUE(has(violations(root), GrammarRule::ColumnUnknown));
    root.children.back().children.insert(root.children.back().children.begin(), column);
    EXPECT_FALSE(has(violations(root), GrammarRule::ColumnUnknown));
    EXPECT_TRUE(has(violations(root), GrammarRule::CellRepeated));
}

TEST(Grammar, StopsAtHostileDepth)
{
    Provision root = agreementWithArticle();
    Provision* parent = &root.children.front().children.front();
    parent->children.push_back(makeProvision(Kind::Item, u"深い"_s));
    parent = &parent->children.front();
    for (int level = 0; level < 1000; ++level) {
        parent->children.push_back(makeProvision(Kind::Subitem, u"深い"_s));
        parent = &parent->children.front();
    }
    EXPECT_TRUE(has(violations(root), GrammarRule::TooDeep));
}

TEST(Grammar, NamesEveryKindAndFace)
{
    for (int value = 0; value <= static_cast<int>(Kind::Text); ++value) {
        const auto kind = static_cast<Kind>(value);
        Kind read = Kind::Text;
        EXPECT_TRUE(kindFromName(kindName(kind), &read));
        EXPECT_EQ(read, kind);
    }
    for (const Face face : {Face::Columns, Face::Stacked, Face::Outline}) {
        Face read = Face::Columns;
        EXPECT_TRUE(faceFromName(faceName(face), &read));
        EXPECT_EQ(read, face);
    }
    Kind kind = Kind::Text;
    EXPECT_FALSE(kindFromName(u"paragraf"_s, &kind));
}

} // namespace
