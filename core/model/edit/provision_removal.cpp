// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit/article_edit.h"
#include "core/model/edit/edit_session.h"
#include "core/model/edit/reference_index.h"
#include "core/model/edit/renumbering.h"
#include "core/model/edit/tree_access.h"

#include <algorithm>

namespace core::model {

namespace {

using Kind = ProvisionKind;

/// Rows, columns and cells of role tables are edited as a table, and the root is the text itself.
bool mayRemove(Kind kind)
{
    switch (kind) {
    case Kind::Agreement:
    case Kind::Section:
    case Kind::Initiative:
    case Kind::Role:
    case Kind::Column:
    case Kind::InitiativeColumn:
        return false;
    default:
        return true;
    }
}

std::vector<Provision*> tablesOf(Provision& root)
{
    std::vector<Provision*> tables;
    for (Provision* table : childrenOfKind(root, Kind::RoleTable)) {
        if (!tableNumber(table->text).values.empty())
            tables.push_back(table);
    }
    return tables;
}

/// What is counted together with a provision: articles through the whole text, chapters, 項 and 号 among their
/// siblings.
std::vector<Provision*> sequenceOf(Provision& root, const TreePath& path)
{
    const Kind kind = nodeAt(root, path).kind;
    if (kind == Kind::Article || kind == Kind::Chapter)
        return nodesOfKind(root, kind);
    return childrenOfKind(nodeAt(root, parentPath(path)), kind);
}

std::vector<Provision*> behind(const std::vector<Provision*>& sequence, LineageId lineage)
{
    const auto at = std::find_if(sequence.begin(), sequence.end(),
                                 [lineage](const Provision* node) { return node->lineage == lineage; });
    return at == sequence.end() ? std::vector<Provision*>{} : std::vector<Provision*>(at + 1, sequence.end());
}

/// The articles of a removed chapter leave gaps as well, the last one first.
void closeGapsOfArticles(Provision& root, const Provision& group, const DigitWidths& widths)
{
    std::vector<const Provision*> removed = allOfKind(group, Kind::Article);
    std::reverse(removed.begin(), removed.end());
    for (const Provision* article : removed)
        closeGap(behind(nodesOfKind(root, Kind::Article), article->lineage), article->number, widths);
}

/// Titles 別表第2, 別表第3 move up when 別表第1 goes.
void closeGapOfTables(Provision& root, const Provision& removed, const DigitWidths& widths)
{
    const ReferenceNumber gap = tableNumber(removed.text);
    if (gap.values.size() != 1)
        return;
    for (Provision* table : behind(tablesOf(root), removed.lineage)) {
        const ReferenceNumber number = tableNumber(table->text);
        if (number.values.size() != 1 || number.values.front() <= gap.values.front())
            continue;
        static constexpr int kBeforeDigits = 3; // 別表第
        const QString digits = table->text.mid(kBeforeDigits, number.length - kBeforeDigits);
        table->text.replace(kBeforeDigits, digits.size(), digitsLike(digits, number.values.front() - 1, widths));
    }
}

/// The next sibling of the same kind, else the one before, else the parent.
LineageId neighbourOf(const Provision& parent, size_t index)
{
    const Kind kind = parent.children[index].kind;
    for (size_t next = index + 1; next < parent.children.size(); ++next) {
        if (parent.children[next].kind == kind)
            return parent.children[next].lineage;
    }
    for (size_t before = index; before > 0; --before) {
        if (parent.children[before - 1].kind == kind)
            return parent.children[before - 1].lineage;
    }
    return parent.lineage;
}

} // namespace

Result<EditOutcome> removeProvision(const Provision& root, LineageId lineage)
{
    const auto path = findPath(root, lineage);
    if (!path)
        return unknownProvision(lineage);
    const Provision& removed = nodeAt(root, *path);
    if (!mayRemove(removed.kind))
        return errorAt(ErrorCode::EditNotHere, root, lineage);
    const Provision& parent = nodeAt(root, parentPath(*path));
    const auto paragraphs = std::count_if(parent.children.begin(), parent.children.end(),
                                          [](const Provision& child) { return child.kind == Kind::Paragraph; });
    if (removed.kind == Kind::Paragraph && paragraphs == 1)
        return errorAt(ErrorCode::ParagraphNeeded, root, parent.lineage);

    EditSession session(root);
    // Gaps are closed while the removed ones still stand there and tell what is behind them.
    closeGap(behind(sequenceOf(session.root(), *path), lineage), removed.number, session.widths());
    if (removed.kind == Kind::Part || removed.kind == Kind::Chapter)
        closeGapsOfArticles(session.root(), removed, session.widths());
    if (removed.kind == Kind::RoleTable)
        closeGapOfTables(session.root(), removed, session.widths());
    (void)takeChild(nodeAt(session.root(), parentPath(*path)), path->back());
    return session.finish(neighbourOf(parent, path->back()));
}

} // namespace core::model
