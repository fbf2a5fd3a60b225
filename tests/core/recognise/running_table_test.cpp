// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/recogniser.h"
#include "tests/support/qt_printing.h"
#include "tests/support/recognise_invariants.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

// Found by fuzzing: of several cells that begin with dashes, only the words of the last one were kept.
TEST(RunningTable, KeepsTheWordsBehindTheDashesOfARule)
{
    const recognise::TextDocument document{
        u"dashes"_s, u"〇「甲」という。）「乙」という）は、取組\t内容\t甲の役割次のとおり連携協約を締結する。\n"
                     "第2条　箹\t甲の役割\t--\t-- lk --\t--第0条　協議する。\n"_s};
    const auto result = recognise::recognise(document);
    ASSERT_TRUE(result.isOk());
    EXPECT_EQ(QString(), tests::brokenInvariant(document, *result));
}
