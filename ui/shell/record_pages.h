// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "ui/common/as_of.h"

#include <QObject>

namespace core::store {
class Registry;
}

namespace ui {
class FilePrompt;
}

namespace ui::shell {

class DocumentTabs;

/// Opens 会議 and 文書 in the tabs, and keeps them in step.
class RecordPages : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordPages)

public:
    /// Tabs and prompt must outlive it; the tabs become its parent.
    RecordPages(DocumentTabs& tabs, FilePrompt& files);

    void setRegistry(core::store::Registry* registry) { m_registry = registry; }
    void setAsOf(AsOf asOf);

    /// An invalid area: the one shown before, or the first.
    void openMeetings(core::MetroAreaId area);
    void openDocuments(core::MetroAreaId area);
    /// A meeting in its list.
    void openMeeting(core::MetroAreaId area, core::MeetingId meeting);

Q_SIGNALS:
    void failed(const core::Error& error);
    void told(const QString& sentence);

private:
    template <typename Page>
    Page* wired(Page* page);

    DocumentTabs& m_tabs;
    FilePrompt& m_files;
    core::store::Registry* m_registry = nullptr;
    AsOf m_asOf;
};

} // namespace ui::shell
