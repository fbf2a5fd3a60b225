// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/what_if_page.h"

#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"
#include "ui/region/figure_words.h"
#include "ui/region/measure_dialog.h"
#include "ui/region/measure_model.h"
#include "ui/region/what_if_model.h"

#include "core/region/area_totals.h"
#include "core/store/change_summary.h"
#include "core/store/fiscal_measure_store.h"
#include "core/store/registry.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

namespace {

QTableView* tableOf(QAbstractItemModel* model, const QString& name, const QString& accessibleName, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    makeRoomy(*table);
    return table;
}

QLabel* words(const QString& name, const QString& accessibleName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(accessibleName);
    return label;
}

/// What the two columns compare: the area as it is, and as it is ticked.
struct Side
{
    core::region::AreaTotals totals;
    core::region::FiscalEstimate estimate;
};

Side sideOf(const std::vector<MunicipalityId>& members, const store::RegionSnapshot& region, int until, bool isFiscal,
            bool hasCore)
{
    Side side;
    side.totals =
        core::region::totalsOf(members, region.municipalities, core::region::FigureTable(region.statistics), until);
    const auto* population = side.totals.newestComplete();
    if (population != nullptr && isFiscal) {
        side.estimate = core::region::estimateFiscal(
            population->people, static_cast<int>(members.size()) - (hasCore ? 1 : 0), region.measures);
    }
    return side;
}

} // namespace

WhatIfPage::WhatIfPage(store::Registry& registry, QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_areas(new QComboBox(this))
    , m_standing(words(u"whatIfStanding"_s, tr("Requirement"), this))
    , m_model(new WhatIfModel(this))
    , m_table(tableOf(m_model, u"whatIfMembers"_s, tr("Municipalities to take in"), this))
    , m_totals(new QStandardItemModel(this))
    , m_totalsView(tableOf(m_totals, u"whatIfTotals"_s, tr("The area as it is and as it is ticked"), this))
    , m_basis(words(u"whatIfBasis"_s, tr("How the estimate was made"), this))
    , m_measures(new MeasureModel(this))
    , m_measuresView(tableOf(m_measures, u"whatIfMeasures"_s, tr("Amounts that the estimate rests on"), this))
    , m_addMeasure(new QPushButton(tr("Add an amount…"), this))
    , m_removeMeasure(new QPushButton(tr("Remove the amount"), this))
{
    setObjectName(u"whatIfPage"_s);
    setAccessibleName(tr("Requirements and estimate"));
    build();
    connect(&m_registry, &store::Registry::changed, this, &WhatIfPage::onChanged);
    connect(m_areas, &QComboBox::currentIndexChanged, this, &WhatIfPage::showArea);
    connect(m_model, &WhatIfModel::chosenChanged, this, &WhatIfPage::showTotals);
    // Queued: the edit loads the table anew, which its editor must have left by then.
    connect(m_measures, &MeasureModel::measureTyped, this, &WhatIfPage::change, Qt::QueuedConnection);
    connect(m_measures, &MeasureModel::refused, this, &WhatIfPage::told);
    reload();
}

void WhatIfPage::build()
{
    m_areas->setObjectName(u"whatIfArea"_s);
    m_areas->setAccessibleName(tr("Area"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_totalsView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_totalsView->setTextElideMode(Qt::ElideMiddle); // the measures differ in their last words
    m_measuresView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                    QAbstractItemView::AnyKeyPressed);
    auto* back = new QPushButton(tr("As the area is"), this);
    back->setObjectName(u"whatIfReset"_s);
    back->setAccessibleName(back->text());
    connect(back, &QPushButton::clicked, m_model, &WhatIfModel::reset);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_areas, 1);
    bar->addWidget(back);
    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(kGap);
    leftColumn->addLayout(bar);
    leftColumn->addWidget(m_standing);
    leftColumn->addWidget(m_table, 1);
    auto* right = new QWidget(this);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(kGap);
    rightColumn->addWidget(m_totalsView, 3);
    rightColumn->addWidget(m_basis);
    rightColumn->addWidget(m_measuresView, 2);
    auto* measureBar = new QHBoxLayout;
    m_addMeasure->setObjectName(u"addMeasure"_s);
    m_removeMeasure->setObjectName(u"removeMeasure"_s);
    for (QPushButton* button : {m_addMeasure, m_removeMeasure}) {
        button->setAccessibleName(button->text());
        measureBar->addWidget(button);
    }
    measureBar->addStretch();
    rightColumn->addLayout(measureBar);
    connect(m_addMeasure, &QPushButton::clicked, this, &WhatIfPage::addMeasure);
    connect(m_removeMeasure, &QPushButton::clicked, this, &WhatIfPage::removeMeasure);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"whatIfSplitter"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 5);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(split);
    setFocusProxy(m_table);
}

void WhatIfPage::setAsOf(QDate day)
{
    if (day == m_asOf)
        return;
    m_asOf = day;
    reload();
}

void WhatIfPage::onChanged(const store::ChangeSummary& summary)
{
    constexpr std::array<QStringView, 7> kTables{u"metro_area", u"membership",     u"municipality", u"statistic",
                                                 u"source",     u"fiscal_measure", u"name_change"};
    if (std::any_of(kTables.begin(), kTables.end(), [&](QStringView table) { return summary.table(table) != nullptr; }))
        reload();
}

void WhatIfPage::reload()
{
    auto region = store::readRegion(m_registry.connection());
    if (!region) {
        Q_EMIT failed(region.error());
        return;
    }
    m_region = std::move(*region);
    {
        const QSignalBlocker quiet(m_areas);
        const QVariant before = m_areas->currentData();
        m_areas->clear();
        for (const model::MetroArea& area : m_region.areas)
            m_areas->addItem(area.name, area.id.value);
        m_areas->setCurrentIndex(std::max(m_areas->findData(before), 0));
    }
    const bool isEditable = !m_registry.isReadOnly() && !m_asOf.isValid();
    m_measures->setEditable(isEditable);
    m_addMeasure->setEnabled(isEditable);
    m_removeMeasure->setEnabled(isEditable && !m_region.measures.empty());
    m_measures->setMeasures(m_region.measures);
    m_measuresView->resizeColumnsToContents();
    showArea();
}

void WhatIfPage::showArea()
{
    const auto* area = m_region.area(MetroAreaId{m_areas->currentData().toLongLong()});
    if (area == nullptr) {
        m_standing->setText(tr("There is no area yet. Make one, or read agreements in."));
        return;
    }
    m_model->setArea(m_region, *area, day());
    m_table->resizeColumnsToContents();
    const core::region::FigureTable figures(m_region.statistics);
    const auto eligibility = core::region::eligibilityOf(*area, m_region.municipalities, figures, day());
    if (!eligibility.core) {
        m_standing->setText(tr("Areas of this scheme have no requirement."));
        return;
    }
    QString core = ruleWords(true) + u'\n' + standingWords(eligibility.core->standing, true);
    if (eligibility.core->dayNight)
        core += u'　' + tr("Day/night population ratio (%): %1").arg(sourceWords(eligibility.core->dayNight));
    const QString counted = tr("%1 of %2 members reach %3 %; %4 belong by reason.")
                                .arg(eligibility.count(core::region::Standing::Meets))
                                .arg(eligibility.members.size())
                                .arg(eligibility.rule.commutingPercent)
                                .arg(eligibility.count(core::region::Standing::ByReason));
    m_standing->setText(core + u'\n' + ruleWords(false) + u'\n' + counted);
}

void WhatIfPage::tick(MetroAreaId area, MunicipalityId municipality)
{
    if (const int index = m_areas->findData(area.value); index >= 0)
        m_areas->setCurrentIndex(index);
    const auto done = m_model->toggle(municipality);
    if (!done)
        Q_EMIT told(tr("The core city cannot be left out of its area."));
    else if (done->second)
        Q_EMIT told(tr("%1 is taken into the estimate.").arg(done->first));
    else
        Q_EMIT told(tr("%1 is left out of the estimate.").arg(done->first));
}

void WhatIfPage::announce()
{
    const std::vector<MunicipalityId> members = m_model->members();
    const std::vector<MunicipalityId> chosen = m_model->chosen();
    const auto without = [](const std::vector<MunicipalityId>& all, const std::vector<MunicipalityId>& others) {
        std::vector<MunicipalityId> left;
        std::copy_if(all.begin(), all.end(), std::back_inserter(left),
                     [&](MunicipalityId id) { return std::find(others.begin(), others.end(), id) == others.end(); });
        return left;
    };
    Q_EMIT chosenChanged(MetroAreaId{m_areas->currentData().toLongLong()}, without(chosen, members),
                         without(members, chosen));
}

void WhatIfPage::showTotals()
{
    const auto* area = m_region.area(MetroAreaId{m_areas->currentData().toLongLong()});
    if (area == nullptr)
        return;
    announce();
    const bool isFiscal = area->scheme == model::AreaScheme::CoreCityArea;
    const bool hasCore = area->coreCity.isValid();
    const Side now = sideOf(m_model->members(), m_region, day().year(), isFiscal, hasCore);
    const Side then = sideOf(m_model->chosen(), m_region, day().year(), isFiscal, hasCore);
    m_totals->clear();
    m_totals->setHorizontalHeaderLabels({tr("Item"), tr("The area"), tr("As ticked"), tr("Difference")});
    const auto add = [this](const QString& name, double left, double right, const auto& inWords) {
        QList<QStandardItem*> row{
            new QStandardItem(name), new QStandardItem(inWords(left)), new QStandardItem(inWords(right)),
            new QStandardItem(left == right ? u"－"_s
                                            : (right > left ? u"+"_s : u"△"_s) + inWords(std::abs(right - left)))};
        row.front()->setToolTip(name); // a narrow table cuts it
        for (int column = 1; column < row.size(); ++column)
            row[column]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_totals->appendRow(row);
    };
    const auto people = [](double value) { return groupedWords(std::llround(value)); };
    const auto twoPlaces = [](double value) { return QLocale(QLocale::English).toString(value, 'f', 2); };
    const auto percent = [](double value) { return QString::number(value, 'f', 1); };
    const auto oku = [](double value) { return estimateWords(std::llround(value)); };
    add(tr("Municipalities"), now.totals.municipalities, then.totals.municipalities, people);
    for (const auto& total : now.totals.populations) {
        const auto* other = then.totals.ofYear(total.year);
        const bool isComplete = total.missing.empty() && other != nullptr && other->missing.empty();
        add(isComplete ? tr("Population of %1").arg(total.year)
                       : tr("Population of %1 (figures are missing)").arg(total.year),
            static_cast<double>(total.people), static_cast<double>(other != nullptr ? other->people : 0), people);
    }
    add(tr("Area (km²)"), now.totals.areaKm2, then.totals.areaKm2, twoPlaces);
    if (now.totals.ageingRate && then.totals.ageingRate && now.totals.ageingYear == then.totals.ageingYear)
        add(tr("Ageing rate of %1 (%, computed)").arg(now.totals.ageingYear), *now.totals.ageingRate,
            *then.totals.ageingRate, percent);
    if (isFiscal) {
        const auto yen = [](qint64 value) { return static_cast<double>(value); };
        add(tr("Estimate: fiscal measures, at most a year"), yen(now.estimate.totalYen()),
            yen(then.estimate.totalYen()), oku);
        add(tr("Estimate: core city, ordinary allocation tax"), yen(now.estimate.byPopulationYen),
            yen(then.estimate.byPopulationYen), oku);
        add(tr("Estimate: core city, special allocation tax"), yen(now.estimate.coreCeilingYen()),
            yen(then.estimate.coreCeilingYen()), oku);
        add(tr("Estimate: members, special allocation tax"), yen(now.estimate.membersYen()),
            yen(then.estimate.membersYen()), oku);
    }
    // The names give way, not the figures.
    m_totalsView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_totalsView->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_basis->setText(isFiscal ? basisWords(then.estimate) : QString());
}

void WhatIfPage::addMeasure()
{
    auto* dialog = new MeasureDialog(m_registry, this);
    connect(dialog, &MeasureDialog::failed, this, &WhatIfPage::failed);
    dialog->open();
}

void WhatIfPage::removeMeasure()
{
    const QModelIndexList rows = m_measuresView->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        Q_EMIT told(tr("Choose the amounts to remove in the table first."));
        return;
    }
    std::vector<model::FiscalMeasureId> ids;
    for (const QModelIndex& row : rows)
        ids.push_back(m_measures->measure(row.row()).id);
    const auto removed = m_registry.edit(u"財政措置の額を削除"_s, [&]() -> Result<void> {
        store::FiscalMeasureStore store(m_registry.connection());
        for (const model::FiscalMeasureId id : ids) {
            if (auto one = store.remove(id); !one)
                return one;
        }
        return {};
    });
    if (!removed)
        Q_EMIT failed(removed.error());
}

void WhatIfPage::change(const model::FiscalMeasure& measure)
{
    const auto changed = m_registry.edit(
        u"財政措置の額を変更"_s, [&] { return store::FiscalMeasureStore(m_registry.connection()).change(measure); });
    if (!changed)
        Q_EMIT failed(changed.error());
}

} // namespace ui::region
