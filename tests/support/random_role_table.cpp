// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_text.h"

#include "core/model/numbering.h"

using namespace Qt::StringLiterals;
using namespace core;
using model::makeProvision;
using model::Provision;
using Kind = model::ProvisionKind;

namespace tests {

namespace {

const QString kHeadings[] = {u"圏域全体の経済成長のけん引"_s,
                             u"高次の都市機能の集積・強化"_s,
                             u"生活機能の強化"_s,
                             u"結びつきやネットワークの強化"_s,
                             u"地域医療"_s,
                             u"福祉"_s,
                             u"災害対策"_s};
const QString kInitiatives[] = {u"経済戦略の推進"_s,
                                u"広域観光のネットワーク化"_s,
                                u"ICTインフラ整備"_s,
                                u"二次救急医療の連携"_s,
                                u"図書館相互のネットワーク化"_s,
                                u"職員等の交流"_s,
                                u"環境"_s,
                                u"教育・文化・スポーツ"_s};
const std::vector<NumberStyle> kSectionStyles = {NumberStyle::Arabic, NumberStyle::Parenthesised,
                                                 NumberStyle::Katakana};

} // namespace

Provision RandomText::cell(const Provision& column)
{
    Provision role = makeProvision(Kind::Role, sentences(2));
    role.column = column.lineage;
    if (chance(10))
        role.text += u'\n' + sentence();
    return role;
}

void RandomText::addRoleTables()
{
    const int count = chance(70) ? 1 : chance(50) ? 0 : 2;
    for (int index = 1; index <= count; ++index)
        m_text.root.children.push_back(roleTable(index, count));
}

Provision RandomText::roleTable(int index, int count)
{
    Provision table = makeProvision(Kind::RoleTable, count == 1 ? u"別表"_s : u"別表第"_s + QString::number(index));
    if (chance(80))
        table.caption = u"（第3条関係）"_s;
    table.face = chance(50) ? model::Face::Columns : model::Face::Stacked;
    if (table.face == model::Face::Columns)
        table.children.push_back(makeProvision(Kind::InitiativeColumn, u"取組"_s));
    const QString content = table.face == model::Face::Columns ? u"内容"_s : u"取組の内容"_s;
    for (const QString& head : {content, u"甲の役割"_s, u"乙の役割"_s})
        table.children.push_back(makeProvision(Kind::Column, head));
    // Rows are drawn apart: adding a section moves the list that the columns stand in.
    const Provision columns = table;
    if (chance(15))
        addInitiatives(&table, columns);
    else
        addSections(&table, columns, static_cast<size_t>(upTo(1)));
    return table;
}

void RandomText::addSections(Provision* parent, const Provision& table, size_t level)
{
    const int count = 1 + upTo(2);
    for (int value = 1; value <= count; ++value) {
        Provision section = makeProvision(Kind::Section);
        section.number = number(kSectionStyles[level], {value});
        section.caption = pick(kHeadings);
        if (level + 1 < kSectionStyles.size() && chance(40))
            addSections(&section, table, level + 1);
        else
            addInitiatives(&section, table);
        parent->children.push_back(std::move(section));
    }
}

void RandomText::addInitiatives(Provision* parent, const Provision& table)
{
    const int count = 1 + upTo(3);
    for (int i = 0; i < count; ++i) {
        // Names differ: two rows of one name under one heading would be a finding of its own.
        Provision initiative = makeProvision(Kind::Initiative, pick(kInitiatives) + QString::number(++m_serial));
        for (const Provision& column : table.children) {
            if (column.kind == Kind::Column)
                initiative.children.push_back(cell(column));
        }
        parent->children.push_back(std::move(initiative));
    }
}

/// (1) 区分 > ア 取組 > a 甲の役割, or with the level ア skipped: (1) 取組 > a 甲の役割.
Provision RandomText::outlineTable(size_t)
{
    Provision table = makeProvision(Kind::RoleTable);
    table.face = model::Face::Outline;
    for (const QString& head : {u"取組の内容"_s, u"甲の役割"_s, u"乙の役割"_s})
        table.children.push_back(makeProvision(Kind::Column, head));
    const Provision columns = table;
    const bool isFlat = chance(40);
    const int sections = isFlat ? 1 : 1 + upTo(1);
    for (int section = 1; section <= sections; ++section) {
        Provision heading = makeProvision(Kind::Section);
        heading.number = number(NumberStyle::Parenthesised, {section});
        heading.caption = pick(kHeadings);
        Provision* parent = isFlat ? &table : &heading;
        for (int value = 1; value <= 2; ++value) {
            Provision initiative = makeProvision(Kind::Initiative, pick(kInitiatives) + QString::number(++m_serial));
            initiative.number = number(isFlat ? NumberStyle::Parenthesised : NumberStyle::Katakana, {value});
            int marker = 0;
            for (const Provision& column : columns.children) {
                Provision role = cell(column);
                role.number = number(isFlat ? NumberStyle::Katakana : NumberStyle::ParenthesisedKatakana, {++marker});
                initiative.children.push_back(std::move(role));
            }
            parent->children.push_back(std::move(initiative));
        }
        if (!isFlat)
            table.children.push_back(std::move(heading));
    }
    return table;
}

} // namespace tests
