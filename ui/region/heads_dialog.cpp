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

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

namespace {

enum HeadColumn { Office, Name, From, To, ColumnCount };

} // namespace

HeadsDialog::HeadsDialog(store::Registry& registry, MunicipalityId municipality, QWidget* parent)
    : EditDialog(registry, u"heads"_s, {}, tr("Keep"), parent)
    , m_municipality(municipality)
    , m_heads(new QTableWidget(0, ColumnCount, this))
{
    const auto known = store::MunicipalityStore(registry.connection()).municipality(municipality);
    if (known && *known)
        m_name = (*known)->name;
    setWindowTitle(tr("Heads of %1").arg(m_name));
    build();
    // An invalid id would ask for the heads of all municipalities.
    if (const auto heads = store::MunicipalityHistoryStore(registry.connection()).heads(municipality);
        heads && municipality.isValid()) {
        for (const model::HeadOfMunicipality& head : *heads)
            addHead(head);
    }
    setKeepable(!m_name.isEmpty());
}

void HeadsDialog::build()
{
    name(*m_heads, u"Table"_s, tr("Heads and terms"));
    m_heads->setHorizontalHeaderLabels({tr("Office"), tr("Name"), tr("In office from"), tr("Until")});
    m_heads->verticalHeader()->hide();
    m_heads->setTabKeyNavigation(false);
    m_heads->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_heads->setSelectionMode(QAbstractItemView::SingleSelection);
    makeRoomy(*m_heads);
    QHeaderView* header = m_heads->horizontalHeader();
    const auto wide = [this](const QString& words) { return fontMetrics().horizontalAdvance(words) + kWideGap * 2; };
    m_heads->setColumnWidth(Office, wide(u"八文字までの職名"_s));
    for (const int column : {From, To})
        m_heads->setColumnWidth(column, wide(u"令和10年12月31日"_s));
    header->setSectionResizeMode(Name, QHeaderView::Stretch);
    addBelow(*m_heads, 1);
    addWords(u"Hint"_s)->setText(tr("Days such as R5.5.2 are understood. An empty last day: still in office."));
    auto* rows = new QHBoxLayout;
    rows->addWidget(makeButton(u"Add"_s, tr("Add a head"), [this] {
        addHead({{}, m_municipality, m_name + u'長', {}, {}, {}});
        m_heads->setCurrentCell(m_heads->rowCount() - 1, Name);
        m_heads->setFocus();
    }));
    rows->addWidget(makeButton(u"Remove"_s, tr("Remove from the list"), [this] { removeRow(); }));
    rows->addStretch();
    addBelow(*rows);
    leaveEnterToFields();
    resize(680, 380);
}

void HeadsDialog::addHead(const model::HeadOfMunicipality& head)
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

void HeadsDialog::keep()
{
    std::vector<model::HeadOfMunicipality> wanted;
    if (const QString words = takeRows(wanted); !words.isEmpty()) {
        tell(words);
        return;
    }
    write(u"首長を変更"_s,
          [&] { return store::MunicipalityHistoryStore(registry().connection()).keepHeads(m_municipality, wanted); });
}

} // namespace ui::region
