// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/what_if_model.h"

#include "ui/region/figure_words.h"

#include "core/region/indicators.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

void WhatIfModel::setArea(const store::RegionSnapshot& region, const model::MetroArea& area, QDate day)
{
    const bool isSame = m_area == area.id;
    const std::vector<MunicipalityId> before = chosen();
    const core::region::FigureTable figures(region.statistics);
    const auto eligibility = core::region::eligibilityOf(area, region.municipalities, figures, day);
    const auto members = core::model::membersOn(area, day);
    std::vector<Row> rows;
    const auto add = [&](const model::Municipality& municipality, bool isMember) {
        Row row;
        row.id = municipality.id;
        row.name = model::nameOn(municipality, region.nameChanges, day);
        row.isCore = municipality.id == area.coreCity;
        row.isMember = isMember;
        row.isChosen = isSame ? std::find(before.begin(), before.end(), row.id) != before.end() : isMember;
        row.population = figures.newest(row.id, core::region::kPopulation, day.year());
        row.commuting = figures.newest(row.id, core::region::kCommutingRate, day.year());
        if (row.isCore && eligibility.core)
            row.standing = eligibility.core->standing;
        for (const auto& member : eligibility.members) {
            if (member.municipality == row.id && !row.isCore) {
                row.standing = member.standing;
                row.reason = member.reason;
            }
        }
        rows.push_back(std::move(row));
    };
    for (const MunicipalityId id : members) {
        if (const auto* municipality = region.municipality(id))
            add(*municipality, true);
    }
    for (const model::Municipality& municipality : region.municipalities) {
        const bool isMember = std::find(members.begin(), members.end(), municipality.id) != members.end();
        if (!isMember && !(municipality.abolishedOn && *municipality.abolishedOn < day))
            add(municipality, false);
    }
    beginResetModel();
    m_area = area.id;
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT chosenChanged();
}

void WhatIfModel::reset()
{
    for (Row& row : m_rows)
        row.isChosen = row.isMember;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

std::optional<std::pair<QString, bool>> WhatIfModel::toggle(MunicipalityId id)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& one) { return one.id == id; });
    if (row == m_rows.end() || row->isCore)
        return std::nullopt;
    const QModelIndex ticked = index(static_cast<int>(row - m_rows.begin()), Name);
    if (!setData(ticked, row->isChosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole))
        return std::nullopt;
    return std::pair(row->name, row->isChosen);
}

std::vector<MunicipalityId> WhatIfModel::chosen() const
{
    std::vector<MunicipalityId> ids;
    for (const Row& row : m_rows) {
        if (row.isChosen)
            ids.push_back(row.id);
    }
    return ids;
}

std::vector<MunicipalityId> WhatIfModel::members() const
{
    std::vector<MunicipalityId> ids;
    for (const Row& row : m_rows) {
        if (row.isMember)
            ids.push_back(row.id);
    }
    return ids;
}

int WhatIfModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WhatIfModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WhatIfModel::words(const Row& row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Population:
        return row.population ? groupedWords(std::llround(row.population->value)) : QString();
    case Commuting:
        return printedWords(row.commuting);
    case Standing:
        if (!row.isMember)
            return tr("outside of the area");
        return row.standing ? standingWords(*row.standing, row.isCore) : QString();
    case Reason:
        return row.reason;
    default:
        return {};
    }
}

QVariant WhatIfModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(row.isChosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Population || index.column() == Commuting ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (index.column() == Population)
            return sourceWords(row.population);
        if (index.column() == Commuting)
            return sourceWords(row.commuting);
        if (index.column() == Standing && row.standing)
            return ruleWords(row.isCore);
        return {};
    case Qt::AccessibleTextRole: {
        const QString state = index.column() != Name ? QString() : row.isChosen ? tr("taken in") : tr("left out");
        return QStringList{row.name, headerData(index.column(), Qt::Horizontal).toString(), words(row, index.column()),
                           state}
            .join(u'、');
    }
    default:
        return {};
    }
}

bool WhatIfModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_rows.at(static_cast<size_t>(index.row())).isChosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags WhatIfModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name && !m_rows.at(static_cast<size_t>(index.row())).isCore)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant WhatIfModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Population || section == Commuting ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Municipality");
    case Population:
        return tr("Population (newest)");
    case Commuting:
        return tr("Commuting rate (%)");
    case Standing:
        return tr("Requirement");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace ui::region
