// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/chosen_revision.h"
#include "app/command_line/failure.h"
#include "app/command_line/verbs.h"

#include "core/model/grammar.h"
#include "core/store/search_store.h"
#include "ui/common/filled_sentence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

/// So many characters stand before and behind the first hit of a line.
constexpr int kAround = 30;

QJsonArray jsonOf(const std::vector<store::TextRange>& ranges)
{
    QJsonArray array;
    for (const store::TextRange& range : ranges)
        array.append(QJsonArray{range.start, range.length});
    return array;
}

QJsonObject jsonOf(const store::SearchHit& hit)
{
    return {{u"agreement"_s, hit.agreement.value},
            {u"title"_s, hit.agreementTitle},
            {u"member"_s, hit.memberName},
            {u"revision"_s, hit.revisionNumber},
            {u"state"_s, model::revisionStateName(hit.state)},
            {u"kind"_s, hit.amendment.isValid() ? u"amendment"_s : model::kindName(hit.kind)},
            {u"where"_s, hit.place},
            {u"caption"_s, hit.caption},
            {u"captionRanges"_s, jsonOf(hit.captionRanges)},
            {u"text"_s, hit.text},
            {u"textRanges"_s, jsonOf(hit.textRanges)}};
}

/// The words around the first hit on one line, what is left out marked by 「…」.
QString excerpt(const store::SearchHit& hit)
{
    const bool isInText = !hit.textRanges.empty();
    const QString& text = isInText ? hit.text : hit.caption;
    const auto& ranges = isInText ? hit.textRanges : hit.captionRanges;
    const int hitStart = ranges.empty() ? 0 : ranges.front().start;
    const int hitEnd = ranges.empty() ? 0 : hitStart + ranges.front().length;
    int start = std::max(0, hitStart - kAround);
    int end = std::min(static_cast<int>(text.size()), hitEnd + kAround);
    if (start > 0 && text[start].isLowSurrogate())
        --start;
    if (end < text.size() && text[end].isLowSurrogate())
        ++end;
    const QString words = text.mid(start, end - start).replace(u'\n', u' ');
    return (start > 0 ? u"…"_s : QString()) + words + (end < text.size() ? u"…"_s : QString());
}

void printHits(const store::SearchResult& result, CommandContext& context)
{
    for (const store::SearchHit& hit : result.hits) {
        const QString revision = ui::filled(QCoreApplication::translate("CommandLine", "revision %1"),
                                            {QString::number(hit.revisionNumber)});
        context.out << hit.memberName << "  " << revision << "  " << hit.place << "\n    " << excerpt(hit) << '\n';
    }
    const QString shown = QCoreApplication::translate("CommandLine", "%1 places were found.");
    const QString some = QCoreApplication::translate("CommandLine", "%1 places were found; the first %2 are shown.");
    const bool isAll = static_cast<size_t>(result.total) == result.hits.size();
    context.err << ui::filled(isAll ? shown : some,
                              {QString::number(result.total), QString::number(result.hits.size())})
                << '\n';
}

ExitStatus searchTexts(const Arguments& arguments, CommandContext& context)
{
    int limit = store::SearchStore::kUsualLimit;
    if (arguments.has(u"limit"_s)) {
        bool isNumber = false;
        limit = arguments.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || limit < 1)
            return fail({ErrorCode::UsageWrong,
                         {QCoreApplication::translate("CommandLine", "The limit is a whole number from 1.")},
                         {}},
                        context);
    }
    const QString words = arguments.words().sliced(1).join(u' ');
    if (store::searchWords(words).isEmpty())
        return fail({ErrorCode::UsageWrong,
                     {QCoreApplication::translate("CommandLine", "There is no word to search for.")},
                     {}},
                    context);
    const auto registry = openForReading(arguments.word(0));
    if (!registry)
        return fail(registry.error(), context);
    const auto result = store::SearchStore((*registry)->connection()).search(words, limit);
    if (!result)
        return fail(result.error(), context);
    if (arguments.has(u"json"_s)) {
        QJsonArray hits;
        for (const store::SearchHit& hit : result->hits)
            hits.append(jsonOf(hit));
        context.out
            << QJsonDocument(QJsonObject{{u"total"_s, result->total}, {u"hits"_s, hits}}).toJson(QJsonDocument::Compact)
            << '\n';
    } else {
        printHits(*result, context);
    }
    // Hits are what was asked for; status 1 is kept for what a person should look after.
    return ExitStatus::Done;
}

} // namespace

Verb searchVerb()
{
    return {u"search"_s,
            {u"FILE WORDS..."_s,
             2,
             -1,
             {{u"json"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "one JSON object with everything that is known")},
              {u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("CommandLine", "shows at most N places (200)")}}},
            QT_TRANSLATE_NOOP("CommandLine", "searches the texts of all agreements, revisions and concluded amendments "
                                             "for places that hold all the words"),
            searchTexts,
            FileUse::Reads};
}

} // namespace app
