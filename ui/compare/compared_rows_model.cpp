// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compared_rows_model.h"

#include "ui/common/multi_line_delegate.h"
#include "ui/compare/difference_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::compare {

namespace {

using core::compare::SegmentKind;

QString textOf(const Pieces& pieces)
{
    QString text;
    for (const Piece& piece : pieces)
        text += piece.text;
    return text;
}

} // namespace

ComparedRowsModel::ComparedRowsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ComparedRowsModel::setRows(const ComparedRows& compared)
{
    beginResetModel();
    m_compared = compared;
    m_differencesOf.clear();
    for (size_t i = 0; i < m_compared.differences.size(); ++i)
        m_differencesOf[m_compared.differences[i].row].push_back(static_cast<int>(i));
    endResetModel();
}

void ComparedRowsModel::setLayout(RowLayout layout)
{
    if (m_layout == layout)
        return;
    beginResetModel();
    m_layout = layout;
    endResetModel();
}

void ComparedRowsModel::setShown(DifferenceClasses classes)
{
    if (m_shown == classes)
        return;
    // In one line, words that are gone take room only while they are marked.
    beginResetModel();
    m_shown = classes;
    endResetModel();
}

int ComparedRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_compared.rows.size());
}

int ComparedRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_layout == RowLayout::SideBySide ? 3 : 2;
}

Pieces ComparedRowsModel::shownPieces(const QModelIndex& index) const
{
    const ComparedRow& row = m_compared.rows[static_cast<size_t>(index.row())];
    const bool isOverlay = m_layout == RowLayout::Overlay;
    Pieces pieces = isOverlay ? row.overlay : index.column() == 1 ? row.left : row.right;
    const bool isGone = row.right.empty();
    const auto isHidden = [this](const Piece& piece) {
        return piece.kind != SegmentKind::Equal && !m_shown.testFlag(piece.what);
    };
    if (isOverlay && !isGone)
        pieces.erase(
            std::remove_if(pieces.begin(), pieces.end(),
                           [&](const Piece& piece) { return piece.kind == SegmentKind::Removed && isHidden(piece); }),
            pieces.end());
    for (Piece& piece : pieces) {
        if (isHidden(piece))
            piece.kind = SegmentKind::Equal;
    }
    return pieces;
}

QString ComparedRowsModel::signOf(int row) const
{
    QStringList words;
    for (const int index : m_differencesOf.value(row)) {
        const Difference& difference = m_compared.differences[static_cast<size_t>(index)];
        if (!m_shown.testFlag(difference.what))
            continue;
        const QString word =
            difference.what == DifferenceClass::Notation ? tr("notation") : kindWords(difference.change.kind);
        if (!words.contains(word))
            words.append(word);
    }
    return words.join(u'\n');
}

QString ComparedRowsModel::accessibleText(const QModelIndex& index) const
{
    if (index.column() == kSignColumn)
        return signOf(index.row());
    const ComparedRow& row = m_compared.rows[static_cast<size_t>(index.row())];
    const Pieces pieces = shownPieces(index);
    const bool differs =
        std::any_of(pieces.begin(), pieces.end(), [](const Piece& piece) { return piece.kind != SegmentKind::Equal; });
    // Where one side differs, both are told: a person who listens has no other column beside it.
    const QString spoken = differs ? spokenWords(row.overlay) : QString();
    return spoken.isEmpty() ? textOf(pieces) : spoken + u'\u3000' + textOf(pieces);
}

QVariant ComparedRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparedRow& row = m_compared.rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == kSignColumn ? signOf(index.row()) : textOf(shownPieces(index));
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case kPiecesRole:
        return index.column() == kSignColumn ? QVariant() : QVariant::fromValue(shownPieces(index));
    case kBoldRole:
        return row.isHeading ? static_cast<int>(textOf(shownPieces(index)).size()) : 0;
    case MultiLineDelegate::kIndentRole: {
        constexpr int kLevelWidth = 16;
        return index.column() == kSignColumn ? 0 : row.level * kLevelWidth;
    }
    default:
        return {};
    }
}

QVariant ComparedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == kSignColumn)
        return tr("Difference");
    if (m_layout == RowLayout::Overlay)
        return tr("Both texts in one");
    return section == 1 ? tr("Before") : tr("After");
}

} // namespace ui::compare
