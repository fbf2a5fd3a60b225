// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search_store.h"
#include "ui/common/marked_text_delegate.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui::shell {

/// One line of a text round its first mark, as a list shows it.
struct Excerpt
{
    QString words;
    Marks marks;
};

/// Line breaks become spaces; what stands far before the first mark is cut off. Pure.
[[nodiscard]] Excerpt excerptOf(const QString& text, const std::vector<core::store::TextRange>& ranges);

/// The hits of a search as a table: agreement, revision, place, words with the hit marked.
class SearchHitsModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchHitsModel)

public:
    enum Column { Agreement, Revision, Place, Words, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setHits(std::vector<core::store::SearchHit> hits);
    [[nodiscard]] const core::store::SearchHit& hit(int row) const { return m_hits.at(static_cast<size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<core::store::SearchHit> m_hits;
};

} // namespace ui::shell
