// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_store.h"

#include "core/model/provision_place.h"
#include "core/store/amendment_search.h"
#include "core/store/connection.h"
#include "core/store/provision_tree.h"
#include "core/store/statement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

using Kind = model::ProvisionKind;

/// As many words as the database itself looks for; further ones are looked for in what it found.
constexpr int kWordsInSql = 4;

/// instr() knows no wildcards, so 「%」 and 「_」 are letters like any other; the empty text is found everywhere.
Result<std::vector<qint64>> findRows(Connection& connection, QStringList words, SearchScope scope)
{
    // The longest word is the rarest; the row is left at the first one that is missing.
    std::stable_sort(words.begin(), words.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    Statement statement(connection,
                        u"SELECT provision_id, CASE ? WHEN 0 THEN '' ELSE folded END "
                        "FROM derived_provision_text WHERE instr(folded, ?) AND instr(folded, ?) "
                        "AND instr(folded, ?) AND instr(folded, ?) AND (? OR EXISTS (SELECT 1 FROM provision p "
                        "JOIN revision r ON r.id = p.revision_id WHERE p.id = provision_id "
                        "AND r.state IN ('draft', 'signed'))) ORDER BY provision_id"_s);
    const QStringList further = words.mid(kWordsInSql);
    statement.bind(static_cast<int>(further.size()));
    for (int i = 0; i < kWordsInSql; ++i)
        statement.bind(words.value(i));
    statement.bind(scope == SearchScope::All ? 1 : 0);
    if (auto ran = statement.run(); !ran)
        return ran.error();
    std::vector<qint64> ids;
    while (statement.next()) {
        const QString folded = further.isEmpty() ? QString() : statement.text(1);
        const bool hasAll =
            std::all_of(further.begin(), further.end(), [&](const QString& word) { return folded.contains(word); });
        if (hasAll)
            ids.push_back(statement.integer(0));
    }
    if (statement.failure())
        return *statement.failure();
    return ids;
}

struct PlacedRow
{
    NodeRow row;
    RevisionId revision;
    qint64 position = 0;
};

/// What a reader is told of a revision.
struct RevisionFacts
{
    AgreementId agreement;
    int number = 0;
    model::RevisionState state = model::RevisionState::Draft;
    QString title;
    QString member;
};

/// The hits with all that stands above them and what their places are worded from. Read with a handful of queries
/// however many hits there are: a query for each row above each hit would take most of the time of a search.
class HitReader
{
public:
    HitReader(Connection& connection, QStringList words, const std::vector<qint64>& ids)
        : m_connection(connection)
        , m_words(std::move(words))
        , m_ids(ids)
    {
        QJsonArray list;
        for (const qint64 id : ids)
            list.append(id);
        m_list = QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
    }

    Result<std::vector<SearchHit>> read()
    {
        for (const auto part : {&HitReader::readRows, &HitReader::readChildren, &HitReader::readFacts}) {
            if (auto done = (this->*part)(); !done)
                return done.error();
        }
        std::vector<Placed> placed;
        for (const qint64 id : m_ids) {
            auto hit = place(id);
            if (!hit)
                return hit.error();
            placed.push_back(std::move(*hit));
        }
        std::stable_sort(placed.begin(), placed.end(),
                         [](const Placed& a, const Placed& b) { return a.order < b.order; });
        std::vector<SearchHit> hits;
        hits.reserve(placed.size());
        for (Placed& one : placed)
            hits.push_back(std::move(one.hit));
        return hits;
    }

private:
    static constexpr size_t kDeepest = 64;

    /// A hit with the positions on the way to it, by which hits are put in reading order.
    struct Placed
    {
        SearchHit hit;
        std::vector<qint64> order;
    };

    Result<void> readRows()
    {
        Statement statement(
            m_connection,
            u"WITH RECURSIVE above (id) AS (SELECT value FROM json_each(?) UNION SELECT p.parent_id FROM above "
            "JOIN provision p ON p.id = above.id WHERE p.parent_id IS NOT NULL) "
            "SELECT p.id, p.parent_id, p.lineage, p.kind, p.number_style, p.number_values, p.number_as_written, "
            "p.caption, p.text, p.column_lineage, p.face, p.revision_id, p.position FROM above "
            "JOIN provision p ON p.id = above.id"_s);
        return forEach(statement.bind(m_list), [this](const Statement& row) -> Result<void> {
            auto node = readNodeRow(row);
            if (!node)
                return node.error();
            m_rows.insert(row.integer(0), {std::move(*node), row.id<RevisionId>(11), row.integer(12)});
            return {};
        });
    }

    /// Of what stands below, the words of a place need how many 項 an article has and the heads of a table.
    Result<void> readChildren()
    {
        QJsonArray parents;
        for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
            const Kind kind = row->row.node.kind;
            if (kind == Kind::Article || kind == Kind::SupplementaryProvision || kind == Kind::RoleTable)
                parents.append(row.key());
        }
        Statement statement(m_connection,
                            u"SELECT p.parent_id, p.kind, p.lineage, CASE p.kind WHEN 'column' THEN p.text ELSE '' END "
                            "FROM json_each(?) above CROSS JOIN provision p ON p.parent_id = above.value "
                            "WHERE p.kind IN ('paragraph', 'column')"_s);
        statement.bind(QString::fromUtf8(QJsonDocument(parents).toJson(QJsonDocument::Compact)));
        return forEach(statement, [this](const Statement& row) -> Result<void> {
            model::Provision child;
            child.kind = row.text(1) == u"column" ? Kind::Column : Kind::Paragraph;
            child.lineage = row.lineage(2);
            child.text = row.text(3);
            m_rows[row.integer(0)].row.node.children.push_back(std::move(child));
            return {};
        });
    }

    Result<void> readFacts()
    {
        Statement statement(m_connection,
                            u"SELECT r.id, r.agreement_id, r.number, r.state, a.title, m.name FROM revision r "
                            "JOIN agreement a ON a.id = r.agreement_id "
                            "JOIN municipality m ON m.id = a.member_municipality_id WHERE r.id IN "
                            "(SELECT p.revision_id FROM json_each(?) hit JOIN provision p ON p.id = hit.value)"_s);
        return forEach(statement.bind(m_list), [this](const Statement& row) -> Result<void> {
            const auto state = model::revisionStateFromName(row.text(3));
            if (!state)
                return Error{ErrorCode::StoreFailed, {}, u"a revision has an unknown state"_s};
            m_facts.insert(row.integer(0), {row.id<AgreementId>(1), row.number(2), *state, row.text(4), row.text(5)});
            return {};
        });
    }

    template <typename Read>
    static Result<void> forEach(Statement& statement, const Read& read)
    {
        if (auto ran = statement.run(); !ran)
            return ran.error();
        while (statement.next()) {
            if (auto done = read(statement); !done)
                return done.error();
        }
        return statement.failure() ? Result<void>(*statement.failure()) : Result<void>();
    }

    Result<Placed> place(qint64 id)
    {
        std::vector<const PlacedRow*> way;
        for (qint64 at = id; at > 0;) {
            const auto row = m_rows.constFind(at);
            // A broken file could make rows that hang on each other, or on nothing.
            if (row == m_rows.cend() || way.size() > kDeepest)
                return Error{ErrorCode::StoreFailed, {}, u"provision %1 hangs on no root"_s.arg(id)};
            way.insert(way.begin(), &*row);
            at = row->row.parent;
        }
        const PlacedRow& own = *way.back();
        const auto facts = m_facts.constFind(own.revision.value);
        if (facts == m_facts.cend())
            return Error{ErrorCode::StoreFailed, {}, u"provision %1 belongs to no agreement"_s.arg(id)};
        const model::Provision& node = own.row.node;
        Placed placed;
        placed.order = {facts->agreement.value, facts->number, own.revision.value};
        std::vector<const model::Provision*> path;
        for (const PlacedRow* step : way) {
            placed.order.push_back(step->position);
            path.push_back(&step->row.node);
        }
        placed.hit = {facts->agreement,
                      facts->title,
                      facts->member,
                      own.revision,
                      facts->number,
                      facts->state,
                      node.lineage,
                      node.kind,
                      model::placeWords(path),
                      node.caption,
                      node.text,
                      matchRanges(node.caption, m_words),
                      matchRanges(node.text, m_words)};
        return placed;
    }

    Connection& m_connection;
    QStringList m_words;
    std::vector<qint64> m_ids;
    QString m_list; ///< the ids as a JSON list, for json_each()
    QHash<qint64, PlacedRow> m_rows;
    QHash<qint64, RevisionFacts> m_facts;
};

} // namespace

Result<SearchResult> SearchStore::search(const QString& query, int limit, SearchScope scope) const
{
    const QStringList words = searchWords(query);
    SearchResult result;
    if (words.isEmpty())
        return result;
    auto rows = findRows(m_connection, words, scope);
    if (!rows)
        return rows.error();
    result.total = static_cast<int>(rows->size());
    rows->resize(std::min(rows->size(), static_cast<size_t>(std::max(limit, 0))));
    auto hits = HitReader(m_connection, words, *rows).read();
    if (!hits)
        return hits.error();
    result.hits = std::move(*hits);
    auto amendments = searchAmendments(m_connection, words, scope);
    if (!amendments)
        return amendments.error();
    result.total += static_cast<int>(amendments->size());
    const auto room = static_cast<size_t>(std::max(limit, 0)) - result.hits.size();
    amendments->resize(std::min(amendments->size(), room));
    std::move(amendments->begin(), amendments->end(), std::back_inserter(result.hits));
    return result;
}

Result<SearchResult> searchFile(const QString& workingPath, const QString& query, SearchScope scope, int limit)
{
    auto connection = Connection::open(workingPath);
    if (!connection)
        return connection.error();
    return SearchStore(**connection).search(query, limit, scope);
}

} // namespace core::store
