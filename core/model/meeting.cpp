// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/meeting.h"

#include "core/model/name_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

constexpr std::array<NamedValue<MeetingKind>, 5> kMeetingNames{{
    {MeetingKind::Heads, u"heads"},
    {MeetingKind::Advisory, u"advisory"},
    {MeetingKind::Regular, u"regular"},
    {MeetingKind::Officers, u"officers"},
    {MeetingKind::Other, u"other"},
}};

constexpr std::array<NamedValue<MeetingKind>, 5> kMeetingTitles{{
    {MeetingKind::Heads, u"首長会議"},
    {MeetingKind::Advisory, u"懇談会"},
    {MeetingKind::Regular, u"定期的な協議"},
    {MeetingKind::Officers, u"担当者会議"},
    {MeetingKind::Other, u"その他の会議"},
}};

constexpr std::array<NamedValue<MeetingFile::Role>, 2> kRoleNames{{
    {MeetingFile::Role::Minutes, u"minutes"},
    {MeetingFile::Role::Material, u"material"},
}};

} // namespace

QString meetingKindName(MeetingKind kind)
{
    return nameIn(kMeetingNames, kind);
}

std::optional<MeetingKind> meetingKindFromName(const QString& name)
{
    return valueIn(kMeetingNames, name);
}

QString meetingKindTitle(MeetingKind kind)
{
    return nameIn(kMeetingTitles, kind);
}

QString meetingFileRoleName(MeetingFile::Role role)
{
    return nameIn(kRoleNames, role);
}

std::optional<MeetingFile::Role> meetingFileRoleFromName(const QString& name)
{
    return valueIn(kRoleNames, name);
}

std::vector<MeetingAttendee> attendeesOf(const QString& lines, const std::vector<NamedMunicipality>& municipalities)
{
    std::vector<MeetingAttendee> attendees;
    for (const QString& line : lines.split(u'\n')) {
        MeetingAttendee attendee{{}, line.trimmed()};
        if (attendee.office.isEmpty())
            continue;
        qsizetype longest = 0;
        for (const NamedMunicipality& one : municipalities) {
            if (one.name.size() > longest && attendee.office.startsWith(one.name)) {
                longest = one.name.size();
                attendee.municipality = one.id;
            }
        }
        attendees.push_back(std::move(attendee));
    }
    return attendees;
}

QStringList officesOf(const std::vector<MeetingAttendee>& attendees)
{
    QStringList offices;
    for (const MeetingAttendee& attendee : attendees)
        offices.append(attendee.office);
    return offices;
}

} // namespace core::model
