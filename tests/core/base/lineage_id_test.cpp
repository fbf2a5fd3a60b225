// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lineage_id.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using core::LineageId;
using namespace Qt::StringLiterals;

TEST(LineageId, IsReadBackFromItsText)
{
    const LineageId id = LineageId::create();
    EXPECT_FALSE(id.isNull());
    EXPECT_EQ(id.toString().size(), 32);
    EXPECT_EQ(LineageId::fromString(id.toString()), id);
}

TEST(LineageId, IsNullForAnythingElse)
{
    for (const QString& text : {u""_s, u"0123"_s, u"zz345678901234567890123456789012"_s, QString(33, u'0')})
        EXPECT_TRUE(LineageId::fromString(text).isNull()) << text.toStdString();
}

TEST(LineageId, OfANameIsAlwaysTheSame)
{
    EXPECT_EQ(LineageId::fromName(u"sapporo/article1"_s), LineageId::fromName(u"sapporo/article1"_s));
    EXPECT_NE(LineageId::fromName(u"sapporo/article1"_s), LineageId::fromName(u"sapporo/article2"_s));
}
