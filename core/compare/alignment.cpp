// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/alignment.h"

#include "core/compare/likeness_pairing.h"
#include "core/compare/order.h"

namespace core::compare {

namespace {

using model::Provision;

void collectParents(const Provision& node, QHash<const Provision*, const Provision*>* parents)
{
    for (const Provision& child : node.children) {
        parents->insert(&child, &node);
        collectParents(child, parents);
    }
}

void pairByLineage(Alignment* alignment)
{
    QHash<LineageId, const Provision*> known;
    model::visit(alignment->oldRoot(), [&](const Provision& node) {
        if (!node.lineage.isNull())
            known.insert(node.lineage, &node);
    });
    model::visit(alignment->newRoot(), [&](const Provision& node) {
        const Provision* old = known.value(node.lineage);
        if (old != nullptr && old->kind == node.kind && alignment->after(old) == nullptr)
            alignment->pair(old, &node);
    });
}

/// A key that two trees of the same words share; decides the direction in which ties are broken.
QString directionKey(const Provision& root)
{
    QString key;
    model::visit(root, [&key](const Provision& node) {
        key += QChar(static_cast<char16_t>(node.kind) + 1);
        key += node.number.asWritten + node.caption + node.text;
    });
    return key;
}

Alignment alignOriented(const Provision& before, const Provision& after, Task* task)
{
    Alignment alignment(before, after);
    if (alignment.after(&before) == nullptr)
        alignment.pair(&before, &after);
    pairByLineage(&alignment);
    pairByLikeness(&alignment, task);
    return alignment;
}

} // namespace

Alignment::Alignment(const Provision& before, const Provision& after)
    : m_oldRoot(&before)
    , m_newRoot(&after)
{
    collectParents(before, &m_parents);
    collectParents(after, &m_parents);
}

void Alignment::pair(const Provision* before, const Provision* after)
{
    m_after.insert(before, after);
    m_before.insert(after, before);
}

Alignment Alignment::mirrored() const
{
    Alignment other = *this;
    std::swap(other.m_oldRoot, other.m_newRoot);
    std::swap(other.m_after, other.m_before);
    other.m_moved.clear();
    for (const Provision* node : m_moved)
        other.m_moved.insert(m_before.value(node));
    return other;
}

void Alignment::findMoves()
{
    m_moved.clear();
    model::visit(*m_newRoot, [this](const Provision& node) {
        const Provision* old = before(&node);
        if (old == nullptr) {
            for (const Provision& child : node.children) {
                if (before(&child) != nullptr)
                    m_moved.insert(&child);
            }
            return;
        }
        QHash<const Provision*, int> places;
        for (const Provision& child : old->children)
            places.insert(&child, static_cast<int>(places.size()));
        std::vector<int> row;
        std::vector<const Provision*> nodes;
        for (const Provision& child : node.children) {
            const Provision* counterpart = before(&child);
            if (counterpart == nullptr)
                continue;
            const auto place = places.constFind(counterpart);
            if (place == places.constEnd()) {
                m_moved.insert(&child);
                continue;
            }
            row.push_back(*place);
            nodes.push_back(&child);
        }
        for (const size_t index : outsideOfLongestRise(row))
            m_moved.insert(nodes[index]);
    });
}

Alignment align(const Provision& before, const Provision& after, Task* task)
{
    if (directionKey(after) < directionKey(before)) {
        Alignment alignment = alignOriented(after, before, task);
        alignment.findMoves();
        return alignment.mirrored();
    }
    Alignment alignment = alignOriented(before, after, task);
    alignment.findMoves();
    return alignment;
}

} // namespace core::compare
