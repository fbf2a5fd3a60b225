// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compared_rows.h"

#include <QAbstractTableModel>

namespace ui::compare {

/// The differences of the chosen classes, one a row: the place and what happened, and the words below. Main thread.
class DifferenceListModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceListModel)

public:
    explicit DifferenceListModel(QObject* parent = nullptr);

    void setDifferences(const std::vector<Difference>& differences);
    void setShown(DifferenceClasses classes);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const Difference& difference(int row) const;
    /// The row of the first difference shown that stands in this row of the texts or behind it; -1 for none.
    [[nodiscard]] int firstFrom(int textRow) const;

private:
    void choose();
    [[nodiscard]] Pieces pieces(const Difference& difference) const;

    std::vector<Difference> m_all;
    std::vector<size_t> m_chosen;
    DifferenceClasses m_shown = DifferenceClass::Words;
};

} // namespace ui::compare
