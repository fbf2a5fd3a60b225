// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/meetings_0001.h"

using namespace Qt::StringLiterals;

namespace core::store {

std::vector<QString> meetingsOfVersion1()
{
    return {
        uR"sql(CREATE TABLE kept_file (
    id INTEGER PRIMARY KEY, -- ファイル of a document or a meeting
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 255), -- as people call it, without folders
    byte_size INTEGER NOT NULL CHECK (byte_size BETWEEN 0 AND 1000000000000000), -- bytes
    digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'), -- SHA-256 of its bytes
    path TEXT NOT NULL CHECK (length(path) <= 10000) -- where it lies; empty: its bytes are in file_content
) STRICT)sql"_s,
        uR"sql(CREATE TABLE file_content (
    id INTEGER PRIMARY KEY REFERENCES kept_file (id) DEFERRABLE INITIALLY DEFERRED, -- of which file
    content BLOB NOT NULL CHECK (length(content) <= 8388608) -- its bytes as they were taken in
) STRICT)sql"_s,
        uR"sql(CREATE TABLE published_document (
    id INTEGER PRIMARY KEY, -- 文書 that the area has published
    area_id INTEGER NOT NULL REFERENCES metro_area (id) DEFERRABLE INITIALLY DEFERRED, -- the area
    title TEXT NOT NULL CHECK (length(title) <= 1000), -- as listed
    kind TEXT NOT NULL CHECK (length(kind) <= 1000), -- as listed: 宣言書, 連携協約
    partner_id INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED, -- NULL: the whole area
    published_on TEXT CHECK (published_on IS date(published_on, '+0 days')), -- ISO date
    file_size_kb INTEGER CHECK (file_size_kb BETWEEN 0 AND 1000000000), -- as listed, where there is no file
    format TEXT NOT NULL CHECK (length(format) <= 100), -- PDF
    note TEXT NOT NULL CHECK (length(note) <= 100000), -- remarks of the office
    file_id INTEGER REFERENCES kept_file (id) DEFERRABLE INITIALLY DEFERRED -- its file; NULL: only its title is known
) STRICT)sql"_s,
        uR"sql(CREATE INDEX published_document_by_area ON published_document (area_id))sql"_s,
        uR"sql(CREATE TABLE meeting (
    id INTEGER PRIMARY KEY, -- 会議
    area_id INTEGER NOT NULL REFERENCES metro_area (id) DEFERRABLE INITIALLY DEFERRED, -- of which area
    kind TEXT NOT NULL CHECK (kind IN ('heads', 'advisory', 'regular', 'officers', 'other')), -- who meets
    held_on TEXT CHECK (held_on IS date(held_on, '+0 days')), -- ISO date
    is_planned INTEGER NOT NULL CHECK (is_planned IN (0, 1)), -- 1: 予定
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 1000), -- 第3回首長会議
    place TEXT NOT NULL CHECK (length(place) <= 1000), -- where it is held
    decisions TEXT NOT NULL CHECK (length(decisions) <= 100000), -- 決定事項
    note TEXT NOT NULL CHECK (length(note) <= 100000) -- remarks of the office
) STRICT)sql"_s,
        uR"sql(CREATE INDEX meeting_by_area ON meeting (area_id))sql"_s,
        uR"sql(CREATE TABLE meeting_attendee (
    id INTEGER PRIMARY KEY, -- 出席者 of a meeting
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED, -- of which
    position INTEGER NOT NULL, -- order in the list
    municipality_id INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED, -- NULL: of none
    office TEXT NOT NULL CHECK (length(office) BETWEEN 1 AND 1000) -- 札幌市長: the office, never a name
) STRICT)sql"_s,
        uR"sql(CREATE INDEX meeting_attendee_by_meeting ON meeting_attendee (meeting_id))sql"_s,
        uR"sql(CREATE TABLE meeting_file (
    id INTEGER PRIMARY KEY, -- a file of a meeting
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED, -- of which
    position INTEGER NOT NULL, -- order in the list
    role TEXT NOT NULL CHECK (role IN ('minutes', 'material')), -- 議事録, 資料
    file_id INTEGER NOT NULL UNIQUE REFERENCES kept_file (id) DEFERRABLE INITIALLY DEFERRED -- the file
) STRICT)sql"_s,
        uR"sql(CREATE INDEX meeting_file_by_meeting ON meeting_file (meeting_id))sql"_s,
    };
}

} // namespace core::store
