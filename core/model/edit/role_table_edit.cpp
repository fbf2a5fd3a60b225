// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit/role_table_edit.h"

#include "core/model/edit/edit_session.h"
#include "core/model/edit/renumbering.h"
#include "core/model/edit/role_table_rows.h"

#include <algorithm>
#include <utility>

namespace core::model {

namespace {

using Kind = ProvisionKind;

Result<TreePath> pathOf(const Provision& root, LineageId lineage, Kind kind)
{
    auto path = findPath(root, lineage);
    if (!path)
        return unknownProvision(lineage);
    if (nodeAt(root, *path).kind != kind)
        return errorAt(ErrorCode::EditNotHere, root, lineage);
    return std::move(*path);
}

size_t countRows(const Provision& parent)
{
    return static_cast<size_t>(std::count_if(parent.children.begin(), parent.children.end(),
                                             [](const Provision& child) { return child.kind == Kind::Initiative; }));
}

/// A section whose rows stand in the sections below it takes a new row in the last of those.
TreePath rowsPath(const Provision& root, TreePath path)
{
    for (;;) {
        const Provision& parent = nodeAt(root, path);
        if (countRows(parent) > 0)
            return path;
        auto last = parent.children.size();
        while (last > 0 && parent.children[last - 1].kind != Kind::Section)
            --last;
        if (last == 0)
            return path;
        path.push_back(last - 1);
    }
}

/// The child index before which row `index` of a parent stands.
size_t rowPlace(const Provision& parent, size_t index)
{
    for (size_t at = 0; at < parent.children.size(); ++at) {
        if (parent.children[at].kind == Kind::Initiative && index-- == 0)
            return at;
    }
    return endOfRows(parent);
}

/// The sections that hold rows or could, in reading order: those without sections below them.
std::vector<LineageId> sectionsForRows(const Provision& table)
{
    std::vector<LineageId> sections;
    for (const Provision* section : allOfKind(table, Kind::Section)) {
        if (countRows(*section) > 0 || firstChild(*section, Kind::Section) == nullptr)
            sections.push_back(section->lineage);
    }
    return sections;
}

std::optional<size_t> neighbour(const Provision& parent, size_t index, MoveDirection direction)
{
    const Kind kind = parent.children[index].kind;
    const std::ptrdiff_t step = direction == MoveDirection::Up ? -1 : 1;
    const auto end = static_cast<std::ptrdiff_t>(parent.children.size());
    for (auto at = static_cast<std::ptrdiff_t>(index) + step; at >= 0 && at < end; at += step) {
        if (parent.children[static_cast<size_t>(at)].kind == kind)
            return static_cast<size_t>(at);
    }
    return std::nullopt;
}

void swapKeepingNumbers(Provision& parent, size_t one, size_t other)
{
    const Kind kind = parent.children[one].kind;
    const auto row = numbersOf(childrenOfKind(parent, kind));
    std::swap(parent.children[one], parent.children[other]);
    assignNumbers(childrenOfKind(parent, kind), row);
}

LineageId selectionAfterRemoval(const Provision& parent, size_t index)
{
    if (const auto next = neighbour(parent, index, MoveDirection::Down))
        return parent.children[*next].lineage;
    if (const auto before = neighbour(parent, index, MoveDirection::Up))
        return parent.children[*before].lineage;
    return parent.lineage;
}

Result<EditOutcome> rename(const Provision& root, LineageId lineage, Kind kind, QString Provision::*field,
                           const QString& words)
{
    const auto path = pathOf(root, lineage, kind);
    if (!path)
        return path.error();
    Provision after = root;
    nodeAt(after, *path).*field = words;
    return finishTable(root, std::move(after), lineage);
}

Result<EditOutcome> moveTo(const Provision& root, const TreePath& from, LineageId target, size_t index)
{
    const LineageId lineage = nodeAt(root, from).lineage;
    const TreePath tableAt = *tablePath(root, from);
    const Provision& table = nodeAt(root, tableAt);
    Provision after = root;
    const DigitWidths widths = digitWidthsOf(root);
    Provision moved = takeFromTable(nodeAt(after, parentPath(from)), from.back(), widths);
    const auto to = findPath(after, target);
    Provision& parent = nodeAt(after, *to);
    const ProvisionNumber sample =
        firstChild(parent, Kind::Initiative) ? initiativeSample(root, table, parent) : moved.number;
    addToTable(parent, rowPlace(parent, index), std::move(moved), sample, widths);
    return finishTable(root, std::move(after), lineage);
}

} // namespace

Result<EditOutcome> addInitiative(const Provision& root, LineageId place, const QString& name)
{
    const auto path = findPath(root, place);
    if (!path)
        return unknownProvision(place);
    const auto tableAt = tablePath(root, *path);
    const auto rowAt = enclosing(root, *path, [](Kind kind) { return kind == Kind::Initiative; });
    const Kind kind = nodeAt(root, *path).kind;
    if (!tableAt || (!rowAt && kind != Kind::Section && kind != Kind::RoleTable))
        return errorAt(ErrorCode::EditNotHere, root, place);
    const TreePath parentAt = rowAt ? parentPath(*rowAt) : rowsPath(root, *path);
    const Provision& parent = nodeAt(root, parentAt);
    const Provision& table = nodeAt(root, *tableAt);
    const ProvisionNumber sample = initiativeSample(root, table, parent);
    Provision added = emptyInitiative(root, table, parent, sample, name);
    const LineageId lineage = added.lineage;
    Provision after = root;
    addToTable(nodeAt(after, parentAt), rowAt ? rowAt->back() + 1 : endOfRows(parent), std::move(added), sample,
               digitWidthsOf(root));
    return finishTable(root, std::move(after), lineage);
}

Result<EditOutcome> renameInitiative(const Provision& root, LineageId initiative, const QString& name)
{
    return rename(root, initiative, Kind::Initiative, &Provision::text, name);
}

Result<EditOutcome> removeInitiative(const Provision& root, LineageId initiative)
{
    const auto path = pathOf(root, initiative, Kind::Initiative);
    if (!path)
        return path.error();
    Provision after = root;
    (void)takeFromTable(nodeAt(after, parentPath(*path)), path->back(), digitWidthsOf(root));
    return finishTable(root, std::move(after), selectionAfterRemoval(nodeAt(root, parentPath(*path)), path->back()));
}

Result<EditOutcome> moveInitiative(const Provision& root, LineageId initiative, MoveDirection direction)
{
    const auto path = pathOf(root, initiative, Kind::Initiative);
    if (!path)
        return path.error();
    const Provision& parent = nodeAt(root, parentPath(*path));
    if (const auto other = neighbour(parent, path->back(), direction)) {
        Provision after = root;
        swapKeepingNumbers(nodeAt(after, parentPath(*path)), path->back(), *other);
        return finishTable(root, std::move(after), initiative);
    }
    const auto sections = sectionsForRows(nodeAt(root, *tablePath(root, *path)));
    const auto here = std::find(sections.begin(), sections.end(), parent.lineage);
    const bool isUp = direction == MoveDirection::Up;
    if (here == sections.end() || (isUp ? here == sections.begin() : here + 1 == sections.end()))
        return errorAt(ErrorCode::MoveNotPossible, root, initiative);
    const LineageId target = isUp ? *(here - 1) : *(here + 1);
    return moveTo(root, *path, target, isUp ? countRows(nodeAt(root, *findPath(root, target))) : 0);
}

Result<EditOutcome> moveInitiativeTo(const Provision& root, LineageId initiative, LineageId section, size_t index)
{
    const auto path = pathOf(root, initiative, Kind::Initiative);
    if (!path)
        return path.error();
    const auto target = findPath(root, section);
    if (!target)
        return unknownProvision(section);
    const Kind kind = nodeAt(root, *target).kind;
    if ((kind != Kind::Section && kind != Kind::RoleTable) || tablePath(root, *target) != tablePath(root, *path))
        return errorAt(ErrorCode::EditNotHere, root, section);
    return moveTo(root, *path, section, index);
}

Result<EditOutcome> addSection(const Provision& root, LineageId place, const QString& heading)
{
    const auto path = findPath(root, place);
    if (!path)
        return unknownProvision(place);
    const auto tableAt = tablePath(root, *path);
    if (!tableAt)
        return errorAt(ErrorCode::EditNotHere, root, place);
    const auto sectionAt =
        enclosing(root, *path, [](Kind kind) { return kind == Kind::Section || kind == Kind::RoleTable; });
    const bool isBehind = *sectionAt != *tableAt;
    const TreePath parentAt = isBehind ? parentPath(*sectionAt) : *tableAt;
    const Provision& parent = nodeAt(root, parentAt);
    size_t index = endOfRows(parent);
    for (size_t at = 0; at < parent.children.size(); ++at) {
        if (parent.children[at].kind == Kind::Section)
            index = std::max(index, at + 1);
    }
    Provision section = makeProvision(Kind::Section);
    section.caption = heading;
    const LineageId lineage = section.lineage;
    Provision after = root;
    addToTable(nodeAt(after, parentAt), isBehind ? sectionAt->back() + 1 : index, std::move(section),
               sectionSample(root, nodeAt(root, *tableAt), parent), digitWidthsOf(root));
    return finishTable(root, std::move(after), lineage);
}

Result<EditOutcome> renameSection(const Provision& root, LineageId section, const QString& heading)
{
    return rename(root, section, Kind::Section, &Provision::caption, heading);
}

Result<EditOutcome> removeSection(const Provision& root, LineageId section)
{
    const auto path = pathOf(root, section, Kind::Section);
    if (!path)
        return path.error();
    const Provision& removed = nodeAt(root, *path);
    if (const auto rows = allOfKind(removed, Kind::Initiative); !rows.empty())
        return Error{ErrorCode::SectionNotEmpty, {removed.caption, QString::number(rows.size())}, {}};
    Provision after = root;
    (void)takeFromTable(nodeAt(after, parentPath(*path)), path->back(), digitWidthsOf(root));
    return finishTable(root, std::move(after), selectionAfterRemoval(nodeAt(root, parentPath(*path)), path->back()));
}

Result<EditOutcome> moveSection(const Provision& root, LineageId section, MoveDirection direction)
{
    const auto path = pathOf(root, section, Kind::Section);
    if (!path)
        return path.error();
    const auto other = neighbour(nodeAt(root, parentPath(*path)), path->back(), direction);
    if (!other)
        return errorAt(ErrorCode::MoveNotPossible, root, section);
    Provision after = root;
    swapKeepingNumbers(nodeAt(after, parentPath(*path)), path->back(), *other);
    return finishTable(root, std::move(after), section);
}

} // namespace core::model
