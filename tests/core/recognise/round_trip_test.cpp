// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plain_text.h"
#include "core/model/grammar.h"
#include "core/recognise/recogniser.h"
#include "core/recognise/text_reader.h"
#include "tests/support/paths.h"
#include "tests/support/qt_printing.h"
#include "tests/support/random_text.h"
#include "tests/support/tree_dump.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

void expectReadBack(const model::AgreementText& text)
{
    const QString written = exchange::toPlainText(text);
    const auto result = recognise::recognise({u"written"_s, written});
    ASSERT_TRUE(result.isOk()) << result.error().args.join(u' ').toStdString() << '\n' << written.toStdString();
    ASSERT_TRUE(model::violations(result->text.root).empty());
    ASSERT_EQ(tests::dump(text), tests::dump(result->text)) << written.toStdString();
}

void expectDocumentReadBack(const QString& path)
{
    const auto document = recognise::readTextFile(path);
    ASSERT_TRUE(document.isOk());
    const auto result = recognise::recognise(*document);
    ASSERT_TRUE(result.isOk());
    expectReadBack(result->text);
}

} // namespace

TEST(RoundTrip, RealDocumentsReadBack)
{
    REQUIRE_SHARED(tests::sapporoOtaru());
    expectDocumentReadBack(tests::sapporoOtaru());
    expectDocumentReadBack(tests::asahikawaBiei());
}

TEST(RoundTrip, ThousandRandomTextsReadBack)
{
    for (quint32 seed = 1; seed <= 1000; ++seed) {
        tests::RandomText random(seed);
        ASSERT_NO_FATAL_FAILURE(expectReadBack(random.make())) << "seed " << seed;
    }
}
