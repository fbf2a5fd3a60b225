// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/chosen_revision.h"
#include "app/command_line/failure.h"
#include "app/command_line/listing.h"
#include "app/command_line/text_table.h"
#include "app/command_line/verbs.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app {

namespace {

void printListing(const Listing& listing, QTextStream& out)
{
    QStringList heads;
    for (const Listing::Column& column : listing.columns)
        heads.append(QCoreApplication::translate("Listing", column.head));
    std::vector<QStringList> rows{heads};
    for (const auto& item : listing.items) {
        QStringList row;
        for (const Listing::Column& column : listing.columns)
            row.append(item[column.key].toVariant().toString());
        rows.push_back(row);
    }
    printTable(rows, out);
}

ExitStatus listThings(const Arguments& arguments, CommandContext& context)
{
    const QString name = arguments.words().size() > 1 ? arguments.word(1) : u"agreements"_s;
    const auto registry = openForReading(arguments.word(0));
    if (!registry)
        return fail(registry.error(), context);
    const auto listing = makeListing(**registry, name);
    if (!listing)
        return fail(listing.error(), context);
    if (arguments.has(u"json"_s))
        context.out << QJsonDocument(QJsonObject{{name, listing->items}}).toJson(QJsonDocument::Compact) << '\n';
    else
        printListing(*listing, context.out);
    return ExitStatus::Done;
}

} // namespace

Verb listVerb()
{
    return {u"list"_s,
            {u"FILE ["_s + listingNames().join(u'|') + u']',
             1,
             2,
             {{u"json"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "one JSON object with everything that is known")}}},
            QT_TRANSLATE_NOOP("CommandLine", "lists what a file holds; without a word, its agreements"),
            listThings,
            FileUse::Reads};
}

} // namespace app
