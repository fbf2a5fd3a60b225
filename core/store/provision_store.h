// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/lineage_id.h"
#include "core/base/result.h"
#include "core/model/provision.h"

#include <QString>

#include <optional>

namespace core::store {

class Connection;

/// One provision of one revision: the values of core/model carry lineages, not rows.
struct ProvisionPlace
{
    RevisionId revision;
    LineageId lineage;

    friend bool operator==(const ProvisionPlace&, const ProvisionPlace&) = default;
};

/// The edits of single provisions of a draft. Each checks the grammar of what it leaves behind and touches only the
/// rows that change; changes of a whole text by a function over its tree go through RevisionStore::changeDraft(). Holds
/// nothing but the connection; the edits belong inside Registry::edit(). Errors of every edit: RevisionFrozen with the
/// agreement's title, GrammarViolated, StoreFailed (no such provision).
class ProvisionStore
{
public:
    explicit ProvisionStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Between the rows that a ChangeSummary names and the provisions of the values; none when there is no such row.
    [[nodiscard]] Result<std::optional<ProvisionPlace>> placeOf(ProvisionId id) const;
    [[nodiscard]] Result<std::optional<ProvisionId>> rowOf(const ProvisionPlace& place) const;
    /// One provision without its children.
    [[nodiscard]] Result<std::optional<model::Provision>> provision(ProvisionId id) const;

    Result<void> changeText(const ProvisionPlace& place, const QString& text);
    Result<void> changeCaption(const ProvisionPlace& place, const QString& caption);
    Result<void> changeNumber(const ProvisionPlace& place, const model::ProvisionNumber& number);
    /// A subtree below a parent, before its child number `index` (at the end when there are fewer).
    Result<void> insert(const ProvisionPlace& parent, int index, const model::Provision& subtree);
    /// A subtree to another parent or another index, counted without the subtree itself.
    Result<void> move(const ProvisionPlace& place, LineageId newParent, int index);
    /// A provision with everything below it.
    Result<void> remove(const ProvisionPlace& place);

private:
    Result<void> changeColumn(const ProvisionPlace& place, const QString& sql, const QString& value);

    Connection& m_connection;
};

} // namespace core::store
