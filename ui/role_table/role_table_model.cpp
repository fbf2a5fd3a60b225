// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/role_table/role_table_model.h"

#include "ui/common/multi_line_delegate.h"
#include "ui/common/pattern_words.h"
#include "ui/common/revision_document.h"
#include "ui/common/row_difference.h"
#include "ui/common/theme.h"

#include "core/model/edit/role_cell_edit.h"
#include "core/model/role_columns.h"

#include <QApplication>
#include <QBrush>
#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::role_table {
namespace {

constexpr int kIndentStep = 20;

} // namespace

RoleTableModel::RoleTableModel(RevisionDocument& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_grid(makeGrid(document.root(), m_face))
{
    connect(&document, &RevisionDocument::reloaded, this, &RoleTableModel::reload);
}

void RoleTableModel::setFace(GridFace face)
{
    beginResetModel();
    m_face = face;
    m_grid = makeGrid(m_document.root(), face);
    endResetModel();
    Q_EMIT shapeChanged();
}

const GridRow* RoleTableModel::row(int index) const
{
    return index >= 0 && index < rowCount() ? &m_grid.rows[static_cast<size_t>(index)] : nullptr;
}

const GridCell* RoleTableModel::cell(const QModelIndex& index) const
{
    const GridRow* shown = row(index.row());
    const auto column = static_cast<size_t>(index.column());
    return shown != nullptr && column < shown->cells.size() ? &shown->cells[column] : nullptr;
}

int RoleTableModel::rowOf(LineageId lineage) const
{
    for (size_t i = 0; i < m_grid.rows.size(); ++i) {
        const auto& cells = m_grid.rows[i].cells;
        if (m_grid.rows[i].lineage == lineage ||
            std::any_of(cells.begin(), cells.end(), [&](const GridCell& c) { return c.lineage == lineage; }))
            return static_cast<int>(i);
    }
    return -1;
}

bool RoleTableModel::isHeading(int index) const
{
    const GridRow* shown = row(index);
    return shown != nullptr && shown->kind != RowKind::Initiative && shown->kind != RowKind::Role;
}

int RoleTableModel::patternColumn() const
{
    return m_face == GridFace::List && !m_grid.heads.isEmpty() ? static_cast<int>(m_grid.heads.size()) : -1;
}

std::optional<model::RolePattern> RoleTableModel::patternAt(const QModelIndex& index) const
{
    const GridRow* shown = row(index.row());
    if (shown == nullptr || m_face != GridFace::List || cell(index) == nullptr)
        return {};
    return patternOfCell(*shown, static_cast<size_t>(index.column()));
}

std::optional<model::RolePattern> RoleTableModel::patternOfCell(const GridRow& shown, size_t column) const
{
    if (shown.kind != RowKind::Initiative || column < 1 || column >= shown.cells.size())
        return {};
    return model::patternOfRole(m_document.root(), shown.lineage, shown.cells[column].column);
}

int RoleTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.rows.size());
}

int RoleTableModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_grid.heads.isEmpty())
        return 0;
    return static_cast<int>(m_grid.heads.size()) + (m_face == GridFace::List ? 1 : 0);
}

QString RoleTableModel::patternWords(int index) const
{
    const GridRow* shown = row(index);
    QStringList words;
    for (size_t i = 1; shown != nullptr && i < shown->cells.size(); ++i) {
        if (const auto pattern = patternOfCell(*shown, i)) {
            model::Provision head =
                model::makeProvision(model::ProvisionKind::Column, m_grid.heads.value(static_cast<qsizetype>(i)));
            words.append(model::partyOfColumn(head) + u'　' + patternName(*pattern));
        }
    }
    return words.join(u'\n');
}

QString RoleTableModel::placeOf(const QModelIndex& index) const
{
    const GridRow* shown = row(index.row());
    if (shown == nullptr || shown->cells.empty())
        return {};
    if (isHeading(index.row()))
        return shown->number + shown->cells.front().words;
    const auto* initiative = m_document.provision(shown->lineage);
    QString name = initiative != nullptr ? initiative->text : QString();
    if (index.column() == 0)
        return name;
    const QString head = m_face == GridFace::Stacked && shown->cells.size() > 1
                             ? shown->cells[1].words
                             : headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    return name + u'、' + head;
}

bool RoleTableModel::isBlank(const QModelIndex& index) const
{
    const GridCell* home = cell(index);
    return home != nullptr && home->words.trimmed().isEmpty() && !isHeading(index.row()) &&
           flags(index).testFlag(Qt::ItemIsEditable);
}

QVariant RoleTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const GridRow& shown = *row(index.row());
    const GridCell* home = cell(index);
    const bool heading = isHeading(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == patternColumn())
            return heading ? QString() : patternWords(index.row());
        if (home == nullptr)
            return {};
        return heading && !shown.number.isEmpty() ? shown.number + u'　' + home->words : home->words;
    case Qt::EditRole:
        return home != nullptr ? home->words : QString();
    case Qt::FontRole:
        if (heading && shown.kind != RowKind::Note) {
            QFont font = QApplication::font();
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignTop);
    case Qt::BackgroundRole:
        if (isBlank(index))
            return QBrush(accent(QApplication::palette(), AccentRole::Notice).ground);
        return heading ? QVariant(QBrush(accent(QApplication::palette(), AccentRole::Heading).ground)) : QVariant();
    case Qt::AccessibleTextRole: {
        // 「災害対策、乙の役割、個別」 (ui.md 10)
        const auto pattern = patternAt(index);
        return placeOf(index) + (pattern ? u'、' + patternName(*pattern) : QString()) +
               (isBlank(index) ? u'、' + tr("(empty)") : QString());
    }
    case MultiLineDelegate::kPlaceholderRole:
        return isBlank(index) ? tr("(empty)") : QString();
    case Qt::ToolTipRole:
        return isBlank(index) ? QVariant(tr("Nothing is written here: it prints as an empty box.")) : QVariant();
    case MultiLineDelegate::kIndentRole:
        return heading && index.column() == 0 ? shown.level * kIndentStep : 0;
    default:
        return {};
    }
}

bool RoleTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const GridRow shown = *row(index.row());
    const GridCell home = *cell(index);
    const QString words = value.toString();
    if (words == home.words)
        return true;
    const QString label = tr("Change %1").arg(placeOf(index));
    if (shown.kind == RowKind::Section)
        return m_document.changeCaption(home.lineage, words, label);
    if (!home.lineage.isNull())
        return m_document.changeText(home.lineage, words, label);
    return m_document.changeTree(label, [&](const model::Provision& root) -> Result<model::Provision> {
        auto outcome = model::setRole(root, shown.lineage, home.column, words);
        return outcome ? Result<model::Provision>(outcome->root) : Result<model::Provision>(outcome.error());
    });
}

QVariant RoleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == patternColumn() ? tr("Pattern") : m_grid.heads.value(section);
}

Qt::ItemFlags RoleTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const GridCell* home = cell(index);
    if (home == nullptr || !m_document.isEditable())
        return flags;
    const GridRow& shown = *row(index.row());
    const bool isLabel = m_face == GridFace::Stacked && !isHeading(index.row()) &&
                         (index.column() == 1 || (index.column() == 0 && shown.kind == RowKind::Role));
    return isLabel || shown.kind == RowKind::Table ? flags : flags | Qt::ItemIsEditable;
}

void RoleTableModel::reload()
{
    Grid grid = makeGrid(m_document.root(), m_face);
    const auto isSame = [](const GridRow& a, const GridRow& b) { return a.lineage == b.lineage && a.kind == b.kind; };
    if (grid.heads != m_grid.heads || grid.columns != m_grid.columns) {
        beginResetModel();
        m_grid = std::move(grid);
        endResetModel();
        Q_EMIT shapeChanged();
        return;
    }
    auto& old = m_grid.rows;
    const auto& rows = grid.rows;
    const RowDifference part = rowDifference(old, rows, isSame);
    if (part.removes()) {
        beginRemoveRows({}, part.front, part.oldLast);
        old.erase(old.begin() + part.front, old.begin() + part.oldLast + 1);
        endRemoveRows();
    }
    if (part.inserts()) {
        beginInsertRows({}, part.front, part.newLast);
        old.insert(old.begin() + part.front, rows.begin() + part.front, rows.begin() + part.newLast + 1);
        endInsertRows();
    }
    if (part.removes() || part.inserts())
        Q_EMIT shapeChanged();
    for (size_t i = 0; i < rows.size(); ++i) {
        if (old[i] == rows[i])
            continue;
        old[i] = rows[i];
        Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), columnCount() - 1));
    }
}

} // namespace ui::role_table
