// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compared_rows.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ui::compare {

/// How the two texts are shown: beside each other (左右), or in one (重ね).
enum class RowLayout { SideBySide, Overlay };

/// The lines of a comparison for the view: what happened to each, and its words with the marks of the chosen classes.
/// A value that is replaced whole; main thread.
class ComparedRowsModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparedRowsModel)

public:
    static constexpr int kPiecesRole = Qt::UserRole + 60; ///< ui::compare::Pieces with the marks to be shown
    static constexpr int kBoldRole = Qt::UserRole + 61;   ///< how many characters at the start are bold
    static constexpr int kSignColumn = 0;

    explicit ComparedRowsModel(QObject* parent = nullptr);

    void setRows(const ComparedRows& compared);
    void setLayout(RowLayout layout);
    void setShown(DifferenceClasses classes);
    [[nodiscard]] RowLayout layout() const { return m_layout; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] Pieces shownPieces(const QModelIndex& index) const;
    [[nodiscard]] QString signOf(int row) const;
    [[nodiscard]] QString accessibleText(const QModelIndex& index) const;

    ComparedRows m_compared;
    QHash<int, std::vector<int>> m_differencesOf; ///< by row
    RowLayout m_layout = RowLayout::SideBySide;
    DifferenceClasses m_shown = DifferenceClass::Words;
};

} // namespace ui::compare

Q_DECLARE_METATYPE(ui::compare::Pieces)
