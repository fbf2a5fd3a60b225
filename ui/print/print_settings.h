// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper_choices.h"
#include "ui/print/print_target.h"

#include "core/print/page/page_setup.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QListWidget;
class QSpinBox;

namespace ui::print {

/// The left side of 印刷: which form, which agreements, and how they stand on the paper. It holds the choice and knows
/// no registry.
class PrintSettings : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintSettings)

public:
    explicit PrintSettings(QWidget* parent = nullptr);

    /// Ticks and the current one are kept where the agreements are still there; in the beginning the first is ticked.
    void setTargets(const std::vector<PrintTarget>& targets);
    void setCurrent(core::AgreementId id);
    void tickOnly(core::AgreementId id);
    void tickAll();
    /// The number of copies before the user has chosen one.
    void suggestCopies(int copies);
    /// Papers of areas by their words, behind the forms of an agreement; the one that was chosen stays chosen.
    void setAreaPapers(const QStringList& words);
    [[nodiscard]] int areaPaper() const; ///< index of the chosen one; -1 for a form of an agreement
    /// What can be chosen of the paper of an area that was chosen.
    void setChoices(const std::vector<PaperChoice>& choices);
    [[nodiscard]] const ChosenOfPaper& chosen() const { return m_choices->chosen(); }

    /// The one that the preview shows; invalid without agreements.
    [[nodiscard]] core::AgreementId current() const;
    /// Those to be printed, in the order of the list.
    [[nodiscard]] std::vector<PrintTarget> ticked() const;
    [[nodiscard]] TextForm form() const;
    [[nodiscard]] core::print::PageSetup setup() const;
    [[nodiscard]] int copies() const;

Q_SIGNALS:
    void currentChanged(core::AgreementId id);
    void tickedChanged();
    void setupChanged();

private:
    void addWidgets(QFormLayout& form);
    void addRow(QFormLayout& form, const QString& label, QWidget* field, const QString& name);
    [[nodiscard]] bool isTicked(int row) const;
    void setTicked(int row, bool isTicked);
    void showAllState();
    void showRows();
    void onAllClicked();

    std::vector<PrintTarget> m_targets;
    QFormLayout* m_rows;
    QComboBox* m_form;
    PaperChoices* m_choices;
    QCheckBox* m_all;
    QListWidget* m_list;
    QSpinBox* m_copies;
    QComboBox* m_paper;
    QDoubleSpinBox* m_binding;
    QDoubleSpinBox* m_bodySize;
    QCheckBox* m_cover;
    bool m_isFilling = false;
    bool m_areCopiesChosen = false;
};

} // namespace ui::print
