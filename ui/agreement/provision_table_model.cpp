// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/provision_table_model.h"

#include "core/model/provision_place.h"
#include "ui/common/multi_line_delegate.h"
#include "ui/common/revision_document.h"
#include "ui/common/row_difference.h"

#include <QFont>

using namespace Qt::StringLiterals;
using namespace core;
using model::ProvisionKind;

namespace ui::agreement {
namespace {

constexpr int kIndentStep = 20;

bool isHeading(const ProvisionRow& row)
{
    return row.kind == ProvisionKind::Title || row.field == RowField::Caption;
}

} // namespace

ProvisionTableModel::ProvisionTableModel(RevisionDocument& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_rows(provisionRows(document.root()))
{
    connect(&document, &RevisionDocument::reloaded, this, &ProvisionTableModel::reload);
}

int ProvisionTableModel::rowOf(LineageId lineage) const
{
    int found = -1;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].lineage == lineage)
            found = static_cast<int>(i);
    }
    return found;
}

int ProvisionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProvisionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProvisionTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ProvisionRow& shown = row(index.row());
    const bool isNumber = index.column() == NumberColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return isNumber ? shown.number : shown.words;
    case Qt::TextAlignmentRole:
        return static_cast<int>(isNumber ? Qt::AlignRight | Qt::AlignTop : Qt::AlignLeft | Qt::AlignTop);
    case Qt::FontRole:
        if (isHeading(shown)) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::AccessibleTextRole: {
        const QString place = model::placeWords(m_document.root(), shown.lineage);
        return isNumber ? place : place + u'、' + shown.words;
    }
    case MultiLineDelegate::kIndentRole:
        return isNumber ? 0 : shown.level * kIndentStep;
    default:
        return {};
    }
}

bool ProvisionTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const ProvisionRow shown = row(index.row());
    const QString label = tr("Change %1").arg(model::placeWords(m_document.root(), shown.lineage));
    return shown.field == RowField::Caption ? m_document.changeCaption(shown.lineage, value.toString(), label)
                                            : m_document.changeText(shown.lineage, value.toString(), label);
}

QVariant ProvisionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NumberColumn ? tr("No.") : tr("Wording");
}

Qt::ItemFlags ProvisionTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == WordsColumn && m_document.isEditable() && row(index.row()).isEditable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

void ProvisionTableModel::reload()
{
    std::vector<ProvisionRow> rows = provisionRows(m_document.root());
    const auto isSame = [](const ProvisionRow& a, const ProvisionRow& b) {
        return a.lineage == b.lineage && a.field == b.field;
    };
    const RowDifference part = rowDifference(m_rows, rows, isSame);
    if (part.removes()) {
        beginRemoveRows({}, part.front, part.oldLast);
        m_rows.erase(m_rows.begin() + part.front, m_rows.begin() + part.oldLast + 1);
        endRemoveRows();
    }
    if (part.inserts()) {
        beginInsertRows({}, part.front, part.newLast);
        m_rows.insert(m_rows.begin() + part.front, rows.begin() + part.front, rows.begin() + part.newLast + 1);
        endInsertRows();
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
    }
}

} // namespace ui::agreement
