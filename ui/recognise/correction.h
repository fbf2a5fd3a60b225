// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui::recognise {

/// The words of one provision as a person has corrected them (直す).
struct Correction
{
    core::LineageId lineage;
    core::model::ProvisionNumber number;
    QString caption;
    QString text;
};

/// A number as typed, in the style of the one before where it may be read so: 第5条, (1), ア. Nothing for no number.
/// None when it is no number at all. Pure.
[[nodiscard]] std::optional<core::model::ProvisionNumber> numberFrom(const QString& words,
                                                                     const core::model::ProvisionNumber& before);

/// Puts a correction into a tree; false when the provision is not there. Pure but for the tree given.
bool correct(core::model::Provision& root, const Correction& correction);

/// Asks for the words of one provision: its number and caption where it has them, and its text.
class CorrectionDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CorrectionDialog)

public:
    /// `place`: where it stands, in words. `reason`: why it is doubtful.
    CorrectionDialog(const core::model::Provision& provision, const QString& place, const QString& reason,
                     QWidget* parent = nullptr);

Q_SIGNALS:
    void corrected(const ui::recognise::Correction& correction);

private:
    void take();

    core::model::Provision m_before;
    QLineEdit* m_number;
    QLineEdit* m_caption;
    QPlainTextEdit* m_text;
    QLabel* m_wrong;
};

} // namespace ui::recognise
