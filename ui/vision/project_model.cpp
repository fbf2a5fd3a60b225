// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vision/project_model.h"

#include "ui/common/vision_words.h"

#include "core/model/vision_field.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::vision {

void ProjectModel::setVision(const store::VisionSnapshot& vision)
{
    beginResetModel();
    m_vision = vision;
    m_years = model::fiscalYearsOf(vision.plan.vision);
    m_rows = vision.plan.projects;
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const auto& left, const auto& right) {
        return model::visionFieldOrder(left.field) < model::visionFieldOrder(right.field);
    });
    endResetModel();
}

const model::VisionProject* ProjectModel::project(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

int ProjectModel::rowOf(model::ProjectId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& one) { return one.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ProjectModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int ProjectModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstYear + static_cast<int>(m_years.size()) + 1;
}

QString ProjectModel::words(const model::VisionProject& project, int column) const
{
    QStringList list;
    switch (column) {
    case Field:
        return model::visionFieldName(project.field);
    case Name:
        return project.name;
    case Succession:
        if (!m_vision.before)
            return {};
        for (const auto& step : model::successionOf(*m_vision.before, m_vision.plan)) {
            if (step.after == project.id)
                return successionWords(step.kind);
        }
        return {};
    case Participants:
        if (m_vision.isOfAllMembers(project))
            return tr("all %1").arg(project.participants.size());
        for (const MunicipalityId id : project.participants)
            list.append(m_vision.nameOf(id));
        return list.join(u'、');
    case Initiatives:
        for (const LineageId& lineage : project.initiatives) {
            const model::AgreedInitiative* initiative = m_vision.initiative(lineage);
            list.append(initiative != nullptr ? initiative->name : tr("not agreed on"));
        }
        return list.isEmpty() ? tr("none") : list.join(u'、');
    default:
        break;
    }
    const auto year = static_cast<size_t>(column - FirstYear);
    return model::thousandYenWords(year < m_years.size() ? model::budgetOf(project, m_years[year])
                                                         : model::budgetOf(project));
}

QString ProjectModel::sumWords(int column) const
{
    if (column == Name)
        return tr("Total");
    if (column < FirstYear)
        return {};
    const auto year = static_cast<size_t>(column - FirstYear);
    qint64 sum = 0;
    for (const model::VisionProject& project : m_rows)
        sum += year < m_years.size() ? model::budgetOf(project, m_years[year]) : model::budgetOf(project);
    return model::thousandYenWords(sum);
}

QVariant ProjectModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const model::VisionProject* shown = project(index.row());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() >= FirstYear ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole && shown == nullptr) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ToolTipRole && shown != nullptr)
        return index.column() == Field ? model::visionFieldPath(shown->field).join(u" › "_s) : shown->content;
    if (role == Qt::AccessibleTextRole) {
        const QString name = shown != nullptr ? shown->name : tr("Total");
        return QString(name + u'、' + headerData(index.column(), Qt::Horizontal).toString() + u'、' +
                       data(index, Qt::DisplayRole).toString());
    }
    if (role != Qt::DisplayRole)
        return {};
    return shown != nullptr ? words(*shown, index.column()) : sumWords(index.column());
}

QVariant ProjectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Name:
        return tr("Project");
    case Succession:
        return tr("Since before");
    case Participants:
        return tr("Municipalities");
    case Initiatives:
        return tr("Initiatives");
    default:
        break;
    }
    const auto year = static_cast<size_t>(section - FirstYear);
    return year < m_years.size() ? model::fiscalYearName(m_years[year]) : tr("Total (thousand yen)");
}

} // namespace ui::vision
