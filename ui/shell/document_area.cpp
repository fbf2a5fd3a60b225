// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_area.h"

#include "core/store/registry.h"
#include "ui/amend/amendment_page.h"
#include "ui/common/grid_view.h"
#include "ui/common/icons.h"
#include "ui/common/revision_document.h"
#include "ui/print/issue_ledger_page.h"
#include "ui/print/print_page.h"
#include "ui/recognise/import_review_page.h"
#include "ui/region/member_list_page.h"
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
        else if (auto* paper = qobject_cast<print::PrintPage*>(widget(i)))
            paper->setAsOf(m_asOf.otherDay()); // in the present drafts are printed as well
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
        connect(page, &region::MemberListPage::memberSelected, this, &DocumentArea::selectionChanged);
        return page;
    };
    bring(u"members"_s, make, tr("Municipalities"), u"members"_s);
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
        return wired(new amend::AmendmentPage(*m_registry, m_files, agreement, this));
    };
    bring(u"amendment:"_s + QString::number(agreement.value), make, tr("Amendment"), u"amendment"_s);
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

AgreementTab* DocumentArea::agreementInFront() const
{
    return qobject_cast<AgreementTab*>(currentWidget());
}

Selection DocumentArea::selection() const
{
    if (const auto* tab = agreementInFront())
        return tab->selection();
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
