// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/events_dialog.h"

#include "core/store/area_event_store.h"
#include "core/store/registry.h"
#include "ui/common/date_input.h"
#include "ui/common/roomy_rows.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::timeline {

namespace {

enum EventColumn { EventDay, EventTitle, EventNote, EventColumns };

} // namespace

bool readEventDay(const QString& words, model::AreaEvent& event, QString& reason)
{
    const DateInput day = readDateInput(words, QDate::currentDate());
    event.precision = model::DayPrecision::Day;
    event.happenedOn = day.date;
    reason = day.reason;
    if (day.date.isValid())
        return true;
    for (const QString& rest : {u".1"_s, u"1日"_s}) {
        event.happenedOn = readDateInput(words + rest, QDate::currentDate()).date;
        if (!event.happenedOn.isValid())
            continue;
        event.precision = model::DayPrecision::Month;
        reason.clear();
        return true;
    }
    return false;
}

EventsDialog::EventsDialog(store::Registry& registry, MetroAreaId area, model::AreaEventId chosen, QWidget* parent)
    : EditDialog(registry, u"events"_s, tr("Events of the area"), tr("Keep"), parent)
    , m_area(area)
    , m_rows(new QTableWidget(0, EventColumns, this))
{
    build();
    auto known = store::AreaEventStore(registry.connection()).ofArea(area);
    setKeepable(known.isOk());
    if (known)
        m_known = std::move(*known);
    for (const model::AreaEvent& event : m_known) {
        addEvent(event);
        if (event.id == chosen)
            m_rows->setCurrentCell(m_rows->rowCount() - 1, EventDay);
    }
}

void EventsDialog::build()
{
    name(*m_rows, u"Table"_s, tr("Events"));
    m_rows->setHorizontalHeaderLabels({tr("Day or month"), tr("What"), tr("Remarks")});
    m_rows->verticalHeader()->hide();
    m_rows->setTabKeyNavigation(false);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    makeRoomy(*m_rows);
    m_rows->setColumnWidth(EventDay, fontMetrics().averageCharWidth() * 22);
    m_rows->setColumnWidth(EventTitle, fontMetrics().averageCharWidth() * 36);
    m_rows->horizontalHeader()->setSectionResizeMode(EventNote, QHeaderView::Stretch);
    addBelow(*m_rows, 1);
    addWords(u"Hint"_s)->setText(tr("Facts with a day that are no document of their own, such as the appointment of an "
                                    "adviser. Days such as R1.9.16 and months such as H9.2 are understood. Living "
                                    "persons are best named by their office."));
    auto* acts = new QHBoxLayout;
    acts->addWidget(makeButton(u"Add"_s, tr("Add an event"), [this] {
        addEvent({{}, m_area, {}, {}, {}, {}});
        m_rows->setCurrentCell(m_rows->rowCount() - 1, EventDay);
        m_rows->setFocus();
    }));
    acts->addWidget(makeButton(u"Remove"_s, tr("Remove from the list"), [this] {
        if (m_rows->currentRow() >= 0)
            m_rows->removeRow(m_rows->currentRow());
    }));
    acts->addStretch();
    addBelow(*acts);
    leaveEnterToFields();
    resize(760, 420);
}

void EventsDialog::addEvent(const model::AreaEvent& event)
{
    const int row = m_rows->rowCount();
    m_rows->insertRow(row);
    auto* day = new QTableWidgetItem(event.happenedOn.isValid() ? model::eventDayWords(event) : QString());
    day->setData(Qt::UserRole, event.id.value);
    m_rows->setItem(row, EventDay, day);
    m_rows->setItem(row, EventTitle, new QTableWidgetItem(event.title));
    m_rows->setItem(row, EventNote, new QTableWidgetItem(event.note));
}

QString EventsDialog::takeRows(std::vector<model::AreaEvent>& events) const
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const auto words = [&](int column) { return m_rows->item(row, column)->text().trimmed(); };
        model::AreaEvent event;
        event.id = model::AreaEventId{m_rows->item(row, EventDay)->data(Qt::UserRole).toLongLong()};
        event.area = m_area;
        event.title = words(EventTitle);
        event.note = words(EventNote);
        if (event.title.isEmpty())
            return tr("The events were not kept. Row %1 does not say what happened. Enter it, or remove the row.")
                .arg(row + 1);
        QString reason;
        if (!readEventDay(words(EventDay), event, reason))
            return tr("The events were not kept. The day of “%1” cannot be read: %2 Enter a day such as R1.9.16, or a "
                      "month such as H9.2.")
                .arg(event.title, reason);
        events.push_back(event);
    }
    return {};
}

Result<void> EventsDialog::put(const std::vector<model::AreaEvent>& wanted)
{
    store::AreaEventStore store(registry().connection());
    for (const model::AreaEvent& old : m_known) {
        const bool stays = std::any_of(wanted.begin(), wanted.end(), [&](const auto& one) { return one.id == old.id; });
        if (stays)
            continue;
        if (auto removed = store.remove(old.id); !removed)
            return removed;
    }
    for (const model::AreaEvent& event : wanted) {
        if (std::find(m_known.begin(), m_known.end(), event) != m_known.end())
            continue;
        if (event.id.isValid()) {
            if (auto changed = store.change(event); !changed)
                return changed;
        } else if (const auto added = store.add(event); !added) {
            return added.error();
        }
    }
    return {};
}

void EventsDialog::keep()
{
    std::vector<model::AreaEvent> wanted;
    if (const QString words = takeRows(wanted); !words.isEmpty())
        return tell(words);
    write(u"圏域の出来事を変更"_s, [&] { return put(wanted); });
}

} // namespace ui::timeline
