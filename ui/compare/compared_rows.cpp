// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compared_rows.h"

#include "core/compare/notation.h"
#include "core/model/grammar.h"
#include "core/model/numbering.h"
#include "core/model/provision_place.h"
#include "ui/compare/division_pieces.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui::compare {

namespace {

using core::compare::Alignment;
using core::compare::SegmentKind;
using core::model::Provision;
using Kind = core::model::ProvisionKind;

DifferenceClass classOf(core::compare::ChangeArea area)
{
    switch (area) {
    case core::compare::ChangeArea::Words:
        break;
    case core::compare::ChangeArea::Numbers:
        return DifferenceClass::Numbers;
    case core::compare::ChangeArea::Table:
        return DifferenceClass::Table;
    }
    return DifferenceClass::Words;
}

QString printedNumber(const Provision& node)
{
    return node.kind == Kind::Paragraph ? node.number.asWritten : core::model::shownNumber(node.number);
}

bool isColumn(Kind kind)
{
    return kind == Kind::Column || kind == Kind::InitiativeColumn;
}

/// 「別表（第3条関係）」: the caption stands behind the name.
bool standsBehind(Kind kind)
{
    return kind == Kind::RoleTable || kind == Kind::SupplementaryProvision;
}

int levelBelow(const Provision& node, int level)
{
    const bool isDeeper = node.kind == Kind::Paragraph || node.kind == Kind::Item || node.kind == Kind::Subitem ||
                          node.kind == Kind::Initiative || node.kind == Kind::SignatureBlock;
    return isDeeper ? level + 1 : level;
}

bool isHeading(Kind kind)
{
    return kind == Kind::Title || kind == Kind::Part || kind == Kind::Chapter || kind == Kind::Article ||
           kind == Kind::SupplementaryProvision || kind == Kind::RoleTable || kind == Kind::Section ||
           kind == Kind::Initiative;
}

void append(Pieces* to, const Pieces& more, const QString& between)
{
    if (more.empty())
        return;
    if (!to->empty() && !between.isEmpty())
        to->push_back({between});
    to->insert(to->end(), more.begin(), more.end());
}

void append(ComparedRow* row, const Pieces& pieces, const QString& between = u"\u3000"_s)
{
    append(&row->left, piecesWithout(pieces, SegmentKind::Added), between);
    append(&row->right, piecesWithout(pieces, SegmentKind::Removed), between);
    append(&row->overlay, pieces, between);
}

Pieces whole(const QString& text, SegmentKind kind, DifferenceClass what)
{
    return text.isEmpty() ? Pieces() : Pieces{{text, kind, what}};
}

/// Walks the new tree beside the old one, as the comparison does, and puts down every line of both.
class Builder
{
public:
    Builder(const Alignment& alignment, core::Task& task)
        : m_alignment(alignment)
        , m_task(task)
        , m_divisions(alignment)
    {
    }

    std::vector<ComparedRow> run()
    {
        addPair(m_alignment.oldRoot(), m_alignment.newRoot(), 0);
        return std::move(m_rows);
    }
    [[nodiscard]] int rowOf(const core::compare::Change& change) const
    {
        const int row = change.after.isNull() ? m_oldRows.value(change.before, -1) : m_newRows.value(change.after, -1);
        return std::min(row, m_count - 1);
    }

private:
    void record(const Provision* before, const Provision* after)
    {
        if (before != nullptr)
            m_oldRows.insert(before->lineage, static_cast<int>(m_rows.size()));
        if (after != nullptr)
            m_newRows.insert(after->lineage, static_cast<int>(m_rows.size()));
    }

    void push(ComparedRow row)
    {
        if (row.overlay.empty() && row.left.empty() && row.right.empty())
            return;
        m_rows.push_back(std::move(row));
        m_count = static_cast<int>(m_rows.size());
    }

    [[nodiscard]] QString headOf(const Provision& role) const
    {
        const Provision* table = &role;
        while (table != nullptr && table->kind != Kind::RoleTable)
            table = m_alignment.parent(table);
        return table != nullptr ? core::model::columnHead(*table, role) : QString();
    }

    /// 「甲の役割：」 is not of the cell: it says which one it is.
    void addLabel(ComparedRow* row, const Provision* before, const Provision* after) const
    {
        const Provision& known = after != nullptr ? *after : *before;
        if (isColumn(known.kind)) {
            append(row, {{u"（欄）"_s}});
            return;
        }
        if (known.kind != Kind::Role)
            return;
        const auto label = [this](const Provision& role) {
            const QString head = headOf(role);
            return head.isEmpty() ? Pieces() : Pieces{{head + u'：'}};
        };
        if (before != nullptr)
            append(&row->left, label(*before), {});
        if (after != nullptr)
            append(&row->right, label(*after), {});
        append(&row->overlay, label(known), {});
    }

    [[nodiscard]] static ComparedRow rowFor(const Provision& node, int level)
    {
        ComparedRow row;
        row.level = level;
        row.isHeading = isHeading(node.kind);
        return row;
    }

    [[nodiscard]] static Pieces numberPieces(const Provision& before, const Provision& after)
    {
        const QString old = printedNumber(before);
        const QString now = printedNumber(after);
        if (old == now)
            return whole(now, SegmentKind::Equal, DifferenceClass::Numbers);
        const bool isRenumbered =
            before.number.values != after.number.values || before.number.style != after.number.style;
        const bool isNotation =
            !isRenumbered && (after.kind == Kind::Paragraph || core::compare::differInNotationOnly(old, now));
        const DifferenceClass what = isNotation ? DifferenceClass::Notation : DifferenceClass::Numbers;
        Pieces pieces = whole(old, SegmentKind::Removed, what);
        append(&pieces, whole(now, SegmentKind::Added, what), {});
        return pieces;
    }

    void addPair(const Provision& before, const Provision& after, int level)
    {
        if (m_task.isCancelled())
            return;
        record(&before, &after);
        const DifferenceClass what = classOf(core::compare::areaOf(after.kind));
        ComparedRow row = rowFor(after, level);
        addLabel(&row, &before, &after);
        append(&row, numberPieces(before, after));
        const bool isCaptionLast = standsBehind(after.kind);
        if (!isCaptionLast)
            append(&row, differing(before.caption, after.caption, what));
        const QString between = after.kind == Kind::Role ? QString() : u"\u3000"_s;
        if (const DivisionPieces* part = m_divisions.of(&after)) {
            append(&row.left, part->left, between);
            append(&row.right, part->right, between);
            append(&row.overlay, part->overlay, between);
        } else {
            append(&row, differing(before.text, after.text, what), between);
        }
        if (isCaptionLast)
            append(&row, differing(before.caption, after.caption, what), {});
        if (after.kind == Kind::RoleTable && before.face != after.face)
            append(&row, differing(u"〔%1〕"_s.arg(core::model::faceWords(before.face)),
                                   u"〔%1〕"_s.arg(core::model::faceWords(after.face)), what));
        const bool isSilent = isColumn(after.kind) && before.text == after.text && !m_alignment.isMoved(&after);
        if (!isSilent)
            push(std::move(row));
        addChildren(before, after, levelBelow(after, level));
    }

    void addChildren(const Provision& before, const Provision& after, int level)
    {
        auto old = before.children.begin();
        for (const Provision& child : after.children) {
            const Provision* counterpart = m_alignment.before(&child);
            const bool isHere = counterpart != nullptr && m_alignment.parent(counterpart) == &before;
            if (isHere && !m_alignment.isMoved(&child)) {
                for (; old != before.children.end() && &*old != counterpart; ++old)
                    addLone(*old, level, SegmentKind::Removed);
                if (old != before.children.end())
                    ++old;
            }
            if (counterpart != nullptr)
                addPair(*counterpart, child, level);
            else
                addLone(child, level, SegmentKind::Added);
        }
        for (; old != before.children.end(); ++old)
            addLone(*old, level, SegmentKind::Removed);
    }

    /// What only one text has; what stands below it may come from elsewhere.
    void addLone(const Provision& node, int level, SegmentKind kind)
    {
        const bool isOld = kind == SegmentKind::Removed;
        if (m_task.isCancelled() || (isOld && m_alignment.after(&node) != nullptr))
            return;
        record(isOld ? &node : nullptr, isOld ? nullptr : &node);
        const DifferenceClass what = classOf(core::compare::areaOf(node.kind));
        ComparedRow row = rowFor(node, level);
        addLabel(&row, isOld ? &node : nullptr, isOld ? nullptr : &node);
        append(&row, whole(printedNumber(node), kind, what));
        const bool isCaptionLast = standsBehind(node.kind);
        if (!isCaptionLast)
            append(&row, whole(node.caption, kind, what));
        const QString between = node.kind == Kind::Role ? QString() : u"\u3000"_s;
        if (const DivisionPieces* part = m_divisions.of(&node)) {
            append(&row.left, part->left, between);
            append(&row.right, part->right, between);
            append(&row.overlay, part->overlay, between);
        } else {
            append(&row, whole(node.text, kind, what), between);
        }
        if (isCaptionLast)
            append(&row, whole(node.caption, kind, what), {});
        push(std::move(row));
        for (const Provision& child : node.children) {
            const Provision* counterpart = isOld ? nullptr : m_alignment.before(&child);
            if (counterpart != nullptr)
                addPair(*counterpart, child, levelBelow(node, level));
            else
                addLone(child, levelBelow(node, level), kind);
        }
    }

    const Alignment& m_alignment;
    core::Task& m_task;
    Divisions m_divisions;
    std::vector<ComparedRow> m_rows;
    QHash<core::LineageId, int> m_oldRows;
    QHash<core::LineageId, int> m_newRows;
    int m_count = 0;
};

} // namespace

core::Result<ComparedRows> comparedRows(const Provision& before, const Provision& after, core::Task& task)
{
    const Alignment alignment = core::compare::align(before, after, &task);
    auto comparison = core::compare::compare(alignment, task);
    if (!comparison)
        return comparison.error();
    Builder builder(alignment, task);
    ComparedRows found;
    found.rows = builder.run();
    if (task.isCancelled())
        return core::Error{core::ErrorCode::Cancelled, {}, {}};
    for (core::compare::Change& change : comparison->changes) {
        const DifferenceClass what = classOf(change.area);
        const int row = builder.rowOf(change);
        const bool isMoved = change.kind == core::compare::ChangeKind::Moved;
        const QString there = isMoved ? core::model::placeWords(after, change.after) : QString();
        found.differences.push_back({std::move(change), what, row, there});
    }
    for (core::compare::Change& change : comparison->notation) {
        const int row = builder.rowOf(change);
        found.differences.push_back({std::move(change), DifferenceClass::Notation, row, {}});
    }
    std::stable_sort(found.differences.begin(), found.differences.end(),
                     [](const Difference& one, const Difference& other) { return one.row < other.row; });
    return found;
}

} // namespace ui::compare
