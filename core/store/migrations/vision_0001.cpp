// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/vision_0001.h"

using namespace Qt::StringLiterals;

namespace core::store {

std::vector<QString> visionsOfVersion1()
{
    return {
        uR"sql(CREATE TABLE vision_project (
    id INTEGER PRIMARY KEY, -- 事業
    vision_id INTEGER NOT NULL REFERENCES vision (id) DEFERRABLE INITIALLY DEFERRED, -- of which vision
    lineage TEXT NOT NULL CHECK (length(lineage) = 32), -- 系統: the same project in other editions and periods
    origin_lineage TEXT NOT NULL CHECK (length(origin_lineage) IN (0, 32)), -- split from; empty: from none
    position INTEGER NOT NULL, -- order in the vision
    field TEXT NOT NULL CHECK (length(field) <= 10), -- 分野: path in the guideline, 1b, 3Ag; empty: not yet known
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000), -- 事業名
    content TEXT NOT NULL CHECK (length(content) <= 100000) -- 事業内容
) STRICT)sql"_s,
        uR"sql(CREATE INDEX vision_project_by_vision ON vision_project (vision_id))sql"_s,
        uR"sql(CREATE TABLE project_participant (
    id INTEGER PRIMARY KEY, -- 参加市町村 of a project
    project_id INTEGER NOT NULL REFERENCES vision_project (id) DEFERRABLE INITIALLY DEFERRED, -- of which
    municipality_id INTEGER NOT NULL REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED, -- who takes part
    UNIQUE (project_id, municipality_id)
) STRICT)sql"_s,
        uR"sql(CREATE TABLE project_stage (
    id INTEGER PRIMARY KEY, -- 年度別計画
    project_id INTEGER NOT NULL REFERENCES vision_project (id) DEFERRABLE INITIALLY DEFERRED, -- of which
    fiscal_year INTEGER NOT NULL CHECK (fiscal_year BETWEEN 1 AND 9999), -- 年度, Gregorian year of its 1 April
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 10000), -- what is planned
    UNIQUE (project_id, fiscal_year)
) STRICT)sql"_s,
        uR"sql(CREATE TABLE project_budget (
    id INTEGER PRIMARY KEY, -- 事業費
    project_id INTEGER NOT NULL REFERENCES vision_project (id) DEFERRABLE INITIALLY DEFERRED, -- of which
    fiscal_year INTEGER NOT NULL CHECK (fiscal_year BETWEEN 1 AND 9999), -- 年度, Gregorian year of its 1 April
    municipality_id INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED, -- bearer; NULL: in words
    bearer TEXT NOT NULL CHECK (length(bearer) <= 1000), -- 国, 民間; empty where a municipality bears it
    thousand_yen INTEGER NOT NULL CHECK (thousand_yen BETWEEN 0 AND 1000000000000), -- 千円
    CHECK ((municipality_id IS NULL) = (bearer <> '')),
    UNIQUE (project_id, fiscal_year, municipality_id, bearer)
) STRICT)sql"_s,
        uR"sql(CREATE TABLE project_initiative (
    id INTEGER PRIMARY KEY, -- 取組 that a project rests on
    project_id INTEGER NOT NULL REFERENCES vision_project (id) DEFERRABLE INITIALLY DEFERRED, -- of which
    initiative_lineage TEXT NOT NULL CHECK (length(initiative_lineage) = 32), -- 系統 of the 取組 in the agreements
    UNIQUE (project_id, initiative_lineage)
) STRICT)sql"_s,
        uR"sql(CREATE TABLE kpi (
    id INTEGER PRIMARY KEY, -- 成果指標
    vision_id INTEGER NOT NULL REFERENCES vision (id) DEFERRABLE INITIALLY DEFERRED, -- of which vision
    project_id INTEGER REFERENCES vision_project (id) DEFERRABLE INITIALLY DEFERRED, -- NULL: measures the field
    lineage TEXT NOT NULL CHECK (length(lineage) = 32), -- 系統: the same indicator in other editions and periods
    position INTEGER NOT NULL, -- order in the vision
    field TEXT NOT NULL CHECK (length(field) <= 10), -- 分野, as in vision_project
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000), -- 指標名
    unit TEXT NOT NULL CHECK (length(unit) <= 100), -- 人, 件, %
    decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 9), -- places shown behind the point
    direction TEXT NOT NULL CHECK (direction IN ('up', 'down', 'keep')), -- which way is better
    baseline_value REAL CHECK (abs(baseline_value) <= 1e15), -- 基準値
    baseline_year INTEGER CHECK (baseline_year BETWEEN 1 AND 9999), -- its 年度
    target_value REAL CHECK (abs(target_value) <= 1e15), -- 目標値
    target_year INTEGER CHECK (target_year BETWEEN 1 AND 9999), -- its 年度
    source TEXT NOT NULL CHECK (length(source) <= 1000) -- where the values come from
) STRICT)sql"_s,
        uR"sql(CREATE INDEX kpi_by_vision ON kpi (vision_id))sql"_s,
        uR"sql(CREATE INDEX kpi_by_project ON kpi (project_id))sql"_s,
        uR"sql(CREATE TABLE kpi_actual (
    id INTEGER PRIMARY KEY, -- 実績値
    kpi_id INTEGER NOT NULL REFERENCES kpi (id) DEFERRABLE INITIALLY DEFERRED, -- of which 成果指標
    fiscal_year INTEGER NOT NULL CHECK (fiscal_year BETWEEN 1 AND 9999), -- 年度, Gregorian year of its 1 April
    value REAL NOT NULL CHECK (abs(value) <= 1e15), -- in the unit of the indicator
    source TEXT NOT NULL CHECK (length(source) <= 1000), -- who says so
    note TEXT NOT NULL CHECK (length(note) <= 10000), -- remarks
    UNIQUE (kpi_id, fiscal_year)
) STRICT)sql"_s,
    };
}

} // namespace core::store
