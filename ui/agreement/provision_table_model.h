// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreement/provision_rows.h"

#include <QAbstractTableModel>

namespace ui {
class RevisionDocument;
}

namespace ui::agreement {

/// The text of a revision as rows: number, words. Wraps the document's value; a commit of words is one edit. Reloading
/// tells the smallest truth: rows that changed, or the range that came or went.
class ProvisionTableModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProvisionTableModel)

public:
    enum Column { NumberColumn, WordsColumn, ColumnCount };

    explicit ProvisionTableModel(RevisionDocument& document, QObject* parent = nullptr);

    [[nodiscard]] const ProvisionRow& row(int index) const { return m_rows.at(static_cast<size_t>(index)); }
    /// The row of a provision's words, or -1.
    [[nodiscard]] int rowOf(core::LineageId lineage) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void reload();

    RevisionDocument& m_document;
    std::vector<ProvisionRow> m_rows;
};

} // namespace ui::agreement
