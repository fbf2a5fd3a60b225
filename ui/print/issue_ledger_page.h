// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace core::store {
class Registry;
}

namespace ui {
class FilePrompt;
}

namespace ui::print {

class IssueLedgerModel;

/// 発行台帳: every paper that was printed or saved as PDF, the newest first; for reading, and for taking along as CSV.
/// Follows the registry.
class IssueLedgerPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IssueLedgerPage)

public:
    /// The registry and the prompt must outlive the page.
    IssueLedgerPage(core::store::Registry& registry, FilePrompt& files, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const core::Error& error);
    void told(const QString& sentence);

private:
    void arrange();
    void reload();
    void saveCsv();

    core::store::Registry& m_registry;
    FilePrompt& m_files;
    IssueLedgerModel* m_model;
    QLabel* m_count;
    QLabel* m_empty;
    QPushButton* m_csv;
    QTableView* m_table;
    QStackedLayout* m_stack = nullptr;
};

} // namespace ui::print
