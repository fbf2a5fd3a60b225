// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issued_paper.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace ui::print {

/// 発行台帳 as a table, the newest entry first: a list of values that is set whole. Main thread.
class IssueLedgerModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IssueLedgerModel)

public:
    enum Column { Time, Form, Parties, Revision, Pages, Copies, Target, Person, Title, Digest, ColumnCount };

    explicit IssueLedgerModel(QObject* parent = nullptr);

    void setPapers(std::vector<core::model::IssuedPaper> papers);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Head and all rows as they are shown.
    [[nodiscard]] std::vector<QStringList> rows() const;

private:
    [[nodiscard]] QString words(const core::model::IssuedPaper& paper, int column) const;

    std::vector<core::model::IssuedPaper> m_papers;
};

} // namespace ui::print
