// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/kept_file.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace core::model {

/// Who meets (glossary: 会議).
enum class MeetingKind {
    Heads,    ///< 首長会議: the heads of the municipalities
    Advisory, ///< ビジョン懇談会: industry, universities, banks, residents (産学金官民)
    Regular,  ///< 定期的な協議 that the agreements ask for (every fiscal year, or once a year)
    Officers, ///< 担当者会議, 幹事会
    Other,
};

inline constexpr std::array kMeetingKinds{MeetingKind::Heads, MeetingKind::Advisory, MeetingKind::Regular,
                                          MeetingKind::Officers, MeetingKind::Other};

/// Who took part, by office and never by name: 札幌市長.
struct MeetingAttendee
{
    MunicipalityId municipality; ///< none: not of a municipality (〇〇大学)
    QString office;

    friend bool operator==(const MeetingAttendee&, const MeetingAttendee&) = default;
};

/// A file that belongs to a meeting.
struct MeetingFile
{
    enum class Role { Minutes, Material }; ///< 議事録, 資料
    KeptFile file;
    Role role = Role::Material;

    friend bool operator==(const MeetingFile&, const MeetingFile&) = default;
};

/// A meeting of an area (会議).
struct Meeting
{
    MeetingId id;
    MetroAreaId area;
    MeetingKind kind = MeetingKind::Heads;
    std::optional<QDate> heldOn;
    bool isPlanned = false; ///< 予定: it has not been held by itself when its day has come
    QString title;          ///< 第3回首長会議
    QString place;
    std::vector<MeetingAttendee> attendees;
    QString decisions; ///< 決定事項, one a line
    QString note;
    std::vector<MeetingFile> files;

    [[nodiscard]] bool isHeld() const { return heldOn.has_value() && !isPlanned; }
    friend bool operator==(const Meeting&, const Meeting&) = default;
};

/// "heads", "advisory", "regular", "officers", "other".
[[nodiscard]] QString meetingKindName(MeetingKind kind);
[[nodiscard]] std::optional<MeetingKind> meetingKindFromName(const QString& name);
/// As papers and pages of an office call it: 首長会議. Data, never translated.
[[nodiscard]] QString meetingKindTitle(MeetingKind kind);
/// "minutes", "material".
[[nodiscard]] QString meetingFileRoleName(MeetingFile::Role role);
[[nodiscard]] std::optional<MeetingFile::Role> meetingFileRoleFromName(const QString& name);

/// A municipality by name, for attendeesOf().
struct NamedMunicipality
{
    MunicipalityId id;
    QString name;
};

/// One attendee a line; an office belongs to the municipality whose name it begins with, the longest that fits. Empty
/// lines are left out. Two of one office (公募委員) are two people.
[[nodiscard]] std::vector<MeetingAttendee> attendeesOf(const QString& lines,
                                                       const std::vector<NamedMunicipality>& municipalities);
[[nodiscard]] QStringList officesOf(const std::vector<MeetingAttendee>& attendees);

} // namespace core::model
