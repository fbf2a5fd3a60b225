// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace ui {
class FilePrompt;
}

namespace ui::shell {

/// 設定: every change is kept and takes effect at once; there is nothing to confirm. Hands the settings on as one file.
class SettingsDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    /// The prompt must outlive the dialog.
    explicit SettingsDialog(FilePrompt& files, QWidget* parent = nullptr);

Q_SIGNALS:
    /// They are kept already; whoever owns what they concern applies them.
    void changed(const ui::Settings& settings);

private:
    void build();
    void show(const Settings& settings);
    void take();
    void exportTo();
    void importFrom();

    FilePrompt& m_files;
    QDoubleSpinBox* m_letters;
    QComboBox* m_scheme;
    QSpinBox* m_generations;
    QSpinBox* m_days;
    QCheckBox* m_newLeft;
    QLabel* m_told;
};

} // namespace ui::shell
