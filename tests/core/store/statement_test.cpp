// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/connection.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace {

/// The code that reading one value of a SELECT gives; none when it is fine.
template <typename Read>
std::optional<ErrorCode> codeOf(const QString& sql, const Read& read)
{
    const auto connection = Connection::open(u":memory:"_s);
    Statement statement(**connection, sql);
    const auto values = readAll<int>(statement, [&](const Statement& row) -> Result<int> {
        read(row);
        return 0;
    });
    return values ? std::optional<ErrorCode>() : values.error().code;
}

} // namespace

TEST(StatementTest, ValuesThatAreNotWhatTheyShouldBeAreErrors)
{
    const auto date = [](const Statement& row) { (void)row.date(0); };
    const auto number = [](const Statement& row) { (void)row.number(0); };
    const auto optionalNumber = [](const Statement& row) { (void)row.optionalNumber(0); };
    const auto lineage = [](const Statement& row) { (void)row.lineage(0); };
    const auto moment = [](const Statement& row) { (void)row.moment(0); };
    EXPECT_EQ(codeOf(u"SELECT '2019-02-31'"_s, date), ErrorCode::StoredValueWrong);
    EXPECT_EQ(codeOf(u"SELECT 'x'"_s, date), ErrorCode::StoredValueWrong);
    EXPECT_EQ(codeOf(u"SELECT ''"_s, date), ErrorCode::StoredValueWrong);
    EXPECT_EQ(codeOf(u"SELECT 5000000000"_s, number), ErrorCode::StoredValueWrong);
    EXPECT_EQ(codeOf(u"SELECT -5000000000"_s, optionalNumber), ErrorCode::StoredValueWrong);
    EXPECT_EQ(codeOf(u"SELECT 'seven'"_s, number), ErrorCode::StoredValueWrong);
    EXPECT_EQ(codeOf(u"SELECT 'zz'"_s, lineage), ErrorCode::StoredValueWrong);
    EXPECT_EQ(codeOf(u"SELECT 'yesterday'"_s, moment), ErrorCode::StoredValueWrong);

    EXPECT_EQ(codeOf(u"SELECT '2020-02-29'"_s, date), std::nullopt);
    EXPECT_EQ(codeOf(u"SELECT NULL"_s, date), std::nullopt);
    EXPECT_EQ(codeOf(u"SELECT 2147483647"_s, number), std::nullopt);
    EXPECT_EQ(codeOf(u"SELECT NULL"_s, number), std::nullopt);
    EXPECT_EQ(codeOf(u"SELECT ''"_s, lineage), std::nullopt);
    EXPECT_EQ(codeOf(u"SELECT '2026-01-02T03:04:05.678Z'"_s, moment), std::nullopt);
}

TEST(StatementTest, TheErrorNamesTheValue)
{
    const auto connection = Connection::open(u":memory:"_s);
    Statement statement(**connection, u"SELECT 1, '2019-13-01'"_s);
    const auto read = readFirst<QDate>(
        statement, [](const Statement& row) -> Result<QDate> { return row.date(1).value_or(QDate()); });
    ASSERT_FALSE(read.isOk());
    EXPECT_EQ(read.error().args, QStringList{u"2019-13-01"_s});
    EXPECT_TRUE(read.error().detail.contains(u"column 1"_s));
}

TEST(StatementTest, AKeptQueryMissesNoValueAndHoldsNone)
{
    const auto connection = Connection::open(u":memory:"_s);
    const QString sql = u"SELECT coalesce(?, 'none'), ?"_s;
    const auto read = [](const Statement& row) -> Result<QString> { return row.text(0); };
    {
        Statement first(**connection, sql);
        first.bind(u"甲"_s).bind(1);
        EXPECT_EQ(readFirst<QString>(first, read).value(), u"甲"_s);
        EXPECT_EQ(readFirst<QString>(first, read).value(), u"甲"_s) << "run again with the values that it has";
    }
    Statement second(**connection, sql);
    second.bind(u"乙"_s);
    EXPECT_FALSE(second.run().isOk()) << "one value is missing";
    Statement third(**connection, sql);
    EXPECT_FALSE(third.run().isOk()) << "no value was given, and none is left from before";
}

TEST(StatementTest, ATransactionWithinATransactionIsRefusedAndLeavesTheOuterOne)
{
    const auto connection = Connection::open(u":memory:"_s);
    WriteScope outer(**connection);
    ASSERT_TRUE(outer.begin().isOk());
    ASSERT_TRUE((*connection)->execute(u"CREATE TABLE t (x INTEGER) STRICT"_s).isOk());
    {
        WriteScope inner(**connection);
        EXPECT_FALSE(inner.begin().isOk());
    }
    ASSERT_TRUE((*connection)->execute(u"INSERT INTO t VALUES (1)"_s).isOk());
    ASSERT_TRUE(outer.commit().isOk());
    EXPECT_EQ((*connection)->integerOf(u"SELECT count(*) FROM t"_s).value(), 1);
}
