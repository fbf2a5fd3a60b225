// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/events_0001.h"
#include "core/store/migrations/figures_0001.h"
#include "core/store/migrations/guards_0001.h"
#include "core/store/migrations/meetings_0001.h"
#include "core/store/migrations/migration.h"
#include "core/store/migrations/procedure_0001.h"
#include "core/store/migrations/vision_0001.h"

using namespace Qt::StringLiterals;

// Foreign keys have no ON DELETE CASCADE: undoing an insertion deletes every row by itself, and a row that a cascade
// had already taken would be a conflict. They are deferred, so that the order of rows in one edit does not matter.
// The words of a column are checked by IN where rows are few; for provisions by instr(), since SQLite 3.40 builds a
// temporary table of the list again for each row that is inserted, which took half of the time of an import.
// A day is checked by date(), which gives NULL for what is no day, and another day for 2019-02-31 once it has to count.

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
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo', 'record')), -- record: noted down, passed by undo
    target_id INTEGER REFERENCES change_log (id), -- undo and redo: the edit they concern
    label TEXT NOT NULL CHECK (length(label) <= 1000), -- what was done, in words of the office
    person TEXT NOT NULL CHECK (length(person) <= 1000), -- who did it
    computer TEXT NOT NULL CHECK (length(computer) <= 1000), -- where
    made_at TEXT NOT NULL CHECK (made_at IS strftime('%Y-%m-%dT%H:%M:%fZ', made_at)), -- UTC, ISO 8601 with milliseconds
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
        // REPLACE deletes a row without firing the trigger above.
        uR"sql(CREATE TRIGGER change_log_not_replaced BEFORE INSERT ON change_log
WHEN EXISTS (SELECT 1 FROM change_log WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'change-log-kept'); END)sql"_s,
        // A changeset may be let go; that of the newest row grows while a typing run goes on.
        uR"sql(CREATE TRIGGER change_log_unchanged BEFORE UPDATE ON change_log
WHEN NEW.id IS NOT OLD.id OR NEW.kind IS NOT OLD.kind OR NEW.target_id IS NOT OLD.target_id
    OR NEW.label IS NOT OLD.label OR NEW.person IS NOT OLD.person OR NEW.computer IS NOT OLD.computer
    OR NEW.made_at IS NOT OLD.made_at OR NEW.schema_version IS NOT OLD.schema_version
    OR NEW.place_table IS NOT OLD.place_table OR NEW.place_row IS NOT OLD.place_row
    OR NEW.place_column IS NOT OLD.place_column OR NEW.cursor_before IS NOT OLD.cursor_before
    OR NEW.anchor_before IS NOT OLD.anchor_before
    OR ((NEW.changeset IS NOT NULL OR NEW.cursor_after IS NOT OLD.cursor_after
        OR NEW.anchor_after IS NOT OLD.anchor_after)
        AND NOT (history_merges() AND OLD.id = (SELECT max(id) FROM change_log)))
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
    kind TEXT NOT NULL CHECK (kind IN ('designatedCity', 'coreStatusCity', 'city', 'town', 'village')), -- 種別
    prefecture TEXT NOT NULL CHECK (length(prefecture) <= 1000), -- 北海道
    district TEXT NOT NULL CHECK (length(district) <= 1000), -- 石狩郡; empty for a city
    office_latitude REAL CHECK (office_latitude BETWEEN -90 AND 90), -- degrees, WGS 84
    office_longitude REAL CHECK (office_longitude BETWEEN -180 AND 180), -- degrees, WGS 84
    area_km2 REAL CHECK (area_km2 >= 0), -- 面積
    abolished_on TEXT CHECK (abolished_on IS date(abolished_on, '+0 days')), -- last day, where it was merged
    successor_id INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED -- into which it was merged
) STRICT)sql"_s,
        uR"sql(CREATE UNIQUE INDEX municipality_by_code ON municipality (code) WHERE code <> '')sql"_s,
        uR"sql(CREATE TABLE metro_area (
    id INTEGER PRIMARY KEY, -- 圏域
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000), -- さっぽろ連携中枢都市圏
    scheme TEXT NOT NULL CHECK (scheme IN ('coreCityArea', 'settlementArea', 'formerUnion')), -- which scheme
    core_city_id INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED, -- 連携中枢都市, 中心市
    established_on TEXT CHECK (established_on IS date(established_on, '+0 days')), -- ISO date
    dissolved_on TEXT CHECK (dissolved_on IS date(dissolved_on, '+0 days')), -- ISO date
    note TEXT NOT NULL CHECK (length(note) <= 100000) -- remarks of the office
) STRICT)sql"_s,
        uR"sql(CREATE TABLE membership (
    id INTEGER PRIMARY KEY, -- a municipality's time in an area
    area_id INTEGER NOT NULL REFERENCES metro_area (id) DEFERRABLE INITIALLY DEFERRED, -- the area
    municipality_id INTEGER NOT NULL REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED, -- the member
    position INTEGER NOT NULL, -- order in which the office lists its members
    from_date TEXT CHECK (from_date IS date(from_date, '+0 days')), -- ISO date, first day
    to_date TEXT CHECK (to_date IS date(to_date, '+0 days')), -- ISO date, last day; NULL while it lasts
    reason TEXT NOT NULL CHECK (length(reason) <= 10000), -- why it began; below 10 % a member needs one
    leaving_reason TEXT NOT NULL DEFAULT '' CHECK (length(leaving_reason) <= 10000) -- why it ended
) STRICT)sql"_s,
        uR"sql(CREATE INDEX membership_by_area ON membership (area_id))sql"_s,
        uR"sql(CREATE INDEX membership_by_municipality ON membership (municipality_id))sql"_s,
        uR"sql(CREATE TABLE declaration (
    id INTEGER PRIMARY KEY, -- 連携中枢都市宣言
    area_id INTEGER NOT NULL REFERENCES metro_area (id) DEFERRABLE INITIALLY DEFERRED, -- the area
    declared_on TEXT CHECK (declared_on IS date(declared_on, '+0 days')), -- ISO date
    title TEXT NOT NULL CHECK (length(title) <= 1000), -- as published
    will TEXT NOT NULL CHECK (length(will) <= 100000), -- 圏域の中心的な役割を担う意思
    functions TEXT NOT NULL CHECK (length(functions) <= 100000), -- 都市機能の集積と近隣の住民の利用
    fields TEXT NOT NULL CHECK (length(fields) <= 100000), -- 連携を想定する分野
    published_on TEXT CHECK (published_on IS date(published_on, '+0 days')), -- ISO date, 公表の日
    published_in TEXT NOT NULL CHECK (length(published_in) <= 1000) -- where it was published
) STRICT)sql"_s,
        uR"sql(CREATE TABLE vision (
    id INTEGER PRIMARY KEY, -- 都市圏ビジョン, one edition of one period
    area_id INTEGER NOT NULL REFERENCES metro_area (id) DEFERRABLE INITIALLY DEFERRED, -- the area
    period_number INTEGER NOT NULL CHECK (period_number BETWEEN 1 AND 1000000), -- 期
    from_date TEXT CHECK (from_date IS date(from_date, '+0 days')), -- ISO date, first day
    to_date TEXT CHECK (to_date IS date(to_date, '+0 days')), -- ISO date, last day
    title TEXT NOT NULL CHECK (length(title) <= 1000), -- as published
    edition_number INTEGER NOT NULL CHECK (edition_number BETWEEN 0 AND 1000000), -- 改定: 0 as adopted, 1 the first revision
    adopted_on TEXT CHECK (adopted_on IS date(adopted_on, '+0 days')), -- ISO date, 策定日 or 改定日
    future_image TEXT NOT NULL CHECK (length(future_image) <= 100000), -- 圏域の将来像
    note TEXT NOT NULL CHECK (length(note) <= 100000) -- remarks of the office
) STRICT)sql"_s,
        // What was issued stays as it was, whatever becomes of the agreement: names in words, no references.
        uR"sql(CREATE TABLE issued_paper (
    id INTEGER PRIMARY KEY, -- 発行台帳: one paper that was printed or saved as PDF
    issued_at TEXT NOT NULL CHECK (issued_at IS strftime('%Y-%m-%dT%H:%M:%fZ', issued_at)), -- UTC, ISO 8601
    person TEXT NOT NULL CHECK (length(person) <= 1000), -- who issued it
    form TEXT NOT NULL CHECK (length(form) BETWEEN 1 AND 100), -- 書式, by the name that the command line has for it
    title TEXT NOT NULL CHECK (length(title) <= 10000), -- title of the text
    parties TEXT NOT NULL CHECK (length(parties) <= 2000), -- 札幌市・小樽市
    revision_number INTEGER NOT NULL CHECK (revision_number BETWEEN 0 AND 1000000), -- 第何版; 0: not known
    revision_state TEXT NOT NULL CHECK (revision_state IN ('draft', 'signed', 'superseded', 'abolished')), -- at issue
    target TEXT NOT NULL CHECK (target IN ('pdf', 'printer')), -- what it went to
    target_name TEXT NOT NULL CHECK (length(target_name) <= 10000), -- file name or printer
    pages INTEGER NOT NULL CHECK (pages BETWEEN 0 AND 1000000), -- of one copy; 0: not known
    copies INTEGER NOT NULL CHECK (copies BETWEEN 1 AND 1000000), -- 部数
    digest TEXT NOT NULL CHECK (digest = '' OR length(digest) = 64) -- SHA-256 of the PDF; empty for a printer
) STRICT)sql"_s,
        uR"sql(CREATE TRIGGER issued_paper_kept BEFORE DELETE ON issued_paper WHEN NOT history_applies()
BEGIN SELECT RAISE(ABORT, 'issued-paper-kept'); END)sql"_s,
        uR"sql(CREATE TRIGGER issued_paper_unchanged BEFORE UPDATE ON issued_paper WHEN NOT history_applies()
BEGIN SELECT RAISE(ABORT, 'issued-paper-kept'); END)sql"_s,
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
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 1000000), -- from 1 in each agreement
    state TEXT NOT NULL CHECK (state IN ('draft', 'signed', 'superseded', 'abolished')), -- 案, 締結済, 旧, 廃止
    ended_on TEXT CHECK (ended_on IS date(ended_on, '+0 days') AND (ended_on IS NULL OR state = 'abolished')), -- 廃止日
    kind TEXT NOT NULL CHECK (kind IN ('agreement', 'amendment', 'other')), -- 連携協約, 変更協約
    signed_on TEXT CHECK (signed_on IS date(signed_on, '+0 days')), -- 締結日, ISO date
    signed_on_as_written TEXT NOT NULL CHECK (length(signed_on_as_written) <= 1000), -- 平成31年（2019年）3月29日
    effective_on TEXT CHECK (effective_on IS date(effective_on, '+0 days')), -- 施行日; NULL: the text names none
    copies INTEGER CHECK (copies BETWEEN 0 AND 1000000), -- number of originals (2通)
    source_file_name TEXT NOT NULL CHECK (length(source_file_name) <= 1000), -- the document read; empty: typed here
    note TEXT NOT NULL CHECK (length(note) <= 100000), -- remarks of the office
    digest TEXT NOT NULL DEFAULT '' CHECK (length(digest) = CASE state WHEN 'draft' THEN 0 ELSE 64 END), -- SHA-256
    UNIQUE (agreement_id, number)
) STRICT)sql"_s,
        uR"sql(CREATE TABLE signed_text (
    id INTEGER PRIMARY KEY REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED, -- of which revision
    canonical TEXT NOT NULL CHECK (length(canonical) <= 60000000) -- what was signed, see core/model/signed_text.h
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
    kind TEXT NOT NULL -- see core/model/grammar.h
        CHECK (kind NOT GLOB '*[^a-zA-Z]*'
        AND instr(' agreement coverPage title headNote preamble part chapter article paragraph item subitem '
        || 'supplementaryProvision closingClause signatureBlock signature signatureSymbol '
        || 'signatureAddress signatureMunicipality signatureOffice signatureName roleTable '
        || 'initiativeColumn column section initiative role tableNote text ', ' ' || kind || ' ') > 0),
    number_style TEXT NOT NULL -- how its number is written
        CHECK (number_style NOT GLOB '*[^a-zA-Z]*'
        AND instr(' none article articleKanji part chapter arabic parenthesised katakana '
        || 'parenthesisedKatakana iroha parenthesisedIroha latin parenthesisedLatin roman '
        || 'parenthesisedRoman kanji parenthesisedKanji circled ', ' ' || number_style || ' ') > 0),
    number_values TEXT NOT NULL CHECK (length(number_values) <= 200), -- "3" or "3,2" (第3条の2); empty: no number
    number_as_written TEXT NOT NULL CHECK (length(number_as_written) <= 200), -- as the source prints it
    caption TEXT NOT NULL CHECK (length(caption) <= 100000), -- 見出し, as written
    text TEXT NOT NULL CHECK (length(text) <= 25000000), -- its words, as written
    column_lineage TEXT NOT NULL CHECK (length(column_lineage) IN (0, 32)), -- role: lineage of its column
    face TEXT NOT NULL -- roleTable only; otherwise empty
        CHECK (face = '' OR face = 'columns' OR face = 'stacked' OR face = 'outline'),
    UNIQUE (revision_id, lineage)
) STRICT)sql"_s,
        uR"sql(CREATE INDEX provision_by_parent ON provision (parent_id))sql"_s,
        uR"sql(CREATE TABLE amendment_agreement (
    id INTEGER PRIMARY KEY, -- 変更協約
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED, -- what it changes
    signed_on TEXT CHECK (signed_on IS date(signed_on, '+0 days')), -- ISO date
    title TEXT NOT NULL CHECK (length(title) <= 10000), -- as published
    base_revision_id INTEGER REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED, -- text it changes or ends
    resulting_revision_id INTEGER REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED, -- text it leads to; none: abolition
    text_state TEXT NOT NULL CHECK (text_state IN ('notAtHand', 'atHand')), -- notAtHand: only the event is known
    effective_on TEXT CHECK (effective_on IS date(effective_on, '+0 days')), -- 施行日; NULL: not fixed (yet)
    day_order INTEGER NOT NULL DEFAULT 1 CHECK (day_order BETWEEN 1 AND 1000), -- among those signed on the same day
    instrument TEXT NOT NULL DEFAULT 'unknown' -- form of its text
        CHECK (instrument IN ('unknown', 'instruction', 'table', 'restate', 'abolition')),
    wording TEXT NOT NULL DEFAULT '' CHECK (length(wording) <= 25000000), -- its text, line by line, without signatures
    signers TEXT NOT NULL DEFAULT '' CHECK (length(signers) <= 100000), -- see signersText() of amendment_agreement.h
    clauses INTEGER NOT NULL DEFAULT 0 CHECK (clauses BETWEEN 0 AND 1000000), -- sentences proved; 0: not proved
    canonical TEXT NOT NULL DEFAULT '' CHECK (length(canonical) <= 60000000), -- what was signed: amendment_agreement.h
    digest TEXT NOT NULL DEFAULT '' CHECK (length(digest) IN (0, 64)), -- SHA-256 of it; empty: not concluded
    CHECK (digest = '' OR (signed_on IS NOT NULL AND base_revision_id IS NOT NULL AND text_state = 'atHand'
        AND (resulting_revision_id IS NULL) = (instrument = 'abolition') AND clauses > 0 AND wording <> ''
        AND canonical <> '' AND instrument <> 'unknown' AND (instrument <> 'abolition' OR effective_on IS NOT NULL)))
) STRICT)sql"_s,
        uR"sql(CREATE UNIQUE INDEX amendment_agreement_by_result ON amendment_agreement (resulting_revision_id)
WHERE digest <> '')sql"_s,
        uR"sql(CREATE INDEX amendment_agreement_by_agreement ON amendment_agreement (agreement_id))sql"_s,
        uR"sql(CREATE TABLE template (
    id INTEGER PRIMARY KEY, -- ひな形
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000), -- name in the list
    kind TEXT NOT NULL CHECK (kind IN ('agreement', 'amendment', 'other')) -- 連携協約, 変更協約
) STRICT)sql"_s,
        uR"sql(CREATE TABLE template_provision (
    id INTEGER PRIMARY KEY, -- one node of the text of a template; the columns are those of provision
    template_id INTEGER NOT NULL REFERENCES template (id) DEFERRABLE INITIALLY DEFERRED, -- of which template
    parent_id INTEGER REFERENCES template_provision (id) DEFERRABLE INITIALLY DEFERRED, -- NULL for the root
    position INTEGER NOT NULL, -- order among its siblings
    lineage TEXT NOT NULL CHECK (length(lineage) = 32), -- shared by the agreements made from it
    kind TEXT NOT NULL -- see core/model/grammar.h
        CHECK (kind NOT GLOB '*[^a-zA-Z]*'
        AND instr(' agreement coverPage title headNote preamble part chapter article paragraph item subitem '
        || 'supplementaryProvision closingClause signatureBlock signature signatureSymbol '
        || 'signatureAddress signatureMunicipality signatureOffice signatureName roleTable '
        || 'initiativeColumn column section initiative role tableNote text ', ' ' || kind || ' ') > 0),
    number_style TEXT NOT NULL -- how its number is written
        CHECK (number_style NOT GLOB '*[^a-zA-Z]*'
        AND instr(' none article articleKanji part chapter arabic parenthesised katakana '
        || 'parenthesisedKatakana iroha parenthesisedIroha latin parenthesisedLatin roman '
        || 'parenthesisedRoman kanji parenthesisedKanji circled ', ' ' || number_style || ' ') > 0),
    number_values TEXT NOT NULL CHECK (length(number_values) <= 200), -- "3" or "3,2"
    number_as_written TEXT NOT NULL CHECK (length(number_as_written) <= 200), -- as printed
    caption TEXT NOT NULL CHECK (length(caption) <= 100000), -- 見出し, as written
    text TEXT NOT NULL CHECK (length(text) <= 25000000), -- its words, with variables
    column_lineage TEXT NOT NULL CHECK (length(column_lineage) IN (0, 32)), -- role: lineage of its column
    face TEXT NOT NULL -- roleTable only; otherwise empty
        CHECK (face = '' OR face = 'columns' OR face = 'stacked' OR face = 'outline'),
    UNIQUE (template_id, lineage)
) STRICT)sql"_s,
        uR"sql(CREATE INDEX template_provision_by_parent ON template_provision (parent_id))sql"_s,
    };
}

/// The map. Shapes of a set are bounded (see boundary_store.h), so that reading one in is an edit like any other.
std::vector<QString> map()
{
    return {
        uR"sql(CREATE TABLE boundary_set (
    id INTEGER PRIMARY KEY, -- 境界データ, one reading of a file
    source TEXT NOT NULL CHECK (length(source) <= 1000), -- name of the file that was read
    edition TEXT CHECK (edition IS date(edition, '+0 days')), -- ISO date for which the boundaries hold
    credit TEXT NOT NULL CHECK (length(credit) <= 1000), -- 出典, printed on every map made from it
    cell INTEGER NOT NULL CHECK (cell BETWEEN 1 AND 1000000) -- grid of the points in 1e-6 degrees; 1: as in the file
) STRICT)sql"_s,
        uR"sql(CREATE TABLE boundary (
    id INTEGER PRIMARY KEY, -- outline of one municipality
    set_id INTEGER NOT NULL REFERENCES boundary_set (id) DEFERRABLE INITIALLY DEFERRED, -- of which set
    code TEXT NOT NULL CHECK (length(code) IN (0, 5)), -- 団体コード without check digit; empty: 所属未定地
    name TEXT NOT NULL CHECK (length(name) <= 1000), -- as the file has it
    west INTEGER NOT NULL, -- 1e-6 degrees; with south, east and north its bounds
    south INTEGER NOT NULL, -- 1e-6 degrees
    east INTEGER NOT NULL, -- 1e-6 degrees
    north INTEGER NOT NULL, -- 1e-6 degrees
    anchor_longitude INTEGER NOT NULL, -- 1e-6 degrees: where its name stands best
    anchor_latitude INTEGER NOT NULL, -- 1e-6 degrees
    rings BLOB NOT NULL -- see boundary_rings.h
) STRICT)sql"_s,
        uR"sql(CREATE INDEX boundary_by_set ON boundary (set_id))sql"_s,
        uR"sql(CREATE TABLE schematic_tile (
    id INTEGER PRIMARY KEY, -- place of a municipality on the 模式図 of an area
    area_id INTEGER NOT NULL REFERENCES metro_area (id) DEFERRABLE INITIALLY DEFERRED, -- the area
    municipality_id INTEGER NOT NULL REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED, -- the municipality
    tile_column INTEGER NOT NULL CHECK (tile_column BETWEEN -1000 AND 1000), -- from the west
    tile_row INTEGER NOT NULL CHECK (tile_row BETWEEN -1000 AND 1000), -- from the north; odd rows stand half a tile to the east
    UNIQUE (area_id, municipality_id)
) STRICT)sql"_s,
    };
}

} // namespace

Migration migration0001()
{
    Migration migration;
    migration.version = 1;
    migration.description = u"Region, agreements with their revisions and provisions, change log"_s;
    for (const auto& group : {bookkeeping(), region(), figuresOfVersion1(), visionsOfVersion1(), map(), agreements(),
                              procedureOfVersion1(), eventsOfVersion1(), meetingsOfVersion1(), guardsOfVersion1()})
        migration.statements.insert(migration.statements.end(), group.begin(), group.end());
    return migration;
}

} // namespace core::store
