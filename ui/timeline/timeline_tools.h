// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/timeline/timeline_paper.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui {
class FlowRow;
}

namespace ui::timeline {

/// The bar above the timeline: how much time is shown, the events, the paper. What is chosen is asked for by signals.
class TimelineTools : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineTools)

public:
    explicit TimelineTools(QWidget* parent = nullptr);

    [[nodiscard]] core::print::TimelineSheet sheet() const;
    void setEditable(bool isEditable);

Q_SIGNALS:
    /// So many days are to be shown; 0: all.
    void daysAsked(double days);
    void zoomInAsked();
    void zoomOutAsked();
    void eventsAsked();
    void printAsked();
    void pdfAsked();

private:
    QPushButton* add(FlowRow& row, const QString& objectName, const QString& words, const QString& hint);

    QComboBox* m_sheet;
    QPushButton* m_events = nullptr;
};

} // namespace ui::timeline
