// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/apply/place_resolver.h"

#include "core/base/width_folding.h"
#include "core/model/numbering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

/// Marker alone, heading alone, or both: 「(3)」, 「生活機能の強化」, 「ア生活機能の強化」.
QStringList namesOf(const Provision& node)
{
    const QString mark = foldedWords(model::shownNumber(node.number));
    const QString words = foldedWords(node.kind == Kind::Section ? node.caption : node.text);
    QStringList names{mark, words, mark + words};
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

/// Follows the words of a path along the names that stand in a table. Names may hold 「の表」 or 「の項」, so every way
/// to cut the words is tried, and only what fits the tree to the last word is found.
class PathFinder
{
public:
    explicit PathFinder(const Provision& table)
        : m_table(table)
    {
    }

    std::vector<Target> find(const QString& words)
    {
        follow(m_table, words);
        return std::move(m_found);
    }

private:
    void follow(const Provision& scope, QStringView rest)
    {
        for (const Provision& child : scope.children) {
            if (child.kind == Kind::Section) {
                followSection(child, rest);
                // A heading on the way may be left out where what follows is clear without it.
                follow(child, rest);
            } else if (child.kind == Kind::Initiative) {
                followRow(child, rest);
            }
        }
    }

    void followSection(const Provision& section, QStringView rest)
    {
        for (const QString& name : namesOf(section)) {
            if (!rest.startsWith(name))
                continue;
            const QStringView behind = rest.sliced(name.size());
            if (behind.isEmpty()) {
                add({section.lineage, Extent::Node, {}, PlacePart::Whole});
                continue;
            }
            follow(section, behind);
            for (const QStringView designator : {u"の表", u"の部", u"の款", u"の項"}) {
                if (!behind.startsWith(designator))
                    continue;
                const QStringView inside = behind.sliced(designator.size());
                // 「の表中福祉の項」, and 「の表中心拠点の項」 where 中 is the name's own.
                if (inside.startsWith(u'中'))
                    follow(section, inside.sliced(1));
                if (!inside.isEmpty())
                    follow(section, inside);
                else
                    add({section.lineage, designator == u"の表" ? Extent::Rows : Extent::Node, {}, PlacePart::Whole});
            }
        }
    }

    void followRow(const Provision& row, QStringView rest)
    {
        for (const QString& name : namesOf(row)) {
            if (!rest.startsWith(name) || !rest.sliced(name.size()).startsWith(u"の項"))
                continue;
            const QStringView behind = rest.sliced(name.size() + 2);
            if (behind.isEmpty())
                add({row.lineage, Extent::Node, {}, PlacePart::Whole});
            else
                followColumn(row, behind);
        }
    }

    void followColumn(const Provision& row, QStringView rest)
    {
        if (!rest.endsWith(u"の欄"))
            return;
        const QString head = rest.chopped(2).toString();
        const bool hasParticle = head.startsWith(u'の') || head.startsWith(u'中');
        const auto isNamed = [&](const Provision& column) {
            const QString name = foldedWords(column.text);
            return name == head || (hasParticle && name == head.sliced(1));
        };
        bool hasNameColumn = false;
        for (const Provision& column : m_table.children) {
            if (column.kind == Kind::InitiativeColumn)
                hasNameColumn = isNamed(column) || hasNameColumn;
            else if (column.kind == Kind::Column && isNamed(column))
                add({row.lineage, Extent::Cell, column.lineage, PlacePart::Whole});
        }
        // 「取組の欄」 is the first cell, also where nothing is printed above it (drafting-rules 1.9.5).
        if (hasNameColumn || head == u"取組" || (hasParticle && head.sliced(1) == u"取組"))
            add({row.lineage, Extent::NameCell, {}, PlacePart::Whole});
    }

    void add(const Target& target)
    {
        if (std::find(m_found.begin(), m_found.end(), target) == m_found.end())
            m_found.push_back(target);
    }

    const Provision& m_table;
    std::vector<Target> m_found;
};

} // namespace

std::vector<Target> targetsOfPath(const Provision& table, const QString& words)
{
    const QString path = foldedWords(words);
    auto found = PathFinder(table).find(path);
    // 「別表中福祉の項」, read in one word because a name may itself begin with 中.
    if (found.empty() && (path.startsWith(u'中') || path.startsWith(u'の')))
        found = PathFinder(table).find(path.mid(1));
    return found;
}

} // namespace core::amend
