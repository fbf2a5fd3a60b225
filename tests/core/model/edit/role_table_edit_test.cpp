// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit/role_table_edit.h"

#include "core/base/marker.h"
#include "core/model/edit/role_cell_edit.h"
#include "core/model/grammar.h"
#include "core/model/numbering.h"
#include "core/model/role_columns.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace core;
using namespace core::model;
using namespace Qt::StringLiterals;
using Kind = ProvisionKind;

namespace {

/// Two sections (1) 経済 with 商談会, 観光 and (2) 生活 with 医療, in columns; an outline has numbers and marks.
class RoleTableEdit : public testing::Test
{
protected:
    void SetUp() override { build(Face::Columns); }

    void build(Face face)
    {
        m_root = makeProvision(Kind::Agreement);
        Provision table = makeProvision(Kind::RoleTable, u"別表"_s);
        table.face = face;
        for (const QString& head : {u"内容"_s, u"甲の役割"_s, u"乙の役割"_s})
            table.children.push_back(makeProvision(Kind::Column, head));
        m_content = table.children[0].lineage;
        m_first = table.children[1].lineage;
        m_second = table.children[2].lineage;
        table.children.push_back(section(table, face, 1, u"経済"_s, {u"商談会"_s, u"観光"_s}));
        table.children.push_back(section(table, face, 2, u"生活"_s, {u"医療"_s}));
        table.children.push_back(makeProvision(Kind::TableNote, u"備考"_s));
        if (face == Face::Outline) {
            Provision article = makeProvision(Kind::Article);
            article.number = makeNumber(NumberStyle::Article, {3});
            Provision paragraph = makeProvision(Kind::Paragraph, u"次のとおり"_s);
            paragraph.number = {NumberStyle::Arabic, {1}, {}};
            paragraph.children.push_back(table);
            article.children.push_back(paragraph);
            m_root.children.push_back(article);
        } else {
            m_root.children.push_back(table);
        }
        ASSERT_TRUE(violations(m_root).empty());
    }

    static Provision section(const Provision& table, Face face, int value, const QString& heading,
                             const QStringList& names)
    {
        Provision section = makeProvision(Kind::Section);
        section.number = makeNumber(NumberStyle::Parenthesised, {value});
        section.caption = heading;
        int row = 0;
        for (const QString& name : names) {
            Provision initiative = makeProvision(Kind::Initiative, name);
            if (face == Face::Outline)
                initiative.number = makeNumber(NumberStyle::Katakana, {++row});
            int mark = 0;
            for (const Provision& column : table.children) {
                if (column.kind != Kind::Column)
                    continue;
                const QString words = column.text == u"内容" ? name + u"を行う。"_s : name + u'の' + column.text;
                Provision role = makeProvision(Kind::Role, words);
                role.column = column.lineage;
                if (face == Face::Outline)
                    role.number = makeNumber(NumberStyle::ParenthesisedKatakana, {++mark});
                initiative.children.push_back(role);
            }
            section.children.push_back(initiative);
        }
        return section;
    }

    [[nodiscard]] static const Provision& table(const Provision& root)
    {
        return *allOfKind(root, Kind::RoleTable).front();
    }
    [[nodiscard]] static LineageId row(const Provision& root, const QString& name)
    {
        for (const Provision* initiative : allOfKind(root, Kind::Initiative)) {
            if (initiative->text == name)
                return initiative->lineage;
        }
        return {};
    }
    [[nodiscard]] static LineageId sectionNamed(const Provision& root, const QString& heading)
    {
        for (const Provision* section : allOfKind(root, Kind::Section)) {
            if (section->caption == heading)
                return section->lineage;
        }
        return {};
    }
    /// 「(1)経済: ア商談会 イ観光」 for each section.
    [[nodiscard]] static QStringList shape(const Provision& root)
    {
        QStringList lines;
        for (const Provision* section : allOfKind(root, Kind::Section)) {
            QString line = section->number.asWritten + section->caption + u':';
            for (const Provision& child : section->children) {
                if (child.kind == Kind::Initiative)
                    line += u' ' + child.number.asWritten + child.text;
            }
            lines.append(line);
        }
        return lines;
    }
    [[nodiscard]] static QString cell(const Provision& root, const QString& name, LineageId column)
    {
        for (const Provision* initiative : allOfKind(root, Kind::Initiative)) {
            if (initiative->text != name)
                continue;
            const Provision* role = roleIn(*initiative, column);
            return role == nullptr ? u"none"_s : role->text;
        }
        return u"no row"_s;
    }

    Provision m_root;
    LineageId m_content;
    LineageId m_first;
    LineageId m_second;
};

TEST_F(RoleTableEdit, AddsARowBehindOneOrAtTheEndOfASection)
{
    const auto behind = addInitiative(m_root, row(m_root, u"商談会"_s), u"新"_s);
    ASSERT_TRUE(behind.isOk());
    EXPECT_EQ(shape(behind->root), (QStringList{u"(1)経済: 商談会 新 観光"_s, u"(2)生活: 医療"_s}));
    EXPECT_EQ(row(behind->root, u"新"_s), behind->selection);
    EXPECT_EQ(cell(behind->root, u"新"_s, m_second), QString());
    const auto atEnd = addInitiative(m_root, sectionNamed(m_root, u"経済"_s), u"新"_s);
    EXPECT_EQ(shape(atEnd->root).front(), u"(1)経済: 商談会 観光 新"_s);
    const auto ofTable = addInitiative(m_root, table(m_root).lineage, u"新"_s);
    EXPECT_EQ(shape(ofTable->root).back(), u"(2)生活: 医療 新"_s);
    EXPECT_EQ(addInitiative(m_root, m_root.lineage, u"新"_s).error().code, ErrorCode::EditNotHere);
}

TEST_F(RoleTableEdit, KeepsTheNumbersOfAnOutline)
{
    build(Face::Outline);
    const auto added = addInitiative(m_root, row(m_root, u"商談会"_s), u"新"_s);
    ASSERT_TRUE(added.isOk());
    EXPECT_EQ(shape(added->root), (QStringList{u"(1)経済: ア商談会 イ新 ウ観光"_s, u"(2)生活: ア医療"_s}));
    const Provision* fresh = allOfKind(added->root, Kind::Initiative)[1];
    ASSERT_EQ(fresh->children.size(), 3u);
    EXPECT_EQ(fresh->children[2].number.asWritten, u"(ウ)"_s);
    const auto moved = moveInitiative(added->root, row(added->root, u"観光"_s), MoveDirection::Down);
    ASSERT_TRUE(moved.isOk());
    EXPECT_EQ(shape(moved->root), (QStringList{u"(1)経済: ア商談会 イ新"_s, u"(2)生活: ア観光 イ医療"_s}));
    const auto removed = removeInitiative(moved->root, row(moved->root, u"商談会"_s));
    EXPECT_EQ(shape(removed->root).front(), u"(1)経済: ア新"_s);
    ASSERT_EQ(removed->renumbered.size(), 1u);
}

TEST_F(RoleTableEdit, RemovesWhatWasAddedWithoutTrace)
{
    for (const Face face : {Face::Columns, Face::Stacked, Face::Outline}) {
        build(face);
        const auto added = addInitiative(m_root, row(m_root, u"商談会"_s), u"新"_s);
        const auto removed = removeInitiative(added->root, added->selection);
        ASSERT_TRUE(removed.isOk());
        EXPECT_EQ(removed->root, m_root);
        const auto section = addSection(m_root, sectionNamed(m_root, u"経済"_s), u"新"_s);
        const auto withoutSection = removeSection(section->root, section->selection);
        ASSERT_TRUE(withoutSection.isOk());
        EXPECT_EQ(withoutSection->root, m_root);
    }
}

TEST_F(RoleTableEdit, MovesRowsBetweenSections)
{
    const auto up = moveInitiative(m_root, row(m_root, u"医療"_s), MoveDirection::Up);
    ASSERT_TRUE(up.isOk());
    EXPECT_EQ(shape(up->root), (QStringList{u"(1)経済: 商談会 観光 医療"_s, u"(2)生活:"_s}));
    const auto down = moveInitiative(up->root, row(m_root, u"医療"_s), MoveDirection::Down);
    EXPECT_EQ(down->root, m_root);
    EXPECT_EQ(moveInitiative(m_root, row(m_root, u"医療"_s), MoveDirection::Down).error().code,
              ErrorCode::MoveNotPossible);
    const LineageId target = sectionNamed(m_root, u"経済"_s);
    EXPECT_EQ(shape(moveInitiativeTo(m_root, row(m_root, u"医療"_s), target, 1)->root).front(),
              u"(1)経済: 商談会 医療 観光"_s);
    EXPECT_EQ(shape(moveInitiativeTo(m_root, row(m_root, u"商談会"_s), target, 1)->root).front(),
              u"(1)経済: 観光 商談会"_s);
    EXPECT_EQ(shape(moveInitiativeTo(m_root, row(m_root, u"商談会"_s), target, 99)->root).front(),
              u"(1)経済: 観光 商談会"_s);
}

TEST_F(RoleTableEdit, KeepsTheSeriesOfSections)
{
    const auto added = addSection(m_root, row(m_root, u"商談会"_s), u"都市機能"_s);
    ASSERT_TRUE(added.isOk());
    EXPECT_EQ(shape(added->root), (QStringList{u"(1)経済: 商談会 観光"_s, u"(2)都市機能:"_s, u"(3)生活: 医療"_s}));
    const auto moved = moveSection(added->root, added->selection, MoveDirection::Up);
    EXPECT_EQ(shape(moved->root).front(), u"(1)都市機能:"_s);
    EXPECT_EQ(shape(moved->root)[1], u"(2)経済: 商談会 観光"_s);
    EXPECT_EQ(shape(renameSection(m_root, sectionNamed(m_root, u"生活"_s), u"暮らし"_s)->root).back(),
              u"(2)暮らし: 医療"_s);
    const auto refused = removeSection(m_root, sectionNamed(m_root, u"経済"_s));
    EXPECT_EQ(refused.error().code, ErrorCode::SectionNotEmpty);
    EXPECT_EQ(refused.error().args, (QStringList{u"経済"_s, u"2"_s}));
    const auto last = addSection(m_root, table(m_root).lineage, u"終わり"_s);
    EXPECT_EQ(shape(last->root).back(), u"(3)終わり:"_s);
}

TEST_F(RoleTableEdit, MakesAMissingCellInItsPlace)
{
    Provision bare = m_root;
    visit(bare, [](Provision& node) {
        if (node.kind == Kind::Initiative)
            node.children.erase(node.children.begin() + 1);
    });
    const auto set = setRole(bare, row(bare, u"医療"_s), m_first, u"甲が取り組む。"_s);
    ASSERT_TRUE(set.isOk());
    EXPECT_EQ(cell(set->root, u"医療"_s, m_first), u"甲が取り組む。"_s);
    EXPECT_EQ(allOfKind(set->root, Kind::Initiative).back()->children[1].column, m_first);
    EXPECT_EQ(setRole(bare, row(bare, u"医療"_s), LineageId::create(), u"?"_s).error().code,
              ErrorCode::ProvisionUnknown);
    EXPECT_EQ(row(setRole(bare, row(bare, u"医療"_s), {}, u"救急"_s)->root, u"救急"_s), row(bare, u"医療"_s));
}

TEST_F(RoleTableEdit, AppliesPatternsAndLetsThemFollowTheContent)
{
    const LineageId medical = row(m_root, u"医療"_s);
    const auto lead = applyPattern(m_root, medical, m_first, RolePattern::Lead);
    ASSERT_TRUE(lead.isOk());
    EXPECT_EQ(cell(lead->root, u"医療"_s, m_first), u"医療について、圏域の中心となって取り組む。"_s);
    const auto joint = applyPattern(lead->root, medical, m_second, RolePattern::Joint);
    EXPECT_EQ(cell(joint->root, u"医療"_s, m_second), u"医療について、甲と協力して取り組む。"_s);
    const auto changed = setRole(joint->root, medical, m_content, u"救急医療の確保を行う。"_s);
    ASSERT_TRUE(changed.isOk());
    EXPECT_EQ(cell(changed->root, u"医療"_s, m_second), u"救急医療の確保について、甲と協力して取り組む。"_s);
    EXPECT_EQ(changed->followed.size(), 2u);
    const auto free = setRole(joint->root, medical, m_content, u"医療"_s);
    EXPECT_TRUE(free->followed.empty());
    EXPECT_EQ(cell(free->root, u"医療"_s, m_second), u"医療について、甲と協力して取り組む。"_s);
    const auto refused = applyPattern(free->root, medical, m_first, RolePattern::Assist);
    EXPECT_EQ(refused.error().code, ErrorCode::ContentUnpatterned);
    EXPECT_EQ(refused.error().args, QStringList{u"医療"_s});
    EXPECT_EQ(applyPattern(m_root, medical, m_content, RolePattern::Lead).error().code, ErrorCode::EditNotHere);
    EXPECT_EQ(applyPattern(m_root, medical, m_first, RolePattern::Own)->root, m_root);
}

TEST_F(RoleTableEdit, FillsDownWordsAndPatterns)
{
    const std::vector<LineageId> rows{row(m_root, u"商談会"_s), row(m_root, u"観光"_s), row(m_root, u"医療"_s)};
    const auto words = fillDown(m_root, rows, {m_first});
    ASSERT_TRUE(words.isOk());
    EXPECT_EQ(cell(words->root, u"医療"_s, m_first), u"商談会の甲の役割"_s);
    const auto lead = applyPattern(m_root, rows.front(), m_first, RolePattern::Lead);
    const auto patterns = fillDown(lead->root, rows, {m_first});
    EXPECT_EQ(cell(patterns->root, u"医療"_s, m_first), u"医療について、圏域の中心となって取り組む。"_s);
    const auto odd = setRole(lead->root, rows[2], m_content, u"別に定める"_s);
    EXPECT_EQ(fillDown(odd->root, rows, {m_first}).error().code, ErrorCode::ContentUnpatterned);
}

TEST_F(RoleTableEdit, PastesBlocksAndAddsRowsButCutsNothing)
{
    const auto pasted =
        setCells(m_root, row(m_root, u"観光"_s), m_first, {{u"a1"_s, u"b1"_s}, {u"a2"_s, u"b2\n続き"_s}, {u"a3"_s}});
    ASSERT_TRUE(pasted.isOk());
    EXPECT_EQ(cell(pasted->root, u"観光"_s, m_second), u"b1"_s);
    EXPECT_EQ(cell(pasted->root, u"医療"_s, m_second), u"b2\n続き"_s);
    ASSERT_EQ(pasted->added.size(), 1u);
    EXPECT_EQ(shape(pasted->root).back(), u"(2)生活: 医療 "_s);
    EXPECT_EQ(roleIn(*allOfKind(pasted->root, Kind::Initiative).back(), m_first)->text, u"a3"_s);
    const auto wide = setCells(m_root, row(m_root, u"観光"_s), m_first, {{u"1"_s, u"2"_s, u"3"_s}});
    EXPECT_EQ(wide.error().code, ErrorCode::CellsDoNotFit);
    EXPECT_EQ(wide.error().args, (QStringList{u"3"_s, u"2"_s}));
    const auto names = setCells(m_root, row(m_root, u"観光"_s), {}, {{u"新しい名"_s, u"内容"_s}});
    EXPECT_EQ(cell(names->root, u"新しい名"_s, m_content), u"内容"_s);
}

TEST_F(RoleTableEdit, NumbersTheFirstSectionsOfAnEmptyTable)
{
    Provision empty = makeProvision(Kind::Agreement);
    Provision bare = makeProvision(Kind::RoleTable, u"別表"_s);
    bare.children = {makeProvision(Kind::Column, u"内容"_s)};
    empty.children = {bare};
    const auto section = addSection(empty, bare.lineage, u"経済"_s);
    ASSERT_TRUE(section.isOk());
    const auto second = addSection(section->root, section->selection, u"生活"_s);
    const auto initiative = addInitiative(second->root, section->selection, u"商談会"_s);
    ASSERT_TRUE(initiative.isOk());
    EXPECT_EQ(shape(initiative->root), (QStringList{u"(1)経済: 商談会"_s, u"(2)生活:"_s}));
    EXPECT_EQ(allOfKind(initiative->root, Kind::Role).size(), 1u);
}

} // namespace
