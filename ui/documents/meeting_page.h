// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/meeting.h"
#include "ui/documents/kept_file_acts.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QListWidget;
class QPushButton;

namespace core::store {
class Registry;
}

namespace ui {
class FilePrompt;
class ReloadWhenSeen;
} // namespace ui

namespace ui::documents {

class EntryModel;
class ListFrame;

/// 会議: the meetings of an area, who took part by office, what was decided, minutes and material. Follows the
/// registry.
class MeetingPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeetingPage)

public:
    /// Registry and prompt must outlive the page.
    MeetingPage(core::store::Registry& registry, FilePrompt& files, QWidget* parent = nullptr);

    /// Meetings up to that day, for reading only; an invalid day: the present.
    void setAsOf(QDate day);
    void setArea(core::MetroAreaId area);
    /// Brings a meeting to the front of the list; nothing for one that is not shown.
    void select(core::MeetingId id);
    [[nodiscard]] KeptFileActs& fileActs() { return *m_acts; }

Q_SIGNALS:
    void failed(const core::Error& error);
    void told(const QString& sentence);

private:
    enum Column { Day, Kind, Title, Place, Attendees, Decisions, Columns };

    void arrange();
    [[nodiscard]] QWidget* buildFiles();
    void reload();
    void showDetails();
    void updateActs();
    /// nullptr without one.
    [[nodiscard]] const core::model::Meeting* current() const;
    [[nodiscard]] const core::model::KeptFile* currentFile() const;
    void add();
    void edit(const core::model::Meeting& meeting);
    void remove();

    core::store::Registry& m_registry;
    FilePrompt& m_files;
    QDate m_asOf;
    std::vector<core::model::Meeting> m_meetings; ///< in the order of the rows
    EntryModel* m_model;
    ListFrame* m_frame;
    KeptFileActs* m_acts;
    QListWidget* m_list;
    ReloadWhenSeen* m_follow;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_saveCopy = nullptr;
};

} // namespace ui::documents
