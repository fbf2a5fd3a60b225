// SPDX-License-Identifier: GPL-3.0-or-later
// An agreement that ends another one: what is written, and what reading it says (drafting-rules 1.3).
#include "core/amend/writer/abolition.h"

#include "tests/core/amend/amend_support.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::amend;

namespace {

model::AgreementText signedSample()
{
    model::AgreementText text = tests::agreementOf(tests::sampleText());
    text.signedOnAsWritten = u"平成31年3月29日"_s;
    return text;
}

QString refusal(const AmendmentProof& proof)
{
    return proof.refusal ? tests::words(*proof.refusal) : QString();
}

TEST(Abolition, IsWrittenInItsFrame)
{
    const model::AgreementText text = signedSample();
    const HouseStyle house = houseStyleOf(text.root);
    const AmendingInstrument instrument = writeAbolition(text, abolitionSentence(text), house);
    EXPECT_EQ(datedInstrument(instrument, text, QDate(2026, 4, 1), house),
              u"　　　甲市及び乙町における連携に係る連携協約を廃止する連携協約\n"
              "\n"
              "　甲市（以下「甲」という。）及び乙町（以下「乙」という。）は、次のとおり連携協約を締結する。\n"
              "　甲及び乙が平成31年3月29日に締結した甲市及び乙町における連携に係る連携協約は、廃止する。\n"
              "\n"
              "　　　附　則\n"
              "　この連携協約は、令和8年4月1日から施行する。\n"
              "\n"
              "　この連携協約の締結を証するため、本書2通を作成し、甲及び乙が記名押印の上、各自その1通を保有する。\n"_s);
}

TEST(Abolition, IsProvedByReadingIt)
{
    const model::AgreementText text = signedSample();
    const AmendingInstrument instrument = writeAbolition(text, abolitionSentence(text), houseStyleOf(text.root));
    EXPECT_TRUE(proveAbolition(text.root, instrument.text).isProved)
        << refusal(proveAbolition(text.root, instrument.text)).toStdString();
    const auto read = readAmendingText(instrument.text);
    ASSERT_TRUE(read.isOk());
    const auto applied = applyAmendingText(text.root, *read);
    ASSERT_TRUE(applied.isOk());
    EXPECT_TRUE(applied->isAbolished);
    EXPECT_EQ(applied->root, text.root) << "what ends is not emptied";
    // It leads to no text, not even to the same one.
    EXPECT_FALSE(prove(text.root, text.root, instrument.text).isProved);
}

TEST(Abolition, WithoutDayOrSymbolsItNamesWhatThereIs)
{
    model::AgreementText text = signedSample();
    text.signedOnAsWritten.clear();
    EXPECT_EQ(abolitionSentence(text), u"甲及び乙が締結した甲市及び乙町における連携に係る連携協約は、廃止する。"_s);
    text.parties.clear();
    EXPECT_EQ(abolitionSentence(text), u"甲市及び乙町における連携に係る連携協約は、廃止する。"_s);
    EXPECT_TRUE(proveAbolition(text.root, writeAbolition(text, abolitionSentence(text), houseStyleOf(text.root)).text)
                    .isProved);
}

TEST(Abolition, OfAnotherAgreementIsRefused)
{
    const model::AgreementText text = signedSample();
    const HouseStyle house = houseStyleOf(text.root);
    const auto proof = proveAbolition(text.root, u"丙市及び丁町における連携に係る連携協約は、廃止する。"_s);
    EXPECT_FALSE(proof.isProved);
    EXPECT_EQ(refusal(proof), u"ActNotHere 1 | 丙市及び丁町における連携に係る連携協約"_s);
    const auto words = proveAbolition(text.root, writeAbolition(text, u"この連携協約をやめる。"_s, house).text);
    EXPECT_FALSE(words.isProved) << "words that end nothing";
}

TEST(Abolition, AmendingIsNoAbolition)
{
    const model::AgreementText text = signedSample();
    const auto proof = proveAbolition(text.root, u"第4条を削る。"_s);
    EXPECT_FALSE(proof.isProved);
    EXPECT_FALSE(proof.refusal.has_value());
}

} // namespace
