// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/new_area.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace ui {
class FoldedFilterModel;
}

namespace ui::shell {

/// 新しい圏域をつくる: the name, the core city, the members out of the master list, and what their drafts begin from.
/// Makes nothing itself.
class NewAreaDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewAreaDialog)

public:
    explicit NewAreaDialog(std::vector<core::model::Municipality> master, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const ui::shell::NewArea& area);

private:
    void build();
    void fillLists();
    void showState();
    void suggestName();
    [[nodiscard]] NewArea area() const;
    [[nodiscard]] const core::model::Municipality& coreCity() const;

    std::vector<core::model::Municipality> m_master;
    QLineEdit* m_name;
    QComboBox* m_core;
    QLineEdit* m_filter;
    QStandardItemModel* m_members;
    FoldedFilterModel* m_shown;
    QListView* m_list;
    QLabel* m_count;
    QComboBox* m_template;
    QPushButton* m_make;
    QString m_suggested; ///< the name as the program proposed it; what the user typed is left alone
};

} // namespace ui::shell
