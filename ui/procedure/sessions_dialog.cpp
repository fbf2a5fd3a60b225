// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedure/sessions_dialog.h"

#include "core/base/calendar.h"
#include "core/store/procedure_store.h"
#include "core/store/registry.h"
#include "ui/common/date_input.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"

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
    : QDialog(parent)
    , m_registry(registry)
    , m_parties(std::move(parties))
    , m_chosen(chosen)
    , m_sessions(new QTableWidget(0, SessionColumns, this))
    , m_told(new QLabel(this))
    , m_keep(new QPushButton(tr("Keep"), this))
{
    setObjectName(u"sessionsDialog"_s);
    setWindowTitle(tr("Sessions of the councils"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    if (auto known = store::ProcedureStore(m_registry.connection()).sessions({}))
        m_known = std::move(*known);
    for (const model::CouncilSession& session : m_known)
        addRow(session);
    m_keep->setEnabled(!m_registry.isReadOnly());
}

void SessionsDialog::build()
{
    m_sessions->setObjectName(u"sessionsTable"_s);
    m_sessions->setAccessibleName(tr("Sessions"));
    m_sessions->setHorizontalHeaderLabels({tr("Council"), tr("Name"), tr("Opens"), tr("Closes"), tr("Bills due")});
    m_sessions->verticalHeader()->hide();
    m_sessions->setTabKeyNavigation(false);
    m_sessions->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_sessions->setSelectionMode(QAbstractItemView::SingleSelection);
    makeRoomy(*m_sessions);
    for (const int column : {CouncilColumn, OpensColumn, ClosesColumn, DueColumn})
        m_sessions->setColumnWidth(column, fontMetrics().averageCharWidth() * 20);
    m_sessions->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_told->setObjectName(u"sessionsTold"_s);
    m_told->setWordWrap(true);
    auto* hint =
        new QLabel(tr("Days such as R6.6.3 are understood. Without a last day for bills it is counted back from "
                      "the opening: 7 days in a city, 3 in a town or village (Local Autonomy Act, art. 101)."),
                   this);
    hint->setObjectName(u"sessionsHint"_s);
    hint->setWordWrap(true);
    const auto button = [this](QPushButton* made, const QString& objectName, auto act) {
        made->setObjectName(objectName);
        made->setAccessibleName(made->text());
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    auto* rows = new QHBoxLayout;
    rows->addWidget(button(new QPushButton(tr("Add a session"), this), u"sessionsAdd"_s, [this] {
        addRow({{}, m_chosen, {}, {}, {}, {}});
        m_sessions->setCurrentCell(m_sessions->rowCount() - 1, NameColumn);
        m_sessions->setFocus();
    }));
    rows->addWidget(button(new QPushButton(tr("Remove from the list"), this), u"sessionsRemove"_s, [this] {
        if (m_sessions->currentRow() >= 0)
            m_sessions->removeRow(m_sessions->currentRow());
    }));
    rows->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_told, 1);
    buttons->addWidget(button(m_keep, u"sessionsKeep"_s, [this] { keep(); }));
    buttons->addWidget(button(new QPushButton(tr("Cancel"), this), u"sessionsCancel"_s, [this] { reject(); }));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap, kWideGap, kWideGap, kWideGap);
    column->setSpacing(kGap);
    column->addWidget(m_sessions, 1);
    column->addWidget(hint);
    column->addLayout(rows);
    column->addLayout(buttons);
    resize(820, 420);
}

void SessionsDialog::addRow(const model::CouncilSession& session)
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
            return tr("Every session needs a name.");
        std::optional<QDate> days[3];
        for (int at = 0; at < 3; ++at) {
            const QString written = words(OpensColumn + at);
            if (written.isEmpty())
                continue;
            const DateInput input = readDateInput(written, QDate::currentDate());
            if (!input.date.isValid())
                return session.name + u'：' + input.reason;
            days[at] = input.date;
        }
        if (!days[0] || !days[1])
            return tr("%1 needs the days of its opening and its end.").arg(session.name);
        if (*days[1] < *days[0])
            return tr("%1 ends before it opens.").arg(session.name);
        session.opensOn = *days[0];
        session.closesOn = *days[1];
        session.billsDueOn = days[2];
        sessions.push_back(session);
    }
    return {};
}

Result<void> SessionsDialog::write(const std::vector<model::CouncilSession>& wanted)
{
    store::ProcedureStore store(m_registry.connection());
    for (const model::CouncilSession& old : m_known) {
        const bool stays = std::any_of(wanted.begin(), wanted.end(), [&](const auto& one) { return one.id == old.id; });
        if (stays)
            continue;
        if (auto removed = store.removeSession(old.id); !removed)
            return removed;
    }
    for (const model::CouncilSession& session : wanted) {
        if (std::find(m_known.begin(), m_known.end(), session) != m_known.end())
            continue;
        if (session.id.isValid()) {
            if (auto changed = store.changeSession(session); !changed)
                return changed;
        } else if (const auto added = store.addSession(session); !added) {
            return added.error();
        }
    }
    return {};
}

void SessionsDialog::keep()
{
    std::vector<model::CouncilSession> wanted;
    if (const QString words = takeRows(wanted); !words.isEmpty()) {
        m_told->setText(words);
        return;
    }
    const auto kept = m_registry.edit(u"議会の会期を変更"_s, [&] { return write(wanted); });
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    accept();
}

} // namespace ui::procedure
