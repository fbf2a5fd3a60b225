// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/issue_store.h"

#include "core/store/registry.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

using Target = model::IssuedPaper::Target;

Result<model::IssuedPaper> readPaper(const Statement& row)
{
    model::IssuedPaper paper;
    paper.id = row.integer(0);
    paper.issuedAt = row.moment(1);
    paper.person = row.text(2);
    paper.form = row.text(3);
    paper.title = row.text(4);
    paper.parties = row.text(5);
    paper.revisionNumber = row.number(6);
    const auto state = model::revisionStateFromName(row.text(7));
    if (!state)
        return Error{ErrorCode::StoredValueWrong, {row.text(7)}, u"issued_paper.revision_state"_s};
    paper.revisionState = *state;
    paper.target = row.text(8) == u"printer" ? Target::Printer : Target::Pdf;
    paper.targetName = row.text(9);
    paper.pages = row.number(10);
    paper.copies = row.number(11);
    paper.digest = row.text(12);
    return paper;
}

} // namespace

Result<std::vector<model::IssuedPaper>> IssueStore::all() const
{
    Statement all(m_connection, u"SELECT id, issued_at, person, form, title, parties, revision_number, revision_state, "
                                "target, target_name, pages, copies, digest FROM issued_paper "
                                "ORDER BY issued_at DESC, id DESC"_s);
    return readAll<model::IssuedPaper>(all, readPaper);
}

Result<void> IssueStore::add(const model::IssuedPaper& paper)
{
    Statement insert(m_connection,
                     u"INSERT INTO issued_paper (issued_at, person, form, title, parties, revision_number, "
                     "revision_state, target, target_name, pages, copies, digest) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(paper.issuedAt.toUTC().toString(Qt::ISODateWithMs))
        .bind(paper.person)
        .bind(paper.form)
        .bind(paper.title)
        .bind(paper.parties)
        .bind(paper.revisionNumber)
        .bind(model::revisionStateName(paper.revisionState))
        .bind(paper.target == Target::Printer ? u"printer"_s : u"pdf"_s)
        .bind(paper.targetName)
        .bind(paper.pages)
        .bind(paper.copies)
        .bind(paper.digest);
    return insert.run();
}

Result<void> enterIssued(Registry& registry, std::vector<model::IssuedPaper> papers)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return registry.record(u"発行を記録"_s, [&]() -> Result<void> {
        IssueStore store(registry.connection());
        for (model::IssuedPaper& paper : papers) {
            paper.issuedAt = now;
            paper.person = registry.identity().person;
            if (auto added = store.add(paper); !added)
                return added;
        }
        return {};
    });
}

} // namespace core::store
