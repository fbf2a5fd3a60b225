// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/figures_0001.h"

using namespace Qt::StringLiterals;

namespace core::store {

std::vector<QString> figuresOfVersion1()
{
    return {
        uR"sql(CREATE TABLE source (
    id INTEGER PRIMARY KEY, -- 出典
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 10000), -- as cited
    publisher TEXT NOT NULL CHECK (length(publisher) <= 1000), -- 総務省統計局
    reference TEXT NOT NULL CHECK (length(reference) <= 10000), -- number of the table, file name, address
    published_on TEXT CHECK (published_on IS date(published_on, '+0 days')), -- ISO date
    imported_on TEXT CHECK (imported_on IS date(imported_on, '+0 days')), -- ISO date, when it was read in
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 1000000), -- of two that print a figure the lower is shown first
    note TEXT NOT NULL CHECK (length(note) <= 100000) -- remarks of the office
) STRICT)sql"_s,
        uR"sql(CREATE TABLE indicator (
    id INTEGER PRIMARY KEY, -- 指標 of the office, beside those that the program knows
    code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 200), -- the code that statistics name
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000), -- 世帯数
    unit TEXT NOT NULL CHECK (length(unit) <= 100), -- 世帯
    decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 9), -- places shown behind the point
    is_sum INTEGER NOT NULL CHECK (is_sum IN (0, 1)) -- 1: the figure of an area is the sum over its members
) STRICT)sql"_s,
        uR"sql(CREATE TABLE statistic (
    id INTEGER PRIMARY KEY, -- 統計値
    municipality_id INTEGER NOT NULL REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED, -- whose figure
    indicator TEXT NOT NULL CHECK (length(indicator) BETWEEN 1 AND 200), -- code of the 指標
    year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999), -- Gregorian
    printed_value TEXT NOT NULL CHECK (length(printed_value) <= 1000), -- as the source prints it
    computed_value REAL, -- as the program computes it
    source_id INTEGER REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED, -- 出典; NULL: none is named
    place TEXT NOT NULL CHECK (length(place) <= 1000), -- where in the source
    remark TEXT NOT NULL CHECK (length(remark) <= 1000), -- 参考値, 要確認, X
    UNIQUE (municipality_id, indicator, year, source_id)
) STRICT)sql"_s,
        uR"sql(CREATE TABLE named_table (
    id INTEGER PRIMARY KEY, -- 資料表
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 1000), -- name in the list
    source_id INTEGER REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED, -- 出典; NULL: none is named
    note TEXT NOT NULL CHECK (length(note) <= 100000), -- what is to be known of it
    columns TEXT NOT NULL CHECK (length(columns) <= 100000) -- its heads, a JSON array of strings
) STRICT)sql"_s,
        uR"sql(CREATE TABLE named_table_row (
    id INTEGER PRIMARY KEY, -- a row of a 資料表
    table_id INTEGER NOT NULL REFERENCES named_table (id) DEFERRABLE INITIALLY DEFERRED, -- of which table
    position INTEGER NOT NULL, -- order in the table
    kind TEXT NOT NULL CHECK (kind IN ('item', 'total', 'reference')), -- 合計 and 【参考】 are kept as printed
    cells TEXT NOT NULL CHECK (length(cells) <= 1000000), -- as printed, a JSON array of strings
    place TEXT NOT NULL CHECK (length(place) <= 1000) -- where in the source
) STRICT)sql"_s,
        uR"sql(CREATE INDEX named_table_row_by_table ON named_table_row (table_id))sql"_s,
        uR"sql(CREATE TABLE name_change (
    id INTEGER PRIMARY KEY, -- 改称, 市制施行
    municipality_id INTEGER NOT NULL REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED, -- whose name
    changed_on TEXT NOT NULL CHECK (changed_on IS date(changed_on, '+0 days')), -- first day of the new name
    old_name TEXT NOT NULL CHECK (length(old_name) BETWEEN 1 AND 1000), -- the name until then
    old_kana TEXT NOT NULL CHECK (length(old_kana) <= 1000), -- its reading
    reason TEXT NOT NULL CHECK (length(reason) <= 10000) -- 市制施行
) STRICT)sql"_s,
        uR"sql(CREATE INDEX name_change_by_municipality ON name_change (municipality_id))sql"_s,
        uR"sql(CREATE TABLE head_of_municipality (
    id INTEGER PRIMARY KEY, -- 首長
    municipality_id INTEGER NOT NULL REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED, -- of which
    office_title TEXT NOT NULL CHECK (length(office_title) BETWEEN 1 AND 1000), -- 札幌市長
    name TEXT NOT NULL CHECK (length(name) <= 1000), -- may be empty: the office alone
    from_date TEXT CHECK (from_date IS date(from_date, '+0 days')), -- ISO date, first day of the term
    to_date TEXT CHECK (to_date IS date(to_date, '+0 days')) -- ISO date, last day; NULL while it lasts
) STRICT)sql"_s,
        uR"sql(CREATE INDEX head_by_municipality ON head_of_municipality (municipality_id))sql"_s,
        uR"sql(CREATE TABLE fiscal_measure (
    id INTEGER PRIMARY KEY, -- 財政措置: a published amount that estimates rest on
    kind TEXT NOT NULL CHECK (kind IN ('coreByPopulation', 'coreCeiling', 'memberCeiling')), -- which measure
    population INTEGER CHECK (population BETWEEN 0 AND 1000000000), -- of the area, for coreByPopulation
    yen INTEGER NOT NULL CHECK (yen BETWEEN 0 AND 1000000000000000), -- a year
    year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999), -- Gregorian, of the publication
    source_id INTEGER REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED, -- 出典; NULL: none is named
    note TEXT NOT NULL CHECK (length(note) <= 10000) -- as printed
) STRICT)sql"_s,
    };
}

} // namespace core::store
