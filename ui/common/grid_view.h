// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/range_clipboard.h"

#include <QTableView>
#include <QTimer>

namespace ui {

/// A table whose rows are as high as their words need (print.md 10): rows that change are measured one by one, all of
/// them only when a column gets another width. Copies the selected range for Excel. Main thread.
class GridView : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GridView)

public:
    explicit GridView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

    /// The smallest rectangle around the selection; empty without one.
    [[nodiscard]] CellBlock selectedBlock() const;
    void copySelection() const;
    /// Copies the selected range and asks by emptied() to take its words away; nothing happens unless that is allowed.
    void cutSelection();
    void setEmptying(bool canBeEmptied) { m_canBeEmptied = canBeEmptied; }
    [[nodiscard]] bool canBeEmptied() const { return m_canBeEmptied; }
    void paste();
    /// Commits the words of an open editor; for saving, printing, closing and undo.
    void commitOpenEditor();
    /// Selects a row and brings it into sight.
    void goToRow(int row, int column);

Q_SIGNALS:
    /// Ctrl+V outside an editor; the cells start at the current one.
    void pasted(const ui::CellBlock& block);
    /// Ctrl+X or Delete outside an editor, where setEmptying() allows it.
    void emptied(const QItemSelectionRange& range);
    /// Ctrl+Z and Ctrl+Y inside an open editor act on the typing; these ask for the file's own.
    void currentRowChanged(int row);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void measureRows(int first, int last);

    bool m_canBeEmptied = false;
    QTimer m_measureAll;            ///< debounces the dragging of a column's edge
    QPersistentModelIndex m_wanted; ///< to be brought into sight again once the rows have their heights
};

} // namespace ui
