// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/measure_dialog.h"

#include "ui/region/measure_model.h"

#include "core/model/statistic.h"
#include "core/store/fiscal_measure_store.h"
#include "core/store/registry.h"

#include <QComboBox>
#include <QDate>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

namespace {

constexpr double kYenPerOku = 1e8;
constexpr double kMostPeople = 1e9;

} // namespace

MeasureDialog::MeasureDialog(store::Registry& registry, QWidget* parent)
    : EditDialog(registry, u"measure"_s, tr("Add an amount"), tr("Add"), parent)
    , m_kind(new QComboBox(this))
    , m_population(new QLineEdit(this))
    , m_oku(new QDoubleSpinBox(this))
    , m_year(new QSpinBox(this))
    , m_source(new QLineEdit(this))
    , m_note(new QLineEdit(this))
{
    build();
}

void MeasureDialog::build()
{
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
    addField(*m_kind, u"Kind"_s, tr("Kind"));
    addField(*m_population, u"Population"_s, tr("Population of the area"));
    addField(*m_oku, u"Oku"_s, tr("Amount a year (hundred million yen)"));
    addField(*m_year, u"Year"_s, tr("Year of the publication"));
    addField(*m_source, u"Source"_s, tr("Source"));
    addField(*m_note, u"Note"_s, tr("As printed"));
    resize(560, 320);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { m_population->setEnabled(isByPopulation()); });
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
        tell(tr("The amount was not added. It holds for a population, which is missing or cannot be read. "
                "Enter it, such as 750,000."));
        return;
    }
    if (measure.yen == 0) {
        tell(tr("The amount was not added. It is 0. Enter the amount a year."));
        return;
    }
    if (measure.source.isEmpty()) {
        tell(tr("The amount was not added. An estimate names its sources, and this one has none. Enter "
                "where it was published."));
        return;
    }
    if (isByPopulation())
        measure.population = std::llround(*people);
    write(u"財政措置の額を追加"_s, [&]() -> Result<void> {
        const auto added = store::FiscalMeasureStore(registry().connection()).add(measure);
        return added ? Result<void>() : Result<void>(added.error());
    });
}

} // namespace ui::region
