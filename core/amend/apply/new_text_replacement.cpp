// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/apply/new_text_placer.h"

#include "core/amend/apply/part_stretch.h"
#include "core/amend/apply/table_fragment.h"
#include "core/amend/apply/tree_numbers.h"
#include "core/amend/reading/new_text_reader.h"
#include "core/model/edit/role_table_rows.h"
#include "core/model/edit/tree_access.h"
#include "core/model/role_columns.h"
#include "core/model/role_table_lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

/// New words that wrapped lines make up; a cell keeps its line breaks.
QString joined(const NewText& text, const TextWidths& widths)
{
    QString words;
    for (const QString& line : text.lines)
        words += line.trimmed().replace(model::kInnerLineBreak, u'\n');
    return widths.applied(words);
}

bool isUnitOfText(Kind kind)
{
    return kind == Kind::Article || kind == Kind::Paragraph || kind == Kind::Item || kind == Kind::Subitem ||
           kind == Kind::SupplementaryProvision;
}

} // namespace

Result<void> NewTextPlacer::replace(const ReplaceWhole& replace, const std::vector<Target>& targets)
{
    const QString where = placeWords(replace.places);
    const NewTextShape shape = shapeOfNewText(replace);
    const bool isText = shape == NewTextShape::Articles || shape == NewTextShape::Paragraphs ||
                        shape == NewTextShape::Items || shape == NewTextShape::Subitems ||
                        shape == NewTextShape::Supplementary;
    if (isText) {
        if (replace.text.provisions.size() != targets.size())
            return Error{ErrorCode::AmendingCountWrong,
                         {QString::number(m_sentence), QString::number(targets.size()),
                          QString::number(replace.text.provisions.size())},
                         {}};
        for (size_t i = 0; i < targets.size(); ++i) {
            if (auto done = replaceNode(targets[i], replace.text.provisions[i], where); !done)
                return done;
        }
        return {};
    }
    if (targets.size() != 1)
        return notHere(where);
    switch (shape) {
    case NewTextShape::Words:
        return replaceWords(targets.front(), replace.text, where);
    case NewTextShape::WholeTable: {
        TableFragment fragment = readWholeTable(replace.text.lines, m_widths);
        if (fragment.unplaced)
            return unreadable(*fragment.unplaced, replace.text);
        return replaceNode(targets.front(), std::move(fragment.nodes.front()), where);
    }
    case NewTextShape::TableLines:
        return replaceTablePart(targets.front(), replace.text, where);
    default:
        return notHere(where);
    }
}

/// The new unit takes the place, the number and the lineage of the old one.
Result<void> NewTextPlacer::replaceNode(const Target& target, Provision after, const QString& where)
{
    const auto path = model::findPath(m_root, target.node);
    if (!path || path->empty())
        return notHere(where);
    Provision& before = model::nodeAt(m_root, *path);
    if (isUnitOfText(before.kind)) {
        const bool isItem = before.kind == Kind::Item || before.kind == Kind::Subitem;
        if (isItem && (after.kind == Kind::Item || after.kind == Kind::Subitem))
            after.kind = before.kind;
        if (after.kind != before.kind)
            return notHere(where);
        m_widths.applyTo(after);
        std::vector<Provision> fitted;
        fitted.push_back(std::move(after));
        fitNumbers(m_root, model::nodeAt(m_root, model::parentPath(*path)), fitted, m_digits);
        after = std::move(fitted.front());
        if (before.number.values != after.number.values)
            return notHere(where);
        after.number = before.number;
    }
    if (before.kind == Kind::SupplementaryProvision && after.text.isEmpty())
        after.text = before.text;
    if (before.kind == Kind::RoleTable && tableNumber(before.text) == tableNumber(after.text))
        after.text = before.text;
    inheritLineages(before, after);
    before = std::move(after);
    return {};
}

Result<void> NewTextPlacer::replaceWords(const Target& target, const NewText& text, const QString& where)
{
    const auto path = model::findPath(m_root, target.node);
    if (!path)
        return notHere(where);
    Provision& node = model::nodeAt(m_root, *path);
    if (target.part == PlacePart::Caption) {
        node.caption = joined(text, m_widths);
        return {};
    }
    if (isPartOfWords(target.part)) {
        const auto stretch = stretchOf(node.text, target.part);
        if (!stretch)
            return notHere(where);
        node.text.replace(stretch->start, stretch->end - stretch->start, joined(text, m_widths));
        return {};
    }
    if (node.kind != Kind::Title && node.kind != Kind::Preamble && node.kind != Kind::ClosingClause)
        return notHere(where);
    node.text = joined(text, m_widths);
    return {};
}

Result<void> NewTextPlacer::replaceTablePart(const Target& target, const NewText& text, const QString& where)
{
    const auto path = model::findPath(m_root, target.node);
    const auto tablePath = path ? model::tablePath(m_root, *path) : std::nullopt;
    if (!tablePath)
        return notHere(where);
    Provision& node = model::nodeAt(m_root, *path);
    if (target.extent == Extent::NameCell || node.kind == Kind::TableNote) {
        node.text = joined(text, m_widths);
        return {};
    }
    if (target.extent == Extent::Cell) {
        const Provision& table = model::nodeAt(m_root, *tablePath);
        model::cellOf(m_root, table, node, target.column).text = joined(text, m_widths);
        return {};
    }
    const bool isUnit = target.extent == Extent::Node;
    const Provision& table = model::nodeAt(m_root, *tablePath);
    const Provision& holder = isUnit ? model::nodeAt(m_root, model::parentPath(*path)) : node;
    TableFragment fragment = readTableLines(table, holder, text.lines, m_widths);
    if (fragment.unplaced)
        return unreadable(*fragment.unplaced, text);
    // 「の表を次のように改める」 may repeat the heading of the section, and so names the section.
    const bool isSection =
        node.kind == Kind::Section && fragment.nodes.size() == 1 && fragment.nodes.front().kind == Kind::Section;
    if (isSection || (isUnit && fragment.nodes.size() == 1 && fragment.nodes.front().kind == node.kind)) {
        if (isSection) {
            const Provision& parent = model::nodeAt(m_root, model::parentPath(*path));
            fitNumbers(m_root, parent, fragment.nodes, m_digits);
        }
        Provision after = std::move(fragment.nodes.front());
        inheritLineages(node, after);
        node = std::move(after);
        return {};
    }
    if (isUnit || fragment.nodes.empty())
        return notHere(where);
    Provision after = node;
    after.children = std::move(fragment.nodes);
    inheritLineages(node, after);
    node = std::move(after);
    return {};
}

} // namespace core::amend
