// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/timeline.h"
#include "ui/common/printable_page.h"

#include <QDate>
#include <QWidget>

class QStandardItemModel;
class QTableView;

namespace core::store {
class Registry;
}

namespace ui {
class FilePrompt;
class PaperIssuer;
class PrinterPrompt;
} // namespace ui

namespace ui::timeline {

class TimelineCanvas;
class TimelineTools;

/// 年表 of an area, with the table of the same entries below it, one Tab away. It reads the registry and follows it;
/// opening an entry is asked for by signals. Main thread.
class TimelinePage : public QWidget, public PrintablePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelinePage)

public:
    /// Registry and prompts must outlive the page.
    TimelinePage(core::store::Registry& registry, FilePrompt& files, PrinterPrompt& printers, core::MetroAreaId area,
                 QWidget* parent = nullptr);

    [[nodiscard]] core::MetroAreaId area() const { return m_area; }
    /// Of the entry or lane that is selected.
    [[nodiscard]] core::MunicipalityId selectedMember() const;
    [[nodiscard]] TimelineCanvas& canvas() { return *m_canvas; }
    void printPages() override;

public Q_SLOTS:
    /// An invalid day means today.
    void setAsOf(QDate day);
    /// Marks the lane of a municipality, without announcing it.
    void selectMember(core::MunicipalityId member);
    void savePdf();

Q_SIGNALS:
    /// What it is about decides what is shown beside it.
    void entrySelected(const core::model::TimelineEntry& entry, core::model::TimelineLaneKind lane);
    void entryActivated(const core::model::TimelineEntry& entry, core::model::TimelineLaneKind lane);
    void memberSelected(core::MunicipalityId member);
    void dayChosen(QDate day);
    void told(const QString& sentence);
    void failed(const core::Error& error);

private:
    void build();
    void connectParts();
    void reload();
    void fillTable();
    void selectRow(int entry);
    void onSelected(int entry);
    void activate(int entry);
    /// Of the area, or of the union that an event belongs to.
    void editEvents(core::model::AreaEventId event);
    [[nodiscard]] core::model::TimelineLaneKind laneOf(const core::model::TimelineEntry& entry) const;
    [[nodiscard]] QDate day() const { return m_asOf.isValid() ? m_asOf : QDate::currentDate(); }

    core::store::Registry& m_registry;
    FilePrompt& m_files;
    PrinterPrompt& m_printers;
    core::MetroAreaId m_area;
    QDate m_asOf;
    TimelineTools* m_tools;
    TimelineCanvas* m_canvas;
    QTableView* m_table;
    QStandardItemModel* m_rows;
    PaperIssuer* m_issuer;
    bool m_isSelecting = false;
};

} // namespace ui::timeline
