// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ProcedurePage that shows the rows, keeps them selected, and tells what is to be said of them.
#include "ui/procedure/procedure_page.h"

#include "ui/procedure/procedure_model.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QTableView>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::procedure {

void ProcedurePage::showRows()
{
    const QModelIndex before = m_table->currentIndex();
    // Step after step is entered for the same rows: they stay selected.
    std::vector<std::pair<model::ProcedureSubject, MunicipalityId>> selected;
    if (m_table->selectionModel()->hasSelection()) {
        for (const int row : chosenRows()) {
            const ProcedureRow& one = m_model->shownRows()[static_cast<size_t>(row)];
            selected.emplace_back(one.one.subject(), one.party);
        }
    }
    const bool isFirst = m_model->rowCount() == 0;
    std::vector<ProcedureRow> shown;
    const int filter = m_filter->currentIndex();
    for (const ProcedureRow& row : m_all) {
        const bool fits = filter == All || (filter == Unsigned && row.one.isDraft) ||
                          (filter == Incomplete && !row.missing.empty()) || (filter == Broken && !row.breaches.empty());
        if (fits)
            shown.push_back(row);
    }
    m_model->setRows(std::move(shown));
    if (before.isValid() && before.row() < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(before.row(), before.column()));
    if (before.isValid() && !selected.empty()) {
        selectRows(before.column(), [&](const ProcedureRow& row) {
            return row.one.hasText() && std::find(selected.begin(), selected.end(),
                                                  std::pair(row.one.subject(), row.party)) != selected.end();
        });
    }
    // Columns grow with their words, and keep what a person has made wider.
    constexpr int kRoom = 16;
    constexpr int kNarrow = 92;
    const QAbstractItemView& view = *m_table; // a table view keeps its hint to itself
    for (int at = ProcedureModel::Consultation; at < ProcedureModel::Next; ++at) {
        const int wanted =
            qMax(qMax(view.sizeHintForColumn(at), m_table->horizontalHeader()->sectionSizeHint(at)) + kRoom, kNarrow);
        if (m_table->columnWidth(at) < wanted || isFirst)
            m_table->setColumnWidth(at, wanted);
    }
    int breaches = 0;
    int missing = 0;
    for (const ProcedureRow& row : m_all) {
        breaches += static_cast<int>(row.breaches.size());
        missing += static_cast<int>(row.missing.size());
    }
    m_count->setText(tr("Out of order: %1, not recorded: %2").arg(breaches).arg(missing));
    tellRemarks();
    updateActs();
}

void ProcedurePage::selectRows(int column, const std::function<bool(const ProcedureRow&)>& isWanted)
{
    QItemSelection wanted;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isWanted(m_model->shownRows()[static_cast<size_t>(row)]))
            wanted.select(m_model->index(row, column), m_model->index(row, column));
    }
    // Where none of them is left in the list, no other row is chosen in their place.
    if (wanted.isEmpty()) {
        m_table->clearSelection();
        return;
    }
    m_table->setCurrentIndex(wanted.first().topLeft());
    m_table->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(wanted.last().topLeft());
}

void ProcedurePage::showSubject(const model::ProcedureSubject& subject)
{
    m_filter->setCurrentIndex(All);
    selectRows(ProcedureModel::Consultation,
               [&](const ProcedureRow& row) { return row.one.hasText() && row.one.subject() == subject; });
}

std::vector<int> ProcedurePage::chosenRows() const
{
    std::set<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    if (rows.empty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.insert(row);
    }
    return {rows.begin(), rows.end()};
}

void ProcedurePage::tellRemarks()
{
    m_remarks->clear();
    QStringList broken;
    QStringList missing;
    for (const int row : chosenRows()) {
        const ProcedureRow& one = m_model->shownRows().at(static_cast<size_t>(row));
        broken += breachRemarks(one);
        missing += missingRemarks(one);
    }
    m_remarks->addItems(broken + missing);
    if (m_remarks->count() == 0)
        m_remarks->addItem(tr("Nothing is missing, and nothing is out of order."));
}

} // namespace ui::procedure
