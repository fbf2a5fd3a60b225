// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/guards_0001.h"

#include <array>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

std::vector<QString> revisionGuards()
{
    return {
        uR"sql(CREATE TRIGGER revision_born_draft BEFORE INSERT ON revision
WHEN NOT history_applies() AND (NEW.state <> 'draft' OR EXISTS (
    SELECT 1 FROM revision r WHERE r.state <> 'draft'
        AND (r.id = NEW.id OR (r.agreement_id = NEW.agreement_id AND r.number = NEW.number))))
BEGIN SELECT RAISE(ABORT, 'revision-frozen'); END)sql"_s,
        uR"sql(CREATE TRIGGER revision_frozen_update BEFORE UPDATE ON revision
WHEN OLD.state <> 'draft' AND NOT history_applies() AND NOT (
    NEW.id IS OLD.id AND NEW.agreement_id IS OLD.agreement_id AND NEW.number IS OLD.number
    AND NEW.kind IS OLD.kind AND NEW.signed_on IS OLD.signed_on
    AND NEW.signed_on_as_written IS OLD.signed_on_as_written AND NEW.effective_on IS OLD.effective_on
    AND NEW.copies IS OLD.copies AND NEW.source_file_name IS OLD.source_file_name AND NEW.note IS OLD.note
    AND ((OLD.state = 'signed' AND (
        (NEW.state IN ('superseded', 'abolished') AND NEW.digest IS OLD.digest)
        OR (NEW.state = 'draft' AND withdrawn_revision() = OLD.id)))
        OR (OLD.state = 'abolished' AND NEW.state = 'signed' AND NEW.digest IS OLD.digest
            AND withdrawn_revision() = OLD.id)))
BEGIN SELECT RAISE(ABORT, 'revision-frozen'); END)sql"_s,
        uR"sql(CREATE TRIGGER revision_frozen_replaced BEFORE UPDATE OF id, agreement_id, number ON revision
WHEN NOT history_applies() AND EXISTS (
    SELECT 1 FROM revision r WHERE r.state <> 'draft' AND r.id <> OLD.id
        AND (r.id = NEW.id OR (r.agreement_id = NEW.agreement_id AND r.number = NEW.number)))
BEGIN SELECT RAISE(ABORT, 'revision-frozen'); END)sql"_s,
        uR"sql(CREATE TRIGGER revision_signed_whole BEFORE UPDATE OF state ON revision
WHEN OLD.state = 'draft' AND NEW.state <> 'draft' AND NOT history_applies()
    AND NOT (NEW.state = 'signed' AND EXISTS (SELECT 1 FROM signed_text WHERE id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'signed-without-text'); END)sql"_s,
        uR"sql(CREATE TRIGGER revision_frozen_delete BEFORE DELETE ON revision
WHEN OLD.state <> 'draft' AND NOT history_applies()
BEGIN SELECT RAISE(ABORT, 'revision-frozen'); END)sql"_s,
    };
}

/// A copy is made while the revision is still a draft, and never changed.
std::vector<QString> signedTextGuards()
{
    return {
        uR"sql(CREATE TRIGGER signed_text_frozen_insert BEFORE INSERT ON signed_text
WHEN (SELECT state FROM revision WHERE id = NEW.id) IS NOT 'draft' AND NOT history_applies()
BEGIN SELECT RAISE(ABORT, 'revision-frozen'); END)sql"_s,
        uR"sql(CREATE TRIGGER signed_text_frozen_update BEFORE UPDATE ON signed_text
WHEN NOT history_applies()
BEGIN SELECT RAISE(ABORT, 'revision-frozen'); END)sql"_s,
        uR"sql(CREATE TRIGGER signed_text_frozen_delete BEFORE DELETE ON signed_text
WHEN (SELECT state FROM revision WHERE id = OLD.id) <> 'draft' AND NOT history_applies()
BEGIN SELECT RAISE(ABORT, 'revision-frozen'); END)sql"_s,
    };
}

/// The guards of a table whose rows belong to a revision; a second row with the same (revision_id, …) key belongs to
/// the same revision, so that of the rows in the way only the one with the same id can be of another. An insertion of
/// the program never takes an id that is there: any such row is refused without looking up its revision.
std::vector<QString> partGuards(const QString& table)
{
    const std::array<QString, 3> templates{
        uR"sql(CREATE TRIGGER %1_frozen_insert BEFORE INSERT ON %1
WHEN NOT history_applies() AND ((SELECT state FROM revision WHERE id = NEW.revision_id) <> 'draft'
    OR EXISTS (SELECT 1 FROM %1 WHERE id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'revision-frozen'); END)sql"_s,
        uR"sql(CREATE TRIGGER %1_frozen_update BEFORE UPDATE ON %1
WHEN NOT history_applies() AND ((SELECT state FROM revision WHERE id = OLD.revision_id) <> 'draft'
    OR (SELECT state FROM revision WHERE id = NEW.revision_id) <> 'draft'
    OR (SELECT r.state FROM %1 p JOIN revision r ON r.id = p.revision_id WHERE p.id = NEW.id) <> 'draft')
BEGIN SELECT RAISE(ABORT, 'revision-frozen'); END)sql"_s,
        uR"sql(CREATE TRIGGER %1_frozen_delete BEFORE DELETE ON %1
WHEN (SELECT state FROM revision WHERE id = OLD.revision_id) <> 'draft' AND NOT history_applies()
BEGIN SELECT RAISE(ABORT, 'revision-frozen'); END)sql"_s,
    };
    std::vector<QString> guards;
    guards.reserve(std::size(templates));
    for (const QString& guard : templates)
        guards.push_back(QString(guard).replace(u"%1"_s, table));
    return guards;
}

/// A concluded amendment: only a day of effect that was not fixed may be filled in; it goes together with the
/// signature of the text that it led to, or with the end of the text that it abolished (withdrawn_revision()).
std::vector<QString> amendmentGuards()
{
    return {
        uR"sql(CREATE TRIGGER amendment_concluded_whole BEFORE INSERT ON amendment_agreement
WHEN NOT history_applies() AND (EXISTS (SELECT 1 FROM amendment_agreement a WHERE a.digest <> '' AND (a.id = NEW.id
    OR (NEW.digest <> '' AND a.resulting_revision_id = NEW.resulting_revision_id)))
    OR (NEW.digest <> '' AND NEW.instrument <> 'abolition'
        AND ((SELECT state FROM revision WHERE id = NEW.resulting_revision_id) IS NOT 'signed'
        OR coalesce((SELECT state FROM revision WHERE id = NEW.base_revision_id), 'draft') = 'draft'))
    OR (NEW.digest <> '' AND NEW.instrument = 'abolition' AND (NOT EXISTS (SELECT 1 FROM revision r
        WHERE r.id = NEW.base_revision_id AND r.state = 'abolished' AND r.ended_on IS NEW.effective_on)
        OR EXISTS (SELECT 1 FROM amendment_agreement a WHERE a.digest <> '' AND a.instrument = 'abolition'
            AND a.base_revision_id = NEW.base_revision_id))))
BEGIN SELECT RAISE(ABORT, 'revision-frozen'); END)sql"_s,
        uR"sql(CREATE TRIGGER amendment_frozen_update BEFORE UPDATE ON amendment_agreement
WHEN NOT history_applies() AND (OLD.digest <> '' OR NEW.digest <> ''
    OR EXISTS (SELECT 1 FROM amendment_agreement a WHERE a.id = NEW.id AND a.id <> OLD.id AND a.digest <> ''))
    AND NOT (NEW.id IS OLD.id AND NEW.agreement_id IS OLD.agreement_id AND NEW.signed_on IS OLD.signed_on
    AND NEW.title IS OLD.title AND NEW.base_revision_id IS OLD.base_revision_id
    AND NEW.resulting_revision_id IS OLD.resulting_revision_id AND NEW.text_state IS OLD.text_state
    AND NEW.day_order IS OLD.day_order AND NEW.instrument IS OLD.instrument AND NEW.wording IS OLD.wording
    AND NEW.signers IS OLD.signers AND NEW.clauses IS OLD.clauses AND NEW.canonical IS OLD.canonical
    AND NEW.digest IS OLD.digest AND OLD.effective_on IS NULL)
BEGIN SELECT RAISE(ABORT, 'revision-frozen'); END)sql"_s,
        uR"sql(CREATE TRIGGER amendment_frozen_delete BEFORE DELETE ON amendment_agreement
WHEN OLD.digest <> '' AND NOT history_applies() AND withdrawn_revision() IS NOT
    CASE OLD.instrument WHEN 'abolition' THEN OLD.base_revision_id ELSE OLD.resulting_revision_id END
BEGIN SELECT RAISE(ABORT, 'revision-frozen'); END)sql"_s,
    };
}

} // namespace

std::vector<QString> guardsOfVersion1()
{
    std::vector<QString> guards = revisionGuards();
    for (const auto& more :
         {signedTextGuards(), partGuards(u"revision_party"_s), partGuards(u"provision"_s), amendmentGuards()})
        guards.insert(guards.end(), more.begin(), more.end());
    return guards;
}

} // namespace core::store
