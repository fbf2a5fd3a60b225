// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/meeting_dialog.h"

#include "core/store/file_store.h"
#include "core/store/meeting_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"
#include "ui/common/date_field.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"
#include "ui/common/task_strip.h"
#include "ui/documents/file_taker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::documents {

namespace {

enum MeetingFileColumn { RoleColumn, FileColumn, MeetingFileColumns };

} // namespace

MeetingDialog::MeetingDialog(store::Registry& registry, FilePrompt& files, model::Meeting meeting, QWidget* parent)
    : EditDialog(registry, u"meeting"_s, meeting.id.isValid() ? tr("The meeting") : tr("Add a meeting"), tr("Keep"),
                 parent)
    , m_meeting(std::move(meeting))
    , m_kind(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_day(new DateField(u"meetingDay"_s, tr("Day"), this))
    , m_planned(new QCheckBox(tr("Planned, not held yet"), this))
    , m_place(new QLineEdit(this))
    , m_attendees(new QPlainTextEdit(this))
    , m_decisions(new QPlainTextEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_list(new QTableWidget(0, MeetingFileColumns, this))
    , m_takeIn(new QPushButton(tr("Take files in…"), this))
    , m_remove(new QPushButton(tr("Remove from the list"), this))
    , m_taker(new FileTaker(files, this))
{
    build();
    fill();
    leaveEnterToFields();
    connect(m_taker, &FileTaker::taken, this, &MeetingDialog::takeIn);
    connect(m_taker, &FileTaker::failed, this, &MeetingDialog::failed);
    connect(m_taker, &FileTaker::stopped, this, [this] { tell(tr("No file was taken in: reading was stopped.")); });
    connect(m_taker, &FileTaker::runningChanged, this, [this](bool isRunning) {
        setKeepable(!isRunning);
        m_takeIn->setEnabled(!isRunning);
        tell({});
    });
}

QWidget* MeetingDialog::buildAttendees()
{
    auto* heads = new QPushButton(tr("Enter the heads"), this);
    name(*heads, u"Heads"_s, heads->text());
    heads->setAutoDefault(false);
    heads->setToolTip(tr("Adds the heads of the municipalities of the area, by their office."));
    connect(heads, &QPushButton::clicked, this, &MeetingDialog::fillHeads);
    name(*m_attendees, u"Attendees"_s, tr("Who takes part"));
    m_attendees->setPlaceholderText(tr("One office a line, such as 札幌市長; no personal names"));
    auto* pane = new QWidget(this);
    auto* row = new QHBoxLayout(pane);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(m_attendees, 1);
    row->addWidget(heads, 0, Qt::AlignTop);
    return pane;
}

QWidget* MeetingDialog::buildFiles()
{
    name(*m_list, u"Files"_s, tr("Files"));
    m_list->setHorizontalHeaderLabels({tr("Role"), tr("File")});
    m_list->verticalHeader()->hide();
    m_list->setTabKeyNavigation(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_list->horizontalHeader()->setSectionResizeMode(FileColumn, QHeaderView::Stretch);
    m_list->setColumnWidth(RoleColumn, fontMetrics().horizontalAdvance(u"八文字までの区分"_s) + kWideGap * 2);
    makeRoomy(*m_list);
    auto* pane = new QWidget(this);
    auto* row = new QHBoxLayout(pane);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(m_list, 1);
    auto* buttons = new QVBoxLayout;
    for (QPushButton* button : {m_takeIn, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    row->addLayout(buttons);
    name(*m_takeIn, u"TakeIn"_s, m_takeIn->text());
    name(*m_remove, u"RemoveFile"_s, m_remove->text());
    m_takeIn->setToolTip(tr("A file of up to %1 MB is kept in the registry; of a larger one its place is noted.")
                             .arg(model::kLargestInside / 1024 / 1024));
    connect(m_takeIn, &QPushButton::clicked, this, [this] { m_taker->ask(FileTaker::HowMany::Several); });
    connect(m_remove, &QPushButton::clicked, this, &MeetingDialog::removeFile);
    return pane;
}

void MeetingDialog::build()
{
    m_day->setOptional(true);
    m_title->setMaxLength(1000);
    m_place->setMaxLength(1000);
    for (const model::MeetingKind kind : model::kMeetingKinds)
        m_kind->addItem(model::meetingKindTitle(kind), static_cast<int>(kind));
    for (QPlainTextEdit* edit : {m_attendees, m_decisions, m_note}) {
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    }
    addField(*m_kind, u"Kind"_s, tr("Kind"));
    addField(*m_title, u"Title"_s, tr("Title"));
    auto* when = new QWidget(this);
    auto* row = new QHBoxLayout(when);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(m_day, 1);
    row->addWidget(m_planned, 0, Qt::AlignTop);
    name(*m_planned, u"Planned"_s, m_planned->text());
    addRow(tr("Day"), *when);
    addField(*m_place, u"Place"_s, tr("Place"));
    addRow(tr("Who takes part"), *buildAttendees());
    addField(*m_decisions, u"Decisions"_s, tr("Decisions"));
    addField(*m_note, u"Note"_s, tr("Remarks"));
    addRow(tr("Files"), *buildFiles());
    auto* strip = new TaskStrip(u"meeting"_s, this);
    m_taker->showIn(*strip);
    addBelow(*strip);
    resize(760, 640);
}

void MeetingDialog::fill()
{
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(static_cast<int>(m_meeting.kind))));
    m_title->setText(m_meeting.title);
    m_day->setDate(m_meeting.heldOn.value_or(QDate()));
    m_planned->setChecked(m_meeting.isPlanned);
    m_place->setText(m_meeting.place);
    m_attendees->setPlainText(model::officesOf(m_meeting.attendees).join(u'\n'));
    m_decisions->setPlainText(m_meeting.decisions);
    m_note->setPlainText(m_meeting.note);
    for (const model::MeetingFile& one : m_meeting.files)
        addFileRow({{one.file, {}}, false}, one.role);
    m_remove->setEnabled(m_list->rowCount() > 0);
}

void MeetingDialog::fillHeads()
{
    const auto area = store::MetroAreaStore(registry().connection()).area(m_meeting.area);
    const auto all = store::MunicipalityStore(registry().connection()).all();
    if (!area || !*area || !all)
        return;
    const QDate day = m_day->date().isValid() ? m_day->date() : QDate::currentDate();
    QStringList offices = m_attendees->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const MunicipalityId id : model::membersOn(**area, day)) {
        const auto found = std::find_if(all->begin(), all->end(), [&](const auto& one) { return one.id == id; });
        // The head of a city, town or village bears its name: 札幌市長, 当別町長, 新篠津村長.
        if (found != all->end() && !offices.contains(found->name + u'長'))
            offices.append(found->name + u'長');
    }
    m_attendees->setPlainText(offices.join(u'\n'));
}

void MeetingDialog::addFileRow(FileEntry entry, model::MeetingFile::Role role)
{
    const int row = m_list->rowCount();
    m_list->insertRow(row);
    auto* roles = new QComboBox(m_list);
    roles->setObjectName(u"meetingFileRole"_s);
    roles->setAccessibleName(tr("Role"));
    roles->addItem(tr("Minutes"), static_cast<int>(model::MeetingFile::Role::Minutes));
    roles->addItem(tr("Material"), static_cast<int>(model::MeetingFile::Role::Material));
    roles->setCurrentIndex(roles->findData(static_cast<int>(role)));
    m_list->setCellWidget(row, RoleColumn, roles);
    const QString words = FileTaker::wordsOf(entry.file.file);
    auto* item = new QTableWidgetItem(words);
    item->setToolTip(words);
    m_list->setItem(row, FileColumn, item);
    m_list->setRowHeight(row, qMax(m_list->rowHeight(row), roles->sizeHint().height() + kSmallGap));
    m_entries.push_back(std::move(entry));
    m_remove->setEnabled(true);
}

void MeetingDialog::takeIn(const std::vector<model::TakenFile>& files)
{
    int outside = 0;
    for (const model::TakenFile& file : files) {
        const bool isMinutes = file.file.name.contains(u"議事") || file.file.name.contains(u"会議録");
        addFileRow({file, true}, isMinutes ? model::MeetingFile::Role::Minutes : model::MeetingFile::Role::Material);
        outside += file.file.isInside() ? 0 : 1;
    }
    m_list->setCurrentCell(m_list->rowCount() - 1, FileColumn);
    if (outside > 0) {
        tell(tr("%1 files have more than %2 MB. They stay where they are, and their places and digests are noted.")
                 .arg(outside)
                 .arg(model::kLargestInside / 1024 / 1024));
    }
}

void MeetingDialog::removeFile()
{
    const int row = m_list->currentRow() >= 0 ? m_list->currentRow() : m_list->rowCount() - 1;
    if (row < 0)
        return;
    m_list->removeRow(row);
    m_entries.erase(m_entries.begin() + row);
    m_remove->setEnabled(m_list->rowCount() > 0);
}

Result<void> MeetingDialog::writeMeeting(model::Meeting wanted)
{
    store::Connection& connection = registry().connection();
    for (size_t at = 0; at < m_entries.size(); ++at) {
        if (!m_entries[at].isNew)
            continue;
        const auto file = store::FileStore(connection).add(m_entries[at].file);
        if (!file)
            return file.error();
        wanted.files[at].file.id = *file;
    }
    store::MeetingStore store(connection);
    if (wanted.id.isValid())
        return store.change(wanted);
    const auto added = store.add(wanted);
    return added ? Result<void>() : Result<void>(added.error());
}

void MeetingDialog::keep()
{
    model::Meeting wanted = m_meeting;
    wanted.kind = static_cast<model::MeetingKind>(m_kind->currentData().toInt());
    wanted.title = m_title->text().trimmed();
    wanted.place = m_place->text().trimmed();
    wanted.isPlanned = m_planned->isChecked();
    wanted.decisions = m_decisions->toPlainText().trimmed();
    wanted.note = m_note->toPlainText().trimmed();
    std::vector<model::NamedMunicipality> known;
    if (const auto all = store::MunicipalityStore(registry().connection()).all()) {
        for (const model::Municipality& one : *all)
            known.push_back({one.id, one.name});
    }
    wanted.attendees = model::attendeesOf(m_attendees->toPlainText(), known);
    wanted.files.clear();
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const auto* role = qobject_cast<QComboBox*>(m_list->cellWidget(row, RoleColumn));
        wanted.files.push_back(
            {m_entries[static_cast<size_t>(row)].file.file,
             static_cast<model::MeetingFile::Role>(role != nullptr ? role->currentData().toInt() : 0)});
    }
    if (wanted.title.isEmpty()) {
        tell(tr("A meeting needs a title."));
        return;
    }
    if (!m_day->isGood()) {
        tell(tr("The day cannot be read. Write it like R6.4.1, or leave the field empty."));
        return;
    }
    wanted.heldOn = m_day->date().isValid() ? std::optional(m_day->date()) : std::nullopt;
    const auto isTooLong = [](const model::MeetingAttendee& one) { return one.office.size() > 1000; };
    if (std::any_of(wanted.attendees.begin(), wanted.attendees.end(), isTooLong)) {
        tell(tr("One office a line, please: a line is longer than 1,000 characters."));
        return;
    }
    if (wanted == m_meeting && wanted.id.isValid()) {
        accept();
        return;
    }
    write(wanted.id.isValid() ? u"会議を変更"_s : u"会議を追加"_s, [&] { return writeMeeting(wanted); });
}

} // namespace ui::documents
