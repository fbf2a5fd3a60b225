// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"

#include "core/compare/alignment.h"
#include "core/compare/division.h"
#include "core/compare/notation.h"
#include "core/compare/provision_wording.h"
#include "core/model/grammar.h"
#include "core/model/numbering.h"
#include "core/model/provision_place.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::compare {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

bool isOfTable(Kind kind)
{
    return kind == Kind::RoleTable || kind == Kind::InitiativeColumn || kind == Kind::Column || kind == Kind::Section ||
           kind == Kind::Initiative || kind == Kind::Role || kind == Kind::TableNote;
}

/// Walks the new tree beside the old one and writes down what differs.
class Walk
{
public:
    Walk(const Alignment& alignment, Task& task)
        : m_alignment(alignment)
        , m_task(task)
    {
        model::visit(alignment.newRoot(), [this](const Provision&) { ++m_total; });
        findDivisions(m_alignment, &m_splits, &m_merges);
    }

    Result<Comparison> run()
    {
        comparePair(m_alignment.oldRoot(), m_alignment.newRoot());
        if (m_task.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        m_task.report(m_total, m_total);
        return std::move(m_found);
    }

private:
    [[nodiscard]] QString placeOf(const Provision* node) const
    {
        std::vector<const Provision*> path;
        for (; node != nullptr; node = m_alignment.parent(node))
            path.insert(path.begin(), node);
        return model::placeWords(path);
    }

    Change changeOf(ChangeKind kind, const Provision* before, const Provision* after) const
    {
        const Provision* node = before != nullptr ? before : after;
        Change change;
        change.kind = kind;
        change.area = areaOf(node->kind);
        change.where = placeOf(node);
        if (before != nullptr)
            change.before = before->lineage;
        if (after != nullptr)
            change.after = after->lineage;
        return change;
    }

    void compareWords(const Provision& before, const Provision& after, const QString& old, const QString& now,
                      const QString& part = {})
    {
        if (old == now)
            return;
        Change change = changeOf(ChangeKind::Changed, &before, &after);
        change.where += part;
        change.oldText = old;
        change.newText = now;
        change.words = wordDifference(old, now);
        (differInNotationOnly(old, now) ? m_found.notation : m_found.changes).push_back(std::move(change));
    }

    void compareNumbers(const Provision& before, const Provision& after)
    {
        if (before.number == after.number || after.kind == Kind::Agreement)
            return;
        const bool isRenumbered =
            before.number.values != after.number.values || before.number.style != after.number.style;
        Change change = changeOf(ChangeKind::Renumbered, &before, &after);
        change.area = ChangeArea::Numbers;
        change.oldText = isRenumbered ? model::shownNumber(before.number) : before.number.asWritten;
        change.newText = isRenumbered ? model::shownNumber(after.number) : after.number.asWritten;
        if (change.oldText == change.newText)
            return;
        const bool isNotation = !isRenumbered && differInNotationOnly(change.oldText, change.newText);
        // The first 項 gets or loses its printed number with its neighbours: no change of its own.
        if (isNotation || (!isRenumbered && after.kind == Kind::Paragraph))
            m_found.notation.push_back(std::move(change));
        else
            m_found.changes.push_back(std::move(change));
    }

    void comparePair(const Provision& before, const Provision& after)
    {
        if (m_task.isCancelled())
            return;
        constexpr int kStep = 32;
        if (++m_done % kStep == 0)
            m_task.report(m_done, m_total);
        const bool isMoved = m_alignment.isMoved(&after);
        if (isMoved)
            addMove(before, after);
        else
            compareNumbers(before, after);
        compareWords(before, after, before.caption, after.caption,
                     after.kind == Kind::Section ? QString() : u"の見出し"_s);
        if (after.kind == Kind::RoleTable && before.face != after.face) {
            Change change = changeOf(ChangeKind::Changed, &before, &after);
            change.oldText = model::faceWords(before.face);
            change.newText = model::faceWords(after.face);
            change.words = wordDifference(change.oldText, change.newText);
            m_found.changes.push_back(std::move(change));
        }
        if (m_splits.contains(&before) || m_merges.contains(&after))
            addDivision(before, after);
        else if (!isMoved || before.text.isEmpty() || !areWordsInMove(before, after))
            compareWords(before, after, before.text, after.text);
        compareChildren(before, after);
    }

    /// A moved leaf tells its other words with its move.
    [[nodiscard]] static bool areWordsInMove(const Provision& before, const Provision& after)
    {
        return before.text != after.text && !differInNotationOnly(before.text, after.text);
    }

    void addMove(const Provision& before, const Provision& after)
    {
        Change change = changeOf(ChangeKind::Moved, &before, &after);
        change.oldText = wordingOf(before);
        change.newText = wordingOf(after);
        if (areWordsInMove(before, after))
            change.words = wordDifference(before.text, after.text);
        m_found.changes.push_back(std::move(change));
    }

    void addDivision(const Provision& before, const Provision& after)
    {
        const bool isSplit = m_splits.contains(&before);
        Change change = changeOf(isSplit ? ChangeKind::Split : ChangeKind::Merged, &before, &after);
        change.oldText = isSplit ? before.text : m_merges.value(&after).words;
        change.newText = isSplit ? m_splits.value(&before).words : after.text;
        change.words = wordDifference(change.oldText, change.newText);
        m_found.changes.push_back(std::move(change));
    }

    [[nodiscard]] bool isPartOfDivision(const Provision& node) const
    {
        const auto holds = [&node](const auto& divisions) {
            return std::any_of(divisions.begin(), divisions.end(), [&node](const Division& division) {
                return std::find(division.others.begin(), division.others.end(), &node) != division.others.end();
            });
        };
        return holds(m_splits) || holds(m_merges);
    }

    /// A cell goes with its column, added or removed, and that is one change.
    [[nodiscard]] bool goesWithColumn(const Provision& role, bool isOld) const
    {
        const Provision* table = &role;
        while (table != nullptr && table->kind != Kind::RoleTable)
            table = m_alignment.parent(table);
        if (role.kind != Kind::Role || table == nullptr)
            return false;
        return std::any_of(table->children.begin(), table->children.end(), [&](const Provision& column) {
            return column.kind == Kind::Column && column.lineage == role.column &&
                   (isOld ? m_alignment.after(&column) : m_alignment.before(&column)) == nullptr;
        });
    }

    void compareChildren(const Provision& before, const Provision& after)
    {
        auto old = before.children.begin();
        for (const Provision& child : after.children) {
            const Provision* counterpart = m_alignment.before(&child);
            const bool isHere = counterpart != nullptr && m_alignment.parent(counterpart) == &before;
            if (isHere && !m_alignment.isMoved(&child)) {
                for (; old != before.children.end() && &*old != counterpart; ++old)
                    addRemoved(*old);
                if (old != before.children.end())
                    ++old;
            }
            if (counterpart != nullptr)
                comparePair(*counterpart, child);
            else
                addAdded(child);
        }
        for (; old != before.children.end(); ++old)
            addRemoved(*old);
    }

    /// What stands in an added or removed section but comes from elsewhere is told by itself.
    [[nodiscard]] bool holdsPaired(const Provision& node, bool isOld) const
    {
        bool holds = false;
        model::visit(node, [&](const Provision& below) {
            holds = holds || (isOld ? m_alignment.after(&below) : m_alignment.before(&below)) != nullptr;
        });
        return holds;
    }

    void addRemoved(const Provision& node)
    {
        if (m_alignment.after(&node) != nullptr || goesWithColumn(node, true))
            return;
        // The words of a part are told with the whole; what stands below it is not.
        if (isPartOfDivision(node)) {
            for (const Provision& child : node.children)
                addRemoved(child);
            return;
        }
        const bool isTakenApart = holdsPaired(node, true);
        Change change = changeOf(ChangeKind::Removed, &node, nullptr);
        change.oldText = isTakenApart ? node.caption + node.text : wordingOf(node);
        m_found.changes.push_back(std::move(change));
        if (isTakenApart) {
            for (const Provision& child : node.children)
                addRemoved(child);
        }
    }

    void addAdded(const Provision& node)
    {
        if (goesWithColumn(node, false))
            return;
        if (isPartOfDivision(node))
            return addChildren(node);
        const bool isTakenTogether = holdsPaired(node, false);
        Change change = changeOf(ChangeKind::Added, nullptr, &node);
        change.newText = isTakenTogether ? node.caption + node.text : wordingOf(node);
        m_found.changes.push_back(std::move(change));
        if (isTakenTogether)
            addChildren(node);
    }

    void addChildren(const Provision& added)
    {
        for (const Provision& child : added.children) {
            if (const Provision* counterpart = m_alignment.before(&child))
                comparePair(*counterpart, child);
            else
                addAdded(child);
        }
    }

    const Alignment& m_alignment;
    Task& m_task;
    int m_done = 0;
    int m_total = 0;
    QHash<const Provision*, Division> m_splits;
    QHash<const Provision*, Division> m_merges;
    Comparison m_found;
};

} // namespace

Comparison compare(const Provision& before, const Provision& after)
{
    Task task;
    return compare(align(before, after), task).value();
}

Result<Comparison> compare(const Provision& before, const Provision& after, Task& task)
{
    const Alignment alignment = align(before, after, &task);
    return compare(alignment, task);
}

Result<Comparison> compare(const Alignment& alignment, Task& task)
{
    if (task.isCancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    return Walk(alignment, task).run();
}

ChangeArea areaOf(Kind kind)
{
    return isOfTable(kind) ? ChangeArea::Table : ChangeArea::Words;
}

QString kindName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return u"added"_s;
    case ChangeKind::Removed:
        return u"removed"_s;
    case ChangeKind::Moved:
        return u"moved"_s;
    case ChangeKind::Renumbered:
        return u"renumbered"_s;
    case ChangeKind::Changed:
    case ChangeKind::Split:
    case ChangeKind::Merged:
        return u"changed"_s;
    }
    return {};
}

} // namespace core::compare
