// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/model/municipality.h"
#include "core/model/revision.h"
#include "ui/common/as_of.h"
#include "ui/common/selection.h"
#include "ui/shell/document_tabs.h"

#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

namespace core::store {
class Registry;
}

namespace ui {
class FilePrompt;
class PrintablePage;
class PrinterPrompt;
} // namespace ui

namespace ui::amend {
class AmendmentPage;
}
namespace ui::compare {
class ComparePage;
}

namespace ui::shell {

class AgreementTab;
class RecordPages;
class RegionPages;
class TimelinePages;
class VisionPages;

/// The documents of the open file: makes the pages and passes their messages on.
class DocumentArea : public DocumentTabs
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentArea)

public:
    /// The prompts must outlive the area.
    DocumentArea(FilePrompt& files, PrinterPrompt& printers, std::vector<core::model::Municipality> master,
                 QWidget* parent = nullptr);

    /// Closes all tabs; nullptr for no file.
    void setRegistry(core::store::Registry* registry);
    void setAsOf(AsOf asOf);

    AgreementTab* openAgreement(core::AgreementId id);
    /// The place of a search hit, in its own revision.
    void openPlace(const Selection& place);
    /// 発行台帳.
    void openIssued();
    void openAmendment(core::AgreementId agreement);
    /// The form that ends an agreement (廃止協約).
    void openAbolition(core::AgreementId agreement);
    /// A concluded amendment as a document.
    void openConcluded(core::AmendmentAgreementId amendment);
    /// With the texts of an agreement chosen, where the id is valid.
    void openCompare(core::AgreementId agreement);
    /// One agreement, or all of them for an invalid id.
    void openPrint(core::AgreementId agreement);
    void openImport(const QStringList& paths);
    /// The pages of the area: list, map, requirements, tables.
    [[nodiscard]] RegionPages& region() { return *m_region; }
    [[nodiscard]] VisionPages& visions() { return *m_visions; }
    [[nodiscard]] TimelinePages& timelines() { return *m_timelines; }
    /// Marks a municipality on the pages of the area, without announcing it.
    void showMember(core::MunicipalityId member);
    /// 会議 and 文書.
    [[nodiscard]] RecordPages& records() { return *m_records; }
    /// nullptr unless the comparison is in front.
    [[nodiscard]] compare::ComparePage* comparisonInFront() const;
    /// nullptr unless the amending text of a draft is in front.
    [[nodiscard]] amend::AmendmentPage* amendmentInFront() const;
    /// nullptr unless an agreement is in front.
    [[nodiscard]] AgreementTab* agreementInFront() const;
    /// nullptr unless a page is in front that prints itself.
    [[nodiscard]] PrintablePage* printableInFront() const;
    /// What is selected in the page in front, and the revision that it stands in.
    [[nodiscard]] Selection selection() const;
    [[nodiscard]] std::optional<core::model::Revision> revisionInFront() const;
    /// Of every page: false when one of them holds what cannot be kept as it stands; it has said why.
    bool commitPending();
    /// Whether a page holds what would be lost with it.
    [[nodiscard]] bool wouldLose() const;
    /// Calls `settled` when no page holds what would be lost with it; the user may have to be asked, and may rather
    /// stay.
    void settle(const std::function<void()>& settled);

Q_SIGNALS:
    void failed(const core::Error& error);
    void told(const QString& sentence);
    void undoAsked();
    /// Whether the amendment in front may be registered as concluded has changed.
    void conclusionChanged();
    /// In the text in front.
    void placeChanged(const QString& place, bool isEditable);
    /// A page that shows no text of an agreement came to the front.
    void placeLeft();
    void selectionChanged();

private:
    /// 小樽市: the other party of an agreement, by which it is told from the others of the office.
    [[nodiscard]] QString partnerOf(core::AgreementId id) const;
    void closeAsked(QWidget* page);
    void askToLeave(std::vector<QPointer<QWidget>> pages, const std::function<void()>& settled);
    void nameTab(QWidget* page, const QString& words, const QString& whole);
    void connectTimelines();
    /// Passes the messages of a page on.
    template <typename Page>
    Page* wired(Page* page);

    FilePrompt& m_files;
    PrinterPrompt& m_printers;
    std::vector<core::model::Municipality> m_master;
    core::store::Registry* m_registry = nullptr;
    AsOf m_asOf;
    RegionPages* m_region;
    VisionPages* m_visions;
    TimelinePages* m_timelines;
    RecordPages* m_records;
};

} // namespace ui::shell
