// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/grammar.h"
#include "core/recognise/recogniser.h"
#include "core/recognise/text_decoder.h"
#include "core/recognise/text_reader.h"
#include "tests/support/paths.h"
#include "tests/support/qt_printing.h"
#include "tests/support/tree_dump.h"
#include "tests/support/width_variants.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace {

QString dumpOf(const QByteArray& bytes)
{
    const auto document = recognise::decodeText(bytes, u"variant"_s);
    if (!document)
        return u"not decoded"_s;
    const auto result = recognise::recognise(*document);
    if (!result)
        return u"refused: "_s + result.error().args.join(u' ');
    EXPECT_TRUE(model::violations(result->text.root).empty());
    return tests::comparable(tests::dump(result->text));
}

/// The first line that differs, with its number: a whole tree in a message helps nobody.
QString firstDifference(const QString& expected, const QString& found)
{
    const QStringList a = expected.split(u'\n');
    const QStringList b = found.split(u'\n');
    for (qsizetype i = 0; i < qMax(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return u"line %1\n expected %2\n found    %3"_s.arg(QString::number(i + 1), a.value(i), b.value(i));
    }
    return {};
}

void expectSameTrees(const QString& path)
{
    const auto document = recognise::readTextFile(path);
    ASSERT_TRUE(document.isOk());
    const QString expected = dumpOf(document->text.toUtf8());
    const auto variants = tests::widthVariants(document->text);
    ASSERT_GE(variants.size(), 12U);
    for (const tests::Variant& variant : variants) {
        ASSERT_FALSE(variant.bytes.isEmpty()) << variant.name.toStdString();
        const QString difference = firstDifference(expected, dumpOf(variant.bytes));
        EXPECT_TRUE(difference.isEmpty()) << variant.name.toStdString() << ": " << difference.toStdString();
    }
}

} // namespace

TEST(WidthVariants, SapporoOtaruGivesOneTree)
{
    REQUIRE_SHARED(tests::sapporoOtaru());
    expectSameTrees(tests::sapporoOtaru());
}

TEST(WidthVariants, AsahikawaBieiGivesOneTree)
{
    REQUIRE_SHARED(tests::asahikawaBiei());
    expectSameTrees(tests::asahikawaBiei());
}
