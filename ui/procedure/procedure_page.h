// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "ui/common/background_task.h"
#include "ui/procedure/packet_files.h"
#include "ui/procedure/procedure_rows.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace core::store {

class Registry;
}

namespace ui {
class FilePrompt;
}

namespace ui::procedure {

class ProcedureModel;

/// 手続: the board of all texts and parties, what is missing or out of order on it, and the papers for the councils
/// made from it. Follows the registry.
class ProcedurePage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProcedurePage)

public:
    /// The registry and the prompt must outlive the page.
    ProcedurePage(core::store::Registry& registry, FilePrompt& files, QWidget* parent = nullptr);

    /// On another day than today the board is for reading only.
    void setPresent(bool isPresent);
    /// Selects the rows of a text, or of the end of an agreement, as if a person had looked for them.
    void showSubject(const core::model::ProcedureSubject& subject);

Q_SIGNALS:
    void failed(const core::Error& error);
    void told(const QString& sentence);
    /// The signing of a change or an abolition is registered with its paper, not here.
    void conclusionWanted(core::AgreementId agreement, core::model::ProcedureAct act);

private:
    enum Filter { All, Unsigned, Incomplete, Broken };

    void arrange();
    [[nodiscard]] QPushButton* button(const QString& text, const QString& objectName, void (ProcedurePage::*act)());
    void reload();
    void showRows();
    /// Selects cells of the rows for which `isWanted` holds in one column, or none; the first of them is current.
    void selectRows(int column, const std::function<bool(const ProcedureRow&)>& isWanted);
    void tellRemarks();
    void updateActs();
    /// The rows that hold a selected cell; all that are shown without one.
    [[nodiscard]] std::vector<int> chosenRows() const;
    void editStep();
    void registerSigning();
    void editSessions();
    void editLeads();
    void editWording();
    void makePapers();
    void finishPapers(const std::vector<PacketOutcome>& outcomes, const QString& folder);

    core::store::Registry& m_registry;
    FilePrompt& m_files;
    bool m_isPresent = true;
    std::vector<ProcedureRow> m_all;
    ProcedureModel* m_model;
    QTableView* m_table;
    QComboBox* m_filter;
    QLabel* m_count;
    QListWidget* m_remarks;
    QPushButton* m_edit = nullptr;
    QPushButton* m_sign = nullptr;
    QPushButton* m_papers = nullptr;
    QPushButton* m_sessions = nullptr;
    QPushButton* m_leads = nullptr;
    QPushButton* m_wording = nullptr;
    BackgroundTask m_task;
};

} // namespace ui::procedure
