// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/region/figure_import.h"
#include "core/store/region_snapshot.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace core::store {
class Registry;
}

namespace ui::region {

/// 統計の取込: what a table of statistics holds, column by column, and what would be read, skipped and doubted, before
/// anything is kept; then one edit. The choices for a table with the same heads are remembered. Main thread.
class FigureImportPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureImportPage)

public:
    explicit FigureImportPage(core::store::Registry& registry, QWidget* parent = nullptr);

    /// CSV or TSV (UTF-8, CP932) or .xlsx.
    void read(const QString& path);

Q_SIGNALS:
    void finished();
    void told(const QString& sentence);
    void failed(const core::Error& error);

private:
    void build();
    void showColumns();
    void takeColumns();
    void preview();
    void keep();
    void restoreChoices();
    void rememberChoices() const;

    core::store::Registry& m_registry;
    core::store::RegionSnapshot m_region;
    core::region::TableRows m_rows;
    core::region::FigureMapping m_mapping;
    core::region::FigureImport m_import;
    QLabel* m_file;
    QLineEdit* m_source;
    QTableWidget* m_columns;
    QLabel* m_summary;
    QListWidget* m_report;
    QPushButton* m_keep;
    bool m_isFilling = false;
};

} // namespace ui::region
