// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QDate>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace core::store {
class Registry;
}

namespace ui {
class FilePrompt;
class PrinterPrompt;
class ReloadWhenSeen;
} // namespace ui

namespace ui::region {

class MemberFilterModel;
class MemberListModel;
class MemberPrinting;

/// 構成市町村: the members of the areas with their figures and what they have agreed on, as a table that can be
/// filtered, sorted, copied and printed. It reads the registry and never changes it. Main thread.
class MemberListPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberListPage)

public:
    /// The prompts must outlive the page.
    MemberListPage(core::store::Registry& registry, FilePrompt& files, PrinterPrompt& printers,
                   QWidget* parent = nullptr);

    /// The day that members, figures and agreements are shown for; an invalid one means today.
    [[nodiscard]] QDate asOf() const { return m_asOf; }
    [[nodiscard]] core::MunicipalityId selectedMember() const;
    [[nodiscard]] MemberPrinting& printing() { return *m_printing; }

public Q_SLOTS:
    void setAsOf(QDate day);
    /// Selects the row of a municipality without announcing it; one that is filtered out, or an invalid id, leaves
    /// nothing selected.
    void selectMember(core::MunicipalityId id);

Q_SIGNALS:
    void memberSelected(core::MunicipalityId id);
    /// Double click or Enter on a member that has an agreement with the core city.
    void agreementActivated(core::AgreementId id);
    /// The area of the selected row, or of the only one, is to be edited.
    void areaEditAsked(core::MetroAreaId id);
    void renameAsked(core::MunicipalityId id);
    void headsAsked(core::MunicipalityId id);
    void mergerAsked(core::MunicipalityId id);
    void told(const QString& sentence);
    void failed(const core::Error& error);

private:
    void buildTable();
    void addEditing(QHBoxLayout& bar);
    void addPrinting(QHBoxLayout& bar);
    /// Of the selected row, or of the first one.
    [[nodiscard]] core::MetroAreaId areaInHand() const;
    [[nodiscard]] QDate dayShown() const;
    void buildLayout();
    void reload();
    void showCounts();
    void onSelected();
    void onActivated(const QModelIndex& index);
    void copySelection();
    void select(int sourceRow);

    core::store::Registry& m_registry;
    QDate m_asOf;
    MemberListModel* m_model;
    MemberFilterModel* m_shown;
    QLineEdit* m_filter;
    QLabel* m_count;
    QTableView* m_table;
    QPushButton* m_editArea;
    QPushButton* m_rename;
    QPushButton* m_heads;
    QPushButton* m_merger;
    QPushButton* m_papers; ///< with a menu: print, PDF, table
    MemberPrinting* m_printing;
    QLabel* m_empty;
    QStackedLayout* m_stack = nullptr;
    ReloadWhenSeen* m_follow;
    core::MunicipalityId m_known; ///< the selection that everybody knows of; only another one is announced
    bool m_isSelecting = false;   ///< a selection that comes from outside is not announced again
};

} // namespace ui::region
