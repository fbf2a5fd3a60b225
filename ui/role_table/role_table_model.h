// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/role_table/role_table_rows.h"

#include "core/model/role_pattern.h"

#include <QAbstractTableModel>

#include <optional>

namespace ui {
class RevisionDocument;
}

namespace ui::role_table {

/// The role tables of a revision as a grid. Headings stand in column 0 and span the row. In the list face the last
/// column tells the pattern of each role cell (役割の型). Wraps the document's value; a commit of a cell is one edit.
class RoleTableModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleTableModel)

public:
    explicit RoleTableModel(RevisionDocument& document, QObject* parent = nullptr);

    void setFace(GridFace face);
    [[nodiscard]] GridFace face() const { return m_face; }
    [[nodiscard]] const Grid& grid() const { return m_grid; }
    [[nodiscard]] const GridRow* row(int index) const;
    /// The cell at an index, or nullptr for the column of patterns and for places without one.
    [[nodiscard]] const GridCell* cell(const QModelIndex& index) const;
    [[nodiscard]] int rowOf(core::LineageId lineage) const;
    [[nodiscard]] bool isHeading(int row) const;
    [[nodiscard]] int patternColumn() const;
    /// The pattern of a role cell; none where the column is no role of a party (内容).
    [[nodiscard]] std::optional<core::model::RolePattern> patternAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// The headings stand in other rows now: spans must be set again.
    void shapeChanged();

private:
    void reload();
    [[nodiscard]] QString patternWords(int row) const;
    /// A cell without words in a draft: it prints as an empty box.
    [[nodiscard]] bool isBlank(const QModelIndex& index) const;
    [[nodiscard]] QString placeOf(const QModelIndex& index) const;
    [[nodiscard]] std::optional<core::model::RolePattern> patternOfCell(const GridRow& row, size_t column) const;

    RevisionDocument& m_document;
    GridFace m_face = GridFace::List;
    Grid m_grid;
};

} // namespace ui::role_table
