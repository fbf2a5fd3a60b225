// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/meeting.h"

#include <vector>

namespace core::store {

class Connection;

/// The meetings of an area (会議) with who took part and their files. Holds nothing but the connection; the edits
/// belong inside Registry::edit().
class MeetingStore
{
public:
    explicit MeetingStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Of all areas for an invalid id; by day, those without one last.
    [[nodiscard]] Result<std::vector<model::Meeting>> meetings(MetroAreaId area) const;
    /// Its files are in the FileStore already.
    [[nodiscard]] Result<MeetingId> add(const model::Meeting& meeting);
    /// Those who stay keep their rows; a file that it does not have any more goes.
    Result<void> change(const model::Meeting& meeting);
    /// With its files.
    Result<void> remove(MeetingId id);

private:
    Result<void> readAttendees(std::vector<model::Meeting>& meetings) const;
    Result<void> readFiles(std::vector<model::Meeting>& meetings) const;
    Result<void> keepAttendees(MeetingId id, const std::vector<model::MeetingAttendee>& attendees);
    Result<void> keepFiles(MeetingId id, const std::vector<model::MeetingFile>& files);

    Connection& m_connection;
};

} // namespace core::store
