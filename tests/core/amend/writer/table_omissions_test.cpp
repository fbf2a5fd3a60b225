// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/table_omissions.h"

#include "core/amend/proof.h"
#include "core/amend/writer/instrument.h"
#include "core/recognise/recogniser.h"
#include "tests/core/amend/writer/known_edits.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

QStringList written(const QStringList& old, const QStringList& now)
{
    QStringList lines;
    for (const amend::ComparisonRow& row : amend::withTableOmissions(amend::pairedLines(old, now))) {
        const QString both = row.oldLine == row.newLine ? row.newLine : row.oldLine + u'｜' + row.newLine;
        lines.append(QString(both).replace(u'\t', u'/'));
    }
    return lines;
}

const QStringList& columns()
{
    static const QStringList kLines{
        u"別表（第3条関係）"_s, u"(1)　経済"_s, u"取組\t内容\t甲の役割"_s, u"観光\t宣伝\t企画"_s, u"産業\t誘致\t支援"_s,
        u"(2)　生活"_s,         u"ア　医療"_s,  u"取組\t内容\t甲の役割"_s, u"救急\t維持\t運営"_s, u"福祉\t確保\t募集"_s,
        u"災害\t訓練\t実施"_s,  u"(3)　行政"_s, u"取組\t内容\t甲の役割"_s, u"人材\t研修\t開催"_s};
    return kLines;
}

TEST(TableOmissions, OnlyARowThatChangesStandsBelowItsHeadings)
{
    QStringList now = columns();
    now[9] = u"福祉\t確保\t採用"_s;
    EXPECT_EQ(written(columns(), now),
              (QStringList{u"別表（第3条関係）"_s, u"（略）"_s, u"(2)　生活"_s, u"ア　医療"_s, u"取組/内容/甲の役割"_s,
                           u"（略）"_s, u"福祉/確保/募集｜福祉/確保/採用"_s, u"（略）"_s}));
}

TEST(TableOmissions, TheNameOfTheRowBeforeSaysWhereANewRowGoes)
{
    QStringList now = columns();
    now.insert(10, u"消防\t応援\t調整"_s);
    EXPECT_EQ(written(columns(), now),
              (QStringList{u"別表（第3条関係）"_s, u"（略）"_s, u"(2)　生活"_s, u"ア　医療"_s, u"取組/内容/甲の役割"_s,
                           u"（略）"_s, u"福祉/（略）/（略）"_s, u"｜消防/応援/調整"_s, u"（略）"_s}));
}

TEST(TableOmissions, ARowThatGoesStandsAlone)
{
    QStringList now = columns();
    now.removeAt(9);
    EXPECT_EQ(written(columns(), now),
              (QStringList{u"別表（第3条関係）"_s, u"（略）"_s, u"(2)　生活"_s, u"ア　医療"_s, u"取組/内容/甲の役割"_s,
                           u"（略）"_s, u"福祉/確保/募集｜"_s, u"（略）"_s}));
}

TEST(TableOmissions, OfStackedRowsTheNameStaysAboveTheCell)
{
    const QStringList old{u"別表（第3条関係）"_s, u"１　生活"_s,         u"救急\t内容\t維持"_s, u"\t甲の役割\t運営"_s,
                          u"福祉\t内容\t確保"_s,  u"\t甲の役割\t募集"_s, u"災害\t内容\t訓練"_s, u"\t甲の役割\t実施"_s};
    QStringList now = old;
    now[5] = u"\t甲の役割\t採用"_s;
    EXPECT_EQ(written(old, now), (QStringList{u"別表（第3条関係）"_s, u"１　生活"_s, u"（略）"_s, u"福祉/内容/確保"_s,
                                              u"/甲の役割/募集｜/甲の役割/採用"_s, u"（略）"_s}));
}

TEST(TableOmissions, ATableThatFitsInTwoWaysStaysWhole)
{
    const QStringList old{u"別表"_s,       u"(1)　経済"_s,  u"取組\t内容"_s, u"観光\t宣伝"_s, u"(2)　生活"_s,
                          u"取組\t内容"_s, u"広報\t発行"_s, u"(2)　生活"_s,  u"取組\t内容"_s, u"広報\t発行"_s,
                          u"(3)　行政"_s,  u"取組\t内容"_s, u"人材\t研修"_s};
    QStringList now = old;
    now[9] = u"広報\t編集"_s;
    EXPECT_EQ(written(old, now).size(), old.size());
    now = old;
    now[12] = u"人材\t派遣"_s;
    EXPECT_EQ(written(old, now).size(), 5);
}

TEST(TableOmissions, OtherUnitsStayWhole)
{
    const QStringList old{u"（役割）"_s, u"第4条　甲は、進める。"_s, u"2　乙は、協力する。"_s};
    QStringList now = old;
    now[2] = u"2　乙は、支援する。"_s;
    EXPECT_EQ(written(old, now).size(), 3);
}

/// Every known edit of the table leads, as a comparison table, to the new text.
TEST(TableOmissions, OfKnownEditsAreProvedAndShort)
{
    for (const tests::KnownEdit& edit : tests::knownTableEdits()) {
        model::AgreementText before;
        model::AgreementText after;
        before.root = tests::treeOf(tests::prepared(tests::knownTable(), edit));
        after.root = tests::treeOf(tests::edited(tests::knownTable(), edit));
        const auto instrument =
            amend::writeInstrument(before, after, amend::AmendmentStyle::Table, amend::houseStyleOf(before.root));
        ASSERT_EQ(instrument.style, amend::AmendmentStyle::Table) << edit.name;
        const auto proof = amend::prove(before.root, after.root, instrument.text, recognise::recogniseTree);
        EXPECT_TRUE(proof.isProved) << edit.name << '\n' << instrument.text.toStdString();
        if (std::string(edit.name) == "one word of a cell") {
            EXPECT_EQ(instrument.rows.size(), 8U) << instrument.text.toStdString();
        }
    }
}

} // namespace
