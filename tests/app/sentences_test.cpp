// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/error_sentences.h"
#include "ui/common/filled_sentence.h"
#include "ui/common/finding_sentences.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

constexpr int kLastCode = static_cast<int>(ErrorCode::Cancelled);

Error errorOf(int code)
{
    return {static_cast<ErrorCode>(code), {u"名前.txt"_s, u"declaration"_s, u"20"_s}, {}};
}

class Japanese : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_translator.load(u":/i18n/kyoyaku_ja.qm"_s));
        QCoreApplication::installTranslator(&m_translator);
    }
    void TearDown() override { QCoreApplication::removeTranslator(&m_translator); }

private:
    QTranslator m_translator;
};

/// What happened, why, what to do: two sentence ends at least.
TEST(ErrorSentences, HaveThreePartsForEveryCode)
{
    for (int code = 0; code <= kLastCode; ++code) {
        const QString words = ui::sentence(errorOf(code));
        if (static_cast<ErrorCode>(code) == ErrorCode::UsageWrong)
            continue;
        EXPECT_GE(words.count(u'.'), 2) << code << ": " << words.toStdString();
        EXPECT_FALSE(words.contains(u'%')) << words.toStdString();
    }
}

TEST(ErrorSentences, FrozenTextWithoutATitleIsToldWithoutQuotes)
{
    const QString words = ui::sentence({ErrorCode::RevisionFrozen, {QString()}, {}});
    EXPECT_FALSE(words.contains(u'“')) << words.toStdString();
    EXPECT_GE(words.count(u'.'), 2) << words.toStdString();
}

TEST_F(Japanese, FrozenTextWithoutATitleIsToldWithoutQuotes)
{
    const QString words = ui::sentence({ErrorCode::RevisionFrozen, {QString()}, {}});
    EXPECT_FALSE(words.contains(u'「')) << words.toStdString();
    EXPECT_GE(words.count(u'。'), 2) << words.toStdString();
}

TEST_F(Japanese, ErrorsSpeakJapanese)
{
    for (int code = 0; code <= kLastCode; ++code) {
        const QString words = ui::sentence(errorOf(code));
        if (static_cast<ErrorCode>(code) == ErrorCode::UsageWrong)
            continue;
        EXPECT_GE(words.count(u'。'), 2) << code << ": " << words.toStdString();
        EXPECT_TRUE(words.endsWith(u'。')) << words.toStdString();
    }
    EXPECT_TRUE(
        ui::sentence({ErrorCode::DocumentNotAgreement, {u"a.txt"_s, u"declaration"_s}, {}}).contains(u"宣言書"_s));
}

TEST_F(Japanese, FindingsSpeakJapanese)
{
    for (const auto code : core::model::allFindingCodes()) {
        core::model::Finding finding;
        finding.code = code;
        finding.args = {u"あ"_s, u"い"_s};
        const QString words = ui::sentence(finding);
        EXPECT_TRUE(words.endsWith(u'。') || words.endsWith(u'あ'))
            << core::model::codeName(code).toStdString() << ": " << words.toStdString();
        EXPECT_FALSE(words.contains(u'%')) << words.toStdString();
    }
}

TEST(FilledSentence, PutsAllArgumentsInAtOnce)
{
    EXPECT_EQ(ui::filled(u"%2 and %1"_s, {u"%2"_s, u"b"_s}), u"b and %2"_s);
    EXPECT_EQ(ui::filled(u"100% of %1"_s, {}), u"100% of "_s);
}

} // namespace
