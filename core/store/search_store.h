// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/lineage_id.h"
#include "core/base/result.h"
#include "core/model/provision.h"
#include "core/model/revision.h"
#include "core/store/search_match.h"

#include <QString>

#include <vector>

namespace core::store {

class Connection;

/// One provision, or one line of a concluded amending text, that holds all the words of a search.
struct SearchHit
{
    AgreementId agreement;
    QString agreementTitle;
    QString memberName; ///< 小樽市
    RevisionId revision;
    int revisionNumber = 0;
    model::RevisionState state = model::RevisionState::Draft;
    LineageId lineage; ///< of the provision; null in an amending text
    model::ProvisionKind kind{};
    QString place;   ///< 「第3条第1項」, 「別表 災害対策 乙の役割」: see placeWords()
    QString caption; ///< as written; empty for most kinds
    QString text;    ///< as written
    std::vector<TextRange> captionRanges; ///< where the words stand, in UTF-16 units of the caption
    std::vector<TextRange> textRanges;    ///< the same of the text
    AmendmentAgreementId amendment = {};  ///< the concluded amendment whose own text holds the words, in one line of it
};

struct SearchResult
{
    int total = 0;               ///< of all hits, also beyond the limit
    std::vector<SearchHit> hits; ///< by agreement, revision and reading order, those of amendments last; at most as many as asked for
};

/// Which revisions are searched.
enum class SearchScope {
    All,
    Current, ///< drafts and signed texts; not what has been superseded or abolished (過去の版)
};

/// Search in the texts of all agreements and revisions and of concluded amendments (not of templates), in the folded text that is kept beside them:
/// width, hiragana or katakana, capitals and white space make no difference, one character is enough, and several words
/// must all stand in one provision. Looks at everything, without an index: see tests/bench/search_bench.cpp. Reads
/// only; also good on a query_only connection in a worker.
class SearchStore
{
public:
    static constexpr int kUsualLimit = 200;

    explicit SearchStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Nothing is found for a query without words. Beyond the limit the hits of the texts kept last are left out.
    /// Error: StoreFailed.
    [[nodiscard]] Result<SearchResult> search(const QString& query, int limit = kUsualLimit,
                                              SearchScope scope = SearchScope::All) const;

private:
    Connection& m_connection;
};

/// The same for a worker, on a connection of its own to the working copy (Connection::path()), which sees what has
/// been committed. Errors: StoreFailed.
[[nodiscard]] Result<SearchResult> searchFile(const QString& workingPath, const QString& query,
                                              SearchScope scope = SearchScope::Current,
                                              int limit = SearchStore::kUsualLimit);

} // namespace core::store
