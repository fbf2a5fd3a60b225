// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/amend/amend_support.h"

#include "core/amend/proof.h"
#include "core/amend/writer/instrument.h"
#include "core/exchange/plain_text.h"
#include "core/recognise/recogniser.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using model::Provision;
using Kind = model::ProvisionKind;

// The comparison table and the restatement as instruments (core/amend/table_form.h), and what keeps its identity.

namespace {

const QString kLead = u"連携協約の一部を次の表のように変更する連携協約を締結する。\n"_s;

class TableForm : public testing::Test
{
protected:
    [[nodiscard]] QStringList changes(const QString& table) const
    {
        return tests::changesBy(m_text.root, kLead + table);
    }

    const model::AgreementText m_text = tests::agreementOf(tests::sampleText());
};

TEST_F(TableForm, AUnitIsReplacedWhereItsOldSideIsTheText)
{
    EXPECT_EQ(
        changes(
            u"変更前\t変更後\n（協議）\t（会議）\n第４条　甲及び乙は、毎年度協議を行う。\t第４条　甲及び乙は、毎年度会議を行う。\n"_s),
        (QStringList{u"- （協議）"_s, u"- 第4条　甲及び乙は、毎年度協議を行う。"_s, u"+ （会議）"_s,
                     u"+ 第4条　甲及び乙は、毎年度会議を行う。"_s}));
}

TEST_F(TableForm, PipesSeparateAsWellAndTheNewSideMayStandLeft)
{
    EXPECT_EQ(
        changes(
            u"| 改正後 | 改正前 |\n|---|---|\n| （疑義） | （疑義） |\n| 第6条　疑義は、協議する。 | 第6条　疑義は、甲及び乙が協議して定める。 |\n"_s),
        (QStringList{u"- 第6条　疑義は、甲及び乙が協議して定める。"_s, u"+ 第6条　疑義は、協議する。"_s}));
}

TEST_F(TableForm, WhatIsLeftOutStays)
{
    EXPECT_EQ(
        changes(
            u"変更前\t変更後\n（略）\t（略）\n第2条　（略）\t第2条　（略）\n2　（略）\t2　（略）\n3　前2項の取組の内容は、毎年度見直すものとする。ただし、緊急の必要がある場合は、この限りでない。\t3　前2項の取組の内容は、見直さない。\n"_s),
        (QStringList{
            u"- 3　前2項の取組の内容は、毎年度見直すものとする。ただし、緊急の必要がある場合は、この限りでない。"_s,
            u"+ 3　前2項の取組の内容は、見直さない。"_s}));
}

TEST_F(TableForm, UnitsAreAddedRemovedAndRenumberedAtOnce)
{
    EXPECT_EQ(
        changes(
            u"変更前\t変更後\n（変更）\t（削る）\n第5条　この連携協約を変更するときは、甲及び乙の議会の議決を経る。\t\n\n（疑義）\t（疑義）\n第6条　（略）\t第5条　（略）\n\n（新設）\t（施行）\n\t第6条　この協約は、施行する。\n\n備考　変更部分は、下線の部分である。\n"_s),
        (QStringList{u"- （変更）"_s, u"- 第5条　この連携協約を変更するときは、甲及び乙の議会の議決を経る。"_s,
                     u"- 第6条　疑義は、甲及び乙が協議して定める。"_s, u"+ 第5条　疑義は、甲及び乙が協議して定める。"_s,
                     u"+ （施行）"_s, u"+ 第6条　この協約は、施行する。"_s}));
}

TEST_F(TableForm, ANewFirstArticleStandsInTheChapterOfTheFirst)
{
    const QString frame =
        u"甲市及び乙町の連携協約\n　甲市（以下「甲」という。）及び乙町（以下「乙」という。）は、次のとおり連携協約を締結する。\n第1章　総則\n%1（方針）\n第2条　甲及び乙は、連携する。\n"_s;
    const QString old = u"（目的）\n第1条　この連携協約は、目的を定める。\n"_s;
    const Provision before = tests::agreementOf(frame.arg(old)).root;
    ASSERT_NE(model::firstChild(before, Kind::Chapter), nullptr);
    const auto proof = amend::prove(
        before, tests::agreementOf(frame.arg(u"（基本）\n第1条　乙は、取り組む。\n"_s)).root,
        kLead +
            u"変更前\t変更後\n（新設）\t（基本）\n\t第1条　乙は、取り組む。\n\n（目的）\t（削る）\n第1条　この連携協約は、目的を定める。\t\n"_s);
    EXPECT_TRUE(proof.isProved);
}

TEST_F(TableForm, ARoleTableStandsWhole)
{
    QString table = u"変更前\t変更後\n"_s;
    const QString whole = tests::sampleText().mid(tests::sampleText().indexOf(u"別表（第2条関係）"_s));
    for (const QString& line : whole.split(u'\n', Qt::SkipEmptyParts)) {
        const QString old = QString(line).replace(u'\t', u'|');
        table += old + u'\t' + QString(old).replace(u"線を計画"_s, u"線を立案"_s) + u'\n';
    }
    EXPECT_EQ(changes(table),
              (QStringList{u"- バス	路線を維持する。	路線を計画する。	路線の維持に協力する。"_s,
                           u"+ バス	路線を維持する。	路線を立案する。	路線の維持に協力する。"_s}));
}

TEST_F(TableForm, RowsThatStayMayBeLeftOut)
{
    const QString head = u"変更前\t変更後\n別表（第2条関係）\t別表（第2条関係）\n（略）\t（略）\n"_s;
    const QStringList bus{u"- バス	路線を維持する。	路線を計画する。	路線の維持に協力する。"_s,
                          u"+ バス	路線を維持する。	路線を立案する。	路線の維持に協力する。"_s};
    EXPECT_EQ(
        changes(
            head +
            u"バス|路線を維持する。|路線を計画する。|路線の維持に協力する。\tバス|路線を維持する。|路線を立案する。|路線の維持に協力する。\n（略）\t（略）\n"_s),
        bus);
    // And so may the cells of a row.
    EXPECT_EQ(changes(head + u"バス|（略）|路線を計画する。|（略）\tバス|（略）|路線を立案する。|（略）\n"_s +
                      u"（略）\t（略）\n"_s),
              bus);
}

TEST_F(TableForm, ANewRowStandsBehindTheOneThatIsNamed)
{
    EXPECT_EQ(
        changes(
            u"変更前\t変更後\n別表（第2条関係）\t別表（第2条関係）\n（略）\t（略）\n救急医療|（略）|（略）|（略）\t救急医療|（略）|（略）|（略）\n\t介護|A|B|C\n（略）\t（略）\n"_s),
        QStringList{u"+ 介護\tA\tB\tC"_s});
}

TEST_F(TableForm, WhatIsLeftOutOfATableMustFitInOneWay)
{
    const QString head = u"変更前\t変更後\n別表（第2条関係）\t別表（第2条関係）\n（略）\t（略）\n"_s;
    const QString rest = u"（略）\t（略）\n"_s;
    EXPECT_EQ(changes(head + u"\t(3)　行政\n"_s + rest),
              QStringList{u"refused PlaceAmbiguous 1 | 別表（第2条関係） | 2"_s});
    EXPECT_EQ(changes(head + u"鉄道|（略）|（略）|（略）\t鉄道|（略）|（略）|（略）\n"_s + rest),
              QStringList{u"refused WordsNotFound 1 | 別表（第2条関係） | 鉄道\t（略）\t（略）\t（略）"_s});
    EXPECT_EQ(
        changes(
            head +
            u"バス|路線を維持する。|路線を計画する。|路線の維持に協力する。\tバス|（略）|路線を立案する。|（略）\n"_s +
            rest),
        QStringList{u"refused NewTextUnreadable 1 | 別表（第2条関係） | 3"_s});
}

TEST_F(TableForm, ANewTableStandsByItsNumber)
{
    const model::AgreementText text =
        tests::agreementOf(tests::sampleText().replace(u"別表（第2条関係）"_s, u"別表第1（第2条関係）"_s) +
                           u"\n別表第2（第3条関係）\n\n取組\t内容\n広報\t広報紙を発行する。\n"_s);
    const auto read = amend::readAmendingText(
        kLead + u"変更前\t変更後\n（新設）\t別表第1の2（第3条関係）\n\t取組|内容\n\t人材|A\n"_s);
    ASSERT_TRUE(read.isOk());
    const auto applied = amend::applyAmendingText(text.root, *read);
    ASSERT_TRUE(applied.isOk()) << tests::words(applied.error()).toStdString();
    QStringList titles;
    for (const Provision* table : model::allOfKind(applied->root, Kind::RoleTable))
        titles.append(table->text);
    EXPECT_EQ(titles, (QStringList{u"別表第1"_s, u"別表第1の2"_s, u"別表第2"_s}));
}

TEST_F(TableForm, AnOldSideThatIsNotTheTextIsRefused)
{
    EXPECT_EQ(changes(u"変更前\t変更後\n（協議）\t（会議）\n第4条　甲は、協議を行う。\t第4条　甲は、会議を行う。\n"_s),
              QStringList{u"refused WordsNotFound 1 | （協議） | 甲は、協議を行う。"_s});
    EXPECT_EQ(changes(u"変更前\t変更後\n第9条　甲は、協議を行う。\t第9条　甲は、会議を行う。\n"_s),
              QStringList{u"refused WordsNotFound 1 | 第9条　甲は、協議を行う。 | 第9条　甲は、協議を行う。"_s});
}

TEST_F(TableForm, ARowOfThreeCellsAndATakenNumberAreRefused)
{
    EXPECT_EQ(changes(u"変更前\t変更後\n（協議）\t（会議）\t（x）\n"_s),
              QStringList{u"refused NewTextUnreadable 1 | （協議）\t（会議）\t（x） | 3"_s});
    EXPECT_EQ(changes(u"変更前\t変更後\n（新設）\t第6条　文\n"_s),
              QStringList{u"refused NumberTaken 1 | 第6条 | 第6条"_s});
}

TEST_F(TableForm, ARestatementIsTheWholeNewText)
{
    const auto read = [](const QString& text) -> Result<Provision> {
        auto recognised = recognise::recognise({u"x"_s, text, recognise::TextEncoding::Utf8});
        if (!recognised)
            return recognised.error();
        return std::move(recognised->text.root);
    };
    const QString restated = tests::sampleText().replace(u"圏域の発展"_s, u"圏域の維持"_s);
    const auto amending = amend::readAmendingText(u"連携協約の全部を次のように変更する。\n"_s + restated);
    ASSERT_TRUE(amending.isOk());
    EXPECT_EQ(amending->form, amend::AmendingForm::Restatement);
    const auto applied = amend::applyAmendingText(m_text.root, *amending, read);
    ASSERT_TRUE(applied.isOk());
    model::AgreementText after;
    after.root = applied->root;
    EXPECT_EQ(exchange::toPlainText(after), exchange::toPlainText(tests::agreementOf(restated)));
    // What is alike stays the same provision.
    EXPECT_EQ(model::allOfKind(applied->root, Kind::Article)[4]->lineage,
              model::allOfKind(m_text.root, Kind::Article)[4]->lineage);
    EXPECT_FALSE(amend::applyAmendingText(m_text.root, *amending).isOk());
}

TEST_F(TableForm, TheFrameBehindARestatementIsNoneOfTheNewText)
{
    // Cover and signatures are not said anew; they stay, and so does the 附則 of the agreement beside the new one.
    QString restated = tests::sampleText().replace(u"圏域の発展"_s, u"圏域の維持"_s);
    const model::AgreementText after = tests::agreementOf(restated);
    const auto house = amend::houseStyleOf(m_text.root);
    const auto written = amend::writeInstrument(m_text, after, amend::AmendmentStyle::Restate, house);
    const QString dated = amend::datedInstrument(written, m_text, QDate(2021, 7, 1), house);
    EXPECT_EQ(dated.count(u"から施行する。"_s), 2);
    EXPECT_TRUE(dated.contains(model::dayWords(QDate(2021, 7, 1), house.numbers))) << dated.toStdString();
    EXPECT_TRUE(amend::prove(m_text.root, after.root, dated, recognise::recogniseTree).isProved);
    const auto read = amend::readAmendingText(dated);
    ASSERT_TRUE(read.isOk());
    EXPECT_FALSE(read->restated.contains(model::dayWords(QDate(2021, 7, 1), house.numbers)));
}

TEST_F(TableForm, TheOnlySupplementaryProvisionOfARestatementIsThatOfTheNewText)
{
    const QString only =
        u"協約の全部を次のように変更する。\n協約\n第1条　文。\n附　則\nこの協約は、令和3年7月1日から施行する。\n"_s;
    EXPECT_TRUE(amend::readAmendingText(only)->restated.contains(u"令和3年7月1日"_s));
}

class Lineage : public TableForm
{
protected:
    [[nodiscard]] Provision applied(const QString& sentences) const
    {
        const auto text = amend::readAmendingText(sentences);
        EXPECT_TRUE(text.isOk());
        auto done = amend::applyAmendingText(m_text.root, *text);
        EXPECT_TRUE(done.isOk()) << (done ? std::string() : tests::words(done.error()).toStdString());
        return done ? std::move(done->root) : Provision{};
    }
    /// The first provision with a caption, or a name, or these words.
    [[nodiscard]] static LineageId named(const Provision& root, const QString& words)
    {
        LineageId found;
        model::visit(root, [&](const Provision& node) {
            if (found.isNull() && (node.caption == words || node.text == words))
                found = node.lineage;
        });
        return found;
    }
};

TEST_F(Lineage, SurvivesMovesAndChangesOfWords)
{
    const Provision after = applied(
        u"第６条中「疑義」を「疑問」に改め、同条を第７条とし、第５条の次に次の１条を加える。\n（雑則）\n第６条　文"_s);
    EXPECT_EQ(named(after, u"（疑義）"_s), named(m_text.root, u"（疑義）"_s));
    EXPECT_EQ(named(after, u"疑問は、甲及び乙が協議して定める。"_s),
              named(m_text.root, u"疑義は、甲及び乙が協議して定める。"_s));
    EXPECT_TRUE(model::firstChild(after, Kind::Article) != nullptr);
    const LineageId added = named(after, u"（雑則）"_s);
    EXPECT_FALSE(added.isNull());
    model::visit(m_text.root, [&](const Provision& node) { EXPECT_NE(node.lineage, added); });
}

TEST_F(Lineage, OfWhatIsReplacedPassesToTheNew)
{
    const Provision after = applied(u"第４条を次のように改める。\n（会議）\n第４条　会議を開く。"_s);
    EXPECT_EQ(named(after, u"（会議）"_s), named(m_text.root, u"（協議）"_s));
    const Provision table = applied(
        u"別表を次のように改める。\n別表（第２条関係）\n(1)　経済\n取組\t内容\n観光\t宣伝を行う。\n農業\t行う。"_s);
    EXPECT_EQ(named(table, u"観光"_s), named(m_text.root, u"観光"_s));
    EXPECT_EQ(named(table, u"内容"_s), named(m_text.root, u"内容"_s));
    EXPECT_EQ(named(table, u"経済"_s), named(m_text.root, u"経済成長のけん引"_s));
    EXPECT_FALSE(named(table, u"農業"_s).isNull());
}

TEST_F(Lineage, OfColumnsStaysWhereNoRowIsLeft)
{
    const Provision after = applied(u"別表を次のように改める。\n別表（第２条関係）\n(1)　経済"_s);
    EXPECT_EQ(named(after, u"乙の役割"_s), named(m_text.root, u"乙の役割"_s));
    EXPECT_TRUE(model::allOfKind(after, Kind::Initiative).empty());
}

TEST_F(Lineage, OfARowWhoseNameBeginsAsANumberDoesIsFound)
{
    const Provision renamed = applied(u"別表産業の項取組の欄中「産業」を「第３次産業」に改める。"_s);
    const auto text =
        amend::readAmendingText(u"別表第３次産業の項を削り、同表観光の項の次に次のように加える。\n農業\tA\tB\tC");
    ASSERT_TRUE(text.isOk());
    const auto done = amend::applyAmendingText(renamed, *text);
    ASSERT_TRUE(done.isOk()) << tests::words(done.error()).toStdString();
    EXPECT_TRUE(named(done->root, u"第3次産業"_s).isNull());
    EXPECT_FALSE(named(done->root, u"農業"_s).isNull());
}

TEST_F(Lineage, RolesInsideAnArticleAreRowsOfATable)
{
    const Provision after = applied(
        u"第４条を次のように改める。\n（協議）\n第４条　次のとおりとする。\n　(1)　観光\n　　ア　取組の内容\n　　　宣伝を行う。\n　　　路線を守る。\n　　イ　甲の役割\n　　　企画する。"_s);
    const Provision& paragraph = model::allOfKind(after, Kind::Article)[3]->children.front();
    const Provision* table = model::firstChild(paragraph, Kind::RoleTable);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->face, model::Face::Outline);
    const auto roles = model::allOfKind(*table, Kind::Role);
    ASSERT_EQ(roles.size(), 2U);
    EXPECT_EQ(roles[0]->text, u"宣伝を行う。\n路線を守る。"_s);
    EXPECT_EQ(model::columnHead(*table, *roles[1]), u"甲の役割"_s);
}

TEST_F(Lineage, OfAParagraphPassesIntoAnotherArticle)
{
    const QString words = u"疑義は、甲及び乙が協議して定める。"_s;
    EXPECT_EQ(named(applied(u"第６条を第５条第２項とする。"_s), words), named(m_text.root, words));
}

} // namespace
