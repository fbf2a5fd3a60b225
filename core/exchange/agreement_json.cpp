// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/agreement_json.h"

#include "core/exchange/role_table_json.h"
#include "core/model/agreement.h"
#include "core/model/numbering.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core::exchange {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

QJsonValue nullIfEmpty(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue isoDate(const std::optional<QDate>& date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

/// The words of a node and, on lines of their own, what could not be placed below it.
QString textWithLeftovers(const Provision& node)
{
    QString text = node.text;
    for (const Provision& child : node.children) {
        if (child.kind == Kind::Text)
            text += (text.isEmpty() ? u""_s : u"\n"_s) + child.text;
    }
    return text;
}

QJsonArray itemsOf(const Provision& parent)
{
    QJsonArray items;
    for (const Provision& child : parent.children) {
        if (child.kind != Kind::Item && child.kind != Kind::Subitem)
            continue;
        items.append(QJsonObject{{u"marker"_s, model::shownNumber(child.number)},
                                 {u"text"_s, textWithLeftovers(child)},
                                 {u"items"_s, itemsOf(child)}});
    }
    return items;
}

QJsonArray paragraphsOf(const Provision& parent)
{
    QJsonArray paragraphs;
    for (const Provision& child : parent.children) {
        if (child.kind != Kind::Paragraph)
            continue;
        const int number =
            child.number.values.empty() ? static_cast<int>(paragraphs.size()) + 1 : child.number.values.front();
        paragraphs.append(
            QJsonObject{{u"number"_s, number}, {u"text"_s, textWithLeftovers(child)}, {u"items"_s, itemsOf(child)}});
    }
    return paragraphs;
}

QJsonArray articlesOf(const Provision& root)
{
    QJsonArray articles;
    for (const Provision* article : model::allOfKind(root, Kind::Article)) {
        articles.append(QJsonObject{{u"number"_s, model::numberValues(article->number)},
                                    {u"caption"_s, nullIfEmpty(model::captionWords(article->caption))},
                                    {u"paragraphs"_s, paragraphsOf(*article)}});
    }
    return articles;
}

QJsonArray supplementaryProvisionsOf(const Provision& root)
{
    QJsonArray provisions;
    for (const Provision* provision : model::allOfKind(root, Kind::SupplementaryProvision)) {
        provisions.append(QJsonObject{{u"caption"_s, model::captionWords(provision->caption)},
                                      {u"paragraphs"_s, paragraphsOf(*provision)}});
    }
    return provisions;
}

QJsonObject signatureJson(const Provision& signature)
{
    const auto field = [&](Kind kind) {
        const Provision* node = model::firstChild(signature, kind);
        return node ? QJsonValue(node->text) : QJsonValue();
    };
    return {{u"symbol"_s, field(Kind::SignatureSymbol)},
            {u"address"_s, field(Kind::SignatureAddress)},
            {u"municipality"_s, field(Kind::SignatureMunicipality)},
            {u"office"_s, field(Kind::SignatureOffice)},
            {u"name"_s, field(Kind::SignatureName)}};
}

QJsonArray signaturesOf(const Provision& root)
{
    QJsonArray signatures;
    for (const Provision* signature : model::allOfKind(root, Kind::Signature))
        signatures.append(signatureJson(*signature));
    return signatures;
}

QJsonArray partiesOf(const model::AgreementText& text)
{
    QJsonArray parties;
    for (const model::Party& party : text.parties)
        parties.append(QJsonObject{{u"symbol"_s, nullIfEmpty(party.symbol)}, {u"name"_s, party.name}});
    return parties;
}

QJsonValue textOf(const Provision& root, Kind kind)
{
    const Provision* node = model::firstChild(root, kind);
    return node ? nullIfEmpty(node->text) : QJsonValue();
}

void add(const QString& words, QJsonArray* list)
{
    if (!words.isEmpty())
        list->append(words);
}

/// Everything that the contract has no place for, in reading order. The cover only repeats title, date and names.
void collectUnplaced(const Provision& node, QJsonArray* list)
{
    for (const Provision& child : node.children) {
        switch (child.kind) {
        case Kind::Part:
        case Kind::Chapter:
            add(model::shownNumber(child.number) + child.caption, list);
            break;
        case Kind::Paragraph:
            add(child.caption, list);
            break;
        case Kind::HeadNote:
        case Kind::TableNote:
            add(child.text, list);
            break;
        case Kind::Text:
            // Below a paragraph or item it stands behind the text of its parent.
            if (node.kind != Kind::Paragraph && node.kind != Kind::Item && node.kind != Kind::Subitem)
                add(child.text, list);
            break;
        default:
            break;
        }
        collectUnplaced(child, list);
    }
}

QJsonArray unplacedIn(const Provision& root)
{
    QJsonArray unplaced;
    collectUnplaced(root, &unplaced);
    return unplaced;
}

} // namespace

QJsonObject toJson(const model::AgreementText& text, const QString& source)
{
    const Provision& root = text.root;
    QJsonObject agreement{
        {u"title"_s, nullIfEmpty(model::title(text))},
        {u"kind"_s, model::agreementKindName(text.kind)},
        {u"parties"_s, partiesOf(text)},
        {u"preamble"_s, textOf(root, Kind::Preamble)},
        {u"articles"_s, articlesOf(root)},
        {u"supplementaryProvisions"_s, supplementaryProvisionsOf(root)},
        {u"closing"_s, textOf(root, Kind::ClosingClause)},
        {u"copies"_s, text.copies ? QJsonValue(*text.copies) : QJsonValue()},
        {u"signedOn"_s, isoDate(text.signedOn)},
        {u"signedOnAsWritten"_s, nullIfEmpty(text.signedOnAsWritten)},
        {u"effectiveOn"_s, isoDate(text.effectiveOn)},
        {u"signatures"_s, signaturesOf(root)},
        {u"roleTables"_s, roleTablesJson(root)},
    };
    if (const QJsonArray unplaced = unplacedIn(root); !unplaced.isEmpty())
        agreement.insert(u"unplaced"_s, unplaced);
    return {{u"format"_s, u"kyoyaku-agreement"_s},
            {u"version"_s, 1},
            {u"source"_s, nullIfEmpty(source)},
            {u"agreement"_s, agreement}};
}

} // namespace core::exchange
