// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_pages.h"

#include "core/store/registry.h"
#include "ui/common/file_prompt.h"
#include "ui/documents/document_page.h"
#include "ui/documents/meeting_page.h"
#include "ui/shell/document_tabs.h"
#include "ui/shell/published_copies.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::shell {

RecordPages::RecordPages(DocumentTabs& tabs, FilePrompt& files)
    : QObject(&tabs)
    , m_tabs(tabs)
    , m_files(files)
{
}

template <typename Page>
Page* RecordPages::wired(Page* page)
{
    connect(page, &Page::failed, this, &RecordPages::failed);
    connect(page, &Page::told, this, &RecordPages::told);
    page->setAsOf(m_asOf.otherDay());
    return page;
}

void RecordPages::setAsOf(AsOf asOf)
{
    m_asOf = asOf;
    for (int i = 0; i < m_tabs.count(); ++i) {
        if (auto* meetings = qobject_cast<documents::MeetingPage*>(m_tabs.widget(i)))
            meetings->setAsOf(asOf.otherDay());
        else if (auto* documents = qobject_cast<documents::DocumentPage*>(m_tabs.widget(i)))
            documents->setAsOf(asOf.otherDay());
    }
}

void RecordPages::openMeetings(MetroAreaId area)
{
    if (m_registry == nullptr)
        return;
    const auto make = [this]() -> QWidget* { return wired(new documents::MeetingPage(*m_registry, m_files, &m_tabs)); };
    auto* page = qobject_cast<documents::MeetingPage*>(m_tabs.bring(u"meetings"_s, make, tr("Meetings"), u"members"_s));
    if (page != nullptr && area.isValid())
        page->setArea(area);
}

void RecordPages::openDocuments(MetroAreaId area)
{
    if (m_registry == nullptr)
        return;
    const auto make = [this]() -> QWidget* {
        return wired(new documents::DocumentPage(*m_registry, m_files, publishedCopies(), &m_tabs));
    };
    auto* page =
        qobject_cast<documents::DocumentPage*>(m_tabs.bring(u"register"_s, make, tr("Documents"), u"agreement"_s));
    if (page != nullptr && area.isValid())
        page->setArea(area);
}

void RecordPages::openMeeting(MetroAreaId area, MeetingId meeting)
{
    openMeetings(area);
    if (auto* page = qobject_cast<documents::MeetingPage*>(m_tabs.currentWidget()))
        page->select(meeting);
}

} // namespace ui::shell
