// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/region/eligibility.h"
#include "core/store/region_snapshot.h"

#include <QAbstractTableModel>

#include <optional>
#include <utility>

namespace ui::region {

/// The municipalities that a what-if may take in, with a tick before each: those of the area first, then the others of
/// the file. The core city cannot be left out. Ticks are no edit: they are kept nowhere.
class WhatIfModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfModel)

public:
    enum Column { Name, Population, Commuting, Standing, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the ticks when the area is the same as before.
    void setArea(const core::store::RegionSnapshot& region, const core::model::MetroArea& area, QDate day);
    /// As the area is.
    void reset();
    /// In or out; nothing for the core city, or for one that is not listed. The words for it: name, whether it is in.
    std::optional<std::pair<QString, bool>> toggle(core::MunicipalityId id);
    [[nodiscard]] std::vector<core::MunicipalityId> chosen() const;
    [[nodiscard]] std::vector<core::MunicipalityId> members() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Row
    {
        core::MunicipalityId id;
        QString name;
        bool isCore = false;
        bool isMember = false;
        bool isChosen = false;
        std::optional<core::region::Figure> population;
        std::optional<core::region::Figure> commuting;
        std::optional<core::region::Standing> standing;
        QString reason;
    };
    [[nodiscard]] QString words(const Row& row, int column) const;

    core::MetroAreaId m_area;
    std::vector<Row> m_rows;
};

} // namespace ui::region
