// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/log_entry.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <vector>

class QTableView;

namespace core::store {
class Registry;
}

namespace ui {
class BackgroundTask;
}

namespace ui::shell {

/// The rows of the record as a table, newest first: when, who, what.
class EditRecordModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditRecordModel)

public:
    enum Column { MadeAt, Person, Deed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Oldest first, as the log has them.
    void setEntries(std::vector<core::store::LogEntry> entries);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<core::store::LogEntry> m_entries;
};

/// 作業の記録: every edit of the file with its time, also what was taken back. Reads in a worker, and only while it can
/// be seen.
class EditRecordPane : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditRecordPane)

public:
    explicit EditRecordPane(QWidget* parent = nullptr);

    /// nullptr: no file. The registry must outlive the next call.
    void setRegistry(core::store::Registry* registry);

Q_SIGNALS:
    void failed(const core::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();

    core::store::Registry* m_registry = nullptr;
    BackgroundTask* m_task;
    EditRecordModel* m_model;
    QTableView* m_table;
    bool m_isStale = true;
};

} // namespace ui::shell
