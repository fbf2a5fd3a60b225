// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of a RandomAmendment.
#include "core/model/edit/article_edit.h"
#include "core/model/edit/role_cell_edit.h"
#include "core/model/edit/role_table_edit.h"
#include "core/model/numbering.h"
#include "tests/core/amend/proof/random_amendment.h"

using namespace Qt::StringLiterals;
using namespace core;
using model::makeProvision;
using model::Provision;
using Kind = model::ProvisionKind;

namespace tests {

RandomAmendment::Nodes RandomAmendment::nodesOf(const Provision& root, Kind kind) const
{
    return model::allOfKind(root, kind);
}

bool RandomAmendment::editWords(Provision* root)
{
    std::vector<Provision*> nodes;
    model::visit(*root, [&nodes](Provision& node) {
        const bool isText = node.kind == Kind::Paragraph || node.kind == Kind::Item || node.kind == Kind::Subitem ||
                            node.kind == Kind::Role || node.kind == Kind::Preamble;
        if (isText)
            nodes.push_back(&node);
    });
    if (nodes.empty())
        return false;
    Provision* node = pick(nodes);
    const bool mayAddSentence = node->kind == Kind::Paragraph && chance(15);
    if (mayAddSentence)
        node->text += chance(50) ? u"ただし、緊急の場合は、この限りでない。"_s
                                 : u"この場合において、甲は、乙の意見を聴くものとする。"_s;
    else
        node->text = otherWords(node->text);
    return true;
}

bool RandomAmendment::editEverywhere(Provision* root)
{
    static const std::pair<QString, QString> kChanges[] = {{u"協議"_s, u"会議"_s},   {u"費用"_s, u"経費"_s},
                                                           {u"相互"_s, u""_s},       {u"連携"_s, u"連係"_s},
                                                           {u"方針"_s, u"考え方"_s}, {u"取組"_s, u"事業"_s}};
    const auto& change = kChanges[upTo(static_cast<int>(std::size(kChanges)) - 1)];
    const QString& from = change.first;
    const QString& to = change.second;
    const bool hasTables = chance(30);
    bool isDone = false;
    model::visit(*root, [&](Provision& node) {
        const bool isText = node.kind == Kind::Article || node.kind == Kind::Paragraph || node.kind == Kind::Item ||
                            (hasTables && node.kind == Kind::Role);
        QString& words = node.kind == Kind::Article ? node.caption : node.text;
        if (!isText || !words.contains(from) || words.size() < 5)
            return;
        words.replace(from, to);
        isDone = true;
    });
    return isDone;
}

bool RandomAmendment::editHead(Provision* root)
{
    std::vector<Provision*> nodes;
    model::visit(*root, [&nodes](Provision& node) {
        if (node.kind == Kind::Article || node.kind == Kind::Title)
            nodes.push_back(&node);
    });
    if (nodes.empty())
        return false;
    Provision* node = pick(nodes);
    if (node->kind == Kind::Title)
        node->text = words() + u"に係る連携協約"_s;
    else if (!node->caption.isEmpty())
        node->caption = chance(15) ? QString() : u'（' + words().remove(u'（').remove(u'）') + u'）';
    return true;
}

bool RandomAmendment::editStructure(Provision* root)
{
    const Kind kind = pick(std::vector<Kind>{Kind::Article, Kind::Article, Kind::Paragraph, Kind::Item, Kind::Subitem});
    const Nodes nodes = nodesOf(*root, kind);
    if (nodes.empty())
        return false;
    const LineageId lineage = pick(nodes)->lineage;
    Result<model::EditOutcome> outcome = Error{};
    const int act = upTo(3);
    if (act == 0)
        outcome = model::removeProvision(*root, lineage);
    else if (act == 1)
        outcome =
            model::moveProvision(*root, lineage, chance(50) ? model::MoveDirection::Up : model::MoveDirection::Down);
    else if (kind == Kind::Article)
        outcome = model::insertArticleAfter(*root, lineage);
    else if (kind == Kind::Paragraph)
        outcome = chance(70) ? model::insertParagraphAfter(*root, lineage, sentence())
                             : model::insertItemBelow(*root, lineage, words());
    else
        outcome = model::insertItemAfter(*root, lineage, words());
    if (!outcome)
        return false;
    const LineageId added = outcome->selection;
    *root = std::move(outcome->root);
    if (act < 2 || kind != Kind::Article)
        return true;
    model::visit(*root, [&](Provision& node) {
        if (node.lineage == added)
            node.text = sentence();
        const bool isNew = node.kind == Kind::Article && node.children.size() == 1 && node.children[0].lineage == added;
        if (isNew && chance(85))
            node.caption = captionWords();
    });
    return true;
}

bool RandomAmendment::editRows(Provision* root)
{
    const Nodes rows = nodesOf(*root, Kind::Initiative);
    if (rows.empty())
        return false;
    const LineageId lineage = pick(rows)->lineage;
    Result<model::EditOutcome> outcome = Error{};
    if (chance(15))
        return removeRows(root);
    switch (upTo(3)) {
    case 0:
        outcome = model::addInitiative(*root, lineage, name());
        break;
    case 1:
        outcome = model::removeInitiative(*root, lineage);
        break;
    case 2:
        outcome = model::renameInitiative(*root, lineage, name());
        break;
    default:
        outcome =
            model::moveInitiative(*root, lineage, chance(50) ? model::MoveDirection::Up : model::MoveDirection::Down);
        break;
    }
    if (!outcome)
        return false;
    *root = std::move(outcome->root);
    model::visit(*root, [&](Provision& node) {
        if (node.kind == Kind::Role && node.text.isEmpty())
            node.text = sentence();
    });
    return true;
}

/// Rows of one parent that stand near each other.
bool RandomAmendment::removeRows(Provision* root)
{
    const Nodes rows = nodesOf(*root, Kind::Initiative);
    const auto first = static_cast<size_t>(upTo(static_cast<int>(rows.size()) - 1));
    std::vector<LineageId> removed;
    for (size_t i = first; i < rows.size() && removed.size() < 4; ++i) {
        if (chance(70))
            removed.push_back(rows[i]->lineage);
    }
    for (const LineageId row : removed) {
        auto outcome = model::removeInitiative(*root, row);
        if (!outcome)
            return false;
        *root = std::move(outcome->root);
    }
    return !removed.empty();
}

bool RandomAmendment::editSections(Provision* root)
{
    const Nodes sections = nodesOf(*root, Kind::Section);
    if (sections.empty())
        return false;
    const LineageId lineage = pick(sections)->lineage;
    if (chance(25)) {
        auto removed = model::removeSection(*root, lineage);
        if (removed)
            *root = std::move(removed->root);
        return removed.isOk();
    }
    if (chance(50)) {
        auto renamed = model::renameSection(*root, lineage, words());
        if (renamed)
            *root = std::move(renamed->root);
        return renamed.isOk();
    }
    if (chance(50)) {
        auto moved =
            model::moveSection(*root, lineage, chance(50) ? model::MoveDirection::Up : model::MoveDirection::Down);
        if (moved)
            *root = std::move(moved->root);
        return moved.isOk();
    }
    auto added = model::addSection(*root, lineage, words());
    if (!added)
        return false;
    auto filled = model::addInitiative(added->root, added->selection, name());
    if (!filled)
        return false;
    *root = std::move(filled->root);
    model::visit(*root, [&](Provision& node) {
        if (node.kind != Kind::RoleTable)
            return;
        const Provision columns = node;
        model::visit(node, [&](Provision& below) {
            if (below.kind == Kind::Initiative && below.lineage == filled->selection && below.children.empty())
                below.children = row(columns).children;
            else if (below.kind == Kind::Role && below.text.isEmpty())
                below.text = sentence();
        });
    });
    return true;
}

bool RandomAmendment::edit(Provision* root, QString* log)
{
    const int act = upTo(99);
    const Provision before = *root;
    bool isDone = false;
    if (act < 35)
        isDone = editWords(root);
    else if (act < 41)
        isDone = editHead(root);
    else if (act < 47)
        isDone = editEverywhere(root);
    else if (act < 68)
        isDone = editStructure(root);
    else if (act < 92)
        isDone = editRows(root);
    else
        isDone = editSections(root);
    // A 別表 without a row is none.
    for (const Provision* table : model::allOfKind(*root, Kind::RoleTable))
        isDone = isDone && !model::allOfKind(*table, Kind::Initiative).empty();
    if (isDone)
        *log += QString::number(act) + u' ';
    else
        *root = before;
    return isDone;
}

model::AgreementText RandomAmendment::amended(const model::AgreementText& text, int mostEdits, QString* log)
{
    model::AgreementText after = text;
    const int count = 1 + upTo(mostEdits - 1);
    for (int done = 0, tries = 0; done < count && tries < 5 * count; ++tries)
        done += edit(&after.root, log) ? 1 : 0;
    return after;
}

} // namespace tests
