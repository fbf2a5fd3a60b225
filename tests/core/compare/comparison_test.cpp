// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"

#include "core/model/edit/article_edit.h"
#include "core/model/edit/role_cell_edit.h"
#include "core/model/edit/role_table_edit.h"
#include "core/recognise/recognised_file.h"
#include "tests/support/paths.h"
#include "tests/support/qt_printing.h"
#include "tests/support/random_text.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using compare::ChangeKind;
using compare::Comparison;
using compare::SegmentKind;
using model::Provision;
using Kind = model::ProvisionKind;

namespace {

Provision withNewLineages(Provision root)
{
    QHash<LineageId, LineageId> renamed;
    model::visit(root, [&](Provision& node) {
        const LineageId fresh = LineageId::create();
        renamed.insert(node.lineage, fresh);
        node.lineage = fresh;
    });
    model::visit(root, [&](Provision& node) {
        if (node.kind == Kind::Role)
            node.column = renamed.value(node.column);
    });
    return root;
}

Provision leaf(Kind kind, const QString& text)
{
    return model::makeProvision(kind, text);
}

/// Three articles of one paragraph, and a table of one section with four rows.
Provision smallText()
{
    Provision root = model::makeProvision(Kind::Agreement);
    root.children.push_back(leaf(Kind::Title, u"連携協約"_s));
    const QString words[] = {u"この連携協約は、圏域の形成を図ることを目的とする。"_s,
                             u"甲及び乙は、前条の目的を達成するため、相互に連携を図るものとする。"_s,
                             u"取組に要する費用の分担は、甲及び乙が協議の上、別に定める。"_s};
    const QString captions[] = {u"（目的）"_s, u"（基本方針）"_s, u"（費用分担）"_s};
    for (int i = 0; i < 3; ++i) {
        Provision article = model::makeProvision(Kind::Article);
        article.number = {NumberStyle::Article, {i + 1}, u"第%1条"_s.arg(i + 1)};
        article.caption = captions[i];
        article.children.push_back(leaf(Kind::Paragraph, words[i]));
        article.children.back().number = {NumberStyle::Arabic, {1}, {}};
        root.children.push_back(article);
    }
    Provision table = leaf(Kind::RoleTable, u"別表"_s);
    table.caption = u"（第3条関係）"_s;
    table.children.push_back(leaf(Kind::InitiativeColumn, u"取組"_s));
    for (const QString& head : {u"内容"_s, u"甲の役割"_s, u"乙の役割"_s})
        table.children.push_back(leaf(Kind::Column, head));
    Provision section = model::makeProvision(Kind::Section);
    section.number = {NumberStyle::Parenthesised, {1}, u"(1)"_s};
    section.caption = u"生活機能の強化"_s;
    for (const QString& name : {u"地域医療"_s, u"福祉"_s, u"災害対策"_s, u"環境"_s}) {
        Provision row = leaf(Kind::Initiative, name);
        for (size_t column = 1; column < 4; ++column) {
            row.children.push_back(leaf(Kind::Role, name + u"の推進等について、乙と協力して取り組む。"_s));
            row.children.back().column = table.children[column].lineage;
        }
        section.children.push_back(row);
    }
    table.children.push_back(section);
    root.children.push_back(table);
    return root;
}

const Provision& nodeOf(const Provision& root, Kind kind, size_t index)
{
    return *model::allOfKind(root, kind)[index];
}

/// What a change says, without the ids, to look at and to mirror.
QStringList listed(const Comparison& comparison, bool isMirrored = false)
{
    QStringList lines;
    for (const compare::Change& change : comparison.changes) {
        ChangeKind kind = change.kind;
        if (isMirrored && (kind == ChangeKind::Added || kind == ChangeKind::Removed))
            kind = kind == ChangeKind::Added ? ChangeKind::Removed : ChangeKind::Added;
        else if (isMirrored && (kind == ChangeKind::Split || kind == ChangeKind::Merged))
            kind = kind == ChangeKind::Split ? ChangeKind::Merged : ChangeKind::Split;
        QStringList words;
        for (const compare::Segment& segment : change.words) {
            SegmentKind of = segment.kind;
            if (isMirrored && of != SegmentKind::Equal)
                of = of == SegmentKind::Added ? SegmentKind::Removed : SegmentKind::Added;
            words.append(QString::number(static_cast<int>(of)) + segment.text);
        }
        words.sort();
        lines.append(u"%1|%2|%3|%4"_s.arg(QString::number(static_cast<int>(kind)),
                                          isMirrored ? change.newText : change.oldText,
                                          isMirrored ? change.oldText : change.newText, words.join(u'/')));
    }
    lines.sort();
    return lines;
}

TEST(Comparison, EqualTextsGiveNothing)
{
    const Provision root = smallText();
    EXPECT_TRUE(compare::compare(root, root).changes.empty());
    const Comparison imported = compare::compare(root, withNewLineages(root));
    EXPECT_TRUE(imported.changes.empty());
    EXPECT_TRUE(imported.notation.empty());
}

TEST(Comparison, OneWordInACellIsOneChange)
{
    const Provision root = smallText();
    Provision after = root;
    model::visit(after, [](Provision& node) {
        if (node.kind == Kind::Role)
            node.text.replace(u"災害対策の推進等について、乙と協力して"_s, u"災害対策の推進等について、乙と連携して"_s);
    });
    const Comparison three = compare::compare(root, withNewLineages(after));
    EXPECT_EQ(three.changes.size(), 3U);
    const auto edited =
        model::setRole(root, nodeOf(root, Kind::Initiative, 2).lineage, nodeOf(root, Kind::Column, 2).lineage,
                       u"災害対策の推進等について、乙と連携して取り組む。"_s);
    const Comparison one = compare::compare(root, edited->root);
    ASSERT_EQ(one.changes.size(), 1U);
    EXPECT_EQ(one.changes[0].kind, ChangeKind::Changed);
    EXPECT_EQ(one.changes[0].area, compare::ChangeArea::Table);
    EXPECT_EQ(one.changes[0].where, u"別表 生活機能の強化 災害対策 乙の役割"_s);
    const std::vector<compare::Segment> expected = {{SegmentKind::Equal, u"災害対策の推進等について、乙と"_s, false},
                                                    {SegmentKind::Removed, u"協力"_s, false},
                                                    {SegmentKind::Added, u"連携"_s, false},
                                                    {SegmentKind::Equal, u"して取り組む。"_s, false}};
    EXPECT_EQ(one.changes[0].words, expected);
}

TEST(Comparison, ANewColumnIsOneChange)
{
    const Provision root = smallText();
    Provision after = root;
    Provision& table = after.children.back();
    table.children.insert(table.children.begin() + 4, leaf(Kind::Column, u"費用負担"_s));
    const LineageId column = table.children[4].lineage;
    for (Provision& row : table.children.back().children) {
        row.children.push_back(leaf(Kind::Role, u"応分の経費を負担する。"_s));
        row.children.back().column = column;
    }
    const Comparison found = compare::compare(root, withNewLineages(after));
    ASSERT_EQ(found.changes.size(), 1U);
    EXPECT_EQ(found.changes[0].kind, ChangeKind::Added);
    EXPECT_EQ(found.changes[0].where, u"別表 費用負担"_s);
    const Comparison removed = compare::compare(after, root);
    ASSERT_EQ(removed.changes.size(), 1U);
    EXPECT_EQ(removed.changes[0].kind, ChangeKind::Removed);
}

TEST(Comparison, ReorderedRowsAreMoves)
{
    const Provision root = smallText();
    Provision after = root;
    auto& rows = after.children.back().children.back().children;
    std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    for (const Provision& other : {after, withNewLineages(after)}) {
        const Comparison found = compare::compare(root, other);
        ASSERT_EQ(found.changes.size(), 1U);
        EXPECT_EQ(found.changes[0].kind, ChangeKind::Moved);
        EXPECT_EQ(found.changes[0].where, u"別表 生活機能の強化 地域医療"_s);
        EXPECT_TRUE(found.changes[0].words.empty());
    }
}

TEST(Comparison, ARowMovesToAnotherSection)
{
    const Provision root = smallText();
    Provision after = root;
    Provision& table = after.children.back();
    Provision second = model::makeProvision(Kind::Section);
    second.number = {NumberStyle::Parenthesised, {2}, u"(2)"_s};
    second.caption = u"ネットワークの強化"_s;
    second.children.push_back(table.children.back().children.front());
    table.children.back().children.erase(table.children.back().children.begin());
    table.children.push_back(second);
    const Comparison found = compare::compare(root, withNewLineages(after));
    ASSERT_EQ(found.changes.size(), 2U);
    EXPECT_EQ(found.changes[0].kind, ChangeKind::Added);
    EXPECT_EQ(found.changes[0].newText, u"ネットワークの強化"_s);
    EXPECT_EQ(found.changes[1].kind, ChangeKind::Moved);
}

TEST(Comparison, AnInsertedArticleRenumbersTheOthers)
{
    const Provision root = smallText();
    const auto edited = model::insertArticleAfter(root, nodeOf(root, Kind::Article, 1).lineage);
    ASSERT_TRUE(edited);
    const Comparison found = compare::compare(root, edited->root);
    ASSERT_EQ(found.changes.size(), 3U); // added, renumbered, and the head of the table follows
    EXPECT_EQ(found.changes[0].kind, ChangeKind::Added);
    EXPECT_EQ(found.changes[0].where, u"第3条"_s);
    EXPECT_EQ(found.changes[1].kind, ChangeKind::Renumbered);
    EXPECT_EQ(found.changes[1].oldText, u"第3条"_s);
    EXPECT_EQ(found.changes[1].newText, u"第4条"_s);
    EXPECT_EQ(found.changes[2].where, u"別表の見出し"_s);
}

TEST(Comparison, ASplitParagraphIsOneChange)
{
    Provision root = smallText();
    root.children[1].children[0].text = u"甲は、必要な協力をする。乙は、応分の経費を負担する。"_s;
    Provision after = root;
    Provision& article = after.children[1];
    article.children[0].text = u"甲は、必要な協力をする。"_s;
    article.children.push_back(leaf(Kind::Paragraph, u"乙は、応分の経費を負担する。"_s));
    article.children.back().number = {NumberStyle::Arabic, {2}, u"2"_s};
    const Comparison split = compare::compare(root, after);
    ASSERT_EQ(split.changes.size(), 1U);
    EXPECT_EQ(split.changes[0].kind, ChangeKind::Split);
    const Comparison merged = compare::compare(after, root);
    ASSERT_EQ(merged.changes.size(), 1U);
    EXPECT_EQ(merged.changes[0].kind, ChangeKind::Merged);
}

TEST(Comparison, NotationIsAClassOfItsOwn)
{
    const Provision root = smallText();
    Provision after = root;
    model::visit(after, [](Provision& node) {
        node.text.replace(u'、', u'，');
        node.caption.replace(u'（', u'(').replace(u'）', u')');
    });
    const Comparison found = compare::compare(root, withNewLineages(after));
    EXPECT_TRUE(found.changes.empty());
    EXPECT_GT(found.notation.size(), 5U);
}

TEST(Comparison, AnyTwoTreesCanBeComparedAndMirrorEachOther)
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Provision one = tests::RandomText(seed).make().root;
        const Provision other = tests::RandomText(seed + 1).make().root;
        const Comparison there = compare::compare(one, other);
        const Comparison back = compare::compare(other, one);
        EXPECT_EQ(listed(there), listed(back, true)) << "seed " << seed;
        EXPECT_TRUE(compare::compare(one, withNewLineages(one)).changes.empty()) << "seed " << seed;
    }
}

TEST(Comparison, SegmentsMakeBothTexts)
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const Comparison found =
            compare::compare(tests::RandomText(seed).make().root, tests::RandomText(seed + 100).make().root);
        for (const compare::Change& change : found.changes) {
            if (change.kind != ChangeKind::Changed)
                continue;
            QString before;
            QString after;
            for (const compare::Segment& segment : change.words) {
                before += segment.kind == SegmentKind::Added ? QString() : segment.text;
                after += segment.kind == SegmentKind::Removed ? QString() : segment.text;
            }
            EXPECT_EQ(before, change.oldText);
            EXPECT_EQ(after, change.newText);
        }
    }
}

TEST(Comparison, TheRealAgreementsCompare)
{
    REQUIRE_SHARED(tests::sapporoOtaru());
    const auto read = recognise::recogniseFile(tests::sapporoOtaru());
    ASSERT_TRUE(read);
    const Provision& root = read->recognised.text.root;
    Provision after = withNewLineages(root);
    model::visit(after, [](Provision& node) { node.text.replace(u"小樽市"_s, u"江別市"_s); });
    const Comparison sister = compare::compare(root, after);
    EXPECT_EQ(sister.changes.size(), 6U) << "title, preamble, cover, and three lines of the signature";
    // Eleven agreements, each with each: 55 pairs in 200 ms, far more leisurely in a debug build under load.
    QElapsedTimer timer;
    timer.start();
    (void)compare::compare(root, after);
    EXPECT_LT(timer.elapsed(), 500);
}

} // namespace
