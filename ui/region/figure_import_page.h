// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/region/figure_import.h"
#include "core/store/region_snapshot.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QTimer;

namespace core::store {
class Registry;
}

namespace ui {
class BackgroundTask;
}

namespace ui::region {

struct ReadTable;

/// 統計の取込: what a table of statistics holds, column by column, and what would be read, skipped and doubted, before
/// anything is kept; then one edit. The choices for a table with the same heads are remembered. Main thread; the file
/// is read and its figures are sorted out by workers, which Cancel, a newer file and closing the page stop.
class FigureImportPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureImportPage)

public:
    explicit FigureImportPage(core::store::Registry& registry, QWidget* parent = nullptr);

    /// CSV or TSV (UTF-8, CP932) or .xlsx. Begins reading; ready() or failed() follows.
    void read(const QString& path);
    /// Whether a worker is busy or about to be: what is shown is not what would be kept.
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void ready(); ///< what would be read is shown
    void finished();
    void told(const QString& sentence);
    void failed(const core::Error& error);

private:
    void build();
    void connectAll();
    void clear(const QString& path);
    void take(const QString& path, const ReadTable& table);
    void showColumns();
    void takeColumns();
    void previewSoon();
    void preview();
    void showImport();
    void keep();
    void restoreChoices();
    void rememberChoices() const;

    core::store::Registry& m_registry;
    std::shared_ptr<const core::store::RegionSnapshot> m_region; ///< shared with workers
    std::shared_ptr<const core::region::TableRows> m_rows;       ///< shared with workers; null before a file was read
    core::region::FigureMapping m_mapping;
    core::region::FigureImport m_import;
    QLabel* m_file;
    QLineEdit* m_source;
    QTableWidget* m_columns;
    QLabel* m_summary;
    QListWidget* m_report;
    QProgressBar* m_progress;
    QPushButton* m_keep;
    QPushButton* m_cancel;
    BackgroundTask* m_working;
    QTimer* m_soon; ///< until typing pauses
    QTimer* m_late; ///< until the bar is shown
    bool m_isFilling = false;
};

} // namespace ui::region
