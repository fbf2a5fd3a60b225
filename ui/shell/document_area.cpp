// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_area.h"

#include "core/store/agreement_store.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"
#include "ui/amend/abolition_page.h"
#include "ui/amend/amendment_page.h"
#include "ui/amend/concluded_page.h"
#include "ui/common/grid_view.h"
#include "ui/common/printable_page.h"
#include "ui/common/revision_document.h"
#include "ui/compare/compare_page.h"
#include "ui/print/issue_ledger_page.h"
#include "ui/print/print_page.h"
#include "ui/recognise/import_review_page.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/area_papers.h"
#include "ui/shell/record_pages.h"
#include "ui/shell/region_pages.h"
#include "ui/shell/timeline_pages.h"
#include "ui/shell/vision_pages.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::shell {

DocumentArea::DocumentArea(FilePrompt& files, PrinterPrompt& printers, std::vector<core::model::Municipality> master,
                           QWidget* parent)
    : DocumentTabs(parent)
    , m_files(files)
    , m_printers(printers)
    , m_master(std::move(master))
    , m_region(new RegionPages(*this, files, printers, m_master))
    , m_visions(new VisionPages(*this, files, printers))
    , m_timelines(new TimelinePages(*this, files, printers))
    , m_records(new RecordPages(*this, files))
{
    setObjectName(u"documents"_s);
    setAccessibleName(tr("Documents"));
    connect(this, &QTabWidget::tabCloseRequested, this, [this](int index) { closeAsked(widget(index)); });
    connect(this, &DocumentTabs::frontChanged, this, [this] {
        if (auto* tab = agreementInFront())
            tab->tellPlaceAgain();
        else
            Q_EMIT placeLeft();
    });
    connect(m_region, &RegionPages::failed, this, &DocumentArea::failed);
    connect(m_region, &RegionPages::told, this, &DocumentArea::told);
    connect(m_region, &RegionPages::memberSelected, this, &DocumentArea::selectionChanged);
    connect(m_region, &RegionPages::agreementAsked, this, &DocumentArea::openAgreement);
    connect(m_visions, &VisionPages::failed, this, &DocumentArea::failed);
    connect(m_visions, &VisionPages::told, this, &DocumentArea::told);
    connect(m_records, &RecordPages::failed, this, &DocumentArea::failed);
    connect(m_records, &RecordPages::told, this, &DocumentArea::told);
    connect(m_visions, &VisionPages::initiativeAsked, this, [this](AgreementId agreement, const LineageId& initiative) {
        if (auto* tab = openAgreement(agreement)) {
            tab->goTo(initiative);
            tab->frontGrid().setFocus();
        }
    });
    connectTimelines();
}

void DocumentArea::connectTimelines()
{
    connect(m_timelines, &TimelinePages::failed, this, &DocumentArea::failed);
    connect(m_timelines, &TimelinePages::told, this, &DocumentArea::told);
    connect(m_region, &RegionPages::memberSelected, m_timelines, &TimelinePages::showMember);
    connect(m_timelines, &TimelinePages::memberSelected, this, [this](MunicipalityId member) {
        m_region->showMember(member);
        Q_EMIT selectionChanged();
    });
    connect(m_timelines, &TimelinePages::textAsked, this, [this](AgreementId agreement, RevisionId revision) {
        auto* tab = openAgreement(agreement);
        if (tab == nullptr || !revision.isValid() || tab->document().revision().id == revision)
            return;
        tab->commitPending();
        tab->showRevision(revision);
    });
    connect(m_region, &RegionPages::conclusionAsked, this, [this](AgreementId agreement, model::ProcedureAct act) {
        if (act == model::ProcedureAct::Abolition)
            openAbolition(agreement);
        else
            openAmendment(agreement);
    });
    connect(m_timelines, &TimelinePages::amendmentAsked, this, &DocumentArea::openConcluded);
    connect(m_timelines, &TimelinePages::visionAsked, m_visions, &VisionPages::open);
    connect(m_timelines, &TimelinePages::declarationAsked, m_region, &RegionPages::openDeclaration);
    connect(m_timelines, &TimelinePages::procedureAsked, m_region, &RegionPages::openProcedure);
    connect(m_timelines, &TimelinePages::meetingAsked, m_records, &RecordPages::openMeeting);
    connect(m_timelines, &TimelinePages::areaAsked, m_region, &RegionPages::editArea);
}

void DocumentArea::showMember(MunicipalityId member)
{
    m_region->showMember(member);
    m_timelines->showMember(member);
}

void DocumentArea::setRegistry(store::Registry* registry)
{
    clearPages();
    m_registry = registry;
    m_region->setRegistry(registry);
    m_visions->setRegistry(registry);
    m_timelines->setRegistry(registry);
    m_records->setRegistry(registry);
}

void DocumentArea::setAsOf(AsOf asOf)
{
    m_asOf = asOf;
    m_region->setAsOf(asOf);
    m_visions->setAsOf(asOf);
    m_timelines->setAsOf(asOf);
    m_records->setAsOf(asOf);
    for (int i = 0; i < count(); ++i) {
        if (auto* tab = qobject_cast<AgreementTab*>(widget(i)))
            tab->setAsOf(asOf);
        else if (auto* paper = qobject_cast<print::PrintPage*>(widget(i)))
            paper->setAsOf(m_asOf.otherDay()); // in the present drafts are printed as well
        else if (auto* amendment = qobject_cast<amend::AmendmentPage*>(widget(i)))
            amendment->setPresent(asOf.isPresent());
        else if (auto* abolition = qobject_cast<amend::AbolitionPage*>(widget(i)))
            abolition->setPresent(asOf.isPresent());
        else if (auto* concluded = qobject_cast<amend::ConcludedPage*>(widget(i)))
            concluded->setPresent(asOf.isPresent());
        else if (auto* comparison = qobject_cast<compare::ComparePage*>(widget(i)))
            comparison->setAsOf(asOf);
        else if (auto* review = qobject_cast<recognise::ImportReviewPage*>(widget(i)))
            review->setEnabled(asOf.isPresent());
    }
}

AgreementTab* DocumentArea::openAgreement(AgreementId id)
{
    if (m_registry == nullptr)
        return nullptr;
    const auto make = [&]() -> QWidget* {
        auto* tab = wired(new AgreementTab(*m_registry, id, m_asOf, this));
        connect(tab, &AgreementTab::undoAsked, this, &DocumentArea::undoAsked);
        connect(tab, &AgreementTab::placeChanged, this, [this, tab](const QString& place, bool isEditable) {
            if (tab == currentWidget())
                Q_EMIT placeChanged(place, isEditable);
        });
        connect(tab, &AgreementTab::agreementGone, this, [this, tab] { closePage(tab); });
        connect(tab, &AgreementTab::amendmentAsked, this, &DocumentArea::openConcluded);
        connect(tab, &AgreementTab::selectionChanged, this, [this, tab] {
            if (tab == currentWidget())
                Q_EMIT selectionChanged();
        });
        return tab;
    };
    auto* tab = qobject_cast<AgreementTab*>(
        bring(u"agreement:"_s + QString::number(id.value), make, partnerOf(id), u"agreement"_s));
    nameTab(tab, partnerOf(id), tab->title());
    return tab;
}

void DocumentArea::openPlace(const Selection& place)
{
    auto* tab = openAgreement(place.agreement);
    if (tab == nullptr)
        return;
    if (tab->document().revision().id != place.revision) {
        tab->commitPending();
        tab->showRevision(place.revision);
    }
    tab->goTo(place.lineage);
    tab->frontGrid().setFocus();
}

void DocumentArea::openIssued()
{
    if (m_registry == nullptr)
        return;
    const auto make = [this]() -> QWidget* { return wired(new print::IssueLedgerPage(*m_registry, m_files, this)); };
    bring(u"issued"_s, make, tr("Issued papers"), u"print"_s);
}

void DocumentArea::openAmendment(AgreementId agreement)
{
    if (m_registry == nullptr)
        return;
    const auto make = [&]() -> QWidget* {
        auto* page = wired(new amend::AmendmentPage(*m_registry, m_files, m_printers, agreement, this));
        page->setPresent(m_asOf.isPresent());
        // The page that asked goes on: it says that there is no draft any more.
        connect(page, &amend::AmendmentPage::conclusionChanged, this, &DocumentArea::conclusionChanged);
        connect(page, &amend::AmendmentPage::concluded, this, &DocumentArea::openConcluded, Qt::QueuedConnection);
        return page;
    };
    auto* page = bring(u"amendment:"_s + QString::number(agreement.value), make, {}, u"amendment"_s);
    nameTab(page, tr("%1: amending text").arg(partnerOf(agreement)), tr("Amending text of the draft"));
}

void DocumentArea::openAbolition(AgreementId agreement)
{
    if (m_registry == nullptr)
        return;
    const auto make = [&]() -> QWidget* {
        auto* page = wired(new amend::AbolitionPage(*m_registry, m_files, m_printers, agreement, this));
        page->setPresent(m_asOf.isPresent());
        connect(page, &amend::AbolitionPage::concluded, this, &DocumentArea::openConcluded, Qt::QueuedConnection);
        connect(page, &amend::AbolitionPage::boardWanted, m_region, &RegionPages::openProcedureAt);
        return page;
    };
    auto* page = bring(u"abolition:"_s + QString::number(agreement.value), make, {}, u"amendment"_s);
    nameTab(page, tr("%1: draft of the abolition").arg(partnerOf(agreement)), tr("Agreement to abolish"));
}

void DocumentArea::openConcluded(AmendmentAgreementId amendment)
{
    if (m_registry == nullptr || !amendment.isValid())
        return;
    const auto make = [&]() -> QWidget* {
        auto* page = wired(new amend::ConcludedPage(*m_registry, m_files, m_printers, amendment, this));
        page->setPresent(m_asOf.isPresent());
        connect(
            page, &amend::ConcludedPage::amendmentGone, this, [this, page] { closePage(page); }, Qt::QueuedConnection);
        return page;
    };
    const QString key = u"concluded:"_s + QString::number(amendment.value);
    auto* page = qobject_cast<amend::ConcludedPage*>(bring(key, make, {}, u"amendment"_s));
    const QString names = page->partyNames();
    const QString partner = names.contains(u'・') ? names.section(u'・', 1) : names;
    if (page->isAbolition())
        nameTab(page, tr("%1: abolition").arg(partner), tr("Agreement to abolish that of %1").arg(names));
    else
        nameTab(page, tr("%1: amendment agreement").arg(partner), tr("Amendment agreement of %1").arg(names));
}

void DocumentArea::openCompare(AgreementId agreement)
{
    if (m_registry == nullptr)
        return;
    const auto make = [this] {
        return wired(new compare::ComparePage(*m_registry, m_files, m_printers, m_asOf, this));
    };
    auto* page = qobject_cast<compare::ComparePage*>(bring(u"compare"_s, make, tr("Compare"), u"compare"_s));
    if (agreement.isValid())
        page->offer(agreement);
}

void DocumentArea::openPrint(AgreementId agreement)
{
    if (m_registry == nullptr)
        return;
    const auto make = [this] {
        auto* page = wired(new print::PrintPage(*m_registry, m_files, m_printers, this));
        page->setAsOf(m_asOf.otherDay());
        page->setAreaPapers([this] { return areaPapers(*m_registry); });
        return page;
    };
    auto* page = qobject_cast<print::PrintPage*>(bring(u"print"_s, make, tr("Print"), u"print"_s));
    if (agreement.isValid())
        page->showAgreement(agreement);
    else
        page->tickAll();
}

void DocumentArea::openImport(const QStringList& paths)
{
    if (m_registry == nullptr)
        return;
    const auto make = [this] {
        auto* page = wired(new recognise::ImportReviewPage(*m_registry, m_master, this));
        connect(page, &recognise::ImportReviewPage::finished, this, [this, page] { closePage(page); });
        return page;
    };
    auto* review = qobject_cast<recognise::ImportReviewPage*>(bring(u"import"_s, make, tr("Read in"), u"import"_s));
    // Documents under review give way only when the user says so. What was taken in closes the page.
    review->leaveThen([this, paths, review = QPointer(review)] {
        if (review && QTabWidget::indexOf(review) >= 0)
            review->read(paths);
        else
            openImport(paths);
    });
}

template <typename Page>
Page* DocumentArea::wired(Page* page)
{
    connect(page, &Page::failed, this, &DocumentArea::failed);
    connect(page, &Page::told, this, &DocumentArea::told);
    return page;
}

QString DocumentArea::partnerOf(AgreementId id) const
{
    const auto agreement = store::AgreementStore(m_registry->connection()).agreement(id);
    if (!agreement || !*agreement)
        return {};
    const auto member =
        store::MunicipalityStore(m_registry->connection()).municipality((*agreement)->memberMunicipality);
    return member && *member ? (*member)->name : (*agreement)->title;
}

void DocumentArea::nameTab(QWidget* page, const QString& words, const QString& whole)
{
    const int index = QTabWidget::indexOf(page);
    setTabText(index, words);
    setTabToolTip(index, whole);
}

amend::AmendmentPage* DocumentArea::amendmentInFront() const
{
    return qobject_cast<amend::AmendmentPage*>(currentWidget());
}

compare::ComparePage* DocumentArea::comparisonInFront() const
{
    return qobject_cast<compare::ComparePage*>(currentWidget());
}

AgreementTab* DocumentArea::agreementInFront() const
{
    return qobject_cast<AgreementTab*>(currentWidget());
}

PrintablePage* DocumentArea::printableInFront() const
{
    return dynamic_cast<PrintablePage*>(currentWidget());
}

Selection DocumentArea::selection() const
{
    if (const auto* tab = agreementInFront())
        return tab->selection();
    const MunicipalityId onTimeline = m_timelines->memberInFront();
    return Selection{{}, {}, {}, onTimeline.isValid() ? onTimeline : m_region->memberInFront()};
}

std::optional<model::Revision> DocumentArea::revisionInFront() const
{
    const auto* tab = agreementInFront();
    return tab != nullptr ? std::optional(tab->document().revision()) : std::nullopt;
}

} // namespace ui::shell
