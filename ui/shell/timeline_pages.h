// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/timeline.h"
#include "ui/common/as_of.h"
#include "ui/shell/navigation_model.h"

#include <QObject>

namespace core::store {
class Registry;
}

namespace ui {
class FilePrompt;
class PrinterPrompt;
} // namespace ui

namespace ui::timeline {
class TimelinePage;
}

namespace ui::shell {

class DocumentTabs;

/// Opens the timelines of the areas in the tabs, keeps them in step, and turns their entries into what they lead to.
class TimelinePages : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelinePages)

public:
    /// Tabs and prompt must outlive it; the tabs become its parent.
    TimelinePages(DocumentTabs& tabs, FilePrompt& files, PrinterPrompt& printers);

    void setRegistry(core::store::Registry* registry) { m_registry = registry; }
    void setAsOf(AsOf asOf);
    /// An invalid area: the first that is no former union; says so when there is none.
    void open(core::MetroAreaId area);
    /// Marks the lane of a municipality, without announcing it.
    void showMember(core::MunicipalityId member);
    /// Of the timeline in front; not valid when another page is.
    [[nodiscard]] core::MunicipalityId memberInFront() const;
    /// nullptr unless a timeline is in front.
    [[nodiscard]] timeline::TimelinePage* pageInFront() const;

Q_SIGNALS:
    void failed(const core::Error& error);
    void told(const QString& sentence);
    void memberSelected(core::MunicipalityId member);
    /// What the selected entry is of, for the tree.
    void targetSelected(const ui::shell::NavigationTarget& target);
    /// The line of 時点 was dragged.
    void dayChosen(QDate day);
    void textAsked(core::AgreementId agreement, core::RevisionId revision);
    void amendmentAsked(core::AmendmentAgreementId amendment);
    void visionAsked(core::VisionId vision);
    void declarationAsked(core::MetroAreaId area);
    void procedureAsked();
    void meetingAsked(core::MetroAreaId area, core::MeetingId meeting);
    void areaAsked(core::MetroAreaId area);

private:
    [[nodiscard]] core::MetroAreaId firstArea();
    void activate(core::MetroAreaId area, const core::model::TimelineEntry& entry, core::model::TimelineLaneKind lane);

    DocumentTabs& m_tabs;
    FilePrompt& m_files;
    PrinterPrompt& m_printers;
    core::store::Registry* m_registry = nullptr;
    AsOf m_asOf;
};

} // namespace ui::shell
