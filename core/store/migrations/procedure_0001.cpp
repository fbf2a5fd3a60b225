// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/procedure_0001.h"

using namespace Qt::StringLiterals;

namespace core::store {

std::vector<QString> procedureOfVersion1()
{
    return {
        uR"sql(CREATE TABLE procedure_step (
    id INTEGER PRIMARY KEY, -- 手続: a step of one party on the way of one text, or to the end of an agreement
    revision_id INTEGER REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED, -- the text; stays when it is signed
    agreement_id INTEGER REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED, -- 廃止: the agreement that ends
    municipality_id INTEGER NOT NULL REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED, -- the party
    kind TEXT NOT NULL -- 締結 is none of them: its day is that of the revision
        CHECK (kind IN ('consultation', 'bill', 'resolution', 'notice', 'report', 'publication')),
    step_day TEXT CHECK (step_day IS date(step_day, '+0 days')), -- ISO date
    is_planned INTEGER NOT NULL CHECK (is_planned IN (0, 1)), -- 1: 予定
    step_number TEXT NOT NULL CHECK (length(step_number) <= 200), -- of a bill, notice: bare; of a report: 文書番号
    note TEXT NOT NULL CHECK (length(note) <= 100000), -- remarks of the office
    UNIQUE (revision_id, municipality_id, kind),
    UNIQUE (agreement_id, municipality_id, kind),
    CHECK ((revision_id IS NULL) <> (agreement_id IS NULL))
) STRICT)sql"_s,
        uR"sql(CREATE TABLE abolition_draft (
    id INTEGER PRIMARY KEY, -- 廃止協約の案
    agreement_id INTEGER NOT NULL UNIQUE REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED, -- the one that is to end
    sentence TEXT NOT NULL CHECK (length(sentence) BETWEEN 1 AND 10000), -- 「…は、廃止する。」
    reason TEXT NOT NULL CHECK (length(reason) <= 10000), -- for 提案理由, before 「ため、」; empty: to be written in
    ends_on TEXT CHECK (ends_on IS date(ends_on, '+0 days')) -- ISO date, 廃止日; NULL: not fixed yet
) STRICT)sql"_s,
        uR"sql(CREATE INDEX procedure_step_by_party ON procedure_step (municipality_id))sql"_s,
        uR"sql(CREATE TABLE council_session (
    id INTEGER PRIMARY KEY, -- 会期 of a council
    municipality_id INTEGER NOT NULL REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED, -- whose council
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000), -- 令和6年第2回定例会
    opens_on TEXT NOT NULL CHECK (opens_on IS date(opens_on, '+0 days')), -- ISO date, 開会
    closes_on TEXT NOT NULL CHECK (closes_on IS date(closes_on, '+0 days')), -- ISO date, 閉会
    bills_due_on TEXT CHECK (bills_due_on IS date(bills_due_on, '+0 days')), -- ISO date; NULL: counted back
    CHECK (closes_on >= opens_on)
) STRICT)sql"_s,
        uR"sql(CREATE INDEX council_session_by_municipality ON council_session (municipality_id))sql"_s,
        uR"sql(CREATE TABLE paper_wording (
    id INTEGER PRIMARY KEY, -- 文例 that the office has set in place of the house wording
    kind TEXT NOT NULL UNIQUE -- of which paper
        CHECK (kind IN ('bill', 'amendmentBill', 'abolitionBill', 'notice', 'amendmentNotice', 'abolitionNotice',
                        'report', 'amendmentReport', 'abolitionReport')),
    wording TEXT NOT NULL CHECK (length(wording) BETWEEN 1 AND 100000) -- with variables: ｛相手方｝
) STRICT)sql"_s,
        uR"sql(CREATE TABLE lead_time (
    id INTEGER PRIMARY KEY, -- a number of days that the office counts deadlines back with, in place of the usual one
    kind TEXT NOT NULL UNIQUE CHECK (kind IN ('settledBeforeBill', 'billInCity', 'billInTown')), -- between which steps
    days INTEGER NOT NULL CHECK (days BETWEEN 0 AND 365) -- how many
) STRICT)sql"_s,
    };
}

} // namespace core::store
