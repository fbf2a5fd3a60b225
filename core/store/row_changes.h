// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace core::store {

/// One row as a changeset has it, by the place of its columns. A value is absent when the changeset does not name it (a
/// column that an update did not touch); NULL is a null QVariant.
using RowValues = std::vector<std::optional<QVariant>>;

enum class RowOperation { Insert, Update, Delete };

/// What a changeset does to one row of a canonical table.
struct RowChange
{
    QString table;
    qint64 id = 0;
    RowOperation operation = RowOperation::Update;
    RowValues before; ///< empty for an insertion
    RowValues after;  ///< empty for a deletion
};

/// Every row of a changeset, in its order. Error: StoreFailed for bytes that are no changeset of ours.
[[nodiscard]] Result<std::vector<RowChange>> readRowChanges(const QByteArray& changeset);

/// The changes that take others back.
[[nodiscard]] std::vector<RowChange> reversed(std::vector<RowChange> changes);

} // namespace core::store
