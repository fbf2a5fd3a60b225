// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/measure_dialog.h"

#include "ui/common/spacing.h"
#include "ui/region/measure_model.h"

#include "core/model/statistic.h"
#include "core/store/fiscal_measure_store.h"
#include "core/store/registry.h"

#include <QComboBox>
#include <QDate>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

namespace {

constexpr double kYenPerOku = 1e8;
constexpr double kMostPeople = 1e9;

} // namespace

MeasureDialog::MeasureDialog(store::Registry& registry, QWidget* parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_kind(new QComboBox(this))
    , m_population(new QLineEdit(this))
    , m_oku(new QDoubleSpinBox(this))
    , m_year(new QSpinBox(this))
    , m_source(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_told(new QLabel(this))
    , m_keep(new QPushButton(tr("Add"), this))
{
    setObjectName(u"measureDialog"_s);
    setWindowTitle(tr("Add an amount"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
}

void MeasureDialog::build()
{
    auto* form = new QFormLayout;
    form->setVerticalSpacing(kWideGap / 2);
    const auto row = [&](QWidget& widget, const QString& objectName, const QString& label) {
        widget.setObjectName(objectName);
        widget.setAccessibleName(label);
        form->addRow(label, &widget);
    };
    using Kind = model::FiscalMeasureKind;
    for (const Kind kind : {Kind::CoreByPopulation, Kind::CoreCeiling, Kind::MemberCeiling})
        m_kind->addItem(measureKindWords(kind), static_cast<int>(kind));
    m_population->setPlaceholderText(tr("such as 750,000"));
    m_oku->setRange(0, 10000);
    m_oku->setDecimals(4);
    m_year->setRange(1950, 2200);
    m_year->setValue(QDate::currentDate().year());
    m_source->setMaxLength(1000);
    m_note->setMaxLength(1000);
    row(*m_kind, u"measureKind"_s, tr("Kind"));
    row(*m_population, u"measurePopulation"_s, tr("Population of the area"));
    row(*m_oku, u"measureOku"_s, tr("Amount a year (hundred million yen)"));
    row(*m_year, u"measureYear"_s, tr("Year of the publication"));
    row(*m_source, u"measureSource"_s, tr("Source"));
    row(*m_note, u"measureNote"_s, tr("As printed"));
    m_told->setObjectName(u"measureTold"_s);
    m_told->setWordWrap(true);
    m_keep->setObjectName(u"measureKeep"_s);
    m_keep->setAccessibleName(m_keep->text());
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"measureCancel"_s);
    cancel->setAccessibleName(cancel->text());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_told, 1);
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap * 2, kWideGap * 2, kWideGap * 2, kWideGap * 2);
    column->setSpacing(kWideGap);
    column->addLayout(form);
    column->addStretch();
    column->addLayout(buttons);
    resize(560, 320);
    m_keep->setEnabled(!m_registry.isReadOnly());
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { m_population->setEnabled(isByPopulation()); });
    connect(m_keep, &QPushButton::clicked, this, &MeasureDialog::keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

bool MeasureDialog::isByPopulation() const
{
    return m_kind->currentData().toInt() == static_cast<int>(model::FiscalMeasureKind::CoreByPopulation);
}

void MeasureDialog::keep()
{
    model::FiscalMeasure measure;
    measure.kind = static_cast<model::FiscalMeasureKind>(m_kind->currentData().toInt());
    measure.yen = std::llround(m_oku->value() * kYenPerOku);
    measure.year = m_year->value();
    measure.source = m_source->text().trimmed();
    measure.note = m_note->text().trimmed();
    const auto people = model::figureOf(m_population->text());
    if (isByPopulation() && (!people || *people <= 0 || *people > kMostPeople)) {
        m_told->setText(tr("This amount needs the population that it holds for."));
        return;
    }
    if (measure.yen == 0) {
        m_told->setText(tr("Enter the amount."));
        return;
    }
    if (measure.source.isEmpty()) {
        m_told->setText(tr("Enter where the amount was published."));
        return;
    }
    if (isByPopulation())
        measure.population = std::llround(*people);
    const auto kept = m_registry.edit(u"財政措置の額を追加"_s, [&]() -> Result<void> {
        const auto added = store::FiscalMeasureStore(m_registry.connection()).add(measure);
        return added ? Result<void>() : Result<void>(added.error());
    });
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    accept();
}

} // namespace ui::region
