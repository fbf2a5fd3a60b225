// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/proof.h"

#include "core/amend/writer/instrument.h"
#include "tests/core/amend/writer/known_edits.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

model::Provision changed(const QString& from, const QString& to)
{
    return tests::treeOf(tests::knownArticles().replace(from, to));
}

TEST(AmendmentProof, ProvesEveryKnownEdit)
{
    for (const bool isTable : {false, true}) {
        const QString base = isTable ? tests::knownTable() : tests::knownArticles();
        for (const tests::KnownEdit& edit : isTable ? tests::knownTableEdits() : tests::knownArticleEdits()) {
            model::AgreementText before;
            before.root = tests::treeOf(base);
            model::AgreementText after;
            after.root = tests::treeOf(tests::edited(base, edit));
            const auto instrument = amend::writeInstrument(before, after, amend::AmendmentStyle::Instruction,
                                                           amend::houseStyleOf(before.root));
            const auto proof = amend::prove(before.root, after.root, instrument.text);
            EXPECT_TRUE(proof.isProved) << edit.name << '\n' << instrument.text.toStdString();
        }
    }
}

/// 「…の表中心拠点の整備の項」 is no 「…の表中」.
TEST(AmendmentProof, NamesMayBeginAsAnActDoes)
{
    for (const QString& name :
         {u"中心拠点の整備"_s, u"中小企業の支援"_s, u"の調整"_s, u"削減の取組"_s, u"次世代の育成"_s}) {
        const QString base = tests::knownTable().replace(u"福祉\t"_s, name + u'\t');
        model::AgreementText before;
        before.root = tests::treeOf(base);
        model::AgreementText after;
        after.root = tests::treeOf(QString(base).replace(u"保育士の確保等を行う"_s, u"保育士の養成等を行う"_s));
        const auto instrument =
            amend::writeInstrument(before, after, amend::AmendmentStyle::Instruction, amend::houseStyleOf(before.root));
        const auto proof = amend::prove(before.root, after.root, instrument.text);
        EXPECT_TRUE(proof.isProved) << instrument.text.toStdString();
    }
}

TEST(AmendmentProof, TellsWhereAnotherTextComesOut)
{
    const model::Provision before = tests::treeOf(tests::knownArticles());
    const auto proof =
        amend::prove(before, changed(u"定期的に"_s, u"毎年度"_s), u"第6条中「定期的に」を「随時」に改める。"_s);
    EXPECT_FALSE(proof.isProved);
    EXPECT_FALSE(proof.refusal);
    ASSERT_EQ(proof.differences.size(), 1U);
    EXPECT_EQ(proof.differences[0].where, u"第6条"_s);
}

TEST(AmendmentProof, TellsWhyATextIsRefused)
{
    const model::Provision before = tests::treeOf(tests::knownArticles());
    const auto proof =
        amend::prove(before, changed(u"定期的に"_s, u"毎年度"_s), u"第6条中「不定期に」を「毎年度」に改める。"_s);
    EXPECT_FALSE(proof.isProved);
    ASSERT_TRUE(proof.refusal);
    EXPECT_EQ(proof.refusal->code, ErrorCode::AmendingWordsNotFound);
}

TEST(AmendmentProof, ACommaIsADifference)
{
    const model::Provision before = tests::treeOf(tests::knownArticles());
    EXPECT_FALSE(amend::prove(before, changed(u"、定期的に"_s, u"，定期的に"_s), {}).isProved);
    EXPECT_TRUE(amend::prove(before, changed(u"第6条　"_s, u"第６条　"_s), {}).isProved);
}

} // namespace
