// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/measure_model.h"

#include "ui/region/figure_words.h"

#include "core/model/statistic.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

namespace {

constexpr double kMostOku = 1e6;
constexpr double kMostInhabitants = 1e9;

} // namespace

QString measureKindWords(model::FiscalMeasureKind kind)
{
    switch (kind) {
    case model::FiscalMeasureKind::CoreByPopulation:
        return MeasureModel::tr("Core city, ordinary allocation tax by population");
    case model::FiscalMeasureKind::CoreCeiling:
        return MeasureModel::tr("Core city, special allocation tax, at most");
    case model::FiscalMeasureKind::MemberCeiling:
        return MeasureModel::tr("Each member, special allocation tax, at most");
    }
    return {};
}

void MeasureModel::setMeasures(std::vector<model::FiscalMeasure> measures)
{
    beginResetModel();
    m_measures = std::move(measures);
    endResetModel();
}

int MeasureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_measures.size());
}

int MeasureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MeasureModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() >= People && index.column() <= Year ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const model::FiscalMeasure& measure = m_measures.at(static_cast<size_t>(index.row()));
    switch (index.column()) {
    case Kind:
        return measureKindWords(measure.kind);
    case People:
        return measure.population ? groupedWords(*measure.population) : QString();
    case Amount:
        return QString::number(double(measure.yen) / 1e8, 'g', 8);
    case Year:
        return QString::number(measure.year);
    case Source:
        return measure.source;
    case Note:
        return measure.note;
    default:
        return {};
    }
}

bool MeasureModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || value == data(index, Qt::EditRole))
        return false;
    model::FiscalMeasure measure = m_measures.at(static_cast<size_t>(index.row()));
    const auto number = model::figureOf(value.toString());
    const double most = index.column() == Amount ? kMostOku : index.column() == Year ? 9999 : kMostInhabitants;
    const bool isFigure = index.column() <= Year;
    if (isFigure && (!number || *number < (index.column() == Year ? 1 : 0) || *number > most)) {
        Q_EMIT refused(tr("“%1” is no figure that fits here. The amount stays as it was.").arg(value.toString()));
        return false;
    }
    switch (index.column()) {
    case People:
        measure.population = std::llround(*number);
        break;
    case Amount:
        measure.yen = std::llround(*number * 1e8);
        break;
    case Year:
        measure.year = static_cast<int>(*number);
        break;
    case Source:
        measure.source = value.toString().trimmed();
        break;
    default:
        measure.note = value.toString();
        break;
    }
    Q_EMIT measureTyped(measure);
    return true;
}

Qt::ItemFlags MeasureModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_isEditable || index.column() == Kind)
        return flags;
    const bool isPoint =
        m_measures.at(static_cast<size_t>(index.row())).kind == model::FiscalMeasureKind::CoreByPopulation;
    return index.column() == People && !isPoint ? flags : flags | Qt::ItemIsEditable;
}

QVariant MeasureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Measure");
    case People:
        return tr("Population of the area");
    case Amount:
        return tr("Amount (hundred million yen a year)");
    case Year:
        return tr("Year");
    case Source:
        return tr("Source");
    case Note:
        return tr("As printed");
    default:
        return {};
    }
}

} // namespace ui::region
