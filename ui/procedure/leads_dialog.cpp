// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedure/leads_dialog.h"

#include "core/store/procedure_store.h"
#include "core/store/registry.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::procedure {

LeadsDialog::LeadsDialog(store::Registry& registry, QWidget* parent)
    : EditDialog(registry, u"leads"_s, tr("Days for the deadlines"), tr("Keep"), parent)
{
    const std::array<QString, model::kLeadKinds.size()> labels{
        tr("From the settled draft to the bill"), tr("From the bill to the opening of the session, in a city"),
        tr("From the bill to the opening of the session, in a town or village")};
    const std::array<QString, model::kLeadKinds.size()> suffixes{u"Settled"_s, u"City"_s, u"Town"_s};
    for (size_t at = 0; at < m_days.size(); ++at) {
        m_days.at(at) = new QSpinBox(this);
        m_days.at(at)->setRange(0, model::kMostLeadDays);
        m_days.at(at)->setSuffix(tr(" days"));
        addField(*m_days.at(at), suffixes.at(at), labels.at(at));
    }
    addWords(u"Hint"_s)->setText(
        tr("Counted back from the session of a council. A session is convoked at the latest 7 days before its opening "
           "in a city, 3 in a town or village (Local Autonomy Act, art. 101, para. 7). Where a session has a last day "
           "for bills of its own, that day counts. The numbers belong to this file."));
    auto* row = new QHBoxLayout;
    row->addWidget(makeButton(u"Usual"_s, tr("Back to the usual days"), [this] { show({}); }));
    row->addStretch();
    addBelow(*row);
    const auto kept = store::ProcedureStore(registry.connection()).leadTimes();
    show(kept ? *kept : model::LeadTimes());
    setKeepable(kept.isOk());
}

void LeadsDialog::show(const model::LeadTimes& leads)
{
    for (const model::LeadKind kind : model::kLeadKinds)
        m_days.at(static_cast<size_t>(kind))->setValue(leads.days(kind));
}

void LeadsDialog::keep()
{
    model::LeadTimes leads;
    for (const model::LeadKind kind : model::kLeadKinds)
        leads.days(kind) = m_days.at(static_cast<size_t>(kind))->value();
    write(u"期限の日数を変更"_s, [&] { return store::ProcedureStore(registry().connection()).putLeadTimes(leads); });
}

} // namespace ui::procedure
