// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/paper_wording.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace core::store {
class Registry;
}

namespace ui::procedure {

/// 文例: the words of the papers, with their variables. What differs from the house wording is kept in the file, by one
/// edit. Deletes itself; blocks nothing.
class WordingDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WordingDialog)

public:
    explicit WordingDialog(core::store::Registry& registry, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const core::Error& error);

private:
    void build();
    void show(int index);
    void takeShown();
    void tellUnknown();
    void keep();

    core::store::Registry& m_registry;
    std::vector<QString> m_before;   ///< by the order of kPaperKinds
    std::vector<QString> m_wordings; ///< as they are typed now
    int m_shown = 0;
    QComboBox* m_kind;
    QPlainTextEdit* m_words;
    QLabel* m_told;
    QPushButton* m_house;
    QPushButton* m_keep;
};

} // namespace ui::procedure
