// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/model/municipality.h"
#include "core/model/procedure_step.h"
#include "ui/common/as_of.h"

#include <QObject>

#include <vector>

namespace core::store {
class Registry;
}

namespace ui {
class FilePrompt;
class PrinterPrompt;
} // namespace ui

namespace ui::shell {

class DocumentTabs;

/// Opens the pages of the area in the tabs: list of municipalities, map, requirements, tables; keeps them in step.
class RegionPages : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegionPages)

public:
    /// Tabs and prompts must outlive it; the tabs become its parent. The master list serves new members.
    RegionPages(DocumentTabs& tabs, FilePrompt& files, PrinterPrompt& printers,
                std::vector<core::model::Municipality> master);

    void setRegistry(core::store::Registry* registry)
    {
        m_registry = registry;
        m_shownMember = {};
    }
    void setAsOf(AsOf asOf);

    void openMembers();
    /// An invalid area: the first.
    void openMap(core::MetroAreaId area);
    void openWhatIf();
    void openTables();
    /// 宣言; an invalid area: of the first that is led by a core city.
    void openDeclaration(core::MetroAreaId area);
    /// 手続: the board of all agreements.
    void openProcedure();
    /// With the rows of a text, or of the end of an agreement, selected.
    void openProcedureAt(const core::model::ProcedureSubject& subject);
    /// The form of an area; an invalid id makes a new one.
    void editArea(core::MetroAreaId area);
    /// Selects a municipality on the list and the maps, without announcing it.
    void showMember(core::MunicipalityId member);
    /// Of a page of the area in front; not valid when another is.
    [[nodiscard]] core::MunicipalityId memberInFront() const;

Q_SIGNALS:
    void failed(const core::Error& error);
    /// Areas that ship with the program are to be offered: the composition root has them.
    void publishedAreasAsked();
    void told(const QString& sentence);
    void memberSelected(core::MunicipalityId member);
    void agreementAsked(core::AgreementId agreement);
    /// The paper of a change, or of an abolition, whose signing is to be registered.
    void conclusionAsked(core::AgreementId agreement, core::model::ProcedureAct act);

private:
    template <typename Page>
    Page* wired(Page* page);
    template <typename Form, typename Id>
    void openForm(Id id);
    void openFigureImport(const QString& path);
    void openAgreementWith(core::MunicipalityId member);
    void onMemberSelected(core::MunicipalityId member);
    void tickMember(core::MetroAreaId area, core::MunicipalityId member);
    void showWhatIf(core::MetroAreaId area, const std::vector<core::MunicipalityId>& added,
                    const std::vector<core::MunicipalityId>& removed);

    DocumentTabs& m_tabs;
    FilePrompt& m_files;
    PrinterPrompt& m_printers;
    std::vector<core::model::Municipality> m_master;
    core::store::Registry* m_registry = nullptr;
    AsOf m_asOf;
    core::MunicipalityId m_shownMember; ///< selected last, anywhere: a page that is opened begins with it
};

} // namespace ui::shell
