// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/line_scale.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <QStringList>

using namespace Qt::StringLiterals;
using core::print::LineScale;

namespace {

QString linesOf(double least, double most)
{
    const LineScale scale = LineScale::of(least, most);
    QStringList lines;
    for (int line = scale.first; line <= scale.last; ++line)
        lines.append(scale.words(line));
    return lines.join(u' ');
}

TEST(LineScale, FiguresAreWhatTheLinesStandFor)
{
    EXPECT_EQ(linesOf(0, 1.21), u"0.00 0.25 0.50 0.75 1.00 1.25"_s);
    EXPECT_EQ(linesOf(0, 0.12), u"0.000 0.025 0.050 0.075 0.100 0.125"_s);
    EXPECT_EQ(linesOf(0, 0.3), u"0.0 0.1 0.2 0.3"_s);
    EXPECT_EQ(linesOf(0, 5), u"0 1 2 3 4 5"_s);
    EXPECT_EQ(linesOf(0, 12), u"0.0 2.5 5.0 7.5 10.0 12.5"_s);
    EXPECT_EQ(linesOf(0, 1973395), u"0 500,000 1,000,000 1,500,000 2,000,000"_s);
    EXPECT_EQ(linesOf(0, 0), u"0 1"_s);
}

TEST(LineScale, ReachesBelowZeroWhereValuesDo)
{
    EXPECT_EQ(linesOf(-500, 0), u"-500 -400 -300 -200 -100 0"_s);
    EXPECT_EQ(linesOf(-30, 120), u"-50 0 50 100 150"_s);
    const LineScale scale = LineScale::of(-30, 120);
    EXPECT_DOUBLE_EQ(scale.shareOf(-50), 0);
    EXPECT_DOUBLE_EQ(scale.shareOf(150), 1);
    EXPECT_DOUBLE_EQ(scale.shareOf(0), 0.25);
}

} // namespace
