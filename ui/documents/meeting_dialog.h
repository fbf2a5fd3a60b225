// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/meeting.h"
#include "ui/common/edit_dialog.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace ui {
class DateField;
class FilePrompt;
} // namespace ui

namespace ui::documents {

class FileTaker;

/// 会議の内容: kind, title, day and place, who took part by office, decisions, remarks, minutes and material. One edit.
/// An invalid id makes a new meeting.
class MeetingDialog : public EditDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeetingDialog)

public:
    /// Of a meeting that is new its area counts. The prompt must outlive the dialog.
    MeetingDialog(core::store::Registry& registry, FilePrompt& files, core::model::Meeting meeting,
                  QWidget* parent = nullptr);

protected:
    void keep() override;

private:
    /// A row of the list of files: kept already, or taken in now.
    struct FileEntry
    {
        core::model::TakenFile file;
        bool isNew = false;
    };

    void build();
    [[nodiscard]] QWidget* buildAttendees();
    [[nodiscard]] QWidget* buildFiles();
    void fill();
    void fillHeads();
    void addFileRow(FileEntry entry, core::model::MeetingFile::Role role);
    void takeIn(const std::vector<core::model::TakenFile>& files);
    void removeFile();
    [[nodiscard]] core::Result<void> writeMeeting(core::model::Meeting wanted);

    core::model::Meeting m_meeting;
    std::vector<FileEntry> m_entries; ///< in the order of the rows
    QComboBox* m_kind;
    QLineEdit* m_title;
    DateField* m_day;
    QCheckBox* m_planned;
    QLineEdit* m_place;
    QPlainTextEdit* m_attendees;
    QPlainTextEdit* m_decisions;
    QPlainTextEdit* m_note;
    QTableWidget* m_list;
    QPushButton* m_takeIn;
    QPushButton* m_remove;
    FileTaker* m_taker;
};

} // namespace ui::documents
