// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/named_table.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace core::store {
class Registry;
struct ChangeSummary;
} // namespace core::store

namespace ui {
class FilePrompt;
class PaperIssuer;
} // namespace ui

namespace ui::region {

/// 資料: the lists of members, the figures by municipality, one sheet for each indicator, and the named tables of the
/// reports, each with its source and with what is odd in it. They are shown as printed, exported and printed; figures
/// are read in from here. Main thread.
class TablesPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TablesPage)

public:
    /// The prompt must outlive the page.
    TablesPage(core::store::Registry& registry, FilePrompt& files, QWidget* parent = nullptr);

public Q_SLOTS:
    /// The day that the lists of members are shown for; an invalid one means today.
    void setAsOf(QDate day);

Q_SIGNALS:
    void importAsked(const QString& path);
    void told(const QString& sentence);
    void failed(const core::Error& error);

private:
    void build();
    void onChanged(const core::store::ChangeSummary& summary);
    void reload();
    void showTable();
    void exportTable();
    [[nodiscard]] QPushButton* makePapers();
    void printTable();
    void printChart();
    void printLines();
    void printShares();
    void addIndicator();
    /// Asks for a name; lays out in a worker.
    template <typename Paper>
    void savePaper(const Paper& paper, const QString& form);
    [[nodiscard]] std::vector<int> selectedRows() const;
    void readIn();
    [[nodiscard]] const core::model::NamedTable* current() const;
    [[nodiscard]] QString pathFor(const QString& title, const QString& ending, const QString& filter);

    core::store::Registry& m_registry;
    FilePrompt& m_files;
    QDate m_asOf;
    std::vector<core::model::NamedTable> m_tables; ///< lists of members and sheets of figures first
    std::ptrdiff_t m_memberLists = 0;              ///< how many of them are lists of members
    QStringList m_names;                           ///< municipalities that exist, those of the file first
    QListWidget* m_list;
    QLabel* m_source;
    QStandardItemModel* m_cells;
    QTableView* m_view;
    QLabel* m_findings;
    QPushButton* m_import;
    PaperIssuer* m_issuer;
};

} // namespace ui::region
