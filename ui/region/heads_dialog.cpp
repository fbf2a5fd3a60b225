// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/heads_dialog.h"

#include "ui/common/date_input.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"
#include "ui/region/figure_words.h"

#include "core/base/calendar.h"
#include "core/store/municipality_history_store.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

namespace {

enum HeadColumn { Office, Name, From, To, ColumnCount };

} // namespace

HeadsDialog::HeadsDialog(store::Registry& registry, MunicipalityId municipality, QWidget* parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_municipality(municipality)
    , m_heads(new QTableWidget(0, ColumnCount, this))
    , m_told(new QLabel(this))
    , m_keep(new QPushButton(tr("Keep"), this))
{
    setObjectName(u"headsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const auto known = store::MunicipalityStore(m_registry.connection()).municipality(municipality);
    if (known && *known)
        m_name = (*known)->name;
    setWindowTitle(tr("Heads of %1").arg(m_name));
    build();
    // An invalid id would ask for the heads of all municipalities.
    if (auto heads = store::MunicipalityHistoryStore(m_registry.connection()).heads(municipality);
        heads && municipality.isValid())
        m_known = std::move(*heads);
    for (const model::HeadOfMunicipality& head : m_known)
        addRow(head);
    m_keep->setEnabled(!m_registry.isReadOnly() && !m_name.isEmpty());
}

void HeadsDialog::build()
{
    m_heads->setObjectName(u"headsTable"_s);
    m_heads->setAccessibleName(tr("Heads and terms"));
    m_heads->setHorizontalHeaderLabels({tr("Office"), tr("Name"), tr("In office from"), tr("Until")});
    m_heads->verticalHeader()->hide();
    m_heads->setTabKeyNavigation(false);
    m_heads->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_heads->setSelectionMode(QAbstractItemView::SingleSelection);
    makeRoomy(*m_heads);
    QHeaderView* header = m_heads->horizontalHeader();
    for (const int column : {Office, From, To})
        m_heads->setColumnWidth(column, fontMetrics().averageCharWidth() * 22);
    header->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_told->setObjectName(u"headsTold"_s);
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    const auto button = [this](QPushButton* made, const QString& objectName, auto act) {
        made->setObjectName(objectName);
        made->setAccessibleName(made->text());
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    auto* hint = new QLabel(tr("Days such as R5.5.2 are understood. An empty last day: still in office."), this);
    hint->setObjectName(u"headsHint"_s);
    hint->setWordWrap(true);
    auto* rows = new QHBoxLayout;
    rows->addWidget(button(new QPushButton(tr("Add a head"), this), u"headsAdd"_s, [this] {
        addRow({{}, m_municipality, m_name + u'長', {}, {}, {}});
        m_heads->setCurrentCell(m_heads->rowCount() - 1, Name);
        m_heads->setFocus();
    }));
    rows->addWidget(
        button(new QPushButton(tr("Remove from the list"), this), u"headsRemove"_s, [this] { removeRow(); }));
    rows->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_told, 1);
    buttons->addWidget(button(m_keep, u"headsKeep"_s, [this] { keep(); }));
    buttons->addWidget(button(new QPushButton(tr("Cancel"), this), u"headsCancel"_s, [this] { reject(); }));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap * 2, kGap * 2, kGap * 2, kGap * 2);
    column->setSpacing(kGap);
    column->addWidget(m_heads, 1);
    column->addWidget(hint);
    column->addLayout(rows);
    column->addLayout(buttons);
    resize(680, 380);
}

void HeadsDialog::addRow(const model::HeadOfMunicipality& head)
{
    const int row = m_heads->rowCount();
    m_heads->insertRow(row);
    auto* office = new QTableWidgetItem(head.officeTitle);
    office->setData(Qt::UserRole, head.id.value);
    m_heads->setItem(row, Office, office);
    m_heads->setItem(row, Name, new QTableWidgetItem(head.name));
    m_heads->setItem(row, From, new QTableWidgetItem(dayWords(head.from)));
    m_heads->setItem(row, To, new QTableWidgetItem(dayWords(head.to)));
}

void HeadsDialog::removeRow()
{
    if (m_heads->currentRow() >= 0)
        m_heads->removeRow(m_heads->currentRow());
}

QString HeadsDialog::takeRows(std::vector<model::HeadOfMunicipality>& heads) const
{
    for (int row = 0; row < m_heads->rowCount(); ++row) {
        const auto words = [&](int column) { return m_heads->item(row, column)->text().trimmed(); };
        model::HeadOfMunicipality head{model::HeadId{m_heads->item(row, Office)->data(Qt::UserRole).toLongLong()},
                                       m_municipality,
                                       words(Office),
                                       words(Name),
                                       {},
                                       {}};
        const QString who = head.name.isEmpty() ? head.officeTitle : head.name;
        if (head.officeTitle.isEmpty())
            return tr("The heads were not kept. A row has no office. Enter it, such as %1.").arg(m_name + u'長');
        for (auto& [column, day] : {std::pair<int, std::optional<QDate>*>{From, &head.from},
                                    std::pair<int, std::optional<QDate>*>{To, &head.to}}) {
            if (words(column).isEmpty())
                continue;
            const DateInput input = readDateInput(words(column), QDate::currentDate());
            if (!input.date.isValid())
                return who + u'：' + input.reason;
            *day = input.date;
        }
        if (head.from && head.to && *head.to < *head.from)
            return tr("The heads were not kept. The term of %1 would end before it begins. Correct one of its two "
                      "days.")
                .arg(who);
        heads.push_back(head);
    }
    return {};
}

Result<void> HeadsDialog::write(const std::vector<model::HeadOfMunicipality>& wanted)
{
    store::MunicipalityHistoryStore store(m_registry.connection());
    for (const model::HeadOfMunicipality& old : m_known) {
        const bool stays = std::any_of(wanted.begin(), wanted.end(), [&](const auto& one) { return one.id == old.id; });
        if (stays)
            continue;
        if (auto removed = store.removeHead(old.id); !removed)
            return removed;
    }
    for (const model::HeadOfMunicipality& head : wanted) {
        if (std::find(m_known.begin(), m_known.end(), head) != m_known.end())
            continue;
        if (head.id.isValid()) {
            if (auto changed = store.changeHead(head); !changed)
                return changed;
        } else if (const auto added = store.addHead(head); !added) {
            return added.error();
        }
    }
    return {};
}

void HeadsDialog::keep()
{
    std::vector<model::HeadOfMunicipality> wanted;
    if (const QString words = takeRows(wanted); !words.isEmpty()) {
        m_told->setText(words);
        return;
    }
    const auto kept = m_registry.edit(u"首長を変更"_s, [&] { return write(wanted); });
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    accept();
}

} // namespace ui::region
