// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit/reference_index.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

using Kind = ProvisionKind;

const Provision* onlyOne(const std::vector<const Provision*>& all, const std::function<bool(const Provision&)>& fits)
{
    const Provision* found = nullptr;
    for (const Provision* candidate : all) {
        if (!fits(*candidate))
            continue;
        if (found != nullptr)
            return nullptr;
        found = candidate;
    }
    return found;
}

} // namespace

ReferenceNumber tableNumber(const QString& title)
{
    if (!title.startsWith(u"別表第"))
        return {};
    for (const Reference& reference : findReferences(title)) {
        if (reference.start == 0 && reference.table.step == ReferenceStep::Numbered)
            return reference.table.number;
    }
    return {};
}

ReferenceIndex::ReferenceIndex(const Provision& root)
    : m_root(root)
    , m_articles(allOfKind(root, Kind::Article))
{
    visit(root, [this](const Provision& node) {
        m_nodes.insert(node.lineage, &node);
        for (const Provision& child : node.children)
            m_parents.insert(child.lineage, &node);
    });
}

ReferenceIndex::Standpoint ReferenceIndex::standpoint(LineageId lineage) const
{
    Standpoint found;
    for (const Provision* at = node(lineage); at != nullptr; at = parent(at->lineage)) {
        if (at->kind == Kind::Item)
            found.item = at;
        else if (at->kind == Kind::Paragraph)
            found.paragraph = at;
        else if (at->kind == Kind::Article || at->kind == Kind::SupplementaryProvision)
            found.container = at;
    }
    return found;
}

const Provision* ReferenceIndex::article(const std::vector<int>& values) const
{
    return onlyOne(m_articles, [&](const Provision& node) { return node.number.values == values; });
}

const Provision* ReferenceIndex::table(const std::vector<int>& values) const
{
    return onlyOne(allOfKind(m_root, Kind::RoleTable),
                   [&](const Provision& node) { return tableNumber(node.text).values == values; });
}

const Provision* ReferenceIndex::supplementary() const
{
    return onlyOne(allOfKind(m_root, Kind::SupplementaryProvision), [](const Provision&) { return true; });
}

const Provision* ReferenceIndex::child(const Provision* parent, ProvisionKind kind, const std::vector<int>& values)
{
    if (parent == nullptr)
        return nullptr;
    std::vector<const Provision*> children;
    for (const Provision& child : parent->children) {
        if (child.kind == kind)
            children.push_back(&child);
    }
    return onlyOne(children, [&](const Provision& node) { return node.number.values == values; });
}

std::vector<const Provision*> ReferenceIndex::neighbours(const Provision* from, const ReferenceLevel& level) const
{
    if (from == nullptr)
        return {};
    std::vector<const Provision*> row;
    if (from->kind == Kind::Article) {
        row = m_articles;
    } else if (const Provision* above = parent(from->lineage)) {
        for (const Provision& child : above->children) {
            if (child.kind == from->kind)
                row.push_back(&child);
        }
    }
    const auto at = std::find(row.begin(), row.end(), from);
    if (level.step == ReferenceStep::Next)
        return at == row.end() || at + 1 == row.end() ? std::vector<const Provision*>{} : std::vector{*(at + 1)};
    if (at - row.begin() < level.count)
        return {};
    return {at - level.count, at};
}

} // namespace core::model
