// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/published_document.h"
#include "ui/common/edit_dialog.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace ui {
class DateField;
class FilePrompt;
} // namespace ui

namespace ui::documents {

class FileTaker;

/// 文書の内容: kind, title, day, the municipality that it concerns, remarks, and its file. One edit. An invalid id
/// makes a new document.
class DocumentDialog : public EditDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentDialog)

public:
    /// Of a document that is new its area counts. The prompt must outlive the dialog.
    DocumentDialog(core::store::Registry& registry, FilePrompt& files, core::model::PublishedDocument document,
                   QWidget* parent = nullptr);

protected:
    void keep() override;

private:
    void build();
    void fill();
    void showFile();
    void takeIn(const std::vector<core::model::TakenFile>& files);
    [[nodiscard]] core::Result<void> writeDocument(core::model::PublishedDocument wanted);

    core::model::PublishedDocument m_document;
    std::optional<core::model::TakenFile> m_taken; ///< takes the place of the file that is there
    bool m_isFileGone = false;
    QComboBox* m_kind;
    QLineEdit* m_title;
    DateField* m_day;
    QComboBox* m_partner;
    QLineEdit* m_format;
    QSpinBox* m_size;
    QPlainTextEdit* m_note;
    QLabel* m_file;
    QPushButton* m_takeIn;
    QPushButton* m_removeFile;
    FileTaker* m_taker;
};

} // namespace ui::documents
