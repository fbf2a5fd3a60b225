// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/region_pages.h"

#include "core/model/agreement_status.h"
#include "core/store/agreement_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "ui/common/file_prompt.h"
#include "ui/map/map_page.h"
#include "ui/procedure/declaration_page.h"
#include "ui/procedure/procedure_page.h"
#include "ui/region/area_dialog.h"
#include "ui/region/figure_import_page.h"
#include "ui/region/heads_dialog.h"
#include "ui/region/member_list_page.h"
#include "ui/region/merger_dialog.h"
#include "ui/region/rename_dialog.h"
#include "ui/region/tables_page.h"
#include "ui/region/what_if_page.h"
#include "ui/shell/document_tabs.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::shell {

RegionPages::RegionPages(DocumentTabs& tabs, FilePrompt& files, PrinterPrompt& printers,
                         std::vector<model::Municipality> master)
    : QObject(&tabs)
    , m_tabs(tabs)
    , m_files(files)
    , m_printers(printers)
    , m_master(std::move(master))
{
}

template <typename Page>
Page* RegionPages::wired(Page* page)
{
    connect(page, &Page::failed, this, &RegionPages::failed);
    connect(page, &Page::told, this, &RegionPages::told);
    return page;
}

template <typename Form, typename Id>
void RegionPages::openForm(Id id)
{
    if (m_registry == nullptr)
        return;
    auto* dialog = new Form(*m_registry, id, &m_tabs);
    connect(dialog, &Form::failed, this, &RegionPages::failed);
    dialog->open();
}

void RegionPages::editArea(MetroAreaId area)
{
    if (m_registry == nullptr)
        return;
    auto* dialog = new region::AreaDialog(*m_registry, area, m_master, &m_tabs);
    connect(dialog, &region::AreaDialog::failed, this, &RegionPages::failed);
    dialog->open();
}

void RegionPages::setAsOf(AsOf asOf)
{
    m_asOf = asOf;
    for (int i = 0; i < m_tabs.count(); ++i) {
        if (auto* members = qobject_cast<region::MemberListPage*>(m_tabs.widget(i)))
            members->setAsOf(asOf.otherDay());
        else if (auto* whatIf = qobject_cast<region::WhatIfPage*>(m_tabs.widget(i)))
            whatIf->setAsOf(asOf.otherDay());
        else if (auto* tables = qobject_cast<region::TablesPage*>(m_tabs.widget(i)))
            tables->setAsOf(asOf.otherDay());
        else if (auto* map = qobject_cast<map::MapPage*>(m_tabs.widget(i)))
            map->setAsOf(asOf.otherDay());
        else if (auto* board = qobject_cast<procedure::ProcedurePage*>(m_tabs.widget(i)))
            board->setPresent(asOf.isPresent());
        else if (auto* declaration = qobject_cast<procedure::DeclarationPage*>(m_tabs.widget(i)))
            declaration->setPresent(asOf.isPresent());
    }
}

void RegionPages::openMembers()
{
    if (m_registry == nullptr)
        return;
    const auto make = [this]() -> QWidget* {
        auto* page = wired(new region::MemberListPage(*m_registry, m_files, m_printers, &m_tabs));
        page->setAsOf(m_asOf.otherDay());
        page->selectMember(m_shownMember);
        connect(page, &region::MemberListPage::agreementActivated, this, &RegionPages::agreementAsked);
        connect(page, &region::MemberListPage::memberSelected, this, &RegionPages::onMemberSelected);
        connect(page, &region::MemberListPage::areaEditAsked, this, &RegionPages::editArea);
        connect(page, &region::MemberListPage::renameAsked, this,
                [this](MunicipalityId id) { openForm<region::RenameDialog>(id); });
        connect(page, &region::MemberListPage::headsAsked, this,
                [this](MunicipalityId id) { openForm<region::HeadsDialog>(id); });
        connect(page, &region::MemberListPage::mergerAsked, this,
                [this](MunicipalityId id) { openForm<region::MergerDialog>(id); });
        return page;
    };
    m_tabs.bring(u"members"_s, make, tr("Municipalities"), u"members"_s);
}

void RegionPages::openMap(MetroAreaId area)
{
    if (m_registry == nullptr)
        return;
    if (!area.isValid()) {
        const auto areas = store::MetroAreaStore(m_registry->connection()).all();
        if (areas && !areas->empty())
            area = areas->front().id;
    }
    const auto make = [&]() -> QWidget* {
        auto* page = wired(new map::MapPage(*m_registry, m_files, m_printers, area, &m_tabs));
        page->setAsOf(m_asOf.otherDay());
        page->selectMember(m_shownMember);
        connect(page, &map::MapPage::memberSelected, this, &RegionPages::onMemberSelected);
        connect(page, &map::MapPage::memberActivated, this, &RegionPages::openAgreementWith);
        connect(page, &map::MapPage::memberTicked, this, &RegionPages::tickMember);
        return page;
    };
    m_tabs.bring(u"map:"_s + QString::number(area.value), make, tr("Map"), u"map"_s);
}

void RegionPages::tickMember(MetroAreaId area, MunicipalityId member)
{
    QWidget* const map = m_tabs.currentWidget();
    openWhatIf();
    if (auto* whatIf = qobject_cast<region::WhatIfPage*>(m_tabs.currentWidget()))
        whatIf->tick(area, member);
    // The map goes on being worked on; the estimate waits in its tab.
    m_tabs.setCurrentWidget(map);
}

void RegionPages::showWhatIf(MetroAreaId area, const std::vector<MunicipalityId>& added,
                             const std::vector<MunicipalityId>& removed)
{
    for (int i = 0; i < m_tabs.count(); ++i) {
        if (auto* map = qobject_cast<map::MapPage*>(m_tabs.widget(i)))
            map->showWhatIf(area, added, removed);
    }
}

void RegionPages::openWhatIf()
{
    if (m_registry == nullptr)
        return;
    const auto make = [this]() -> QWidget* {
        auto* page = wired(new region::WhatIfPage(*m_registry, &m_tabs));
        connect(page, &region::WhatIfPage::chosenChanged, this, &RegionPages::showWhatIf);
        page->setAsOf(m_asOf.otherDay());
        return page;
    };
    m_tabs.bring(u"whatIf"_s, make, tr("Requirements and estimate"), u"area"_s);
}

void RegionPages::openTables()
{
    if (m_registry == nullptr)
        return;
    const auto make = [this]() -> QWidget* {
        auto* page = wired(new region::TablesPage(*m_registry, m_files, &m_tabs));
        page->setAsOf(m_asOf.otherDay());
        connect(page, &region::TablesPage::importAsked, this, &RegionPages::openFigureImport);
        return page;
    };
    m_tabs.bring(u"tables"_s, make, tr("Tables and figures"), u"agreement"_s);
}

void RegionPages::openDeclaration(MetroAreaId wanted)
{
    if (m_registry == nullptr)
        return;
    const auto areas = store::MetroAreaStore(m_registry->connection()).all();
    if (!areas) {
        Q_EMIT failed(areas.error());
        return;
    }
    const auto led = std::find_if(areas->begin(), areas->end(), [wanted](const model::MetroArea& area) {
        const bool isLed = area.scheme == model::AreaScheme::CoreCityArea && area.coreCity.isValid();
        return isLed && (!wanted.isValid() || area.id == wanted);
    });
    if (led == areas->end()) {
        Q_EMIT told(tr("There is no area with a core city yet. Add one first."));
        return;
    }
    const auto make = [this, id = led->id]() -> QWidget* {
        auto* page = wired(new procedure::DeclarationPage(*m_registry, m_files, m_printers, id, &m_tabs));
        page->setPresent(m_asOf.isPresent());
        return page;
    };
    m_tabs.bring(u"declaration:"_s + QString::number(led->id.value), make, tr("Declaration"), u"agreement"_s);
}

void RegionPages::openProcedure()
{
    if (m_registry == nullptr)
        return;
    const auto make = [this]() -> QWidget* {
        auto* page = wired(new procedure::ProcedurePage(*m_registry, m_files, &m_tabs));
        connect(page, &procedure::ProcedurePage::conclusionWanted, this, &RegionPages::conclusionAsked);
        page->setPresent(m_asOf.isPresent());
        return page;
    };
    m_tabs.bring(u"procedure"_s, make, tr("Procedure"), u"amendment"_s);
}

void RegionPages::openProcedureAt(const model::ProcedureSubject& subject)
{
    openProcedure();
    if (auto* board = qobject_cast<procedure::ProcedurePage*>(m_tabs.currentWidget()))
        board->showSubject(subject);
}

void RegionPages::openFigureImport(const QString& path)
{
    if (m_registry == nullptr)
        return;
    const auto make = [this]() -> QWidget* {
        auto* page = wired(new region::FigureImportPage(*m_registry, &m_tabs));
        connect(page, &region::FigureImportPage::finished, this, [this, page] {
            m_tabs.closePage(page);
            openTables();
        });
        return page;
    };
    auto* page = m_tabs.bring(u"figureImport"_s, make, tr("Read figures in"), u"import"_s);
    if (auto* import = qobject_cast<region::FigureImportPage*>(page))
        import->read(path);
}

void RegionPages::showMember(MunicipalityId member)
{
    m_shownMember = member;
    for (int i = 0; i < m_tabs.count(); ++i) {
        if (auto* list = qobject_cast<region::MemberListPage*>(m_tabs.widget(i)))
            list->selectMember(member);
        else if (auto* map = qobject_cast<map::MapPage*>(m_tabs.widget(i)))
            map->selectMember(member);
    }
}

void RegionPages::onMemberSelected(MunicipalityId member)
{
    showMember(member);
    Q_EMIT memberSelected(member);
}

void RegionPages::openAgreementWith(MunicipalityId member)
{
    const auto agreements = store::AgreementStore(m_registry->connection()).all();
    if (!agreements) {
        Q_EMIT failed(agreements.error());
        return;
    }
    // Of several with one member the one that the lists show; of equals the newest.
    const store::RevisionStore revisions(m_registry->connection());
    AgreementId chosen;
    model::AgreementStatus status{};
    for (const model::Agreement& agreement : *agreements) {
        if (agreement.memberMunicipality != member)
            continue;
        const auto all = revisions.ofAgreement(agreement.id);
        if (!all) {
            Q_EMIT failed(all.error());
            return;
        }
        const model::AgreementStatus found = model::standingOf(*all, m_asOf.day()).status;
        if (chosen.isValid() && model::mattersMore(status, found))
            continue;
        chosen = agreement.id;
        status = found;
    }
    if (chosen.isValid())
        Q_EMIT agreementAsked(chosen);
    else
        Q_EMIT told(tr("There is no agreement with this municipality."));
}

MunicipalityId RegionPages::memberInFront() const
{
    if (const auto* map = qobject_cast<map::MapPage*>(m_tabs.currentWidget()))
        return map->selectedMember();
    const auto* members = qobject_cast<region::MemberListPage*>(m_tabs.currentWidget());
    return members != nullptr ? members->selectedMember() : MunicipalityId();
}

} // namespace ui::shell
