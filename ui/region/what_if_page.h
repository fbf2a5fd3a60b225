// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/region_snapshot.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QLabel;
class QStandardItemModel;
class QPushButton;
class QTableView;

namespace core::store {
class Registry;
struct ChangeSummary;
} // namespace core::store

namespace ui::region {

class MeasureModel;
class WhatIfModel;

/// 要件と試算: the members of an area with the rule and their figures; ticked on and off, what the area would be beside
/// what it is, with the estimate of the fiscal measures and the amounts that it rests on, which can be changed. Ticks
/// change nothing in the file. Main thread.
class WhatIfPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfPage)

public:
    explicit WhatIfPage(core::store::Registry& registry, QWidget* parent = nullptr);

public Q_SLOTS:
    /// An invalid day means today; on any other nothing can be edited.
    void setAsOf(QDate day);
    /// Shows the area, and takes a municipality into it or out of it, as a click on its tick would.
    void tick(core::MetroAreaId area, core::MunicipalityId municipality);

Q_SIGNALS:
    /// Who is ticked beside the members of the area, and who of these is not.
    void chosenChanged(core::MetroAreaId area, const std::vector<core::MunicipalityId>& added,
                       const std::vector<core::MunicipalityId>& removed);
    void told(const QString& sentence);
    void failed(const core::Error& error);

private:
    void build();
    void onChanged(const core::store::ChangeSummary& summary);
    void reload();
    void showArea();
    void showTotals();
    void announce();
    void addMeasure();
    void removeMeasure();
    void change(const core::model::FiscalMeasure& measure);
    [[nodiscard]] QDate day() const { return m_asOf.isValid() ? m_asOf : QDate::currentDate(); }

    core::store::Registry& m_registry;
    core::store::RegionSnapshot m_region;
    QDate m_asOf;
    QComboBox* m_areas;
    QLabel* m_standing;
    WhatIfModel* m_model;
    QTableView* m_table;
    QStandardItemModel* m_totals;
    QTableView* m_totalsView;
    QLabel* m_basis;
    MeasureModel* m_measures;
    QTableView* m_measuresView;
    QPushButton* m_addMeasure;
    QPushButton* m_removeMeasure;
};

} // namespace ui::region
