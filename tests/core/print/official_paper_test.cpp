// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/official_paper.h"
#include "tests/core/print/print_support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core::print;

TEST(OfficialPaper, AHeadingStandsOnThePageOfWhatItHeads)
{
    int broken = 0;
    for (int above = 20; above < 50; ++above) {
        OfficialPaper paper{u"宣言書"_s, {}};
        for (int line = 0; line < above; ++line)
            paper.lines.append(u"行"_s);
        paper.lines << QString() << u"［見出し］６　分野"_s << u"　救急医療"_s;
        const auto layout = layoutOfficial(paper, {}, tests::fonts());
        ASSERT_TRUE(layout);
        for (const Page& page : layout->pages) {
            const QString words = pageText(page, TextParts::Content);
            EXPECT_EQ(words.contains(u"分野"_s), words.contains(u"救急医療"_s)) << above;
            EXPECT_FALSE(words.contains(u'［'));
        }
        broken += layout->pages.size() == 2 ? 1 : 0;
    }
    EXPECT_GT(broken, 0) << "some of them need a second page";
    EXPECT_LT(broken, 30) << "and some do not";
}
