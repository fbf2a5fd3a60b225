// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/width_folding.h"
#include "tests/core/print/print_support.h"
#include "tests/support/random_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;

/// drafting-rules 4.3, on every line of 200 agreements that nobody wrote, in all faces and column widths.
TEST(Kinsoku, HoldsOnEveryLineOfTwoHundredAgreements)
{
    constexpr QStringView kNotAtStart = u"!%),.:;?]}、。，．・：；？！）］｝〕〉》」』】ー々っゃゅょッャュョ～";
    constexpr QStringView kNotAtEnd = u"([{（［｛〔〈《「『【";
    qsizetype lines = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const print::Layout layout = tests::layoutOf(tests::RandomText(seed).make());
        for (const tests::PrintedLine& line : tests::printedLines(layout)) {
            const QString text = line.text.trimmed();
            if (text.isEmpty())
                continue;
            ++lines;
            const bool isMarker = text.size() <= 4; // the number of an item that stands alone
            EXPECT_FALSE(kNotAtStart.contains(text.front())) << "seed " << seed << ": " << text.toStdString();
            EXPECT_FALSE(kNotAtEnd.contains(text.back()) && !isMarker) << "seed " << seed << ": " << text.toStdString();
        }
    }
    EXPECT_GT(lines, 10000);
}

TEST(SignedCopy, RandomAgreementsArePrintedWhole)
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const model::AgreementText text = tests::RandomText(seed).make();
        const QString content = tests::contentOf(tests::layoutOf(text));
        qsizetype at = 0;
        for (const QString& words : tests::wordsOf(text.root)) {
            const qsizetype found = content.indexOf(words, at);
            ASSERT_GE(found, 0) << "seed " << seed << ": " << words.toStdString();
            at = found + words.size();
        }
    }
}
