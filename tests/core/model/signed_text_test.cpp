// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/signed_text.h"

#include "core/model/numbering.h"
#include "tests/support/qt_printing.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::model;

namespace {

Provision node(ProvisionKind kind, const QString& lineageDigit, const QString& text = {})
{
    Provision made;
    made.kind = kind;
    made.lineage = LineageId::fromString(lineageDigit.repeated(32));
    made.text = text;
    return made;
}

/// A text with an article of two items and a table with one cell; lineages are 1111…, 2222…, to be read in the golden
/// lines below.
AgreementText text()
{
    AgreementText made;
    made.parties = {{u"甲"_s, u"札幌市"_s}, {u"乙"_s, u"小樽市"_s}};
    made.copies = 2;
    made.signedOn = QDate(2019, 3, 29);
    made.signedOnAsWritten = u"平成31年3月29日"_s;
    made.root = node(ProvisionKind::Agreement, u"1"_s);
    Provision article = node(ProvisionKind::Article, u"2"_s);
    article.number = makeNumber(NumberStyle::Article, {3, 2});
    article.caption = u"（目的）"_s;
    Provision paragraph = node(ProvisionKind::Paragraph, u"3"_s, u"一行\tと\\、\r二行\nの文"_s);
    paragraph.number = {NumberStyle::Arabic, {1}, {}};
    for (int i = 1; i <= 2; ++i) {
        paragraph.children.push_back(node(ProvisionKind::Item, QString::number(3 + i), u"号%1"_s.arg(i)));
        paragraph.children.back().number = makeNumber(NumberStyle::Parenthesised, {i});
    }
    article.children.push_back(paragraph);
    made.root.children.push_back(article);
    Provision table = node(ProvisionKind::RoleTable, u"6"_s, u"別表第1"_s);
    table.face = Face::Stacked;
    table.children.push_back(node(ProvisionKind::Column, u"7"_s, u"甲の役割"_s));
    Provision initiative = node(ProvisionKind::Initiative, u"8"_s, u"救急"_s);
    initiative.children.push_back(node(ProvisionKind::Role, u"9"_s, u"運営する。"_s));
    initiative.children.back().column = table.children.front().lineage;
    table.children.push_back(initiative);
    made.root.children.push_back(table);
    return made;
}

std::vector<SignedTextDifference> after(const std::function<void(AgreementText&)>& change)
{
    AgreementText changed = text();
    change(changed);
    return differences(canonicalText(text()), canonicalText(changed));
}

Provision& paragraphOf(AgreementText& agreement)
{
    return agreement.root.children[0].children[0];
}

} // namespace

TEST(SignedTextTest, CanonicalTextIsAsDocumented)
{
    QString expected = uR"(kyoyaku-signed-text;1
kind;agreement
party;甲;札幌市
party;乙;小樽市
copies;2
signed-on;2019-03-29
signed-on-as-written;平成31年3月29日
effective-on;
provision;0;1#;agreement;none;;;;;;
provision;1;2#;article;article;3,2;第3条の2;（目的）;;;
provision;2;3#;paragraph;arabic;1;;;一行\tと\\、\r二行\nの文;;
provision;3;4#;item;parenthesised;1;@1@;;号1;;
provision;3;5#;item;parenthesised;2;@2@;;号2;;
provision;1;6#;roleTable;none;;;;別表第1;;stacked
provision;2;7#;column;none;;;;甲の役割;;
provision;2;8#;initiative;none;;;;救急;;
provision;3;9#;role;none;;;;運営する。;7#;
)"_s;
    expected.replace(u';', u'\t');
    for (int digit = 1; digit <= 9; ++digit)
        expected.replace(QString::number(digit) + u'#', QString::number(digit).repeated(32));
    for (int i = 1; i <= 2; ++i)
        expected.replace(u"@%1@"_s.arg(i), makeNumber(NumberStyle::Parenthesised, {i}).asWritten);
    EXPECT_EQ(canonicalText(text()), expected);
}

TEST(SignedTextTest, DigestIsSha256OfUtf8)
{
    EXPECT_EQ(digestOf(u"abc"_s), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    EXPECT_EQ(
        digestOf(u"協約"_s),
        QString::fromLatin1(QCryptographicHash::hash("\xE5\x8D\x94\xE7\xB4\x84", QCryptographicHash::Sha256).toHex()));
}

TEST(SignedTextTest, SameTextsDoNotDiffer)
{
    EXPECT_TRUE(after([](AgreementText&) {}).empty());
}

TEST(SignedTextTest, ChangedProvisionIsNamedWithBothWordings)
{
    const auto found = after([](AgreementText& t) { paragraphOf(t).children[1].text = u"別の号"_s; });
    EXPECT_EQ(found, (std::vector<SignedTextDifference>{{u"第3条の2第1項第2号"_s, u"text"_s, u"号2"_s, u"別の号"_s}}));
    const auto cell = after([](AgreementText& t) { t.root.children[1].children[1].children[0].text = u"x"_s; });
    EXPECT_EQ(cell, (std::vector<SignedTextDifference>{
                        {u"別表第1 「救急」 甲の役割"_s, u"text"_s, u"運営する。"_s, u"x"_s}}));
}

TEST(SignedTextTest, EveryPartOfATextCounts)
{
    const std::vector<std::pair<QString, std::function<void(AgreementText&)>>> changes{
        {u"kind"_s, [](AgreementText& t) { t.kind = AgreementKind::Other; }},
        {u"copies"_s, [](AgreementText& t) { t.copies.reset(); }},
        {u"signed_on"_s, [](AgreementText& t) { t.signedOn = QDate(2019, 3, 30); }},
        {u"signed_on_as_written"_s, [](AgreementText& t) { t.signedOnAsWritten += u'　'; }},
        {u"effective_on"_s, [](AgreementText& t) { t.effectiveOn = QDate(2019, 4, 1); }},
        {u"parties"_s, [](AgreementText& t) { t.parties[1].symbol = u"丙"_s; }},
        {u"parties"_s, [](AgreementText& t) { std::swap(t.parties[0], t.parties[1]); }},
        {u"kind"_s, [](AgreementText& t) { paragraphOf(t).kind = ProvisionKind::Text; }},
        {u"number_style"_s, [](AgreementText& t) { t.root.children[0].number.style = NumberStyle::ArticleKanji; }},
        {u"number_values"_s, [](AgreementText& t) { t.root.children[0].number.values = {4}; }},
        {u"number_as_written"_s, [](AgreementText& t) { t.root.children[0].number.asWritten = u"第３条の２"_s; }},
        {u"caption"_s, [](AgreementText& t) { t.root.children[0].caption = u"(目的)"_s; }},
        {u"text"_s, [](AgreementText& t) { paragraphOf(t).text += u' '; }},
        {u"column_lineage"_s,
         [](AgreementText& t) { t.root.children[1].children[1].children[0].column = t.root.lineage; }},
        {u"face"_s, [](AgreementText& t) { t.root.children[1].face = Face::Columns; }},
        {u"position"_s, [](AgreementText& t) { std::swap(t.root.children[0], t.root.children[1]); }},
        {u"position"_s,
         [](AgreementText& t) {
             t.root.children.push_back(paragraphOf(t).children[1]);
             paragraphOf(t).children.pop_back();
         }},
        {QString(), [](AgreementText& t) { paragraphOf(t).children.pop_back(); }},
        {QString(), [](AgreementText& t) { t.root.children.push_back(node(ProvisionKind::Text, u"a"_s, u"新"_s)); }},
    };
    for (const auto& [column, change] : changes) {
        const auto found = after(change);
        ASSERT_EQ(found.size(), 1U) << column.toStdString();
        EXPECT_EQ(found.front().column, column);
        EXPECT_NE(found.front().signedValue, found.front().value);
        AgreementText changed = text();
        change(changed);
        EXPECT_NE(digestOf(canonicalText(changed)), digestOf(canonicalText(text()))) << column.toStdString();
    }
}

TEST(SignedTextTest, FieldsCannotRunIntoEachOther)
{
    AgreementText first = text();
    first.parties = {{u"甲\tx"_s, u"y"_s}};
    AgreementText second = text();
    second.parties = {{u"甲"_s, u"x\ty"_s}};
    EXPECT_NE(canonicalText(first), canonicalText(second));
    AgreementText lines = text();
    lines.signedOnAsWritten = u"a\neffective-on\t"_s;
    EXPECT_EQ(canonicalText(lines).count(u'\n'), canonicalText(text()).count(u'\n'));
}

TEST(SignedTextTest, DamagedCanonicalTextsAreReadWithoutACrash)
{
    const QString good = canonicalText(text());
    for (const QString& bad : {u""_s, u"x"_s, u"provision\n"_s, u"provision\t99999\n"_s,
                               u"provision\t-5\tq\tnonsense\n"_s, u"\n\t\n"_s, QString(good).replace(u'\t', u'\\')}) {
        EXPECT_FALSE(differences(bad, good).empty());
        EXPECT_FALSE(differences(good, bad).empty());
    }
}
