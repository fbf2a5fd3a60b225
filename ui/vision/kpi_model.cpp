// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vision/kpi_model.h"

#include "ui/common/vision_words.h"

#include "core/model/statistic.h"
#include "core/model/vision_field.h"

#include <QFont>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::vision {

namespace {

constexpr double kMostKpiValue = 1e15;

/// 14,200（R5）
QString datedWords(const std::optional<double>& value, const std::optional<int>& year, int decimals)
{
    if (!value)
        return {};
    const QString words = model::kpiValueWords(*value, decimals);
    return year ? words + u'（' + shortFiscalYear(*year) + u'）' : words;
}

} // namespace

void KpiModel::setVision(const store::VisionSnapshot& vision)
{
    beginResetModel();
    m_vision = vision;
    m_years = model::fiscalYearsOf(vision.plan.vision);
    endResetModel();
}

const model::Kpi* KpiModel::kpi(int row) const
{
    return row >= 0 && row < static_cast<int>(m_vision.plan.kpis.size()) ? &m_vision.plan.kpis[static_cast<size_t>(row)]
                                                                         : nullptr;
}

int KpiModel::rowOf(model::KpiId id) const
{
    const auto& kpis = m_vision.plan.kpis;
    const auto found = std::find_if(kpis.begin(), kpis.end(), [&](const auto& one) { return one.id == id; });
    return found == kpis.end() ? -1 : static_cast<int>(found - kpis.begin());
}

int KpiModel::yearOf(int column) const
{
    return column >= FirstYear && column < targetColumn() ? m_years[static_cast<size_t>(column - FirstYear)] : 0;
}

int KpiModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_vision.plan.kpis.size());
}

int KpiModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : targetColumn() + 1;
}

QString KpiModel::words(const model::Kpi& kpi, int column) const
{
    switch (column) {
    case Name:
        return kpi.name;
    case Standing:
        return standingWords(model::standingOf(kpi, m_vision.throughYear));
    case Project: {
        const model::VisionProject* project = m_vision.plan.project(kpi.project);
        return project != nullptr ? project->name : model::visionFieldName(kpi.field);
    }
    case Unit:
        return kpi.unit;
    case Baseline:
        return datedWords(kpi.baseline, kpi.baselineYear, kpi.decimals);
    default:
        break;
    }
    if (const int year = yearOf(column)) {
        if (const model::KpiActual* actual = model::actualOf(kpi, year))
            return model::kpiValueWords(actual->value, kpi.decimals);
        return year <= m_vision.throughYear ? tr("△ not filled in") : QString();
    }
    return datedWords(kpi.target, kpi.targetYear, kpi.decimals);
}

QVariant KpiModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const model::Kpi& shown = *kpi(index.row());
    const int year = yearOf(index.column());
    const model::KpiActual* actual = year > 0 ? model::actualOf(shown, year) : nullptr;
    if (role == Qt::EditRole)
        return actual != nullptr ? model::kpiValueWords(actual->value, shown.decimals) : QString();
    if (role == Qt::TextAlignmentRole)
        return int((index.column() >= Baseline && index.column() <= targetColumn() ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (actual != nullptr)
            return QStringList{actual->source, actual->note}.filter(QRegularExpression(u"."_s)).join(u'\n');
        return index.column() == Name ? tr("%1; wanted: %2").arg(shown.name, directionWords(shown.direction))
                                      : QString();
    }
    if (role == Qt::AccessibleTextRole)
        return QString(shown.name + u'、' + headerData(index.column(), Qt::Horizontal).toString() + u'、' +
                       words(shown, index.column()));
    return role == Qt::DisplayRole ? QVariant(words(shown, index.column())) : QVariant();
}

bool KpiModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || value == data(index, Qt::EditRole))
        return false;
    model::Kpi changed = *kpi(index.row());
    const int year = yearOf(index.column());
    const QString typed = value.toString().trimmed();
    const auto known = std::find_if(changed.actuals.begin(), changed.actuals.end(),
                                    [&](const auto& actual) { return actual.fiscalYear == year; });
    if (typed.isEmpty()) {
        if (known != changed.actuals.end() && !(known->source.isEmpty() && known->note.isEmpty())) {
            Q_EMIT refused(tr("The value of %1 was not removed. It has a source or a remark, which would go with it. "
                              "Open the KPI and empty the whole row there.")
                               .arg(model::fiscalYearName(year)));
            return false;
        }
        if (known != changed.actuals.end())
            changed.actuals.erase(known);
    } else {
        const auto figure = model::figureOf(typed);
        if (!figure || std::abs(*figure) > kMostKpiValue) {
            Q_EMIT refused(tr("“%1” is no figure. The value stays as it was.").arg(typed));
            return false;
        }
        if (known != changed.actuals.end())
            known->value = *figure;
        else
            changed.actuals.push_back({year, *figure, {}, {}});
    }
    Q_EMIT kpiTyped(changed);
    return true;
}

Qt::ItemFlags KpiModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_isEditable && index.isValid() && yearOf(index.column()) > 0 ? flags | Qt::ItemIsEditable : flags;
}

QVariant KpiModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && (role == Qt::DisplayRole || role == Qt::ToolTipRole)) {
        const model::Kpi* shown = kpi(section);
        return shown != nullptr ? shown->name : QString();
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("KPI");
    case Standing:
        return tr("State");
    case Project:
        return tr("Project or field");
    case Unit:
        return tr("Unit");
    case Baseline:
        return tr("Baseline");
    default:
        break;
    }
    if (const int year = yearOf(section))
        return model::fiscalYearName(year);
    return tr("Target");
}

} // namespace ui::vision
