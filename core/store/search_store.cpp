// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_store.h"

#include "core/model/grammar.h"
#include "core/model/provision_place.h"
#include "core/store/connection.h"
#include "core/store/provision_tree.h"
#include "core/store/statement.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

using Kind = model::ProvisionKind;

/// As many words as the database itself looks for; further ones are looked for in what it found.
constexpr int kWordsInSql = 4;

/// instr() knows no wildcards, so 「%」 and 「_」 are letters like any other; the empty text is found everywhere.
Result<std::vector<qint64>> findRows(Connection& connection, QStringList words)
{
    // The longest word is the rarest; the row is left at the first one that is missing.
    std::stable_sort(words.begin(), words.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    Statement statement(connection, u"SELECT provision_id, CASE ? WHEN 0 THEN '' ELSE folded END "
                                    "FROM derived_provision_text WHERE instr(folded, ?) AND instr(folded, ?) "
                                    "AND instr(folded, ?) AND instr(folded, ?) ORDER BY provision_id"_s);
    const QStringList further = words.mid(kWordsInSql);
    statement.bind(static_cast<int>(further.size()));
    for (int i = 0; i < kWordsInSql; ++i)
        statement.bind(words.value(i));
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
    qint64 revision = 0;
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

/// Turns rows into hits. Rows above and facts are read once for all the hits that share them.
class HitReader
{
public:
    HitReader(Connection& connection, const QStringList& words)
        : m_words(words)
        , m_row(connection, u"SELECT id, parent_id, lineage, kind, number_style, number_values, number_as_written, "
                            "caption, text, column_lineage, face, revision_id, position FROM provision WHERE id = ?"_s)
        , m_children(connection, u"SELECT lineage, text FROM provision WHERE parent_id = ? AND kind = ?"_s)
        , m_facts(connection, u"SELECT r.agreement_id, r.number, r.state, a.title, m.name FROM revision r "
                              "JOIN agreement a ON a.id = r.agreement_id "
                              "JOIN municipality m ON m.id = a.member_municipality_id WHERE r.id = ?"_s)
    {
    }

    /// A hit with the positions on the way to it, by which hits are put in reading order.
    struct Placed
    {
        SearchHit hit;
        std::vector<qint64> order;
    };

    Result<Placed> read(qint64 id)
    {
        std::vector<qint64> way;
        for (qint64 at = id; at > 0;) {
            const auto row = rowOf(at);
            if (!row)
                return row.error();
            way.insert(way.begin(), at);
            // A broken file could make rows that hang on each other.
            if (way.size() > kDeepest)
                return Error{ErrorCode::StoreFailed, {}, u"provision %1 hangs on no root"_s.arg(id)};
            at = (*row)->row.parent;
        }
        const PlacedRow& own = m_rows[id];
        const auto facts = factsOf(own.revision);
        if (!facts)
            return facts.error();
        Placed placed;
        SearchHit& hit = placed.hit;
        hit.agreement = (*facts)->agreement;
        hit.agreementTitle = (*facts)->title;
        hit.memberName = (*facts)->member;
        hit.revision = RevisionId{own.revision};
        hit.revisionNumber = (*facts)->number;
        hit.state = (*facts)->state;
        hit.lineage = own.row.node.lineage;
        hit.kind = own.row.node.kind;
        hit.caption = own.row.node.caption;
        hit.text = own.row.node.text;
        hit.captionRanges = matchRanges(hit.caption, m_words);
        hit.textRanges = matchRanges(hit.text, m_words);
        placed.order = {hit.agreement.value, hit.revisionNumber, hit.revision.value};
        std::vector<const model::Provision*> path;
        for (const qint64 step : way) {
            placed.order.push_back(m_rows[step].position);
            path.push_back(&m_rows[step].row.node);
        }
        hit.place = model::placeWords(path);
        return placed;
    }

private:
    static constexpr size_t kDeepest = 64;

    Result<const PlacedRow*> rowOf(qint64 id)
    {
        if (const auto known = m_rows.constFind(id); known != m_rows.cend())
            return &known.value();
        auto read = readFirst<PlacedRow>(m_row.bind(id), [](const Statement& row) -> Result<PlacedRow> {
            auto node = readNodeRow(row);
            if (!node)
                return node.error();
            return PlacedRow{std::move(*node), row.integer(11), row.integer(12)};
        });
        if (!read)
            return read.error();
        if (!read->has_value())
            return Error{ErrorCode::StoreFailed, {}, u"there is no provision %1"_s.arg(id)};
        PlacedRow& placed = **read;
        if (auto completed = addChildrenForPlace(id, placed.row.node); !completed)
            return completed.error();
        return &m_rows.insert(id, std::move(placed)).value();
    }

    /// Of what stands below it, the words of a place need how many 項 an article has and the heads of a table.
    Result<void> addChildrenForPlace(qint64 id, model::Provision& node)
    {
        const bool holdsParagraphs = node.kind == Kind::Article || node.kind == Kind::SupplementaryProvision;
        if (!holdsParagraphs && node.kind != Kind::RoleTable)
            return {};
        const Kind wanted = holdsParagraphs ? Kind::Paragraph : Kind::Column;
        if (auto ran = m_children.bind(id).bind(model::kindName(wanted)).run(); !ran)
            return ran.error();
        while (m_children.next()) {
            model::Provision child;
            child.kind = wanted;
            child.lineage = m_children.lineage(0);
            child.text = wanted == Kind::Column ? m_children.text(1) : QString();
            node.children.push_back(std::move(child));
        }
        return m_children.failure() ? Result<void>(*m_children.failure()) : Result<void>();
    }

    Result<const RevisionFacts*> factsOf(qint64 revision)
    {
        if (const auto known = m_known.constFind(revision); known != m_known.cend())
            return &known.value();
        auto read = readFirst<RevisionFacts>(m_facts.bind(revision), [](const Statement& row) -> Result<RevisionFacts> {
            const auto state = model::revisionStateFromName(row.text(2));
            if (!state)
                return Error{ErrorCode::StoreFailed, {}, u"a revision has an unknown state"_s};
            return RevisionFacts{row.id<AgreementId>(0), row.number(1), *state, row.text(3), row.text(4)};
        });
        if (!read)
            return read.error();
        if (!read->has_value())
            return Error{ErrorCode::StoreFailed, {}, u"revision %1 belongs to no agreement"_s.arg(revision)};
        return &m_known.insert(revision, std::move(**read)).value();
    }

    QStringList m_words;
    Statement m_row;
    Statement m_children;
    Statement m_facts;
    QHash<qint64, PlacedRow> m_rows;
    QHash<qint64, RevisionFacts> m_known;
};

} // namespace

Result<SearchResult> SearchStore::search(const QString& query, int limit) const
{
    const QStringList words = searchWords(query);
    SearchResult result;
    if (words.isEmpty())
        return result;
    auto rows = findRows(m_connection, words);
    if (!rows)
        return rows.error();
    result.total = static_cast<int>(rows->size());
    rows->resize(std::min(rows->size(), static_cast<size_t>(std::max(limit, 0))));
    HitReader reader(m_connection, words);
    std::vector<HitReader::Placed> placed;
    placed.reserve(rows->size());
    for (const qint64 id : *rows) {
        auto hit = reader.read(id);
        if (!hit)
            return hit.error();
        placed.push_back(std::move(*hit));
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const HitReader::Placed& a, const HitReader::Placed& b) { return a.order < b.order; });
    for (HitReader::Placed& one : placed)
        result.hits.push_back(std::move(one.hit));
    return result;
}

} // namespace core::store
