// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <vector>

namespace core::store {

/// The rows of one table that an edit touched, ascending.
struct TableChange
{
    QString table;
    std::vector<qint64> inserted;
    std::vector<qint64> updated;
    std::vector<qint64> deleted;

    friend bool operator==(const TableChange&, const TableChange&) = default;
};

/// What one edit, undo or redo changed: read from its changeset, tables by name. A plain value.
struct ChangeSummary
{
    std::vector<TableChange> tables;

    [[nodiscard]] bool isEmpty() const { return tables.empty(); }
    /// nullptr when the table was not touched.
    [[nodiscard]] const TableChange* table(QStringView name) const;

    friend bool operator==(const ChangeSummary&, const ChangeSummary&) = default;
};

} // namespace core::store

Q_DECLARE_METATYPE(core::store::ChangeSummary)
