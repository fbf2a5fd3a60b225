// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/edit_dialog.h"

#include "core/base/error.h"
#include "ui/procedure/procedure_rows.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace ui {
class DateField;
}

namespace ui::procedure {

/// A step of the procedure, for one party or several at once: the same council day for all members is entered once.
/// What is entered becomes one edit.
class StepDialog : public EditDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepDialog)

public:
    /// `rows`: all that can be chosen; `chosen`: those ticked at first, by their index.
    StepDialog(core::store::Registry& registry, std::vector<ProcedureRow> rows, const std::vector<int>& chosen,
               core::model::StepKind kind, QWidget* parent = nullptr);

private:
    void build(const std::vector<int>& chosen);
    /// Shows what the ticked rows have in common, in the fields that were not touched.
    void fill();
    void updateCountsOn();
    [[nodiscard]] bool countsOn() const;
    void keep() override;
    [[nodiscard]] core::model::StepKind kind() const;
    [[nodiscard]] std::vector<int> ticked() const;
    [[nodiscard]] const core::model::ProcedureStep* stepOf(int row) const;
    /// The step of the n-th row that is ticked: its own, with what was entered here.
    [[nodiscard]] core::model::ProcedureStep changedStep(int row, int position) const;
    /// As it is kept: of a bill and a notice the bare number.
    [[nodiscard]] QString number() const;
    /// The number of the n-th row that is ticked: the same, or counted on.
    [[nodiscard]] QString numberFor(int position) const;

    std::vector<ProcedureRow> m_rows;
    QComboBox* m_kind;
    DateField* m_day;
    QCheckBox* m_planned;
    QLineEdit* m_number;
    QCheckBox* m_countsOn;
    QPlainTextEdit* m_note;
    QListWidget* m_parties;
    bool m_isFilling = false;
    // What was entered: the other fields keep what each row has.
    bool m_hasDay = false;
    bool m_hasPlanned = false;
    bool m_hasNumber = false;
    bool m_hasNote = false;
};

} // namespace ui::procedure
