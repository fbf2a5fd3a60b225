// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/provision_store.h"

#include "core/model/grammar.h"
#include "core/model/numbering.h"
#include "core/store/connection.h"
#include "core/store/provision_tree.h"
#include "core/store/revision_store.h"
#include "core/store/statement.h"
#include "core/store/tree_update.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Error noSuchProvision(LineageId lineage)
{
    return Error{ErrorCode::StoreFailed, {}, u"there is no provision "_s + lineage.toString()};
}

model::Provision* find(model::Provision& root, LineageId lineage)
{
    model::Provision* found = nullptr;
    model::visit(root, [&](model::Provision& node) {
        if (node.lineage == lineage)
            found = &node;
    });
    return found;
}

/// Takes a subtree out of its parent; none for the root or a lineage that is not there.
std::optional<model::Provision> take(model::Provision& root, LineageId lineage)
{
    std::optional<model::Provision> taken;
    model::visit(root, [&](model::Provision& node) {
        const auto child = std::find_if(node.children.begin(), node.children.end(),
                                        [&](const model::Provision& c) { return c.lineage == lineage; });
        if (taken || child == node.children.end())
            return;
        taken = std::move(*child);
        node.children.erase(child);
    });
    return taken;
}

void put(model::Provision& parent, int index, model::Provision subtree)
{
    const int last = static_cast<int>(parent.children.size());
    parent.children.insert(parent.children.begin() + std::clamp(index, 0, last), std::move(subtree));
}

/// The text of a draft, to be changed and written back.
Result<model::Provision> draftTree(Connection& connection, RevisionId revision)
{
    if (auto draft = ensureDraft(connection, revision); !draft)
        return draft.error();
    auto root = readTree(connection, TreeTable::Revision, revision.value);
    if (!root)
        return root.error();
    if (!root->has_value())
        return Error{ErrorCode::StoreFailed, {}, u"revision %1 has no text"_s.arg(revision.value)};
    return std::move(**root);
}

} // namespace

Result<std::optional<ProvisionPlace>> ProvisionStore::placeOf(ProvisionId id) const
{
    Statement statement(m_connection, u"SELECT revision_id, lineage FROM provision WHERE id = ?"_s);
    statement.bind(id);
    return readFirst<ProvisionPlace>(statement, [](const Statement& row) -> Result<ProvisionPlace> {
        return ProvisionPlace{row.id<RevisionId>(0), row.lineage(1)};
    });
}

Result<std::optional<ProvisionId>> ProvisionStore::rowOf(const ProvisionPlace& place) const
{
    Statement statement(m_connection, u"SELECT id FROM provision WHERE revision_id = ? AND lineage = ?"_s);
    statement.bind(place.revision).bind(place.lineage);
    return readFirst<ProvisionId>(statement,
                                  [](const Statement& row) -> Result<ProvisionId> { return row.id<ProvisionId>(0); });
}

Result<std::optional<model::Provision>> ProvisionStore::provision(ProvisionId id) const
{
    return readNode(m_connection, id);
}

Result<void> ProvisionStore::changeColumn(const ProvisionPlace& place, const QString& sql, const QString& value)
{
    if (auto draft = ensureDraft(m_connection, place.revision); !draft)
        return draft.error();
    return Statement(m_connection, sql).bind(value).bind(place.revision).bind(place.lineage).runForOneRow();
}

Result<void> ProvisionStore::changeText(const ProvisionPlace& place, const QString& text)
{
    return changeColumn(place, u"UPDATE provision SET text = ? WHERE revision_id = ? AND lineage = ?"_s, text);
}

Result<void> ProvisionStore::changeCaption(const ProvisionPlace& place, const QString& caption)
{
    return changeColumn(place, u"UPDATE provision SET caption = ? WHERE revision_id = ? AND lineage = ?"_s, caption);
}

Result<void> ProvisionStore::changeNumber(const ProvisionPlace& place, const model::ProvisionNumber& number)
{
    if (auto draft = ensureDraft(m_connection, place.revision); !draft)
        return draft.error();
    Statement update(m_connection, u"UPDATE provision SET number_style = ?, number_values = ?, number_as_written = ? "
                                   "WHERE revision_id = ? AND lineage = ?"_s);
    update.bind(model::styleName(number.style)).bind(storedNumberValues(number)).bind(number.asWritten);
    return update.bind(place.revision).bind(place.lineage).runForOneRow();
}

Result<void> ProvisionStore::insert(const ProvisionPlace& parent, int index, const model::Provision& subtree)
{
    auto root = draftTree(m_connection, parent.revision);
    if (!root)
        return root.error();
    model::Provision* target = find(*root, parent.lineage);
    if (target == nullptr)
        return noSuchProvision(parent.lineage);
    put(*target, index, subtree);
    return updateTree(m_connection, parent.revision, *root);
}

Result<void> ProvisionStore::move(const ProvisionPlace& place, LineageId newParent, int index)
{
    auto root = draftTree(m_connection, place.revision);
    if (!root)
        return root.error();
    std::optional<model::Provision> subtree = take(*root, place.lineage);
    if (!subtree)
        return noSuchProvision(place.lineage);
    // Looked for after the subtree is out: a parent within the subtree itself is none.
    model::Provision* target = find(*root, newParent);
    if (target == nullptr)
        return noSuchProvision(newParent);
    put(*target, index, std::move(*subtree));
    return updateTree(m_connection, place.revision, *root);
}

Result<void> ProvisionStore::remove(const ProvisionPlace& place)
{
    auto root = draftTree(m_connection, place.revision);
    if (!root)
        return root.error();
    if (!take(*root, place.lineage))
        return noSuchProvision(place.lineage);
    return updateTree(m_connection, place.revision, *root);
}

} // namespace core::store
