// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/parts/outline_roles.h"

#include "core/base/width_folding.h"
#include "core/model/grammar.h"
#include "core/model/numbering.h"
#include "core/recognise/characters.h"
#include "core/recognise/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::recognise {
namespace {

using Kind = model::ProvisionKind;
using model::Provision;

qsizetype headLength(const Provision& item)
{
    return model::isItem(item.kind) ? columnHeadLength(foldKeepingLength(item.text)) : 0;
}

bool holdsRoles(const Provision& node)
{
    return std::count_if(node.children.begin(), node.children.end(),
                         [](const Provision& child) { return headLength(child) > 0; }) > 1;
}

bool holdsInitiatives(const Provision& node)
{
    return holdsRoles(node) || std::any_of(node.children.begin(), node.children.end(), holdsInitiatives);
}

/// Builds the table of one run of items. The columns come in the order in which the heads are first met.
class OutlineBuilder
{
public:
    /// isDirect: the items are the roles themselves, of the one initiative that the article is about.
    Provision build(std::vector<Provision> items, bool isDirect)
    {
        Provision table = model::makeProvision(Kind::RoleTable);
        table.face = model::Face::Outline;
        if (isDirect) {
            Provision initiative = model::makeProvision(Kind::Initiative);
            for (Provision& item : items)
                addRole(initiative, item);
            table.children.push_back(std::move(initiative));
        } else {
            for (Provision& item : items)
                table.children.push_back(convert(std::move(item)));
        }
        table.children.insert(table.children.begin(), std::make_move_iterator(m_columns.begin()),
                              std::make_move_iterator(m_columns.end()));
        return table;
    }

private:
    Provision convert(Provision item)
    {
        if (!model::isItem(item.kind))
            return item;
        const bool section = !holdsRoles(item) && !item.children.empty();
        Provision node = std::move(item);
        std::vector<Provision> children = std::move(node.children);
        node.children.clear();
        if (section) {
            node.kind = Kind::Section;
            node.caption = std::move(node.text);
            node.text.clear();
            for (Provision& child : children)
                node.children.push_back(convert(std::move(child)));
        } else {
            node.kind = Kind::Initiative;
            for (Provision& child : children)
                addRole(node, child);
        }
        return node;
    }

    void addRole(Provision& initiative, Provision& item)
    {
        const qsizetype head = headLength(item);
        if (head == 0) {
            QStringList lines{plainLine(item)};
            appendLines(item, &lines);
            Provision text = model::makeProvision(Kind::Text, lines.join(u'\n'));
            initiative.children.push_back(std::move(text));
            return;
        }
        Provision role = std::move(item);
        const LineageId column = columnFor(role.text.left(head));
        QStringList lines;
        qsizetype from = head;
        while (from < role.text.size() &&
               (isSpace(role.text[from]) || role.text[from] == u':' || role.text[from] == u'：'))
            ++from;
        if (from < role.text.size())
            lines.append(role.text.mid(from));
        appendLines(role, &lines);
        role.kind = Kind::Role;
        role.children.clear();
        role.text = lines.join(u'\n');
        role.column = column;
        // One cell a column: a head that comes twice goes on with its cell.
        for (Provision& there : initiative.children) {
            if (there.kind == Kind::Role && there.column == column) {
                there.text += u'\n' + role.number.asWritten + u' ' + role.text;
                return;
            }
        }
        initiative.children.push_back(std::move(role));
    }

    static QString plainLine(const Provision& item)
    {
        const QString number = model::shownNumber(item.number);
        return number.isEmpty() ? item.text : number + u'\u3000' + item.text;
    }

    static void appendLines(const Provision& node, QStringList* lines)
    {
        for (const Provision& child : node.children) {
            lines->append(plainLine(child));
            appendLines(child, lines);
        }
    }

    LineageId columnFor(const QString& head)
    {
        const QString wanted = foldWidth(head);
        for (const Provision& column : m_columns) {
            if (foldWidth(column.text) == wanted)
                return column.lineage;
        }
        m_columns.push_back(model::makeProvision(Kind::Column, head));
        return m_columns.back().lineage;
    }

    std::vector<Provision> m_columns;
};

void gatherIn(Provision& owner, Draft& draft)
{
    const bool direct = holdsRoles(owner);
    auto& children = owner.children;
    const auto belongs = [direct](const Provision& child) {
        return model::isItem(child.kind) && (direct || holdsInitiatives(child));
    };
    const auto first = std::find_if(children.begin(), children.end(), belongs);
    if (first == children.end())
        return;
    auto last = std::find_if(children.rbegin(), children.rend(), belongs).base();
    draft.findings.info(model::FindingCode::RolesInArticles, draft.places.value(first->lineage), first->text);
    std::vector<Provision> items(std::make_move_iterator(first), std::make_move_iterator(last));
    const auto at = children.erase(first, last);
    children.insert(at, OutlineBuilder().build(std::move(items), direct));
}

} // namespace

void gatherOutlineRoles(Draft& draft)
{
    model::visit(draft.text.root, [&draft](Provision& node) {
        if (node.kind == Kind::Paragraph)
            gatherIn(node, draft);
    });
}

} // namespace core::recognise
