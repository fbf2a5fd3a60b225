// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/width_folding.h"
#include "core/recognise/recogniser.h"
#include "core/recognise/text_reader.h"
#include "tests/core/print/print_support.h"
#include "tests/support/paths.h"

#include <QRegularExpression>
#include <QStandardPaths>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

model::AgreementText recognised(const QString& path)
{
    const Result<recognise::TextDocument> document = recognise::readTextFile(path);
    EXPECT_TRUE(document.isOk());
    const Result<recognise::Recognised> result = recognise::recognise(document.value());
    EXPECT_TRUE(result.isOk());
    return result->text;
}

/// The PDF's text without white space and without what the paper adds at the foot and head of pages.
QString extracted(const QStringList& arguments)
{
    QString text = tests::outputOf(u"pdftotext"_s, arguments);
    static const QRegularExpression kFoot(u"\\n(\\d+/\\d+|別表－\\d+)\\s*\\f"_s);
    text.replace(kFoot, u"\n"_s);
    return withoutSpaces(text);
}

/// Every node's words: in reading order as the PDF has them, and together where a reader of PDF guesses columns.
void expectPrinted(const QString& path, int sections)
{
    const model::AgreementText text = recognised(path);
    const print::Layout layout = tests::layoutOf(text);
    EXPECT_EQ(layout.sections.size(), static_cast<size_t>(sections));
    const QString file = tests::pdfFile(layout, u"real.pdf"_s);
    const QString ordered = extracted({u"-raw"_s, file, u"-"_s});
    const QString plain = extracted({file, u"-"_s});
    qsizetype at = 0;
    int count = 0;
    for (const QString& words : tests::wordsOf(text.root)) {
        EXPECT_TRUE(plain.contains(words)) << words.toStdString();
        const qsizetype found = ordered.indexOf(words, at);
        ASSERT_GE(found, 0) << words.toStdString() << " in " << ordered.mid(at, 300).toStdString();
        at = found + words.size();
        ++count;
    }
    EXPECT_GT(count, 80);
}

} // namespace

TEST(RealDocuments, SapporoOtaruIsPrintedWholeAndInOrder)
{
    REQUIRE_SHARED(tests::sapporoOtaru());
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    expectPrinted(tests::sapporoOtaru(), 3);
}

TEST(RealDocuments, AsahikawaBieiIsPrintedWholeAndInOrder)
{
    REQUIRE_SHARED(tests::asahikawaBiei());
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    expectPrinted(tests::asahikawaBiei(), 3);
}

TEST(RealDocuments, NoRowOfTheTwoIsCut)
{
    REQUIRE_SHARED(tests::sapporoOtaru());
    for (const QString& path : {tests::sapporoOtaru(), tests::asahikawaBiei()}) {
        const model::AgreementText text = recognised(path);
        const print::Layout layout = tests::layoutOf(text);
        for (const model::Provision* role : model::allOfKind(text.root, model::ProvisionKind::Role)) {
            const QString words = withoutSpaces(role->text);
            const bool isOnOnePage =
                std::any_of(layout.pages.begin(), layout.pages.end(), [&](const print::Page& page) {
                    return withoutSpaces(print::pageText(page, print::TextParts::Content)).contains(words);
                });
            EXPECT_TRUE(isOnOnePage) << words.toStdString();
        }
    }
}
