// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace core::store {

enum class RowOperation { Insert, Update, Delete };

/// One row of a changeset as plain values: integers (qint64), reals (double), texts, blobs; an invalid QVariant is
/// NULL. A column that the operation does not concern has no value at all.
struct RowChange
{
    QString table;
    RowOperation operation = RowOperation::Update;
    qint64 id = 0;
    std::vector<std::optional<QVariant>> before; ///< by column; empty for an insertion
    std::vector<std::optional<QVariant>> after;  ///< by column; empty for a deletion
};

/// Every row of a changeset, in its order. Error: StoreFailed for bytes that are none of ours.
[[nodiscard]] Result<std::vector<RowChange>> rowsOf(const QByteArray& changeset);

} // namespace core::store
