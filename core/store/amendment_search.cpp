// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/amendment_search.h"

#include "core/base/calendar.h"
#include "core/base/width_folding.h"
#include "core/store/statement.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// 「変更協約（令和3年6月25日） 3行目」
QString placeOf(const QString& instrument, const std::optional<QDate>& signedOn, qsizetype line)
{
    const QString kind = instrument == u"abolition" ? u"廃止協約"_s : u"変更協約"_s;
    const QString day = signedOn ? u"（%1）"_s.arg(toEraDate(*signedOn)) : QString();
    return u"%1%2 %3行目"_s.arg(kind, day).arg(line);
}

} // namespace

Result<std::vector<SearchHit>> searchAmendments(Connection& connection, const QStringList& words, SearchScope scope)
{
    Statement statement(
        connection,
        u"SELECT m.id, m.signed_on, m.wording, r.id, r.number, r.state, a.id, a.title, c.name, m.instrument "
        "FROM amendment_agreement m JOIN revision r ON r.id = coalesce(m.resulting_revision_id, m.base_revision_id) "
        "JOIN agreement a ON a.id = m.agreement_id "
        "JOIN municipality c ON c.id = a.member_municipality_id "
        "WHERE m.digest <> '' AND (? OR r.state IN ('draft', 'signed')) "
        "ORDER BY a.id, m.signed_on, m.day_order, m.id"_s);
    statement.bind(scope == SearchScope::All ? 1 : 0);
    if (auto ran = statement.run(); !ran)
        return ran.error();
    std::vector<SearchHit> hits;
    while (statement.next()) {
        const auto state = model::revisionStateFromName(statement.text(5));
        if (!state)
            return Error{ErrorCode::StoreFailed, {}, u"a revision has an unknown state"_s};
        const QStringList lines = statement.text(2).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString line = lines.at(i).trimmed();
            const QString folded = foldForSearch(line);
            if (!std::all_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); }))
                continue;
            SearchHit hit;
            hit.agreement = statement.id<AgreementId>(6);
            hit.agreementTitle = statement.text(7);
            hit.memberName = statement.text(8);
            hit.revision = statement.id<RevisionId>(3);
            hit.revisionNumber = statement.number(4);
            hit.state = *state;
            hit.kind = model::ProvisionKind::Text;
            hit.amendment = statement.id<AmendmentAgreementId>(0);
            hit.place = placeOf(statement.text(9), statement.date(1), i + 1);
            hit.text = line;
            hit.textRanges = matchRanges(line, words);
            hits.push_back(std::move(hit));
        }
    }
    if (statement.failure())
        return *statement.failure();
    return hits;
}

} // namespace core::store
