// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/meeting_store.h"

#include "core/store/connection.h"
#include "core/store/file_store.h"
#include "core/store/row_list.h"
#include "core/store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// A row of a list with its place in it.
template <typename Value>
struct Placed
{
    Value value;
    int position = 0;

    friend bool operator==(const Placed&, const Placed&) = default;
};

template <typename Value>
std::vector<Placed<Value>> placed(const std::vector<Value>& values)
{
    std::vector<Placed<Value>> rows;
    rows.reserve(values.size());
    for (const Value& value : values)
        rows.push_back({value, static_cast<int>(rows.size()) + 1});
    return rows;
}

/// Attendees by office, of several of one office each by its turn: the second 公募委員.
struct AttendeeRow
{
    model::MeetingAttendee value;
    int position = 0;
    int turn = 0;

    friend bool operator==(const AttendeeRow&, const AttendeeRow&) = default;
};

int turnOf(const std::vector<model::MeetingAttendee>& before, const QString& office)
{
    return static_cast<int>(
        std::count_if(before.begin(), before.end(), [&](const auto& one) { return one.office == office; }));
}

std::vector<AttendeeRow> attendeeRows(const std::vector<model::MeetingAttendee>& attendees)
{
    std::vector<AttendeeRow> rows;
    std::vector<model::MeetingAttendee> before;
    for (const model::MeetingAttendee& one : attendees) {
        rows.push_back({one, static_cast<int>(rows.size()) + 1, turnOf(before, one.office)});
        before.push_back(one);
    }
    return rows;
}

/// A row of a meeting, to be put where it belongs.
template <typename Value>
struct Belonging
{
    MeetingId meeting;
    Value value;
};

/// nullptr for an unknown one.
model::Meeting* meetingOf(std::vector<model::Meeting>& meetings, MeetingId id)
{
    const auto found =
        std::find_if(meetings.begin(), meetings.end(), [&](const model::Meeting& one) { return one.id == id; });
    return found == meetings.end() ? nullptr : &*found;
}

Result<model::Meeting> readMeeting(const Statement& row)
{
    model::Meeting meeting;
    meeting.id = row.id<MeetingId>(0);
    meeting.area = row.id<MetroAreaId>(1);
    const auto kind = model::meetingKindFromName(row.text(2));
    if (!kind)
        return Error{ErrorCode::StoreFailed, {}, u"a meeting has an unknown kind"_s};
    meeting.kind = *kind;
    meeting.heldOn = row.date(3);
    meeting.isPlanned = row.number(4) != 0;
    meeting.title = row.text(5);
    meeting.place = row.text(6);
    meeting.decisions = row.text(7);
    meeting.note = row.text(8);
    return meeting;
}

Result<model::MeetingFile> readFile(const Statement& row, int from)
{
    const auto role = model::meetingFileRoleFromName(row.text(from));
    if (!role)
        return Error{ErrorCode::StoreFailed, {}, u"a file of a meeting has an unknown role"_s};
    return model::MeetingFile{{row.id<KeptFileId>(from + 1), row.text(from + 2), row.integer(from + 3),
                               row.text(from + 4), row.text(from + 5)},
                              *role};
}

void bindMeeting(Statement& statement, const model::Meeting& meeting)
{
    statement.bind(meeting.area)
        .bind(model::meetingKindName(meeting.kind))
        .bind(meeting.heldOn)
        .bind(meeting.isPlanned ? 1 : 0)
        .bind(meeting.title)
        .bind(meeting.place)
        .bind(meeting.decisions)
        .bind(meeting.note);
}

} // namespace

Result<std::vector<model::Meeting>> MeetingStore::meetings(MetroAreaId area) const
{
    Statement statement(m_connection, u"SELECT id, area_id, kind, held_on, is_planned, title, place, decisions, note "
                                      "FROM meeting WHERE area_id = coalesce(?, area_id) "
                                      "ORDER BY held_on IS NULL, held_on, id"_s);
    statement.bind(area);
    auto meetings = readAll<model::Meeting>(statement, readMeeting);
    if (!meetings)
        return meetings;
    for (const auto& read : {readAttendees(*meetings), readFiles(*meetings)}) {
        if (!read)
            return read.error();
    }
    return meetings;
}

Result<void> MeetingStore::readAttendees(std::vector<model::Meeting>& meetings) const
{
    using Row = Belonging<model::MeetingAttendee>;
    Statement statement(m_connection, u"SELECT meeting_id, municipality_id, office FROM meeting_attendee "
                                      "ORDER BY meeting_id, position, id"_s);
    const auto rows = readAll<Row>(statement, [](const Statement& row) -> Result<Row> {
        return Row{row.id<MeetingId>(0), {row.id<MunicipalityId>(1), row.text(2)}};
    });
    if (!rows)
        return rows.error();
    for (const Row& row : *rows) {
        if (model::Meeting* meeting = meetingOf(meetings, row.meeting))
            meeting->attendees.push_back(row.value);
    }
    return {};
}

Result<void> MeetingStore::readFiles(std::vector<model::Meeting>& meetings) const
{
    using Row = Belonging<model::MeetingFile>;
    Statement statement(m_connection, u"SELECT m.meeting_id, m.role, f.id, f.name, f.byte_size, f.digest, f.path "
                                      "FROM meeting_file m JOIN kept_file f ON f.id = m.file_id "
                                      "ORDER BY m.meeting_id, m.position, m.id"_s);
    const auto rows = readAll<Row>(statement, [](const Statement& row) -> Result<Row> {
        auto file = readFile(row, 1);
        if (!file)
            return file.error();
        return Row{row.id<MeetingId>(0), std::move(*file)};
    });
    if (!rows)
        return rows.error();
    for (const Row& row : *rows) {
        if (model::Meeting* meeting = meetingOf(meetings, row.meeting))
            meeting->files.push_back(row.value);
    }
    return {};
}

Result<void> MeetingStore::keepAttendees(MeetingId id, const std::vector<model::MeetingAttendee>& attendees)
{
    using Row = AttendeeRow;
    Statement statement(m_connection, u"SELECT id, municipality_id, office, position FROM meeting_attendee "
                                      "WHERE meeting_id = ? ORDER BY position, id"_s);
    statement.bind(id);
    std::vector<model::MeetingAttendee> before;
    const auto rows = readAll<ListedRow<Row>>(statement, [&](const Statement& row) -> Result<ListedRow<Row>> {
        before.push_back({row.id<MunicipalityId>(1), row.text(2)});
        const int turn = turnOf(before, before.back().office) - 1;
        return ListedRow<Row>{row.integer(0), {before.back(), row.number(3), turn}};
    });
    if (!rows)
        return rows.error();
    return keepRows(
        *rows, attendeeRows(attendees),
        [](const Row& one, const Row& other) {
            return one.value.office == other.value.office && one.turn == other.turn;
        },
        [this](qint64 row) {
            return Statement(m_connection, u"DELETE FROM meeting_attendee WHERE id = ?"_s).bind(row).runForOneRow();
        },
        [this](qint64 row, const Row& wanted) {
            Statement update(m_connection,
                             u"UPDATE meeting_attendee SET municipality_id = ?, position = ? WHERE id = ?"_s);
            return update.bind(wanted.value.municipality).bind(wanted.position).bind(row).runForOneRow();
        },
        [this, id](const Row& wanted) {
            Statement insert(m_connection, u"INSERT INTO meeting_attendee (meeting_id, position, municipality_id, "
                                           "office) VALUES (?, ?, ?, ?)"_s);
            return insert.bind(id)
                .bind(wanted.position)
                .bind(wanted.value.municipality)
                .bind(wanted.value.office)
                .run();
        });
}

Result<void> MeetingStore::keepFiles(MeetingId id, const std::vector<model::MeetingFile>& files)
{
    using Row = Placed<model::MeetingFile>;
    Statement statement(m_connection, u"SELECT m.id, m.role, f.id, f.name, f.byte_size, f.digest, f.path, m.position "
                                      "FROM meeting_file m JOIN kept_file f ON f.id = m.file_id "
                                      "WHERE m.meeting_id = ?"_s);
    statement.bind(id);
    const auto rows = readAll<ListedRow<Row>>(statement, [](const Statement& row) -> Result<ListedRow<Row>> {
        auto file = readFile(row, 1);
        if (!file)
            return file.error();
        return ListedRow<Row>{row.integer(0), {std::move(*file), row.number(7)}};
    });
    if (!rows)
        return rows.error();
    const std::vector<Row> wanted = placed(files);
    const auto isSame = [](const Row& one, const Row& other) { return one.value.file.id == other.value.file.id; };
    for (const ListedRow<Row>& row : *rows) {
        const bool stays =
            std::any_of(wanted.begin(), wanted.end(), [&](const Row& one) { return isSame(one, row.value); });
        if (stays)
            continue;
        if (auto removed = FileStore(m_connection).remove(row.value.value.file.id); !removed)
            return removed;
    }
    return keepRows(
        *rows, wanted, isSame,
        [this](qint64 row) {
            return Statement(m_connection, u"DELETE FROM meeting_file WHERE id = ?"_s).bind(row).runForOneRow();
        },
        [this](qint64 row, const Row& one) {
            Statement update(m_connection, u"UPDATE meeting_file SET role = ?, position = ? WHERE id = ?"_s);
            return update.bind(model::meetingFileRoleName(one.value.role)).bind(one.position).bind(row).runForOneRow();
        },
        [this, id](const Row& one) {
            Statement insert(m_connection,
                             u"INSERT INTO meeting_file (meeting_id, position, role, file_id) VALUES (?, ?, ?, ?)"_s);
            const QString role = model::meetingFileRoleName(one.value.role);
            return insert.bind(id).bind(one.position).bind(role).bind(one.value.file.id).run();
        });
}

Result<MeetingId> MeetingStore::add(const model::Meeting& meeting)
{
    Statement insert(m_connection, u"INSERT INTO meeting (area_id, kind, held_on, is_planned, title, place, decisions, "
                                   "note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    bindMeeting(insert, meeting);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    const MeetingId id{insert.lastInsertedId()};
    if (auto kept = keepAttendees(id, meeting.attendees); !kept)
        return kept.error();
    if (auto kept = keepFiles(id, meeting.files); !kept)
        return kept.error();
    return id;
}

Result<void> MeetingStore::change(const model::Meeting& meeting)
{
    Statement update(m_connection, u"UPDATE meeting SET area_id = ?, kind = ?, held_on = ?, is_planned = ?, title = ?, "
                                   "place = ?, decisions = ?, note = ? WHERE id = ?"_s);
    bindMeeting(update, meeting);
    if (auto updated = update.bind(meeting.id).runForOneRow(); !updated)
        return updated;
    if (auto kept = keepAttendees(meeting.id, meeting.attendees); !kept)
        return kept;
    return keepFiles(meeting.id, meeting.files);
}

Result<void> MeetingStore::remove(MeetingId id)
{
    if (auto removed = keepAttendees(id, {}); !removed)
        return removed;
    if (auto removed = keepFiles(id, {}); !removed)
        return removed;
    return Statement(m_connection, u"DELETE FROM meeting WHERE id = ?"_s).bind(id).runForOneRow();
}

} // namespace core::store
