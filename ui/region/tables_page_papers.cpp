// SPDX-License-Identifier: GPL-3.0-or-later
// The files and papers of TablesPage.
#include "ui/common/icons.h"
#include "ui/common/paper_issuer.h"
#include "ui/region/table_papers.h"
#include "ui/region/tables_page.h"

#include "core/exchange/table_file.h"

#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

/// One button for all that becomes a PDF: side by side they would push the tree aside on a small screen.
QPushButton* TablesPage::makePapers()
{
    auto* button = new QPushButton(icon(u"print"_s), tr("Save as PDF"), this);
    button->setObjectName(u"tablePapers"_s);
    button->setAccessibleName(button->text());
    auto* menu = new QMenu(button);
    const auto add = [&](const QString& name, const QString& words, void (TablesPage::*act)()) {
        QAction* action = menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
    };
    add(u"printTable"_s, tr("Table…"), &TablesPage::printTable);
    add(u"chartTable"_s, tr("Bar chart…"), &TablesPage::printChart);
    add(u"linesTable"_s, tr("Line chart…"), &TablesPage::printLines);
    add(u"sharesTable"_s, tr("Share chart…"), &TablesPage::printShares);
    button->setMenu(menu);
    return button;
}

void TablesPage::exportTable()
{
    const model::NamedTable* table = current();
    if (table == nullptr)
        return;
    QString path = pathFor(table->title, u".csv"_s, tr("CSV (*.csv);;Excel (*.xlsx)"));
    if (path.isEmpty())
        return;
    std::vector<QStringList> rows{table->columns};
    for (const model::NamedTableRow& row : table->rows)
        rows.push_back(row.cells);
    const auto written = exchange::writeTableFile(path, table->title, rows);
    if (written)
        Q_EMIT told(tr("The table was saved: %1").arg(path));
    else
        Q_EMIT failed(written.error());
}

template <typename Paper>
void TablesPage::savePaper(const Paper& paper, const QString& form)
{
    const QString path = pathFor(paper.title, u".pdf"_s, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    model::IssuedPaper entry;
    entry.form = form;
    entry.title = paper.title;
    m_issuer->save(layoutOf(paper), path, std::move(entry));
}

void TablesPage::printTable()
{
    const model::NamedTable* table = current();
    if (table == nullptr)
        return;
    const bool isMemberList = table - m_tables.data() < m_memberLists;
    savePaper(paperOf(*table), isMemberList ? u"member-list"_s : u"region-table"_s);
}

/// Of the column of the current cell; of the years, when it stands in a row of sums.
void TablesPage::printChart()
{
    const model::NamedTable* table = current();
    if (table == nullptr)
        return;
    const core::print::BarChart chart = chartOf(*table, m_view->currentIndex().row(), m_view->currentIndex().column());
    if (chart.bars.empty())
        Q_EMIT told(tr("This table has no column of figures to draw."));
    else
        savePaper(chart, u"bar-chart"_s);
}

std::vector<int> TablesPage::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes()) {
        if (std::find(rows.begin(), rows.end(), index.row()) == rows.end())
            rows.push_back(index.row());
    }
    return rows;
}

/// The rows that are selected, or the sums; of several tables that are chosen in the list, their sums together.
void TablesPage::printLines()
{
    std::vector<const model::NamedTable*> tables;
    for (size_t at = 0; at < m_tables.size(); ++at) {
        if (m_list->item(static_cast<int>(at))->isSelected())
            tables.push_back(&m_tables[at]);
    }
    const core::print::LineChart chart = linesOf(tables, selectedRows());
    if (chart.series.empty())
        Q_EMIT told(tr("Lines need figures of two years or more, and sums or rows that are selected."));
    else
        savePaper(chart, u"line-chart"_s);
}

/// The rows that are selected, or those of the newest year.
void TablesPage::printShares()
{
    const model::NamedTable* table = current();
    if (table == nullptr)
        return;
    const core::print::ShareChart chart = sharesOf(*table, selectedRows());
    if (chart.bars.empty())
        Q_EMIT told(tr("Bars of 100 % need columns of percents that add up, as those of the age groups do."));
    else
        savePaper(chart, u"share-chart"_s);
}

} // namespace ui::region
