// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/published_document.h"
#include "ui/common/background_task.h"
#include "ui/documents/kept_file_acts.h"
#include "ui/documents/publication.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QPushButton;

namespace core::store {
class Registry;
}

namespace ui {
class FilePrompt;
class ReloadWhenSeen;
class TaskStrip;
} // namespace ui

namespace ui::documents {

class EntryModel;
class ListFrame;

/// 文書: the register of published documents with their files, and the page for the web made from the registry. Follows
/// the registry.
class DocumentPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentPage)

public:
    /// Registry and prompt must outlive the page.
    DocumentPage(core::store::Registry& registry, FilePrompt& files, PaperCopies copies, QWidget* parent = nullptr);

    /// Documents up to that day, for reading only; an invalid day: the present.
    void setAsOf(QDate day);
    void setArea(core::MetroAreaId area);
    [[nodiscard]] KeptFileActs& fileActs() { return *m_acts; }

Q_SIGNALS:
    void failed(const core::Error& error);
    void told(const QString& sentence);

private:
    enum Column { Day, Kind, Title, Partner, File, Note, Columns };

    void arrange();
    void reload();
    void showDetails();
    void updateActs();
    /// nullptr without one.
    [[nodiscard]] const core::model::PublishedDocument* current() const;
    void add();
    void edit(const core::model::PublishedDocument& document);
    void remove();
    void publish();
    void write(const PublicationPlan& plan, const QString& folder);
    void tellOutcome(const PublicationOutcome& outcome);

    core::store::Registry& m_registry;
    FilePrompt& m_files;
    PaperCopies m_copies;
    QDate m_asOf;
    std::vector<core::model::PublishedDocument> m_documents; ///< in the order of the rows
    EntryModel* m_model;
    ListFrame* m_frame;
    KeptFileActs* m_acts;
    TaskStrip* m_strip;
    ReloadWhenSeen* m_follow;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_saveCopy = nullptr;
    QPushButton* m_publish = nullptr;
    BackgroundTask m_task;
};

} // namespace ui::documents
