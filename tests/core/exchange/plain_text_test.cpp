// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plain_text.h"

#include "core/exchange/agreement_json.h"
#include "core/model/grammar.h"
#include "core/recognise/recogniser.h"
#include "core/recognise/text_decoder.h"
#include "core/recognise/text_reader.h"
#include "tests/support/paths.h"
#include "tests/support/qt_printing.h"
#include "tests/support/random_text.h"
#include "tests/support/tree_dump.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

model::AgreementText readAgain(const QString& lines)
{
    const auto document = recognise::decodeText(lines.toUtf8(), u"again.txt"_s);
    EXPECT_TRUE(document.isOk());
    const auto recognised = recognise::recognise(*document);
    EXPECT_TRUE(recognised.isOk()) << lines.toStdString();
    return recognised.isOk() ? recognised->text : model::AgreementText();
}

void expectRoundTrip(const model::AgreementText& text)
{
    const QString lines = exchange::toPlainText(text);
    ASSERT_EQ(tests::dump(readAgain(lines)), tests::dump(text)) << lines.toStdString();
}

void expectRoundTripOfFile(const QString& path)
{
    const auto document = recognise::readTextFile(path);
    ASSERT_TRUE(document.isOk());
    const auto recognised = recognise::recognise(*document);
    ASSERT_TRUE(recognised.isOk());
    expectRoundTrip(recognised->text);
}

TEST(PlainText, OfARealAgreementIsReadBackToTheSameTree)
{
    const QString path = tests::sapporoOtaru();
    REQUIRE_SHARED(path);
    expectRoundTripOfFile(path);
}

TEST(PlainText, OfAStackedAgreementIsReadBackToTheSameTree)
{
    const QString path = tests::asahikawaBiei();
    REQUIRE_SHARED(path);
    expectRoundTripOfFile(path);
}

TEST(PlainText, OfRandomTextsIsReadBackToTheSameTree)
{
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        SCOPED_TRACE(seed);
        const model::AgreementText text = tests::RandomText(seed).make();
        ASSERT_TRUE(model::violations(text.root).empty());
        expectRoundTrip(text);
        if (HasFatalFailure())
            return;
    }
}

TEST(PlainText, KeepsALineBreakInsideACell)
{
    model::AgreementText text = tests::RandomText(1).make();
    model::Provision table = model::makeProvision(model::ProvisionKind::RoleTable, u"別表"_s);
    model::Provision column = model::makeProvision(model::ProvisionKind::Column, u"内容"_s);
    model::Provision initiative = model::makeProvision(model::ProvisionKind::Initiative, u"環境"_s);
    model::Provision role = model::makeProvision(model::ProvisionKind::Role, u"一つ目。\n二つ目。"_s);
    role.column = column.lineage;
    initiative.children = {role};
    table.children = {column, initiative};
    text.root.children = {table};
    EXPECT_EQ(exchange::toPlainText(text), u"別表\n\n\t内容\n環境\t一つ目。\u2028二つ目。\n"_s);
}

} // namespace
