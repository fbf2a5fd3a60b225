// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lineage_id.h"
#include "core/base/result.h"
#include "ui/common/range_clipboard.h"

#include <QWidget>

#include <functional>

class QAction;
class QActionGroup;
class QItemSelectionRange;
class QToolBar;

namespace core::model {
struct EditOutcome;
struct Provision;
} // namespace core::model

namespace ui {
class GridView;
class MultiLineDelegate;
class RevisionDocument;
class RowHeader;
} // namespace ui

namespace ui::role_table {

class RoleTableModel;

/// 別表 as a grid: sections as headings, a row a 取組 (一覧表) or a row a role (3段). Cells are edited in place; rows
/// are added, moved, deleted; ranges go to and come from Excel; a role follows a pattern or is worded on its own.
class RoleTableEditor : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleTableEditor)

public:
    explicit RoleTableEditor(RevisionDocument& document, QWidget* parent = nullptr);

    void commitPending();
    /// False when no row shows the provision.
    bool goTo(core::LineageId lineage);
    [[nodiscard]] GridView& grid() { return *m_grid; }

Q_SIGNALS:
    void told(const QString& sentence);
    void undoAsked();
    void selected(core::LineageId lineage);

private:
    void makeActions();
    void updateActions();
    void setSpans();
    void setWidths();
    void addInitiative();
    void addSection();
    void removeCurrent();
    void move(int step);
    void drop(int row, int before);
    void applyPattern(int pattern);
    void fillDown();
    void paste(const CellBlock& block);
    void empty(const QItemSelectionRange& range);
    void setBlock(const QString& label, const QModelIndex& from, const CellBlock& block);
    bool change(const QString& label,
                const std::function<core::Result<core::model::EditOutcome>(const core::model::Provision&)>& edit);

    RevisionDocument& m_document;
    RoleTableModel* m_model;
    MultiLineDelegate* m_delegate;
    GridView* m_grid;
    RowHeader* m_rows;
    QToolBar* m_bar;
    QActionGroup* m_patterns;
    QList<QAction*> m_editing;
};

} // namespace ui::role_table
