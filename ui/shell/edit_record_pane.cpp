// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/edit_record_pane.h"

#include "core/store/history_report.h"
#include "core/store/registry.h"
#include "ui/common/background_task.h"
#include "ui/common/change_words.h"
#include "ui/common/moment_words.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::shell {

void EditRecordModel::setEntries(std::vector<store::LogEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int EditRecordModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int EditRecordModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EditRecordModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const store::LogEntry& entry = *(m_entries.rbegin() + index.row());
    switch (index.column()) {
    case MadeAt:
        return momentWords(entry.madeAt);
    case Person:
        return role == Qt::ToolTipRole ? entry.computer : entry.person;
    default:
        return stepWords(entry);
    }
}

QVariant EditRecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MadeAt:
        return tr("When");
    case Person:
        return tr("Who");
    default:
        return tr("What was done");
    }
}

EditRecordPane::EditRecordPane(QWidget* parent)
    : QWidget(parent)
    , m_task(new BackgroundTask(this))
    , m_model(new EditRecordModel(this))
    , m_table(new QTableView(this))
{
    constexpr int kTimeWidth = 180;
    constexpr int kPersonWidth = 130;
    m_table->setObjectName(u"editRecord"_s);
    m_table->setAccessibleName(tr("Record of the work"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    makeRoomy(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(EditRecordModel::MadeAt, kTimeWidth);
    m_table->setColumnWidth(EditRecordModel::Person, kPersonWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap, kGap / 2, kGap, kGap / 2);
    layout->addWidget(m_table);
}

void EditRecordPane::setRegistry(store::Registry* registry)
{
    m_task->drop();
    if (m_registry != nullptr)
        disconnect(m_registry, nullptr, this, nullptr);
    m_registry = registry;
    m_model->setEntries({});
    if (registry != nullptr)
        connect(registry, &store::Registry::changed, this, &EditRecordPane::read);
    read();
}

void EditRecordPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

void EditRecordPane::read()
{
    m_isStale = !isVisible();
    if (m_isStale || m_registry == nullptr)
        return;
    m_task->start([path = m_registry->connection().path()](Task&) { return store::logOfFile(path); },
                  [this](Result<std::vector<store::LogEntry>> entries) {
                      if (entries)
                          m_model->setEntries(std::move(entries).value());
                      else
                          Q_EMIT failed(entries.error());
                  });
}

} // namespace ui::shell
