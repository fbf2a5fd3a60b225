// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migration.h"

using namespace Qt::StringLiterals;

// Foreign keys have no ON DELETE CASCADE: undoing an insertion deletes every row by itself, and a row that a cascade
// had already taken would be a conflict. They are deferred, so that the order of rows in one edit does not matter.

namespace core::store {

namespace {

std::vector<QString> bookkeeping()
{
    return {
        uR"sql(CREATE TABLE registry_info (
    id INTEGER PRIMARY KEY CHECK (id = 1), -- there is one row
    registry_uuid TEXT NOT NULL CHECK (length(registry_uuid) = 32), -- identity of the file through all its copies
    created_at TEXT NOT NULL, -- UTC, ISO 8601
    save_counter INTEGER NOT NULL DEFAULT 0, -- how often it has been saved
    save_token TEXT NOT NULL DEFAULT '', -- random, new at each save: tells whether two files are the same save
    saved_log_id INTEGER NOT NULL DEFAULT 0, -- newest row of change_log at that save
    saved_at TEXT NOT NULL DEFAULT '', -- UTC, ISO 8601
    saved_by TEXT NOT NULL DEFAULT '', -- person who saved
    content_digest TEXT NOT NULL DEFAULT '' -- sum over the bytes of the file as it was saved: see content_digest.h
) STRICT)sql"_s,
        uR"sql(CREATE TABLE change_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- order of the edits; never used twice
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')), -- an edit, or one taken back, or one done again
    target_id INTEGER REFERENCES change_log (id), -- undo and redo: the edit they concern
    label TEXT NOT NULL CHECK (length(label) <= 1000), -- what was done, in words of the office
    person TEXT NOT NULL CHECK (length(person) <= 1000), -- who did it
    computer TEXT NOT NULL CHECK (length(computer) <= 1000), -- where
    made_at TEXT NOT NULL, -- UTC, ISO 8601 with milliseconds
    schema_version INTEGER NOT NULL, -- user_version of the file when it was made
    changeset BLOB, -- edit: as the session extension recorded it; NULL once it has been let go for its size
    place_table TEXT NOT NULL DEFAULT '', -- table of the field that was edited, to bring the user back to it
    place_row INTEGER, -- row of that field
    place_column TEXT NOT NULL DEFAULT '', -- column of that field
    cursor_before INTEGER, -- UTF-16 position of the cursor before the edit
    anchor_before INTEGER, -- other end of the selection before the edit
    cursor_after INTEGER, -- UTF-16 position of the cursor after the edit
    anchor_after INTEGER -- other end of the selection after the edit
) STRICT)sql"_s,
        uR"sql(CREATE TRIGGER change_log_kept BEFORE DELETE ON change_log
BEGIN SELECT RAISE(ABORT, 'change-log-kept'); END)sql"_s,
        uR"sql(CREATE TRIGGER change_log_unchanged BEFORE UPDATE ON change_log
WHEN NEW.changeset IS NOT NULL OR NEW.id IS NOT OLD.id OR NEW.kind IS NOT OLD.kind OR NEW.target_id IS NOT OLD.target_id
    OR NEW.label IS NOT OLD.label OR NEW.person IS NOT OLD.person OR NEW.computer IS NOT OLD.computer
    OR NEW.made_at IS NOT OLD.made_at OR NEW.schema_version IS NOT OLD.schema_version
BEGIN SELECT RAISE(ABORT, 'change-log-kept'); END)sql"_s,
    };
}

std::vector<QString> region()
{
    return {
        uR"sql(CREATE TABLE municipality (
    id INTEGER PRIMARY KEY, -- 市町村
    code TEXT NOT NULL CHECK (code = '' OR length(code) = 6), -- 団体コード with its check digit; empty when not known
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000), -- 札幌市
    kana TEXT NOT NULL CHECK (length(kana) <= 1000), -- reading in hiragana
    kind TEXT NOT NULL, -- designatedCity, coreStatusCity, city, town, village
    prefecture TEXT NOT NULL CHECK (length(prefecture) <= 1000), -- 北海道
    district TEXT NOT NULL CHECK (length(district) <= 1000), -- 石狩郡; empty for a city
    office_latitude REAL CHECK (office_latitude BETWEEN -90 AND 90), -- degrees, WGS 84
    office_longitude REAL CHECK (office_longitude BETWEEN -180 AND 180), -- degrees, WGS 84
    area_km2 REAL CHECK (area_km2 >= 0) -- 面積
) STRICT)sql"_s,
        uR"sql(CREATE UNIQUE INDEX municipality_by_code ON municipality (code) WHERE code <> '')sql"_s,
        uR"sql(CREATE TABLE statistic (
    id INTEGER PRIMARY KEY, -- 統計値
    municipality_id INTEGER NOT NULL REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED, -- whose figure
    indicator TEXT NOT NULL CHECK (length(indicator) BETWEEN 1 AND 200), -- code of the 指標
    year INTEGER NOT NULL, -- Gregorian
    printed_value TEXT NOT NULL CHECK (length(printed_value) <= 1000), -- as the source prints it
    computed_value REAL, -- as the program computes it
    source TEXT NOT NULL CHECK (length(source) <= 10000), -- 出典
    UNIQUE (municipality_id, indicator, year)
) STRICT)sql"_s,
        uR"sql(CREATE TABLE metro_area (
    id INTEGER PRIMARY KEY, -- 圏域
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000), -- さっぽろ連携中枢都市圏
    scheme TEXT NOT NULL, -- coreCityArea, settlementArea, formerUnion
    core_city_id INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED, -- 連携中枢都市, 中心市
    established_on TEXT, -- ISO date
    dissolved_on TEXT, -- ISO date
    note TEXT NOT NULL CHECK (length(note) <= 100000) -- remarks of the office
) STRICT)sql"_s,
        uR"sql(CREATE TABLE membership (
    id INTEGER PRIMARY KEY, -- a municipality's time in an area
    area_id INTEGER NOT NULL REFERENCES metro_area (id) DEFERRABLE INITIALLY DEFERRED, -- the area
    municipality_id INTEGER NOT NULL REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED, -- the member
    position INTEGER NOT NULL, -- order in which the office lists its members
    from_date TEXT, -- ISO date, first day
    to_date TEXT, -- ISO date, last day; NULL while it lasts
    reason TEXT NOT NULL CHECK (length(reason) <= 10000) -- why it began or ended
) STRICT)sql"_s,
        uR"sql(CREATE INDEX membership_by_area ON membership (area_id))sql"_s,
        uR"sql(CREATE INDEX membership_by_municipality ON membership (municipality_id))sql"_s,
        uR"sql(CREATE TABLE declaration (
    id INTEGER PRIMARY KEY, -- 連携中枢都市宣言
    area_id INTEGER NOT NULL REFERENCES metro_area (id) DEFERRABLE INITIALLY DEFERRED, -- the area
    declared_on TEXT, -- ISO date
    title TEXT NOT NULL CHECK (length(title) <= 1000) -- as published
) STRICT)sql"_s,
        uR"sql(CREATE TABLE vision (
    id INTEGER PRIMARY KEY, -- 都市圏ビジョン, one period
    area_id INTEGER NOT NULL REFERENCES metro_area (id) DEFERRABLE INITIALLY DEFERRED, -- the area
    period_number INTEGER NOT NULL CHECK (period_number >= 1), -- 期
    from_date TEXT, -- ISO date, first day
    to_date TEXT, -- ISO date, last day
    title TEXT NOT NULL CHECK (length(title) <= 1000) -- as published
) STRICT)sql"_s,
        uR"sql(CREATE TABLE published_document (
    id INTEGER PRIMARY KEY, -- a document that the area has published
    area_id INTEGER NOT NULL REFERENCES metro_area (id) DEFERRABLE INITIALLY DEFERRED, -- the area
    title TEXT NOT NULL CHECK (length(title) <= 1000), -- as listed
    kind TEXT NOT NULL CHECK (length(kind) <= 1000), -- as listed: 宣言書, 連携協約
    partner_id INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED, -- NULL: the whole area
    published_on TEXT, -- ISO date
    file_size_kb INTEGER CHECK (file_size_kb >= 0), -- as listed
    format TEXT NOT NULL CHECK (length(format) <= 100) -- PDF
) STRICT)sql"_s,
    };
}

std::vector<QString> agreements()
{
    return {
        uR"sql(CREATE TABLE agreement (
    id INTEGER PRIMARY KEY, -- 連携協約 of one pair
    area_id INTEGER NOT NULL REFERENCES metro_area (id) DEFERRABLE INITIALLY DEFERRED, -- the area
    core_municipality_id INTEGER NOT NULL REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED, -- core city
    member_municipality_id INTEGER NOT NULL REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED, -- member
    title TEXT NOT NULL CHECK (length(title) <= 10000) -- name under which the office keeps it
) STRICT)sql"_s,
        uR"sql(CREATE INDEX agreement_by_member ON agreement (member_municipality_id))sql"_s,
        uR"sql(CREATE TABLE revision (
    id INTEGER PRIMARY KEY, -- 版
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED, -- of which agreement
    number INTEGER NOT NULL CHECK (number >= 1), -- from 1 in each agreement
    state TEXT NOT NULL CHECK (state IN ('draft', 'signed', 'superseded', 'abolished')), -- 案, 締結済, 旧, 廃止
    ended_on TEXT CHECK (ended_on IS NULL OR state = 'abolished'), -- ISO date, first day not in force any more
    kind TEXT NOT NULL, -- agreement, amendment, other
    signed_on TEXT, -- 締結日, ISO date
    signed_on_as_written TEXT NOT NULL CHECK (length(signed_on_as_written) <= 1000), -- 平成31年（2019年）3月29日
    effective_on TEXT, -- 施行日, ISO date; NULL where the text names no day
    copies INTEGER, -- number of originals (2通)
    source_file_name TEXT NOT NULL CHECK (length(source_file_name) <= 1000), -- the document read; empty: typed here
    note TEXT NOT NULL CHECK (length(note) <= 100000), -- remarks of the office
    digest TEXT NOT NULL DEFAULT '', -- of the signed text, SHA-256 in hexadecimal; empty for a draft
    UNIQUE (agreement_id, number)
) STRICT)sql"_s,
        uR"sql(CREATE TABLE revision_party (
    id INTEGER PRIMARY KEY, -- a party as the text defines it
    revision_id INTEGER NOT NULL REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED, -- the revision
    position INTEGER NOT NULL, -- order in the text
    symbol TEXT NOT NULL CHECK (length(symbol) <= 100), -- 甲, 乙; empty where the text uses names only
    name TEXT NOT NULL CHECK (length(name) <= 1000) -- 札幌市
) STRICT)sql"_s,
        uR"sql(CREATE INDEX revision_party_by_revision ON revision_party (revision_id))sql"_s,
        uR"sql(CREATE TABLE provision (
    id INTEGER PRIMARY KEY, -- 規定, one node of the text
    revision_id INTEGER NOT NULL REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED, -- of which text
    parent_id INTEGER REFERENCES provision (id) DEFERRABLE INITIALLY DEFERRED, -- NULL for the root
    position INTEGER NOT NULL, -- order among its siblings, with gaps so that inserting touches one row
    lineage TEXT NOT NULL CHECK (length(lineage) = 32), -- 系統: identity through renumbering, moves and revisions
    kind TEXT NOT NULL, -- article, paragraph, role …: see core/model/grammar.h
    number_style TEXT NOT NULL, -- how its number is written
    number_values TEXT NOT NULL CHECK (length(number_values) <= 200), -- "3" or "3,2" (第3条の2); empty: no number
    number_as_written TEXT NOT NULL CHECK (length(number_as_written) <= 200), -- as the source prints it
    caption TEXT NOT NULL CHECK (length(caption) <= 100000), -- 見出し, as written
    text TEXT NOT NULL CHECK (length(text) <= 25000000), -- its words, as written
    column_lineage TEXT NOT NULL CHECK (length(column_lineage) IN (0, 32)), -- role: lineage of its column
    face TEXT NOT NULL, -- roleTable: columns, stacked, outline; otherwise empty
    UNIQUE (revision_id, lineage)
) STRICT)sql"_s,
        uR"sql(CREATE INDEX provision_by_parent ON provision (parent_id))sql"_s,
        uR"sql(CREATE TABLE amendment_agreement (
    id INTEGER PRIMARY KEY, -- 変更協約
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED, -- what it changes
    signed_on TEXT, -- ISO date
    title TEXT NOT NULL CHECK (length(title) <= 10000), -- as published
    base_revision_id INTEGER REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED, -- text it starts from
    resulting_revision_id INTEGER REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED, -- text it leads to
    text_state TEXT NOT NULL -- notAtHand: only the event is known; atHand
) STRICT)sql"_s,
        uR"sql(CREATE INDEX amendment_agreement_by_agreement ON amendment_agreement (agreement_id))sql"_s,
        uR"sql(CREATE TABLE template (
    id INTEGER PRIMARY KEY, -- ひな形
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000), -- name in the list
    kind TEXT NOT NULL -- agreement, amendment, other
) STRICT)sql"_s,
        uR"sql(CREATE TABLE template_provision (
    id INTEGER PRIMARY KEY, -- one node of the text of a template; the columns are those of provision
    template_id INTEGER NOT NULL REFERENCES template (id) DEFERRABLE INITIALLY DEFERRED, -- of which template
    parent_id INTEGER REFERENCES template_provision (id) DEFERRABLE INITIALLY DEFERRED, -- NULL for the root
    position INTEGER NOT NULL, -- order among its siblings
    lineage TEXT NOT NULL CHECK (length(lineage) = 32), -- shared by the agreements made from it
    kind TEXT NOT NULL, -- article, paragraph, role …
    number_style TEXT NOT NULL, -- how its number is written
    number_values TEXT NOT NULL CHECK (length(number_values) <= 200), -- "3" or "3,2"
    number_as_written TEXT NOT NULL CHECK (length(number_as_written) <= 200), -- as printed
    caption TEXT NOT NULL CHECK (length(caption) <= 100000), -- 見出し, as written
    text TEXT NOT NULL CHECK (length(text) <= 25000000), -- its words, with variables
    column_lineage TEXT NOT NULL CHECK (length(column_lineage) IN (0, 32)), -- role: lineage of its column
    face TEXT NOT NULL, -- roleTable: columns, stacked, outline; otherwise empty
    UNIQUE (template_id, lineage)
) STRICT)sql"_s,
        uR"sql(CREATE INDEX template_provision_by_parent ON template_provision (parent_id))sql"_s,
    };
}

/// What has been signed does not change. A revision is born a draft and signed by an update; afterwards only its state
/// moves on. history_applies() lets undo and redo pass: they bring back a state that was recorded whole.
std::vector<QString> guards()
{
    std::vector<QString> statements{
        uR"sql(CREATE TRIGGER revision_born_draft BEFORE INSERT ON revision
WHEN NEW.state <> 'draft' AND NOT history_applies()
BEGIN SELECT RAISE(ABORT, 'revision-frozen'); END)sql"_s,
        uR"sql(CREATE TRIGGER revision_frozen_update BEFORE UPDATE ON revision
WHEN OLD.state <> 'draft' AND NOT history_applies() AND NOT (
    OLD.state = 'signed' AND NEW.state IN ('superseded', 'abolished')
    AND NEW.id IS OLD.id AND NEW.agreement_id IS OLD.agreement_id AND NEW.number IS OLD.number
    AND NEW.kind IS OLD.kind AND NEW.signed_on IS OLD.signed_on
    AND NEW.signed_on_as_written IS OLD.signed_on_as_written AND NEW.effective_on IS OLD.effective_on
    AND NEW.copies IS OLD.copies AND NEW.source_file_name IS OLD.source_file_name AND NEW.note IS OLD.note
    AND NEW.digest IS OLD.digest)
BEGIN SELECT RAISE(ABORT, 'revision-frozen'); END)sql"_s,
        uR"sql(CREATE TRIGGER revision_frozen_delete BEFORE DELETE ON revision
WHEN OLD.state <> 'draft' AND NOT history_applies()
BEGIN SELECT RAISE(ABORT, 'revision-frozen'); END)sql"_s,
    };
    const QString insertGuard = uR"sql(CREATE TRIGGER %1_frozen_insert BEFORE INSERT ON %1
WHEN (SELECT state FROM revision WHERE id = NEW.revision_id) <> 'draft' AND NOT history_applies()
BEGIN SELECT RAISE(ABORT, 'revision-frozen'); END)sql"_s;
    const QString updateGuard = uR"sql(CREATE TRIGGER %1_frozen_update BEFORE UPDATE ON %1
WHEN ((SELECT state FROM revision WHERE id = OLD.revision_id) <> 'draft'
    OR (SELECT state FROM revision WHERE id = NEW.revision_id) <> 'draft') AND NOT history_applies()
BEGIN SELECT RAISE(ABORT, 'revision-frozen'); END)sql"_s;
    const QString deleteGuard = uR"sql(CREATE TRIGGER %1_frozen_delete BEFORE DELETE ON %1
WHEN (SELECT state FROM revision WHERE id = OLD.revision_id) <> 'draft' AND NOT history_applies()
BEGIN SELECT RAISE(ABORT, 'revision-frozen'); END)sql"_s;
    for (const QString& table : {u"revision_party"_s, u"provision"_s}) {
        for (const QString& guard : {insertGuard, updateGuard, deleteGuard})
            statements.push_back(QString(guard).replace(u"%1"_s, table));
    }
    return statements;
}

} // namespace

Migration migration0001()
{
    Migration migration;
    migration.version = 1;
    migration.description = u"Region, agreements with their revisions and provisions, change log"_s;
    for (const auto& group : {bookkeeping(), region(), agreements(), guards()})
        migration.statements.insert(migration.statements.end(), group.begin(), group.end());
    return migration;
}

} // namespace core::store
