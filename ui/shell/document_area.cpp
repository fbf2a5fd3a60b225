// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_area.h"

#include "core/store/agreement_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/registry.h"
#include "ui/amend/amendment_page.h"
#include "ui/amend/concluded_page.h"
#include "ui/common/grid_view.h"
#include "ui/common/icons.h"
#include "ui/common/revision_document.h"
#include "ui/compare/compare_page.h"
#include "ui/map/map_page.h"
#include "ui/print/issue_ledger_page.h"
#include "ui/print/print_page.h"
#include "ui/recognise/import_review_page.h"
#include "ui/region/area_dialog.h"
#include "ui/region/figure_import_page.h"
#include "ui/region/member_list_page.h"
#include "ui/region/rename_dialog.h"
#include "ui/region/tables_page.h"
#include "ui/region/what_if_page.h"
#include "ui/shell/agreement_tab.h"

#include <QPointer>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::shell {

DocumentArea::DocumentArea(FilePrompt& files, std::vector<core::model::Municipality> master, QWidget* parent)
    : QTabWidget(parent)
    , m_files(files)
    , m_master(std::move(master))
{
    setObjectName(u"documents"_s);
    setAccessibleName(tr("Documents"));
    setDocumentMode(true);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    connect(this, &QTabWidget::tabCloseRequested, this, [this](int index) {
        QWidget* page = widget(index);
        if (auto* tab = qobject_cast<AgreementTab*>(page))
            tab->commitPending();
        if (auto* review = qobject_cast<recognise::ImportReviewPage*>(page))
            review->leaveThen([this, page] { closePage(page); });
        else
            closePage(page);
    });
    connect(this, &QTabWidget::currentChanged, this, [this](int index) {
        visit(index);
        Q_EMIT frontChanged();
    });
}

void DocumentArea::closePage(QWidget* page)
{
    if (const int index = QTabWidget::indexOf(page); index >= 0) {
        removeTab(index);
        page->deleteLater();
    }
}

void DocumentArea::settle(const std::function<void()>& settled)
{
    auto* review = findChild<recognise::ImportReviewPage*>();
    const int index = review != nullptr ? QTabWidget::indexOf(review) : -1;
    if (index < 0)
        return settled();
    setCurrentIndex(index);
    review->leaveThen(settled);
}

/// The button of the style is red in Fusion; ours has the colour of the text.
void DocumentArea::tabInserted(int index)
{
    constexpr int kSize = 24;
    auto* close = new QToolButton(tabBar());
    close->setObjectName(u"closeTab"_s);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setFixedSize(kSize, kSize);
    close->setToolTip(tr("Close this tab"));
    close->setAccessibleName(close->toolTip());
    tabBar()->setTabButton(index, QTabBar::RightSide, close);
    connect(close, &QToolButton::clicked, this,
            [this, page = widget(index)] { Q_EMIT tabCloseRequested(QTabWidget::indexOf(page)); });
}

void DocumentArea::setRegistry(store::Registry* registry)
{
    while (count() > 0) {
        QWidget* page = widget(0);
        removeTab(0);
        // Pages hold the registry by reference: they must be gone before it is.
        delete page;
    }
    m_registry = registry;
    m_visited.clear();
    m_at = -1;
}

void DocumentArea::setAsOf(AsOf asOf)
{
    m_asOf = asOf;
    for (int i = 0; i < count(); ++i) {
        if (auto* tab = qobject_cast<AgreementTab*>(widget(i)))
            tab->setAsOf(asOf);
        else if (auto* members = qobject_cast<region::MemberListPage*>(widget(i)))
            members->setAsOf(asOf.otherDay());
        else if (auto* whatIf = qobject_cast<region::WhatIfPage*>(widget(i)))
            whatIf->setAsOf(asOf.otherDay());
        else if (auto* tables = qobject_cast<region::TablesPage*>(widget(i)))
            tables->setAsOf(asOf.otherDay());
        else if (auto* map = qobject_cast<map::MapPage*>(widget(i)))
            map->setAsOf(asOf.otherDay());
        else if (auto* paper = qobject_cast<print::PrintPage*>(widget(i)))
            paper->setAsOf(m_asOf.otherDay()); // in the present drafts are printed as well
        else if (auto* amendment = qobject_cast<amend::AmendmentPage*>(widget(i)))
            amendment->setPresent(asOf.isPresent());
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
    QString title;
    const auto make = [&]() -> QWidget* {
        auto* tab = wired(new AgreementTab(*m_registry, id, m_asOf, this));
        connect(tab, &AgreementTab::undoAsked, this, &DocumentArea::undoAsked);
        connect(tab, &AgreementTab::placeChanged, this, &DocumentArea::placeChanged);
        connect(tab, &AgreementTab::agreementGone, this, [this, tab] { closePage(tab); });
        connect(tab, &AgreementTab::amendmentAsked, this, &DocumentArea::openConcluded);
        connect(tab, &AgreementTab::selectionChanged, this, [this, tab] {
            if (tab == currentWidget())
                Q_EMIT selectionChanged();
        });
        title = tab->partyNames();
        return tab;
    };
    const QString key = u"agreement:"_s + QString::number(id.value);
    auto* page = bring(key, make, {}, u"agreement"_s);
    if (!title.isEmpty())
        setTabText(QTabWidget::indexOf(page), title);
    return qobject_cast<AgreementTab*>(page);
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

void DocumentArea::openMembers(MetroAreaId /*area*/)
{
    if (m_registry == nullptr)
        return;
    const auto make = [this]() -> QWidget* {
        auto* page = wired(new region::MemberListPage(*m_registry, this));
        page->setAsOf(m_asOf.otherDay());
        connect(page, &region::MemberListPage::agreementActivated, this, &DocumentArea::openAgreement);
        connect(page, &region::MemberListPage::memberSelected, this, &DocumentArea::onMemberSelected);
        connect(page, &region::MemberListPage::areaEditAsked, this, [this](MetroAreaId id) {
            auto* dialog = new region::AreaDialog(*m_registry, id, this);
            connect(dialog, &region::AreaDialog::failed, this, &DocumentArea::failed);
            dialog->open();
        });
        connect(page, &region::MemberListPage::renameAsked, this, [this](MunicipalityId id) {
            auto* dialog = new region::RenameDialog(*m_registry, id, this);
            connect(dialog, &region::RenameDialog::failed, this, &DocumentArea::failed);
            dialog->open();
        });
        return page;
    };
    bring(u"members"_s, make, tr("Municipalities"), u"members"_s);
}

void DocumentArea::openWhatIf()
{
    if (m_registry == nullptr)
        return;
    const auto make = [this]() -> QWidget* {
        auto* page = wired(new region::WhatIfPage(*m_registry, this));
        page->setAsOf(m_asOf.otherDay());
        return page;
    };
    bring(u"whatIf"_s, make, tr("Requirements and estimate"), u"area"_s);
}

void DocumentArea::openTables()
{
    if (m_registry == nullptr)
        return;
    const auto make = [this]() -> QWidget* {
        auto* page = wired(new region::TablesPage(*m_registry, m_files, this));
        page->setAsOf(m_asOf.otherDay());
        connect(page, &region::TablesPage::importAsked, this, &DocumentArea::openFigureImport);
        return page;
    };
    bring(u"tables"_s, make, tr("Tables and figures"), u"agreement"_s);
}

void DocumentArea::openFigureImport(const QString& path)
{
    if (m_registry == nullptr)
        return;
    const auto make = [this]() -> QWidget* {
        auto* page = wired(new region::FigureImportPage(*m_registry, this));
        connect(page, &region::FigureImportPage::finished, this, [this, page] {
            closePage(page);
            openTables();
        });
        return page;
    };
    auto* page = bring(u"figureImport"_s, make, tr("Read figures in"), u"import"_s);
    if (auto* import = qobject_cast<region::FigureImportPage*>(page))
        import->read(path);
}

void DocumentArea::openMap(MetroAreaId area)
{
    if (m_registry == nullptr)
        return;
    if (!area.isValid()) {
        const auto areas = store::MetroAreaStore(m_registry->connection()).all();
        if (areas && !areas->empty())
            area = areas->front().id;
    }
    const auto make = [&]() -> QWidget* {
        auto* page = wired(new map::MapPage(*m_registry, m_files, area, this));
        page->setAsOf(m_asOf.otherDay());
        page->selectMember(selection().municipality);
        connect(page, &map::MapPage::memberSelected, this, &DocumentArea::onMemberSelected);
        connect(page, &map::MapPage::memberActivated, this, &DocumentArea::openAgreementWith);
        return page;
    };
    bring(u"map:"_s + QString::number(area.value), make, tr("Map"), u"map"_s);
}

void DocumentArea::showMember(MunicipalityId member)
{
    for (int i = 0; i < count(); ++i) {
        if (auto* list = qobject_cast<region::MemberListPage*>(widget(i)))
            list->selectMember(member);
        else if (auto* map = qobject_cast<map::MapPage*>(widget(i)))
            map->selectMember(member);
    }
}

void DocumentArea::onMemberSelected(MunicipalityId member)
{
    showMember(member);
    Q_EMIT memberSelected(member);
    Q_EMIT selectionChanged();
}

void DocumentArea::openAgreementWith(MunicipalityId member)
{
    const auto agreements = store::AgreementStore(m_registry->connection()).all();
    if (!agreements) {
        Q_EMIT failed(agreements.error());
        return;
    }
    for (const model::Agreement& agreement : *agreements) {
        if (agreement.memberMunicipality == member) {
            openAgreement(agreement.id);
            return;
        }
    }
    Q_EMIT told(tr("There is no agreement with this municipality."));
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
        auto* page = wired(new amend::AmendmentPage(*m_registry, m_files, agreement, this));
        page->setPresent(m_asOf.isPresent());
        // The page that asked goes on: it says that there is no draft any more.
        connect(page, &amend::AmendmentPage::concluded, this, &DocumentArea::openConcluded, Qt::QueuedConnection);
        return page;
    };
    bring(u"amendment:"_s + QString::number(agreement.value), make, tr("Amendment"), u"amendment"_s);
}

void DocumentArea::openConcluded(AmendmentAgreementId amendment)
{
    if (m_registry == nullptr || !amendment.isValid())
        return;
    const auto make = [&]() -> QWidget* {
        auto* page = wired(new amend::ConcludedPage(*m_registry, m_files, amendment, this));
        page->setPresent(m_asOf.isPresent());
        connect(
            page, &amend::ConcludedPage::amendmentGone, this, [this, page] { closePage(page); }, Qt::QueuedConnection);
        return page;
    };
    const QString key = u"concluded:"_s + QString::number(amendment.value);
    const auto* page = qobject_cast<amend::ConcludedPage*>(bring(key, make, tr("Amendment agreement"), u"amendment"_s));
    if (page != nullptr)
        setTabText(indexOf(key), tr("Amendment %1").arg(page->partyNames()));
}

void DocumentArea::openCompare(AgreementId agreement)
{
    if (m_registry == nullptr)
        return;
    const auto make = [this] { return wired(new compare::ComparePage(*m_registry, m_files, m_asOf, this)); };
    auto* page = qobject_cast<compare::ComparePage*>(bring(u"compare"_s, make, tr("Compare"), u"compare"_s));
    if (agreement.isValid())
        page->offer(agreement);
}

void DocumentArea::openPrint(AgreementId agreement)
{
    if (m_registry == nullptr)
        return;
    const auto make = [this] {
        auto* page = wired(new print::PrintPage(*m_registry, m_files, this));
        page->setAsOf(m_asOf.otherDay());
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

compare::ComparePage* DocumentArea::comparisonInFront() const
{
    return qobject_cast<compare::ComparePage*>(currentWidget());
}

AgreementTab* DocumentArea::agreementInFront() const
{
    return qobject_cast<AgreementTab*>(currentWidget());
}

Selection DocumentArea::selection() const
{
    if (const auto* tab = agreementInFront())
        return tab->selection();
    if (const auto* map = qobject_cast<map::MapPage*>(currentWidget()))
        return Selection{{}, {}, {}, map->selectedMember()};
    const auto* members = qobject_cast<region::MemberListPage*>(currentWidget());
    return members != nullptr ? Selection{{}, {}, {}, members->selectedMember()} : Selection();
}

std::optional<model::Revision> DocumentArea::revisionInFront() const
{
    const auto* tab = agreementInFront();
    return tab != nullptr ? std::optional(tab->document().revision()) : std::nullopt;
}

void DocumentArea::commitPending()
{
    for (int i = 0; i < count(); ++i) {
        if (auto* tab = qobject_cast<AgreementTab*>(widget(i)))
            tab->commitPending();
    }
}

QWidget* DocumentArea::bring(const QString& key, const std::function<QWidget*()>& make, const QString& title,
                             const QString& iconName)
{
    int index = indexOf(key);
    if (index < 0) {
        QWidget* page = make();
        page->setProperty("key", key);
        index = addTab(page, icon(iconName), title);
    }
    setCurrentIndex(index);
    visit(index);
    widget(index)->setFocus();
    return widget(index);
}

int DocumentArea::indexOf(const QString& key) const
{
    for (int i = 0; i < count(); ++i) {
        if (widget(i)->property("key").toString() == key)
            return i;
    }
    return -1;
}

void DocumentArea::visit(int index)
{
    const QString key = index < 0 ? QString() : widget(index)->property("key").toString();
    if (m_isWalking || key.isEmpty() || (m_at >= 0 && m_visited.value(m_at) == key))
        return;
    m_visited = m_visited.mid(0, m_at + 1);
    m_visited.append(key);
    m_at = m_visited.size() - 1;
}

/// The nearest tab visited before or behind that is still open; -1 for none.
qsizetype DocumentArea::nextVisited(int step) const
{
    for (qsizetype at = m_at + step; at >= 0 && at < m_visited.size(); at += step) {
        if (indexOf(m_visited.at(at)) >= 0 && m_visited.at(at) != m_visited.value(m_at))
            return at;
    }
    return -1;
}

void DocumentArea::walk(int step)
{
    const qsizetype at = nextVisited(step);
    if (at < 0)
        return;
    m_isWalking = true;
    m_at = at;
    setCurrentIndex(indexOf(m_visited.at(at)));
    m_isWalking = false;
}

} // namespace ui::shell
