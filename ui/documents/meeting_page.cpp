// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/meeting_page.h"

#include "core/base/calendar.h"
#include "core/store/meeting_store.h"
#include "core/store/registry.h"
#include "ui/common/file_prompt.h"
#include "ui/common/reload_when_seen.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"
#include "ui/common/task_strip.h"
#include "ui/documents/entry_model.h"
#include "ui/documents/file_taker.h"
#include "ui/documents/list_frame.h"
#include "ui/documents/meeting_dialog.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::documents {

namespace {

QString meetingDayWords(const model::Meeting& meeting)
{
    const QString day = meeting.heldOn ? toEraDate(*meeting.heldOn) : MeetingPage::tr("day unknown");
    return meeting.isPlanned ? MeetingPage::tr("%1 (planned)").arg(day) : day;
}

/// 札幌市長、小樽市長 ほか10人
QString attendeeCell(const model::Meeting& meeting)
{
    constexpr qsizetype kShown = 2;
    const QStringList offices = model::officesOf(meeting.attendees);
    if (offices.size() <= kShown)
        return offices.join(u'、');
    const int others = static_cast<int>(offices.size() - kShown);
    return MeetingPage::tr("%1 and %2 others").arg(offices.mid(0, kShown).join(u'、')).arg(others);
}

} // namespace

MeetingPage::MeetingPage(store::Registry& registry, FilePrompt& files, QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_files(files)
    , m_model(new EntryModel({tr("Day"), tr("Kind"), tr("Title"), tr("Place"), tr("Who takes part"), tr("Decisions")},
                             Title, this))
    , m_frame(new ListFrame(u"meetings"_s, tr("Meetings"), m_model, this))
    , m_acts(new KeptFileActs(registry, files, this))
    , m_list(new QListWidget(this))
    , m_follow(new ReloadWhenSeen(
          registry, *this, changesOf({u"meeting", u"meeting_attendee", u"meeting_file", u"kept_file", u"metro_area"}),
          [this] { reload(); }))
{
    setObjectName(u"meetingPage"_s);
    setAccessibleName(tr("Meetings"));
    arrange();
    connect(m_frame, &ListFrame::areaChanged, this, &MeetingPage::reload);
    connect(m_frame, &ListFrame::rowChanged, this, &MeetingPage::showDetails);
    connect(m_frame, &ListFrame::rowActivated, this, [this] {
        if (const auto* meeting = current(); meeting != nullptr && m_edit->isEnabled())
            edit(*meeting);
    });
    connect(m_acts, &KeptFileActs::failed, this, &MeetingPage::failed);
    connect(m_acts, &KeptFileActs::told, this, &MeetingPage::told);
    reload();
}

QWidget* MeetingPage::buildFiles()
{
    m_list->setObjectName(u"meetingFiles"_s);
    m_list->setAccessibleName(tr("Files of the meeting"));
    makeRoomy(*m_list);
    auto* pane = new QWidget(this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    const auto add = [&](const QString& words, const QString& objectName) {
        auto* made = new QPushButton(words, pane);
        made->setObjectName(objectName);
        made->setAccessibleName(words);
        buttons->addWidget(made);
        return made;
    };
    m_open = add(tr("Open the file"), u"meetingsOpen"_s);
    m_saveCopy = add(tr("Write the file out…"), u"meetingsSaveCopy"_s);
    buttons->addStretch();
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    const auto open = [this] {
        if (const auto* file = currentFile())
            m_acts->open(*file);
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_list, &QListWidget::itemActivated, this, open);
    connect(m_saveCopy, &QPushButton::clicked, this, [this] {
        if (const auto* file = currentFile())
            m_acts->saveCopy(*file);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &MeetingPage::updateActs);
    return pane;
}

void MeetingPage::arrange()
{
    m_add = m_frame->addButton(tr("Add a meeting…"), u"Add"_s);
    m_edit = m_frame->addButton(tr("Change…"), u"Edit"_s);
    m_remove = m_frame->addButton(tr("Remove"), u"Remove"_s);
    m_frame->addStretch();
    m_frame->addBeside(*buildFiles());
    m_frame->setEmptyWords(tr("No meeting is recorded yet. Meetings of the heads, of the advisory council and the "
                              "regular consultations are kept here with their minutes."),
                           tr("Add a meeting…"));
    connect(m_add, &QPushButton::clicked, this, &MeetingPage::add);
    connect(m_frame->emptyButton(), &QPushButton::clicked, this, &MeetingPage::add);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto* meeting = current())
            edit(*meeting);
    });
    connect(m_remove, &QPushButton::clicked, this, &MeetingPage::remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_frame, 1);
    auto* strip = new TaskStrip(u"meetings"_s, this);
    strip->setContentsMargins(kWideGap, 0, kWideGap, kWideGap);
    m_acts->showIn(*strip);
    column->addWidget(strip);
    setFocusProxy(m_frame);
}

void MeetingPage::setAsOf(QDate day)
{
    if (day == m_asOf)
        return;
    m_asOf = day;
    reload();
}

void MeetingPage::select(MeetingId id)
{
    m_follow->catchUp();
    const auto found =
        std::find_if(m_meetings.begin(), m_meetings.end(), [&](const model::Meeting& one) { return one.id == id; });
    if (found != m_meetings.end())
        m_frame->showRow(static_cast<int>(found - m_meetings.begin()));
}

void MeetingPage::setArea(MetroAreaId area)
{
    m_follow->catchUp();
    m_frame->setArea(area);
}

void MeetingPage::reload()
{
    m_frame->loadAreas(m_registry);
    const auto all = store::MeetingStore(m_registry.connection()).meetings(m_frame->area());
    if (!all) {
        Q_EMIT failed(all.error());
        return;
    }
    const auto* chosen = current();
    const MeetingId before = chosen != nullptr ? chosen->id : MeetingId();
    const int rowBefore = m_frame->currentRow();
    m_meetings.clear();
    for (const model::Meeting& meeting : *all) {
        const bool isLater = m_asOf.isValid() && meeting.heldOn && *meeting.heldOn > m_asOf;
        if (m_frame->area().isValid() && !isLater)
            m_meetings.push_back(meeting);
    }
    std::vector<QStringList> rows;
    for (const model::Meeting& meeting : m_meetings) {
        rows.push_back({meetingDayWords(meeting), model::meetingKindTitle(meeting.kind), meeting.title, meeting.place,
                        attendeeCell(meeting), meeting.decisions});
    }
    m_model->setRows(std::move(rows));
    const auto same =
        std::find_if(m_meetings.begin(), m_meetings.end(), [&](const model::Meeting& one) { return one.id == before; });
    m_frame->showRow(same != m_meetings.end() ? static_cast<int>(same - m_meetings.begin()) : rowBefore);
}

const model::Meeting* MeetingPage::current() const
{
    const int row = m_frame->currentRow();
    return row >= 0 && row < static_cast<int>(m_meetings.size()) ? &m_meetings[static_cast<size_t>(row)] : nullptr;
}

const model::KeptFile* MeetingPage::currentFile() const
{
    const auto* meeting = current();
    const int row = m_list->currentRow();
    const bool isFile = meeting != nullptr && row >= 0 && row < static_cast<int>(meeting->files.size());
    return isFile ? &meeting->files[static_cast<size_t>(row)].file : nullptr;
}

void MeetingPage::showDetails()
{
    QStringList lines;
    m_list->clear();
    if (const auto* meeting = current()) {
        lines.append(meetingDayWords(*meeting) + u'　' + meeting->title);
        const auto add = [&](const QString& head, const QString& words) {
            if (!words.isEmpty())
                lines.append(head + u"："_s + words);
        };
        add(tr("Place"), meeting->place);
        add(tr("Who takes part"), model::officesOf(meeting->attendees).join(u'、'));
        add(tr("Decisions"), meeting->decisions);
        add(tr("Remarks"), meeting->note);
        for (const model::MeetingFile& one : meeting->files) {
            const QString role = one.role == model::MeetingFile::Role::Minutes ? tr("Minutes") : tr("Material");
            auto* item = new QListWidgetItem(role + u'　' + FileTaker::wordsOf(one.file), m_list);
            item->setToolTip(tr("SHA-256: %1").arg(one.file.digest));
        }
        m_list->setCurrentRow(meeting->files.empty() ? -1 : 0);
    }
    m_frame->setDetails(lines.join(u'\n'));
    updateActs();
}

void MeetingPage::updateActs()
{
    const bool isEditable = !m_registry.isReadOnly() && !m_asOf.isValid() && m_frame->area().isValid();
    const bool hasMeeting = current() != nullptr;
    m_add->setEnabled(isEditable);
    m_frame->emptyButton()->setEnabled(isEditable);
    m_edit->setEnabled(isEditable && hasMeeting);
    m_remove->setEnabled(isEditable && hasMeeting);
    m_open->setEnabled(currentFile() != nullptr);
    m_saveCopy->setEnabled(currentFile() != nullptr);
}

void MeetingPage::add()
{
    model::Meeting meeting;
    meeting.area = m_frame->area();
    edit(meeting);
}

void MeetingPage::edit(const model::Meeting& meeting)
{
    auto* dialog = new MeetingDialog(m_registry, m_files, meeting, this);
    connect(dialog, &MeetingDialog::failed, this, &MeetingPage::failed);
    dialog->open();
}

void MeetingPage::remove()
{
    const auto* meeting = current();
    if (meeting == nullptr)
        return;
    const QString title = meeting->title;
    const auto removed = m_registry.edit(
        u"会議を削除"_s, [&] { return store::MeetingStore(m_registry.connection()).remove(meeting->id); });
    if (removed)
        Q_EMIT told(tr("“%1” was removed. “Undo” brings it back.").arg(title));
    else
        Q_EMIT failed(removed.error());
}

} // namespace ui::documents
