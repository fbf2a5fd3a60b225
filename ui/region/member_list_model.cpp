// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/member_list_model.h"

#include "ui/region/figure_words.h"

#include "core/base/calendar.h"
#include "core/base/width_folding.h"

#include <QFont>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

namespace {

/// 1,952,356: the separators are the same in both languages of the program, whatever the system says.
QLocale figures()
{
    return {QLocale::English, QLocale::UnitedStates};
}

QString kindWords(model::MunicipalityKind kind)
{
    switch (kind) {
    case model::MunicipalityKind::DesignatedCity:
        return MemberListModel::tr("Designated city");
    case model::MunicipalityKind::CoreStatusCity:
        return MemberListModel::tr("Core-status city");
    case model::MunicipalityKind::City:
        return MemberListModel::tr("City");
    case model::MunicipalityKind::Town:
        return MemberListModel::tr("Town");
    case model::MunicipalityKind::Village:
        return MemberListModel::tr("Village");
    }
    return {};
}

QString areaFigure(double areaKm2, const QLocale& locale)
{
    return locale.toString(areaKm2, 'f', 2);
}

QVariant sortValue(const MemberRow& row, int column)
{
    switch (column) {
    case MemberListModel::Name:
    case MemberListModel::Kana: // names are sorted as they are read: a sort by 漢字 would follow their code points
        return row.municipality.kana.isEmpty() ? foldForSearch(row.municipality.name)
                                               : foldForSearch(row.municipality.kana);
    case MemberListModel::Position:
        return row.isCore ? 0 : 1;
    case MemberListModel::Code:
        return row.municipality.code.isEmpty() ? QVariant() : row.municipality.code;
    case MemberListModel::Kind:
        return static_cast<int>(row.municipality.kind);
    case MemberListModel::Population:
        return row.population ? QVariant(*row.population) : QVariant();
    case MemberListModel::Commuting:
        return row.commuting ? QVariant(row.commuting->value) : QVariant();
    case MemberListModel::Ageing:
        return row.ageing ? QVariant(row.ageing->value) : QVariant();
    case MemberListModel::Standing:
        return row.standing ? QVariant(static_cast<int>(*row.standing)) : QVariant();
    case MemberListModel::Area:
        return row.municipality.areaKm2 ? QVariant(*row.municipality.areaKm2) : QVariant();
    case MemberListModel::Since:
        return row.memberSince ? QVariant(row.memberSince->toJulianDay()) : QVariant();
    case MemberListModel::Status:
        return row.isCore ? QVariant() : QVariant(static_cast<int>(row.status));
    case MemberListModel::MetroArea:
        return row.areaName;
    default:
        return {};
    }
}

bool isFigure(int column)
{
    return column == MemberListModel::Population || column == MemberListModel::Area ||
           column == MemberListModel::Commuting || column == MemberListModel::Ageing;
}

/// 人口（2020年）: the unit or year below the name.
QString inTwoLines(QString head)
{
    static const QRegularExpression kUnit(u"\\s*([(（])"_s);
    return head.replace(kUnit, u"\n\\1"_s);
}

bool isSameKey(const MemberRow& left, const MemberRow& right)
{
    return left.area == right.area && left.municipality.id == right.municipality.id && left.isCore == right.isCore;
}

} // namespace

QString MemberListModel::statusWords(const MemberRow& row)
{
    if (row.isCore)
        return {};
    switch (row.status) {
    case AgreementStatus::None:
        return tr("None", "agreement");
    case AgreementStatus::Draft:
        return tr("Draft", "agreement");
    case AgreementStatus::NotYet:
        return row.hasDraft ? tr("Signed, not in force yet (with draft)") : tr("Signed, not in force yet");
    case AgreementStatus::InForce:
        return row.hasDraft ? tr("In force (with draft)") : tr("In force");
    case AgreementStatus::Ended:
        return row.hasDraft ? tr("Ended (with draft)") : tr("Ended");
    }
    return {};
}

void MemberListModel::setRows(std::vector<MemberRow> rows)
{
    const int yearBefore = commonPopulationYear();
    if (!std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSameKey)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const int line = static_cast<int>(i);
        Q_EMIT dataChanged(index(line, 0), index(line, ColumnCount - 1));
    }
    if (yearBefore != commonPopulationYear())
        Q_EMIT headerDataChanged(Qt::Horizontal, Population, Population);
}

int MemberListModel::rowOf(MunicipalityId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const MemberRow& candidate) { return candidate.municipality.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool MemberListModel::hasSeveralAreas() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [&](const MemberRow& candidate) { return candidate.area != m_rows.front().area; });
}

int MemberListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MemberListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MemberListModel::words(const MemberRow& row, int column) const
{
    switch (column) {
    case Name:
        return row.municipality.name;
    case Position:
        return row.isCore ? tr("Core city of the area") : tr("Partner");
    case Kana:
        return row.municipality.kana;
    case Code:
        return row.municipality.code;
    case Kind:
        return kindWords(row.municipality.kind);
    case Population:
        return row.population ? figures().toString(*row.population) : QString();
    case Area:
        return row.municipality.areaKm2 ? areaFigure(*row.municipality.areaKm2, figures()) : QString();
    case Commuting:
        return printedWords(row.commuting);
    case Ageing:
        return printedWords(row.ageing);
    case Standing:
        return row.standing ? standingWords(*row.standing, row.isCore) : QString();
    case Since:
        return row.memberSince ? toEraDate(*row.memberSince) : QString();
    case Status:
        return statusWords(row);
    case MetroArea:
        return row.areaName;
    default:
        return {};
    }
}

QVariant MemberListModel::toolTip(const MemberRow& row, int column) const
{
    if (column == Population)
        return row.population ? tr("Population of %1").arg(row.populationYear) : tr("No figure is kept.");
    if (column == Commuting || column == Ageing)
        return sourceWords(column == Commuting ? row.commuting : row.ageing);
    if (column == Standing && row.standing)
        return ruleWords(row.isCore) + (row.reason.isEmpty() ? QString() : u'\n' + tr("Reason: %1").arg(row.reason));
    if (column == Since && row.memberSince)
        return tr("Member since %1").arg(toBothCalendars(*row.memberSince)) +
               (row.reason.isEmpty() ? QString() : u'\n' + tr("Reason: %1").arg(row.reason));
    return {};
}

QVariant MemberListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MemberRow& row = m_rows.at(static_cast<size_t>(index.row()));
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return int(isFigure(column) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        if (row.isCore && (column == Name || column == Position)) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::AccessibleTextRole: {
        const QString said = words(row, column);
        return tr("%1, %2, %3", "municipality, column, value")
            .arg(row.municipality.name, head(column), said.isEmpty() ? tr("nothing kept") : said);
    }
    case SortRole:
        return sortValue(row, column);
    case CopyRole:
        return isFigure(column) ? words(row, column).remove(u',') : words(row, column);
    case SearchRole:
        return foldForSearch(row.municipality.name + u'\n' + row.municipality.kana + u'\n' + row.municipality.code);
    case CoreRole:
        return row.isCore;
    default:
        return {};
    }
}

int MemberListModel::commonPopulationYear() const
{
    int year = 0;
    for (const MemberRow& row : m_rows) {
        if (row.populationYear == 0)
            continue;
        if (year != 0 && year != row.populationYear)
            return 0;
        year = row.populationYear;
    }
    return year;
}

QVariant MemberListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(isFigure(section) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return head(section);
    // A figure is narrower than its head: in two lines more of the columns stand where no scrolling is needed.
    return role == Qt::DisplayRole ? isFigure(section) ? inTwoLines(head(section)) : head(section) : QVariant();
}

QString MemberListModel::head(int column) const
{
    switch (column) {
    case Name:
        return tr("Municipality");
    case Position:
        return tr("Position");
    case Kana:
        return tr("Kana");
    case Code:
        return tr("Code");
    case Kind:
        return tr("Kind");
    case Population:
        return commonPopulationYear() == 0 ? tr("Population") : tr("Population (%1)").arg(commonPopulationYear());
    case Commuting:
        return tr("Commuting rate (%)");
    case Ageing:
        return tr("Ageing rate (%)");
    case Standing:
        return tr("Requirement");
    case Area:
        return tr("Area (km²)");
    case Since:
        return tr("Member since");
    case Status:
        return tr("Agreement");
    case MetroArea:
        return tr("Metro area");
    default:
        return {};
    }
}

} // namespace ui::region
