// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedure/procedure_model.h"

#include "core/base/calendar.h"
#include "ui/common/procedure_sentences.h"
#include "ui/common/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using namespace core;
using model::StepKind;

namespace ui::procedure {

ProcedureModel::ProcedureModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ProcedureModel::setRows(std::vector<ProcedureRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::optional<StepKind> ProcedureModel::stepIn(int column)
{
    switch (column) {
    case Consultation:
        return StepKind::Consultation;
    case Bill:
        return StepKind::Bill;
    case Resolution:
        return StepKind::Resolution;
    case Notice:
        return StepKind::Notice;
    case Report:
        return StepKind::Report;
    case Publication:
        return StepKind::Publication;
    default:
        return std::nullopt;
    }
}

int ProcedureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProcedureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProcedureModel::words(const ProcedureRow& row, int column) const
{
    if (const auto kind = stepIn(column))
        return cellWords(row, *kind);
    switch (column) {
    case Text:
        return textWords(row.one);
    case Party: {
        const model::CaseParty* party = row.one.party(row.party);
        return party != nullptr ? party->name : QString();
    }
    case Conclusion:
        return row.one.signedOn ? shortDay(*row.one.signedOn) : QString();
    default:
        return row.next ? tr("%1 by %2 (%3)").arg(stepWords(row.next->kind), shortDay(row.next->due), row.next->session)
                        : QString();
    }
}

QVariant ProcedureModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProcedureRow& row = m_rows[static_cast<size_t>(index.row())];
    const auto kind = stepIn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::ToolTipRole: {
        const model::ProcedureStep* step = kind ? row.one.step(row.party, *kind) : nullptr;
        return step != nullptr && !step->note.isEmpty() ? step->note : words(row, index.column());
    }
    case Qt::AccessibleTextRole: {
        const QString cell = words(row, index.column());
        return u"%1、%2、%3"_s.arg(textWords(row.one),
                                   headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                   cell.isEmpty() ? tr("nothing") : cell);
    }
    case kStateRole:
        return static_cast<int>(kind ? row.stateOf(*kind) : CellState::Open);
    default:
        return {};
    }
}

QVariant ProcedureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        if (section >= rowCount())
            return {};
        const ProcedureRow& row = m_rows[static_cast<size_t>(section)];
        return QString(words(row, Text) + u"　"_s + words(row, Party));
    }
    if (const auto kind = stepIn(section))
        return stepWords(*kind);
    switch (section) {
    case Text:
        return tr("Agreement");
    case Party:
        return tr("Party");
    case Conclusion:
        return tr("Signing");
    case Next:
        return tr("Due next");
    default:
        return {};
    }
}

void ProcedureDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto state = static_cast<CellState>(index.data(ProcedureModel::kStateRole).toInt());
    // The words keep clear of the outline.
    if (state == CellState::Missing || state == CellState::OutOfOrder)
        option->text.prepend(u' ');
}

void ProcedureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto state = static_cast<CellState>(index.data(ProcedureModel::kStateRole).toInt());
    if (state != CellState::Missing && state != CellState::OutOfOrder)
        return;
    const bool breaks = state == CellState::OutOfOrder;
    const QPalette& palette = option.palette;
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const QColor colour = isSelected ? palette.color(QPalette::HighlightedText)
                                     : accent(palette, breaks ? AccentRole::Error : AccentRole::Notice).text;
    painter->save();
    painter->setPen(QPen(colour, breaks ? 2.0 : 1.0, breaks ? Qt::SolidLine : Qt::DashLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(option.rect).adjusted(2, 2, -3, -3));
    painter->restore();
}

} // namespace ui::procedure
