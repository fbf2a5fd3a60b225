// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedure/procedure_page.h"

#include "core/procedure/signing.h"
#include "core/store/procedure_cases.h"
#include "core/store/procedure_store.h"
#include "core/store/registry.h"
#include "ui/common/file_prompt.h"
#include "ui/common/flow_row.h"
#include "ui/common/procedure_sentences.h"
#include "ui/common/reload_when_seen.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"
#include "ui/common/task_strip.h"
#include "ui/procedure/leads_dialog.h"
#include "ui/procedure/procedure_model.h"
#include "ui/procedure/sessions_dialog.h"
#include "ui/procedure/signing_dialog.h"
#include "ui/procedure/step_dialog.h"
#include "ui/procedure/wording_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::procedure {

ProcedurePage::ProcedurePage(store::Registry& registry, FilePrompt& files, QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_files(files)
    , m_model(new ProcedureModel(this))
    , m_table(new QTableView(this))
    , m_filter(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_remarks(new QListWidget(this))
{
    setObjectName(u"procedurePage"_s);
    setAccessibleName(tr("Procedure"));
    arrange();
    new ReloadWhenSeen(m_registry, *this,
                       changesOf({u"procedure_step", u"council_session", u"revision", u"agreement",
                                  u"amendment_agreement", u"abolition_draft", u"declaration", u"municipality",
                                  u"name_change", u"lead_time", u"head_of_municipality"}),
                       [this] { reload(); });
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ProcedurePage::showRows);
    connect(m_table, &QTableView::activated, this, &ProcedurePage::editStep);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        tellRemarks();
        updateActs();
    });
    connect(&m_task, &BackgroundTask::runningChanged, this, &ProcedurePage::updateActs);
    reload();
}

QPushButton* ProcedurePage::button(const QString& text, const QString& objectName, void (ProcedurePage::*act)())
{
    auto* made = new QPushButton(text, this);
    made->setObjectName(objectName);
    made->setAccessibleName(text);
    made->setMinimumHeight(28);
    connect(made, &QPushButton::clicked, this, act);
    return made;
}

void ProcedurePage::arrange()
{
    m_table->setObjectName(u"procedureBoard"_s);
    m_table->setAccessibleName(tr("Procedure board"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ProcedureDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Agreement and party stand in the head of the row, which stays in sight beside the last steps.
    m_table->setColumnHidden(ProcedureModel::Text, true);
    m_table->setColumnHidden(ProcedureModel::Party, true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    makeRoomy(*m_table);
    setFocusProxy(m_table);
    m_filter->setObjectName(u"procedureFilter"_s);
    m_filter->setAccessibleName(tr("Rows shown"));
    m_filter->addItems({tr("All"), tr("Not signed yet"), tr("Something is missing"), tr("Out of order")});
    m_count->setObjectName(u"procedureCount"_s);
    m_remarks->setObjectName(u"procedureRemarks"_s);
    m_remarks->setAccessibleName(tr("Missing and out of order"));
    m_remarks->setWordWrap(true);
    m_edit = button(tr("Enter a step…"), u"procedureEdit"_s, &ProcedurePage::editStep);
    m_sign = button(tr("Register the signing…"), u"procedureSign"_s, &ProcedurePage::registerSigning);
    m_sessions = button(tr("Sessions…"), u"procedureSessions"_s, &ProcedurePage::editSessions);
    m_leads = button(tr("Deadlines…"), u"procedureLeads"_s, &ProcedurePage::editLeads);
    m_wording = button(tr("Wording…"), u"procedureWording"_s, &ProcedurePage::editWording);
    m_papers = button(tr("Make the council papers…"), u"procedurePapers"_s, &ProcedurePage::makePapers);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(kGap);
    bar->addWidget(m_filter);
    bar->addWidget(m_count, 1);
    auto* acts = new FlowRow;
    for (QPushButton* one : {m_edit, m_sign, m_sessions, m_leads, m_wording, m_papers})
        acts->addWidget(one);
    acts->addStretch();
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"procedureSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_remarks);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap, kWideGap, kWideGap, kWideGap);
    column->setSpacing(kGap);
    column->addLayout(bar);
    column->addLayout(acts);
    column->addWidget(splitter, 1);
    auto* strip = new TaskStrip(u"procedure"_s, this);
    strip->watch(m_task, tr("The council papers are being made…"));
    column->addWidget(strip);
}

void ProcedurePage::setPresent(bool isPresent)
{
    m_isPresent = isPresent;
    updateActs();
}

void ProcedurePage::reload()
{
    const QDate today = QDate::currentDate();
    const auto cases = store::readProcedure(m_registry.connection(), today);
    const auto leads = store::ProcedureStore(m_registry.connection()).leadTimes();
    if (!cases || !leads) {
        Q_EMIT failed(cases ? leads.error() : cases.error());
        return;
    }
    m_all = procedureRows(*cases, today, *leads);
    showRows();
}

void ProcedurePage::updateActs()
{
    const bool isEditable = m_isPresent && !m_registry.isReadOnly();
    const bool hasRows = m_model->rowCount() > 0;
    m_edit->setEnabled(isEditable && hasRows);
    m_sign->setEnabled(isEditable && std::any_of(m_all.begin(), m_all.end(), [](const ProcedureRow& row) {
                           return core::procedure::isToBeSigned(row.one);
                       }));
    m_sessions->setEnabled(isEditable && hasRows);
    m_wording->setEnabled(isEditable);
    m_leads->setEnabled(isEditable);
    m_papers->setEnabled(hasRows && !m_task.isRunning());
}

void ProcedurePage::editStep()
{
    if (!m_edit->isEnabled())
        return;
    const auto kind = ProcedureModel::stepIn(m_table->currentIndex().column());
    if (m_table->currentIndex().column() == ProcedureModel::Conclusion) {
        const model::ProcedureCase& one = m_model->shownRows()[static_cast<size_t>(m_table->currentIndex().row())].one;
        if (core::procedure::isToBeSigned(one)) {
            registerSigning();
            return;
        }
        if (one.isDraft) {
            Q_EMIT conclusionWanted(one.agreement, one.act);
            return;
        }
    }
    const std::vector<int> selected = m_table->selectionModel()->hasSelection() ? chosenRows() : std::vector<int>();
    // Steps hang on a text: rows of which only the day is known have none.
    std::vector<ProcedureRow> rows;
    std::vector<int> chosen;
    for (size_t at = 0; at < m_model->shownRows().size(); ++at) {
        const ProcedureRow& row = m_model->shownRows()[at];
        if (!row.one.hasText())
            continue;
        if (std::find(selected.begin(), selected.end(), static_cast<int>(at)) != selected.end())
            chosen.push_back(static_cast<int>(rows.size()));
        rows.push_back(row);
    }
    if (!selected.empty() && chosen.empty()) {
        Q_EMIT told(tr("No step can be entered here. Only the day of this change is known, and steps belong to a text. "
                       "Read the text of the change in first."));
        return;
    }
    auto* dialog =
        new StepDialog(m_registry, std::move(rows), chosen, kind.value_or(model::StepKind::Consultation), this);
    connect(dialog, &StepDialog::failed, this, &ProcedurePage::failed);
    dialog->open();
}

void ProcedurePage::registerSigning()
{
    std::vector<model::ProcedureCase> drafts;
    for (const ProcedureRow& row : m_all) {
        const bool isFirst = std::none_of(drafts.begin(), drafts.end(),
                                          [&](const auto& one) { return one.revision == row.one.revision; });
        if (isFirst && core::procedure::isToBeSigned(row.one))
            drafts.push_back(row.one);
    }
    std::vector<RevisionId> chosen;
    for (const int row : chosenRows())
        chosen.push_back(m_model->shownRows()[static_cast<size_t>(row)].one.revision);
    auto* dialog = new SigningDialog(m_registry, drafts, chosen, this);
    connect(dialog, &SigningDialog::failed, this, &ProcedurePage::failed);
    const QString next = tr("The signing was registered. Public notice, report and publication come next.");
    connect(dialog, &QDialog::accepted, this, [this, next] { Q_EMIT told(next); });
    dialog->open();
}

void ProcedurePage::editSessions()
{
    std::vector<model::CaseParty> parties;
    MunicipalityId chosen;
    for (const ProcedureRow& row : m_all) {
        for (const model::CaseParty& party : row.one.parties) {
            const bool isKnown =
                std::any_of(parties.begin(), parties.end(), [&](const auto& one) { return one.id == party.id; });
            if (!isKnown)
                parties.push_back(party);
        }
    }
    const int current = m_table->currentIndex().row();
    if (current >= 0)
        chosen = m_model->shownRows().at(static_cast<size_t>(current)).party;
    auto* dialog = new SessionsDialog(m_registry, std::move(parties), chosen, this);
    connect(dialog, &SessionsDialog::failed, this, &ProcedurePage::failed);
    dialog->open();
}

void ProcedurePage::editLeads()
{
    auto* dialog = new LeadsDialog(m_registry, this);
    connect(dialog, &LeadsDialog::failed, this, &ProcedurePage::failed);
    dialog->open();
}

void ProcedurePage::editWording()
{
    auto* dialog = new WordingDialog(m_registry, this);
    connect(dialog, &WordingDialog::failed, this, &ProcedurePage::failed);
    dialog->open();
}

} // namespace ui::procedure
