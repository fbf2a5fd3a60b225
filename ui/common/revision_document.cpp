// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/revision_document.h"

#include "core/store/provision_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui {
namespace {

const model::Provision* find(const model::Provision& node, LineageId lineage)
{
    if (node.lineage == lineage)
        return &node;
    for (const model::Provision& child : node.children) {
        if (const auto* found = find(child, lineage))
            return found;
    }
    return nullptr;
}

} // namespace

RevisionDocument::RevisionDocument(store::Registry& registry, RevisionId id, QObject* parent)
    : QObject(parent)
    , m_registry(registry)
    , m_id(id)
{
    connect(&registry, &store::Registry::changed, this, &RevisionDocument::onChanged);
    load();
}

bool RevisionDocument::isEditable() const
{
    return m_revision.state == model::RevisionState::Draft && m_revision.id.isValid() && !m_isReadOnly &&
           !m_registry.isReadOnly();
}

const model::Provision* RevisionDocument::provision(LineageId lineage) const
{
    return find(root(), lineage);
}

void RevisionDocument::setRevision(RevisionId id, bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_id = id;
    load();
    Q_EMIT reloaded();
}

bool RevisionDocument::changeText(LineageId lineage, const QString& text, const QString& label)
{
    const auto* node = provision(lineage);
    if (node == nullptr || node->text == text)
        return true;
    return finish(m_registry.edit(label, [&] {
        return store::ProvisionStore(m_registry.connection()).changeText({m_id, lineage}, text);
    }));
}

bool RevisionDocument::changeCaption(LineageId lineage, const QString& caption, const QString& label)
{
    const auto* node = provision(lineage);
    if (node == nullptr || node->caption == caption)
        return true;
    return finish(m_registry.edit(label, [&] {
        return store::ProvisionStore(m_registry.connection()).changeCaption({m_id, lineage}, caption);
    }));
}

bool RevisionDocument::changeTree(const QString& label, const TreeEdit& edit)
{
    return finish(m_registry.edit(label, [&]() -> Result<void> {
        auto tree = edit(root());
        if (!tree)
            return tree.error();
        model::Revision changed = m_revision;
        changed.text.root = std::move(tree).value();
        return store::RevisionStore(m_registry.connection()).changeDraft(changed);
    }));
}

std::optional<model::EditOutcome> RevisionDocument::change(const QString& label, const OutcomeEdit& edit)
{
    std::optional<model::EditOutcome> made;
    const bool done = changeTree(label, [&](const model::Provision& root) -> Result<model::Provision> {
        auto outcome = edit(root);
        if (!outcome)
            return outcome.error();
        made = std::move(outcome).value();
        return made->root;
    });
    return done ? made : std::nullopt;
}

void RevisionDocument::load()
{
    auto loaded = store::RevisionStore(m_registry.connection()).revision(m_id);
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    m_revision = loaded->value_or(model::Revision());
}

void RevisionDocument::onChanged(const store::ChangeSummary& summary)
{
    // An amendment tells from which day on the text that it led to is in force.
    const bool isOurs = std::any_of(summary.tables.begin(), summary.tables.end(), [](const auto& change) {
        static const QStringList kTables{u"revision"_s, u"provision"_s, u"revision_party"_s, u"amendment_agreement"_s};
        return kTables.contains(change.table);
    });
    if (!isOurs)
        return;
    load();
    Q_EMIT reloaded();
}

bool RevisionDocument::finish(const Result<void>& done)
{
    if (!done)
        Q_EMIT failed(done.error());
    return done.isOk();
}

} // namespace ui
