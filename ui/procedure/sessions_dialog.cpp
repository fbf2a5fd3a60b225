// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedure/sessions_dialog.h"

#include "core/base/calendar.h"
#include "core/store/municipality_store.h"
#include "core/store/procedure_store.h"
#include "core/store/registry.h"
#include "ui/common/date_input.h"
#include "ui/common/roomy_rows.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::procedure {

namespace {

enum SessionColumn { CouncilColumn, NameColumn, OpensColumn, ClosesColumn, DueColumn, SessionColumns };

} // namespace

SessionsDialog::SessionsDialog(store::Registry& registry, std::vector<model::CaseParty> parties, MunicipalityId chosen,
                               QWidget* parent)
    : EditDialog(registry, u"sessions"_s, tr("Sessions of the councils"), tr("Keep"), parent)
    , m_parties(std::move(parties))
    , m_chosen(chosen)
    , m_sessions(new QTableWidget(0, SessionColumns, this))
{
    build();
    const auto known = store::ProcedureStore(registry.connection()).sessions({});
    // What could not be read would be removed by keeping.
    setKeepable(known.isOk() && offerCouncilsOf(*known));
    if (!known)
        return;
    for (const model::CouncilSession& session : *known)
        addSession(session);
}

void SessionsDialog::build()
{
    const auto kept = store::ProcedureStore(registry().connection()).leadTimes();
    const model::LeadTimes leads = kept ? *kept : model::LeadTimes();
    name(*m_sessions, u"Table"_s, tr("Sessions"));
    m_sessions->setHorizontalHeaderLabels({tr("Council"), tr("Name"), tr("Opens"), tr("Closes"), tr("Bills due")});
    m_sessions->verticalHeader()->hide();
    m_sessions->setTabKeyNavigation(false);
    m_sessions->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_sessions->setSelectionMode(QAbstractItemView::SingleSelection);
    makeRoomy(*m_sessions);
    for (const int column : {CouncilColumn, OpensColumn, ClosesColumn, DueColumn})
        m_sessions->setColumnWidth(column, fontMetrics().averageCharWidth() * 20);
    m_sessions->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    addBelow(*m_sessions, 1);
    addWords(u"Hint"_s)->setText(
        tr("Days such as R6.6.3 are understood. Without a last day for bills it is counted back from "
           "the opening: %1 days in a city, %2 in a town or village (“Days for the deadlines”).")
            .arg(leads.billInCity)
            .arg(leads.billInTown));
    auto* rows = new QHBoxLayout;
    rows->addWidget(makeButton(u"Add"_s, tr("Add a session"), [this] {
        addSession({{}, m_chosen, {}, {}, {}, {}});
        m_sessions->setCurrentCell(m_sessions->rowCount() - 1, NameColumn);
        m_sessions->setFocus();
    }));
    rows->addWidget(makeButton(u"Remove"_s, tr("Remove from the list"), [this] {
        if (m_sessions->currentRow() >= 0)
            m_sessions->removeRow(m_sessions->currentRow());
    }));
    rows->addStretch();
    addBelow(*rows);
    leaveEnterToFields();
    resize(820, 420);
}

bool SessionsDialog::offerCouncilsOf(const std::vector<model::CouncilSession>& sessions)
{
    const store::MunicipalityStore municipalities(registry().connection());
    for (const model::CouncilSession& session : sessions) {
        const bool isOffered = std::any_of(m_parties.begin(), m_parties.end(), [&](const model::CaseParty& party) {
            return party.id == session.municipality;
        });
        if (isOffered)
            continue;
        const auto council = municipalities.municipality(session.municipality);
        if (!council || !*council)
            return false;
        m_parties.push_back({(*council)->id, (*council)->name, (*council)->kind, {}, {}});
    }
    return true;
}

void SessionsDialog::addSession(const model::CouncilSession& session)
{
    const int row = m_sessions->rowCount();
    m_sessions->insertRow(row);
    auto* council = new QComboBox(m_sessions);
    council->setAccessibleName(tr("Council"));
    council->setObjectName(u"sessionCouncil"_s);
    for (const model::CaseParty& party : m_parties)
        council->addItem(party.name, party.id.value);
    council->setCurrentIndex(qMax(0, council->findData(session.municipality.value)));
    m_sessions->setCellWidget(row, CouncilColumn, council);
    auto* name = new QTableWidgetItem(session.name);
    name->setData(Qt::UserRole, session.id.value);
    m_sessions->setItem(row, NameColumn, name);
    const auto words = [](const std::optional<QDate>& day) {
        return day && day->isValid() ? toEraDate(*day) : QString();
    };
    m_sessions->setItem(row, OpensColumn, new QTableWidgetItem(words(session.opensOn)));
    m_sessions->setItem(row, ClosesColumn, new QTableWidgetItem(words(session.closesOn)));
    m_sessions->setItem(row, DueColumn, new QTableWidgetItem(words(session.billsDueOn)));
}

QString SessionsDialog::takeRows(std::vector<model::CouncilSession>& sessions) const
{
    for (int row = 0; row < m_sessions->rowCount(); ++row) {
        const auto words = [&](int column) { return m_sessions->item(row, column)->text().trimmed(); };
        const auto* council = qobject_cast<QComboBox*>(m_sessions->cellWidget(row, CouncilColumn));
        model::CouncilSession session;
        session.id = model::CouncilSessionId{m_sessions->item(row, NameColumn)->data(Qt::UserRole).toLongLong()};
        session.municipality = MunicipalityId{council != nullptr ? council->currentData().toLongLong() : 0};
        session.name = words(NameColumn);
        if (session.name.isEmpty())
            return tr("The sessions were not kept. A session has no name. Enter one, such as 令和6年第2回定例会, or "
                      "remove the row.");
        std::optional<QDate> days[3];
        for (int at = 0; at < 3; ++at) {
            const QString written = words(OpensColumn + at);
            if (written.isEmpty())
                continue;
            const DateInput input = readDateInput(written, QDate::currentDate());
            if (!input.date.isValid())
                return tr("The sessions were not kept. A day of %1 cannot be read: %2 Enter a day such as R6.6.3.")
                    .arg(session.name, input.reason);
            days[at] = input.date;
        }
        if (!days[0] || !days[1])
            return tr("The sessions were not kept. The day of the opening or of the end of %1 is missing. Enter both, "
                      "such as R6.6.3.")
                .arg(session.name);
        if (*days[1] < *days[0])
            return tr("The sessions were not kept. %1 ends before it opens. Put its days right.").arg(session.name);
        session.opensOn = *days[0];
        session.closesOn = *days[1];
        session.billsDueOn = days[2];
        sessions.push_back(session);
    }
    return {};
}

void SessionsDialog::keep()
{
    std::vector<model::CouncilSession> wanted;
    if (const QString words = takeRows(wanted); !words.isEmpty()) {
        tell(words);
        return;
    }
    write(u"議会の会期を変更"_s, [&] { return store::ProcedureStore(registry().connection()).keepSessions(wanted); });
}

} // namespace ui::procedure
