// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedure/step_dialog.h"

#include "core/store/procedure_store.h"
#include "core/store/registry.h"
#include "ui/common/date_field.h"
#include "ui/common/procedure_sentences.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using model::StepKind;

namespace ui::procedure {

StepDialog::StepDialog(store::Registry& registry, std::vector<ProcedureRow> rows, const std::vector<int>& chosen,
                       StepKind kind, QWidget* parent)
    : EditDialog(registry, u"step"_s, tr("Step of the procedure"), tr("Keep"), parent)
    , m_rows(std::move(rows))
    , m_kind(new QComboBox(this))
    , m_day(new DateField(u"stepDay"_s, tr("Day"), this))
    , m_planned(new QCheckBox(tr("Only planned"), this))
    , m_number(new QLineEdit(this))
    , m_countsOn(new QCheckBox(tr("Count on from row to row"), this))
    , m_note(new QPlainTextEdit(this))
    , m_parties(new QListWidget(this))
{
    for (const StepKind one : model::kStepKinds)
        m_kind->addItem(stepWords(one), static_cast<int>(one));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    build(chosen);
    fill();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StepDialog::fill);
    connect(m_parties, &QListWidget::itemChanged, this, &StepDialog::fill);
    const auto entered = [this](bool* has) { return [this, has] { *has = *has || !m_isFilling; }; };
    connect(m_day, &DateField::dateChanged, this, entered(&m_hasDay));
    // A day that is still to come can only be a plan.
    connect(m_day, &DateField::dateChanged, this, [this](QDate day) {
        if (!m_isFilling && !m_hasPlanned && day.isValid() && day > QDate::currentDate())
            m_planned->setChecked(true);
    });
    connect(m_planned, &QCheckBox::stateChanged, this, entered(&m_hasPlanned));
    connect(m_planned, &QCheckBox::clicked, m_planned, [this] { m_planned->setTristate(false); });
    connect(m_number, &QLineEdit::textChanged, this, entered(&m_hasNumber));
    connect(m_number, &QLineEdit::textChanged, this, &StepDialog::updateCountsOn);
    connect(m_note, &QPlainTextEdit::textChanged, this, entered(&m_hasNote));
}

void StepDialog::build(const std::vector<int>& chosen)
{
    m_day->setOptional(true);
    m_number->setMaxLength(200);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 3 + kWideGap);
    addField(*m_kind, u"Kind"_s, tr("Step"));
    addRow(tr("Day"), *m_day);
    name(*m_planned, u"Planned"_s, m_planned->text());
    addRow({}, *m_planned);
    addField(*m_number, u"Number"_s, tr("Number"));
    name(*m_countsOn, u"CountsOn"_s, m_countsOn->text());
    addRow({}, *m_countsOn);
    addField(*m_note, u"Note"_s, tr("Remarks"));
    addField(*m_parties, u"Parties"_s, tr("For whom"));
    makeRoomy(*m_parties);
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const model::CaseParty* party = m_rows[at].one.party(m_rows[at].party);
        auto* item = new QListWidgetItem(
            tr("%1, side of %2").arg(textWords(m_rows[at].one), party != nullptr ? party->name : QString()), m_parties);
        const bool isChosen = std::find(chosen.begin(), chosen.end(), static_cast<int>(at)) != chosen.end();
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        if (isChosen && m_parties->currentRow() < 0)
            m_parties->setCurrentItem(item);
    }
    leaveEnterToFields();
    beginIn(*m_day); // the step is that of the cell from which it was opened
    resize(600, 520);
}

StepKind StepDialog::kind() const
{
    return static_cast<StepKind>(m_kind->currentData().toInt());
}

std::vector<int> StepDialog::ticked() const
{
    std::vector<int> rows;
    for (int at = 0; at < m_parties->count(); ++at) {
        if (m_parties->item(at)->checkState() == Qt::Checked)
            rows.push_back(at);
    }
    return rows;
}

const model::ProcedureStep* StepDialog::stepOf(int row) const
{
    const ProcedureRow& one = m_rows[static_cast<size_t>(row)];
    return one.one.step(one.party, kind());
}

void StepDialog::fill()
{
    const model::ProcedureStep none;
    const model::ProcedureStep* common = &none;
    bool sameDay = true;
    bool samePlan = true;
    bool sameNumber = true;
    bool sameNote = true;
    const auto rows = ticked();
    for (size_t at = 0; at < rows.size(); ++at) {
        const model::ProcedureStep* step = stepOf(rows[at]);
        const model::ProcedureStep& one = step != nullptr ? *step : none;
        if (at == 0)
            common = &one;
        sameDay = sameDay && one.day == common->day;
        samePlan = samePlan && one.isPlanned == common->isPlanned;
        sameNumber = sameNumber && one.number == common->number;
        sameNote = sameNote && one.note == common->note;
    }
    const QString each = tr("as it is for each");
    const bool hasNumber = kind() == StepKind::Bill || kind() == StepKind::Notice || kind() == StepKind::Report;
    m_isFilling = true;
    if (!m_hasDay)
        m_day->setDate(sameDay && common->day ? *common->day : QDate());
    m_day->setPlaceholder(sameDay ? QString() : each);
    m_planned->setTristate(!samePlan && !m_hasPlanned);
    if (!m_hasPlanned)
        m_planned->setCheckState(!samePlan ? Qt::PartiallyChecked : common->isPlanned ? Qt::Checked : Qt::Unchecked);
    if (!m_hasNumber)
        m_number->setText(sameNumber ? common->number : QString());
    m_number->setPlaceholderText(!sameNumber                  ? each
                                 : kind() == StepKind::Report ? tr("such as 札政企第123号")
                                                              : tr("such as 12"));
    m_number->setEnabled(hasNumber);
    if (!m_hasNote)
        m_note->setPlainText(sameNote ? common->note : QString());
    m_note->setPlaceholderText(sameNote ? QString() : each);
    m_isFilling = false;
    updateCountsOn();
}

/// Only a figure can be counted on, not 17の2 or 札政企第123号.
void StepDialog::updateCountsOn()
{
    bool isFigure = false;
    number().toInt(&isFigure);
    m_countsOn->setEnabled(m_number->isEnabled() && isFigure);
}

bool StepDialog::countsOn() const
{
    return m_countsOn->isEnabled() && m_countsOn->isChecked();
}

QString StepDialog::number() const
{
    const QString written = m_number->text().trimmed();
    return kind() == StepKind::Report ? written : model::bareNumber(written);
}

QString StepDialog::numberFor(int position) const
{
    return countsOn() ? QString::number(number().toInt() + position) : number();
}

model::ProcedureStep StepDialog::changedStep(int row, int position) const
{
    model::ProcedureStep step;
    if (const model::ProcedureStep* own = stepOf(row))
        step = *own;
    step.subject = m_rows[static_cast<size_t>(row)].one.subject();
    step.party = m_rows[static_cast<size_t>(row)].party;
    step.kind = kind();
    if (m_hasDay)
        step.day = m_day->date().isValid() ? std::optional<QDate>(m_day->date()) : std::nullopt;
    if (m_hasPlanned)
        step.isPlanned = m_planned->isChecked();
    if (m_number->isEnabled() && (m_hasNumber || countsOn()))
        step.number = numberFor(position);
    if (m_hasNote)
        step.note = m_note->toPlainText().trimmed();
    return step;
}

void StepDialog::keep()
{
    const auto rows = ticked();
    if (!m_day->isGood()) {
        tell(tr("The step was not kept. Its day cannot be read: %1 Enter a day such as R6.6.3.").arg(m_day->reason()));
        return;
    }
    if (rows.empty()) {
        tell(tr("The step was not kept. No row is ticked in “For whom”. Tick at least one."));
        return;
    }
    std::vector<model::ProcedureStep> steps;
    steps.reserve(rows.size());
    for (const int row : rows)
        steps.push_back(changedStep(row, static_cast<int>(steps.size())));
    if (std::any_of(steps.begin(), steps.end(),
                    [](const model::ProcedureStep& step) { return step.isPlanned && !step.day; })) {
        tell(tr("The step was not kept. A plan without a day says nothing. Enter its day, or untick “Only planned”."));
        return;
    }
    write(u"手続の記録を変更"_s, [&]() -> Result<void> {
        store::ProcedureStore store(registry().connection());
        for (const model::ProcedureStep& step : steps) {
            if (auto put = store.putStep(step); !put)
                return put;
        }
        return {};
    });
}

} // namespace ui::procedure
