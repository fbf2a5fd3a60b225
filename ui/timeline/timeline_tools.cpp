// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_tools.h"

#include "ui/common/flow_row.h"
#include "ui/common/icons.h"

#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using core::print::TimelineSheet;

namespace ui::timeline {

namespace {

constexpr double kDaysOfYear = 365.25;

} // namespace

TimelineTools::TimelineTools(QWidget* parent)
    : QWidget(parent)
    , m_sheet(new QComboBox(this))
{
    m_sheet->setObjectName(u"timelineSheet"_s);
    m_sheet->setAccessibleName(tr("Paper"));
    m_sheet->addItem(tr("A4 landscape"), static_cast<int>(TimelineSheet::A4));
    m_sheet->addItem(tr("A3 landscape"), static_cast<int>(TimelineSheet::A3));
    auto* row = new FlowRow(this);
    const auto show = [this](QPushButton* button, double days) {
        connect(button, &QPushButton::clicked, this, [this, days] { Q_EMIT daysAsked(days); });
    };
    show(add(*row, u"timelineMonths"_s, tr("Months"), tr("Show one year, month by month")), kDaysOfYear);
    show(add(*row, u"timelineYears"_s, tr("Fiscal years"), tr("Show five fiscal years")), 5 * kDaysOfYear);
    show(add(*row, u"timelineAll"_s, tr("All"), tr("Show everything (Home)")), 0);
    connect(add(*row, u"timelineZoomIn"_s, tr("Zoom in"), tr("Zoom in (Ctrl++)")), &QPushButton::clicked, this,
            &TimelineTools::zoomInAsked);
    connect(add(*row, u"timelineZoomOut"_s, tr("Zoom out"), tr("Zoom out (Ctrl+-)")), &QPushButton::clicked, this,
            &TimelineTools::zoomOutAsked);
    row->addStretch();
    m_events = add(*row, u"timelineEvents"_s, tr("Events…"), tr("Dated facts of the area that are no documents"));
    connect(m_events, &QPushButton::clicked, this, &TimelineTools::eventsAsked);
    row->addWidget(m_sheet);
    QPushButton* print = add(*row, u"timelinePrint"_s, tr("Print…"), tr("Print the timeline"));
    print->setIcon(icon(u"print"_s));
    connect(print, &QPushButton::clicked, this, &TimelineTools::printAsked);
    QPushButton* pdf = add(*row, u"timelinePdf"_s, tr("Save as PDF…"), tr("Save the timeline as PDF"));
    pdf->setIcon(icon(u"save"_s));
    connect(pdf, &QPushButton::clicked, this, &TimelineTools::pdfAsked);
    setTabOrder(m_events, m_sheet);
    setTabOrder(m_sheet, print);
}

QPushButton* TimelineTools::add(FlowRow& row, const QString& objectName, const QString& words, const QString& hint)
{
    auto* button = new QPushButton(words, this);
    button->setObjectName(objectName);
    button->setAccessibleName(words);
    button->setToolTip(hint);
    row.addWidget(button);
    return button;
}

void TimelineTools::setEditable(bool isEditable)
{
    m_events->setEnabled(isEditable);
}

TimelineSheet TimelineTools::sheet() const
{
    return static_cast<TimelineSheet>(m_sheet->currentData().toInt());
}

} // namespace ui::timeline
