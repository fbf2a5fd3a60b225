// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compared_rows.h"

#include "tests/support/qt_printing.h"
#include "tests/support/random_text.h"

#include "ui/compare/difference_words.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace core;
using compare::ChangeKind;
using compare::SegmentKind;
using model::makeProvision;
using model::Provision;
using ui::compare::ComparedRows;
using ui::compare::DifferenceClass;
using ui::compare::Pieces;
using Kind = model::ProvisionKind;

namespace {

ComparedRows rowsOf(const Provision& before, const Provision& after)
{
    Task task;
    auto rows = ui::compare::comparedRows(before, after, task);
    EXPECT_TRUE(rows.isOk());
    return std::move(*rows);
}

QString textOf(const Pieces& pieces)
{
    QString text;
    for (const auto& piece : pieces)
        text += piece.text;
    return text;
}

bool isMarked(const Pieces& pieces)
{
    return std::any_of(pieces.begin(), pieces.end(),
                       [](const auto& piece) { return piece.kind != SegmentKind::Equal; });
}

Provision paragraph(int number, const QString& words)
{
    Provision node = makeProvision(Kind::Paragraph, words);
    node.number = {NumberStyle::Arabic, {number}, number == 1 ? QString() : QString::number(number)};
    return node;
}

Provision agreement(const QStringList& paragraphs)
{
    Provision root = makeProvision(Kind::Agreement);
    Provision article = makeProvision(Kind::Article);
    article.number = {NumberStyle::Article, {3, 2}, u"第3条の2"_s};
    article.caption = u"（費用）"_s;
    for (const QString& words : paragraphs)
        article.children.push_back(paragraph(static_cast<int>(article.children.size()) + 1, words));
    root.children.push_back(article);
    return root;
}

Provision withNewLineages(Provision root)
{
    model::visit(root, [](Provision& node) {
        if (node.kind != Kind::Column)
            node.lineage = LineageId::create();
    });
    return root;
}

const QString kFirst = u"甲は、取組に要する費用の二分の一を負担するものとする。"_s;
const QString kSecond = u"乙は、その残りを毎年度末までに甲に支払うものとする。"_s;

TEST(ComparedRows, ShowWholeTextsAndMarkTheWordsThatChange)
{
    const Provision before = agreement({kFirst, kSecond});
    Provision after = before;
    after.children.front().children.back().text.replace(u"毎年度末"_s, u"翌月末"_s);
    const ComparedRows found = rowsOf(before, after);
    ASSERT_EQ(found.rows.size(), 3U);
    EXPECT_EQ(textOf(found.rows[0].left), u"第3条の2　（費用）"_s);
    EXPECT_FALSE(isMarked(found.rows[1].overlay));
    EXPECT_EQ(ui::compare::spokenWords(found.rows[2].overlay), u"removed: 毎年度末 added: 翌月末"_s);
    ASSERT_EQ(found.differences.size(), 1U);
    EXPECT_EQ(found.differences.front().row, 2);
    EXPECT_EQ(found.differences.front().change.where, u"第3条の2第2項"_s);
}

TEST(ComparedRows, APartThatWasSplitOffIsNotMarked)
{
    const Provision before = agreement({kFirst + kSecond});
    Provision after = before;
    after.children.front().children.front().text = kFirst;
    after.children.front().children.push_back(paragraph(2, kSecond));
    const ComparedRows split = rowsOf(before, after);
    ASSERT_EQ(split.differences.size(), 1U);
    EXPECT_EQ(split.differences.front().change.kind, ChangeKind::Split);
    ASSERT_EQ(split.rows.size(), 3U);
    EXPECT_EQ(textOf(split.rows[1].left), kFirst + kSecond);
    EXPECT_EQ(textOf(split.rows[1].right), kFirst);
    EXPECT_FALSE(isMarked(split.rows[1].overlay));
    EXPECT_TRUE(textOf(split.rows[2].right).endsWith(kSecond));
    EXPECT_TRUE(split.rows[2].left.empty());

    const ComparedRows merged = rowsOf(after, before);
    ASSERT_EQ(merged.differences.size(), 1U);
    EXPECT_EQ(merged.differences.front().change.kind, ChangeKind::Merged);
    ASSERT_EQ(merged.rows.size(), 3U);
    EXPECT_EQ(textOf(merged.rows[1].right), kFirst + kSecond);
    EXPECT_EQ(textOf(merged.rows[1].left), kFirst);
    EXPECT_TRUE(textOf(merged.rows[2].left).endsWith(kSecond));
}

TEST(ComparedRows, ItemsBelowAPartThatWasSplitOffAreToldStill)
{
    const Provision before = agreement({kFirst + kSecond});
    Provision after = before;
    after.children.front().children.front().text = kFirst;
    Provision second = paragraph(2, kSecond);
    Provision item = makeProvision(Kind::Item, u"図書館の相互利用"_s);
    item.number = {NumberStyle::Parenthesised, {1}, u"(1)"_s};
    second.children.push_back(item);
    after.children.front().children.push_back(second);
    const ComparedRows found = rowsOf(before, after);
    ASSERT_EQ(found.differences.size(), 2U);
    EXPECT_EQ(found.differences.back().change.kind, ChangeKind::Added);
    EXPECT_EQ(found.differences.back().change.newText, u"(1)　図書館の相互利用"_s);
}

TEST(ComparedRows, NotationIsAClassOfItsOwn)
{
    const Provision before = agreement({kFirst});
    Provision after = before;
    after.children.front().children.front().text.replace(u"、"_s, u"，"_s);
    const ComparedRows found = rowsOf(before, after);
    ASSERT_EQ(found.differences.size(), 1U);
    EXPECT_EQ(found.differences.front().what, DifferenceClass::Notation);
    for (const auto& piece : found.rows[1].overlay)
        EXPECT_TRUE(piece.kind == SegmentKind::Equal || piece.what == DifferenceClass::Notation);
}

TEST(ComparedRows, AreStoppedByTheirTask)
{
    Task task;
    task.cancel();
    const auto stopped = ui::compare::comparedRows(agreement({kFirst}), agreement({kSecond}), task);
    ASSERT_FALSE(stopped.isOk());
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

/// Whatever two texts say: what is equal is never marked, every difference has its row, and swapping mirrors.
TEST(ComparedRows, HoldForRandomTexts)
{
    const unsigned first = std::random_device()() & 0xFFFFFU;
    for (unsigned seed = first; seed < first + 60; ++seed) {
        const Provision one = tests::RandomText(seed).make().root;
        const Provision other = tests::RandomText(seed + 1'000'000).make().root;
        for (const auto& row : rowsOf(one, withNewLineages(one)).rows)
            EXPECT_FALSE(isMarked(row.overlay)) << "seed " << seed << ": " << textOf(row.overlay).toStdString();
        const ComparedRows there = rowsOf(one, other);
        const ComparedRows back = rowsOf(other, one);
        EXPECT_EQ(there.differences.size(), back.differences.size()) << "seed " << seed;
        for (const auto& difference : there.differences) {
            EXPECT_GE(difference.row, 0) << "seed " << seed << ": " << difference.change.where.toStdString();
            EXPECT_LT(difference.row, static_cast<int>(there.rows.size())) << "seed " << seed;
        }
        const auto wordsOf = [](const ComparedRows& rows, SegmentKind kind) {
            std::vector<QString> words;
            for (const auto& row : rows.rows) {
                for (const auto& piece : row.overlay) {
                    if (piece.kind == kind)
                        words.push_back(piece.text);
                }
            }
            std::sort(words.begin(), words.end());
            return words;
        };
        EXPECT_EQ(wordsOf(there, SegmentKind::Removed), wordsOf(back, SegmentKind::Added)) << "seed " << seed;
        EXPECT_EQ(wordsOf(there, SegmentKind::Added), wordsOf(back, SegmentKind::Removed)) << "seed " << seed;
    }
}

} // namespace
