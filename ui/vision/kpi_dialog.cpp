// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vision/kpi_dialog.h"

#include "ui/common/roomy_rows.h"
#include "ui/common/vision_words.h"

#include "core/model/statistic.h"
#include "core/model/vision_field.h"
#include "core/store/registry.h"
#include "core/store/vision_store.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::vision {

namespace {

enum ActualColumn { ActualYear, ActualValue, ActualSource, ActualNote, ActualColumnCount };

constexpr double kLargestValue = 1e15;

/// A figure in a field that may be empty; false when something else stands there. A field shows its value rounded: one
/// that was not touched keeps what is stored.
bool takeFigure(const QLineEdit& line, std::optional<double>& value)
{
    if (!line.isModified())
        return true;
    value.reset();
    if (line.text().trimmed().isEmpty())
        return true;
    value = model::figureOf(line.text().trimmed());
    return value && std::abs(*value) <= kLargestValue;
}

bool takeYear(const QLineEdit& line, std::optional<int>& year)
{
    year.reset();
    if (line.text().trimmed().isEmpty())
        return true;
    year = model::fiscalYearOfName(line.text());
    return year.has_value();
}

QString figureWords(const std::optional<double>& value, int decimals)
{
    return value ? model::kpiValueWords(*value, decimals) : QString();
}

QString yearWords(const std::optional<int>& year)
{
    return year ? model::fiscalYearName(*year) : QString();
}

} // namespace

KpiDialog::KpiDialog(store::Registry& registry, store::VisionSnapshot vision, model::Kpi kpi, QWidget* parent)
    : EditDialog(registry, u"kpi"_s, kpi.id.isValid() ? tr("KPI") : tr("Add a KPI"), tr("Keep"), parent)
    , m_vision(std::move(vision))
    , m_kpi(std::move(kpi))
    , m_subject(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_unit(new QLineEdit(this))
    , m_decimals(new QSpinBox(this))
    , m_direction(new QComboBox(this))
    , m_baseline(new QLineEdit(this))
    , m_baselineYear(new QLineEdit(this))
    , m_target(new QLineEdit(this))
    , m_targetYear(new QLineEdit(this))
    , m_source(new QLineEdit(this))
    , m_actuals(new QTableWidget(0, ActualColumnCount, this))
{
    build();
    fill();
}

void KpiDialog::build()
{
    m_decimals->setRange(0, 9);
    m_name->setMaxLength(1000);
    m_unit->setMaxLength(100);
    m_source->setMaxLength(1000);
    for (QLineEdit* year : {m_baselineYear, m_targetYear})
        year->setPlaceholderText(tr("such as R6"));
    m_actuals->setHorizontalHeaderLabels({tr("Fiscal year"), tr("Value"), tr("Source"), tr("Remark")});
    m_actuals->verticalHeader()->hide();
    m_actuals->setTabKeyNavigation(false);
    m_actuals->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_actuals->setMinimumHeight(fontMetrics().lineSpacing() * 10);
    makeRoomy(*m_actuals);
    addField(*m_subject, u"Subject"_s, tr("Project or field"));
    addField(*m_name, u"Name"_s, tr("Name"));
    name(*m_unit, u"Unit"_s, tr("Unit"));
    name(*m_decimals, u"Decimals"_s, tr("Decimals"));
    addPair(tr("Unit, decimals"), *m_unit, *m_decimals);
    addField(*m_direction, u"Direction"_s, tr("Wanted direction"));
    name(*m_baseline, u"Baseline"_s, tr("Baseline"));
    name(*m_baselineYear, u"BaselineYear"_s, tr("Fiscal year of the baseline"));
    addPair(tr("Baseline, fiscal year"), *m_baseline, *m_baselineYear);
    name(*m_target, u"Target"_s, tr("Target"));
    name(*m_targetYear, u"TargetYear"_s, tr("Fiscal year of the target"));
    addPair(tr("Target, fiscal year"), *m_target, *m_targetYear);
    addField(*m_source, u"Source"_s, tr("Source"));
    name(*m_actuals, u"Actuals"_s, tr("Values by fiscal year"));
    addBelow(*m_actuals, 1);
    leaveEnterToFields();
    resize(680, 640);
}

void KpiDialog::fill()
{
    for (const model::VisionProject& project : m_vision.plan.projects)
        m_subject->addItem(project.name, project.id.value);
    for (const model::VisionField& field : model::visionFields())
        m_subject->addItem(tr("Field: %1").arg(field.name.toString()), field.code.toString());
    const int at =
        m_kpi.project.isValid() ? m_subject->findData(m_kpi.project.value) : m_subject->findData(m_kpi.field);
    if (at >= 0 || m_kpi.id.isValid())
        m_subject->setCurrentIndex(at);
    m_name->setText(m_kpi.name);
    m_unit->setText(m_kpi.unit);
    m_decimals->setValue(m_kpi.decimals);
    for (const auto direction : {model::KpiDirection::Up, model::KpiDirection::Down, model::KpiDirection::Keep})
        m_direction->addItem(directionWords(direction), model::kpiDirectionName(direction));
    m_direction->setCurrentIndex(m_direction->findData(model::kpiDirectionName(m_kpi.direction)));
    m_baseline->setText(figureWords(m_kpi.baseline, m_kpi.decimals));
    m_baselineYear->setText(yearWords(m_kpi.baselineYear));
    m_target->setText(figureWords(m_kpi.target, m_kpi.decimals));
    m_targetYear->setText(yearWords(m_kpi.targetYear));
    m_source->setText(m_kpi.source);
    std::vector<int> years = model::fiscalYearsOf(m_vision.plan.vision);
    for (const model::KpiActual& actual : m_kpi.actuals) {
        if (std::find(years.begin(), years.end(), actual.fiscalYear) == years.end())
            years.push_back(actual.fiscalYear);
    }
    std::sort(years.begin(), years.end());
    for (const int year : years) {
        const model::KpiActual* actual = model::actualOf(m_kpi, year);
        const int row = m_actuals->rowCount();
        m_actuals->insertRow(row);
        auto* head = new QTableWidgetItem(model::fiscalYearName(year));
        head->setFlags(head->flags() & ~Qt::ItemIsEditable);
        head->setData(Qt::UserRole, year);
        m_actuals->setItem(row, ActualYear, head);
        const bool isKnown = actual != nullptr;
        auto* value = new QTableWidgetItem(isKnown ? model::kpiValueWords(actual->value, m_kpi.decimals) : QString());
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_actuals->setItem(row, ActualValue, value);
        m_actuals->setItem(row, ActualSource, new QTableWidgetItem(isKnown ? actual->source : QString()));
        m_actuals->setItem(row, ActualNote, new QTableWidgetItem(isKnown ? actual->note : QString()));
    }
}

QString KpiDialog::takeActuals(model::Kpi& kpi) const
{
    kpi.actuals.clear();
    for (int row = 0; row < m_actuals->rowCount(); ++row) {
        const auto words = [&](int column) { return m_actuals->item(row, column)->text().trimmed(); };
        if (words(ActualValue).isEmpty()) {
            if (!words(ActualSource).isEmpty() || !words(ActualNote).isEmpty())
                return tr("The KPI was not kept. %1 has a source or a remark, but no value. Enter the value, or empty "
                          "the row.")
                    .arg(words(ActualYear));
            continue;
        }
        const auto figure = model::figureOf(words(ActualValue));
        if (!figure || std::abs(*figure) > kLargestValue)
            return tr("The KPI was not kept. The value of %1, “%2”, is no figure that can stand here. Enter a figure, "
                      "or leave it empty.")
                .arg(words(ActualYear), words(ActualValue));
        const int year = m_actuals->item(row, ActualYear)->data(Qt::UserRole).toInt();
        const model::KpiActual* known = model::actualOf(m_kpi, year);
        // A cell shows the value rounded; one that was not touched keeps what is stored.
        const bool isSame =
            known != nullptr && model::kpiValueWords(known->value, m_kpi.decimals) == words(ActualValue);
        kpi.actuals.push_back({year, isSame ? known->value : *figure, words(ActualSource), words(ActualNote)});
    }
    return {};
}

QString KpiDialog::take(model::Kpi& kpi) const
{
    kpi.name = m_name->text().trimmed();
    if (kpi.name.isEmpty())
        return tr("The KPI was not kept. It has no name. Enter what is measured.");
    if (m_subject->currentIndex() < 0)
        return tr("The KPI was not kept. It does not say what it measures. Choose the project or the field.");
    const QVariant subject = m_subject->currentData();
    if (subject.typeId() == QMetaType::QString) {
        kpi.project = {};
        kpi.field = subject.toString();
    } else {
        kpi.project.value = subject.toLongLong();
        kpi.field = m_vision.plan.project(kpi.project)->field;
    }
    kpi.unit = m_unit->text().trimmed();
    kpi.decimals = m_decimals->value();
    kpi.direction =
        model::kpiDirectionFromName(m_direction->currentData().toString()).value_or(model::KpiDirection::Up);
    kpi.source = m_source->text().trimmed();
    if (!takeFigure(*m_baseline, kpi.baseline) || !takeFigure(*m_target, kpi.target))
        return tr("The KPI was not kept. The baseline or the target is no figure that can stand here. Enter figures, "
                  "or leave them empty.");
    if (!takeYear(*m_baselineYear, kpi.baselineYear) || !takeYear(*m_targetYear, kpi.targetYear))
        return tr(
            "The KPI was not kept. A fiscal year cannot be read. Write it such as R6 or 2024, or leave it empty.");
    return takeActuals(kpi);
}

void KpiDialog::keep()
{
    model::Kpi wanted = m_kpi;
    if (const QString words = take(wanted); !words.isEmpty()) {
        tell(words);
        return;
    }
    write(m_kpi.id.isValid() ? u"KPIを変更"_s : u"KPIを追加"_s, [&]() -> Result<void> {
        store::VisionStore store(registry().connection());
        if (wanted.id.isValid())
            return store.changeKpi(wanted);
        const auto added = store.addKpi(wanted);
        return added ? Result<void>() : Result<void>(added.error());
    });
}

} // namespace ui::vision
