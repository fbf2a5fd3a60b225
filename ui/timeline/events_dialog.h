// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/area_event.h"
#include "ui/common/edit_dialog.h"

#include <vector>

class QTableWidget;

namespace ui::timeline {

/// 出来事: the dated facts of an area, one a row. What is entered becomes one edit.
class EventsDialog : public EditDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventsDialog)

public:
    /// `chosen`: the one whose row is current at first; an invalid id for none.
    EventsDialog(core::store::Registry& registry, core::MetroAreaId area, core::model::AreaEventId chosen,
                 QWidget* parent = nullptr);

private:
    void build();
    void keep() override;
    void addEvent(const core::model::AreaEvent& event);
    /// Empty words when all is well, else what does not fit.
    [[nodiscard]] QString takeRows(std::vector<core::model::AreaEvent>& events) const;
    core::Result<void> put(const std::vector<core::model::AreaEvent>& wanted);

    core::MetroAreaId m_area;
    std::vector<core::model::AreaEvent> m_known;
    QTableWidget* m_rows;
};

/// A day or a month as it was typed: R1.9.16, 平成9年2月, H9.2. False with the reason where it is neither.
[[nodiscard]] bool readEventDay(const QString& words, core::model::AreaEvent& event, QString& reason);

} // namespace ui::timeline
