// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/agreement_json.h"

#include "core/model/numbering.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace core;
using namespace Qt::StringLiterals;
using model::makeProvision;
using model::Provision;
using Kind = model::ProvisionKind;

namespace {

Provision tableWithOneRow(const Provision& column)
{
    Provision table = makeProvision(Kind::RoleTable, u"別表"_s);
    table.caption = u"（第3条関係）"_s;
    Provision section = makeProvision(Kind::Section);
    section.number = model::makeNumber(NumberStyle::Parenthesised, {1});
    section.caption = u"経済"_s;
    Provision initiative = makeProvision(Kind::Initiative, u"観光"_s);
    Provision role = makeProvision(Kind::Role, u"行う。"_s);
    role.column = column.lineage;
    initiative.children = {role};
    section.children = {initiative};
    table.children = {column, section};
    return table;
}

TEST(AgreementJson, NamesAbsentThingsAsNullOrEmpty)
{
    model::AgreementText text;
    text.root = makeProvision(Kind::Agreement);
    const QJsonObject json = exchange::toJson(text, {});
    EXPECT_EQ(json[u"format"_s], u"kyoyaku-agreement"_s);
    EXPECT_EQ(json[u"version"_s], 1);
    EXPECT_TRUE(json[u"source"_s].isNull());
    const QJsonObject agreement = json[u"agreement"_s].toObject();
    for (const QString& key : {u"title"_s, u"preamble"_s, u"closing"_s, u"copies"_s, u"signedOn"_s,
                               u"signedOnAsWritten"_s, u"effectiveOn"_s}) {
        EXPECT_TRUE(agreement.contains(key)) << key.toStdString();
        EXPECT_TRUE(agreement[key].isNull()) << key.toStdString();
    }
    for (const QString& key :
         {u"parties"_s, u"articles"_s, u"supplementaryProvisions"_s, u"signatures"_s, u"roleTables"_s}) {
        EXPECT_TRUE(agreement[key].isArray()) << key.toStdString();
        EXPECT_TRUE(agreement[key].toArray().isEmpty()) << key.toStdString();
    }
    EXPECT_FALSE(agreement.contains(u"unplaced"_s));
}

constexpr QStringView kArticles =
    uR"json([{"caption":"目的","number":"3の2","paragraphs":[{"items":[{"items":[],"marker":"(1)","text":"観光"}],"number":1,"text":"次のとおりとする。"}]}])json";
constexpr QStringView kRoleTables =
    uR"json([{"basis":"第3条関係","columns":["内容"],"face":"columns","sections":[{"heading":"経済","initiatives":[{"name":"観光","roles":{"内容":"行う。"}}],"marker":"(1)","sections":[]}],"title":"別表"}])json";

QString compact(const QJsonValue& array)
{
    return QString::fromUtf8(QJsonDocument(array.toArray()).toJson(QJsonDocument::Compact));
}

TEST(AgreementJson, FollowsTheContract)
{
    model::AgreementText text;
    text.root = makeProvision(Kind::Agreement);
    Provision article = makeProvision(Kind::Article);
    article.number = model::makeNumber(NumberStyle::Article, {3, 2});
    article.caption = u"（目的）"_s;
    Provision paragraph = makeProvision(Kind::Paragraph, u"次のとおりとする。"_s);
    Provision item = makeProvision(Kind::Item, u"観光"_s);
    item.number = model::makeNumber(NumberStyle::Parenthesised, {1});
    paragraph.children = {item};
    article.children = {paragraph};
    text.root.children = {article, tableWithOneRow(makeProvision(Kind::Column, u"内容"_s))};
    text.copies = 2;
    text.signedOn = QDate(2019, 3, 29);
    const QJsonObject agreement = exchange::toJson(text, u"a.txt"_s)[u"agreement"_s].toObject();
    EXPECT_EQ(compact(agreement[u"articles"_s]), kArticles.toString());
    EXPECT_EQ(compact(agreement[u"roleTables"_s]), kRoleTables.toString());
    EXPECT_EQ(agreement[u"copies"_s], 2);
    EXPECT_EQ(agreement[u"signedOn"_s], u"2019-03-29"_s);
}

TEST(AgreementJson, DropsNothingThatCouldNotBePlaced)
{
    model::AgreementText text;
    text.root = makeProvision(Kind::Agreement);
    Provision article = makeProvision(Kind::Article);
    Provision paragraph = makeProvision(Kind::Paragraph, u"本文"_s);
    paragraph.children = {makeProvision(Kind::Text, u"残り"_s)};
    article.children = {paragraph};
    text.root.children = {article, makeProvision(Kind::Text, u"どこにも置けない文"_s)};
    const QJsonObject agreement = exchange::toJson(text, {})[u"agreement"_s].toObject();
    EXPECT_EQ(agreement[u"unplaced"_s].toArray(), QJsonArray{u"どこにも置けない文"_s});
    EXPECT_EQ(agreement[u"articles"_s][0][u"paragraphs"_s][0][u"text"_s], u"本文\n残り"_s);
}

} // namespace
