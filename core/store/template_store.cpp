// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/template_store.h"

#include "core/model/agreement.h"
#include "core/store/connection.h"
#include "core/store/provision_tree.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Result<model::TemplateSummary> readSummary(const Statement& row)
{
    const auto kind = model::agreementKindFromName(row.text(2));
    if (!kind)
        return Error{ErrorCode::StoreFailed, {}, u"template %1 has an unknown kind"_s.arg(row.integer(0))};
    return model::TemplateSummary{row.id<TemplateId>(0), row.text(1), *kind};
}

} // namespace

Result<std::vector<model::TemplateSummary>> TemplateStore::all() const
{
    Statement statement(m_connection, u"SELECT id, name, kind FROM template ORDER BY name, id"_s);
    return readAll<model::TemplateSummary>(statement, readSummary);
}

Result<std::optional<model::Template>> TemplateStore::load(TemplateId id) const
{
    Statement statement(m_connection, u"SELECT id, name, kind FROM template WHERE id = ?"_s);
    statement.bind(id);
    auto summary = readFirst<model::TemplateSummary>(statement, readSummary);
    if (!summary)
        return summary.error();
    if (!summary->has_value())
        return std::optional<model::Template>();
    auto root = readTree(m_connection, TreeTable::Template, id.value);
    if (!root)
        return root.error();
    if (!root->has_value())
        return Error{ErrorCode::StoreFailed, {}, u"template %1 has no text"_s.arg(id.value)};
    return std::optional<model::Template>(model::Template{id, (*summary)->name, (*summary)->kind, std::move(**root)});
}

Result<TemplateId> TemplateStore::add(const model::Template& value)
{
    if (auto sound = ensureGrammar(value.root); !sound)
        return sound.error();
    Statement insert(m_connection, u"INSERT INTO template (name, kind) VALUES (?, ?)"_s);
    if (auto inserted = insert.bind(value.name).bind(model::agreementKindName(value.kind)).run(); !inserted)
        return inserted.error();
    const TemplateId id{insert.lastInsertedId()};
    auto tree = writeTree(m_connection, TreeTable::Template, id.value, std::nullopt, kPositionGap, value.root);
    if (!tree)
        return tree.error();
    return id;
}

Result<void> TemplateStore::rename(TemplateId id, const QString& name)
{
    return Statement(m_connection, u"UPDATE template SET name = ? WHERE id = ?"_s).bind(name).bind(id).runForOneRow();
}

Result<void> TemplateStore::remove(TemplateId id)
{
    if (auto removed = deleteTree(m_connection, TreeTable::Template, id.value); !removed)
        return removed.error();
    return Statement(m_connection, u"DELETE FROM template WHERE id = ?"_s).bind(id).runForOneRow();
}

} // namespace core::store
