// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/difference_list_model.h"

#include "ui/compare/compared_rows_model.h"
#include "ui/compare/difference_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::compare {

namespace {

/// 「第3条第2項　変更」, 「第5条 → 第7条　移動」
QString titleOf(const Difference& difference)
{
    const core::compare::Change& change = difference.change;
    const QString place = change.where.isEmpty() ? DifferenceListModel::tr("the whole text") : change.where;
    const bool goesElsewhere = !difference.whereAfter.isEmpty() && difference.whereAfter != change.where;
    const QString kind =
        difference.what == DifferenceClass::Notation ? DifferenceListModel::tr("notation") : kindWords(change.kind);
    return (goesElsewhere ? place + u" → "_s + difference.whereAfter : place) + u'\u3000' + kind;
}

} // namespace

DifferenceListModel::DifferenceListModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void DifferenceListModel::setDifferences(const std::vector<Difference>& differences)
{
    beginResetModel();
    m_all = differences;
    choose();
    endResetModel();
}

void DifferenceListModel::setShown(DifferenceClasses classes)
{
    if (m_shown == classes)
        return;
    beginResetModel();
    m_shown = classes;
    choose();
    endResetModel();
}

void DifferenceListModel::choose()
{
    m_chosen.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (m_shown.testFlag(m_all[i].what))
            m_chosen.push_back(i);
    }
}

int DifferenceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chosen.size());
}

int DifferenceListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

const Difference& DifferenceListModel::difference(int row) const
{
    return m_all[m_chosen[static_cast<size_t>(row)]];
}

int DifferenceListModel::firstFrom(int textRow) const
{
    const auto found = std::find_if(m_chosen.begin(), m_chosen.end(),
                                    [this, textRow](size_t index) { return m_all[index].row >= textRow; });
    return found == m_chosen.end() ? -1 : static_cast<int>(found - m_chosen.begin());
}

Pieces DifferenceListModel::pieces(const Difference& difference) const
{
    Pieces shown{{titleOf(difference) + u'\n'}};
    const Pieces words = piecesOf(difference);
    shown.insert(shown.end(), words.begin(), words.end());
    return shown;
}

QVariant DifferenceListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Difference& found = difference(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        QString text;
        for (const Piece& piece : pieces(found))
            text += piece.text;
        return text;
    }
    case Qt::AccessibleTextRole: {
        const Pieces words = piecesOf(found);
        const QString spoken = spokenWords(words);
        return titleOf(found) + u'\u3000' + spoken;
    }
    case ComparedRowsModel::kPiecesRole:
        return QVariant::fromValue(pieces(found));
    case ComparedRowsModel::kBoldRole:
        return static_cast<int>(titleOf(found).size());
    default:
        return {};
    }
}

} // namespace ui::compare
