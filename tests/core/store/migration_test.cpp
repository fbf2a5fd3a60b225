// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration_runner.h"

#include "core/model/agreement.h"
#include "core/model/amendment_agreement.h"
#include "core/model/area_event.h"
#include "core/model/fiscal_measure.h"
#include "core/model/grammar.h"
#include "core/model/kpi.h"
#include "core/model/lead_times.h"
#include "core/model/meeting.h"
#include "core/model/metro_area.h"
#include "core/model/municipality.h"
#include "core/model/named_table.h"
#include "core/model/numbering.h"
#include "core/model/paper_wording.h"
#include "core/model/procedure_step.h"
#include "core/model/revision.h"
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/tables.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <map>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace {

std::unique_ptr<Connection> memory()
{
    auto opened = Connection::open(u":memory:"_s);
    EXPECT_TRUE(opened.isOk());
    return std::move(*opened);
}

QStringList column(const Connection& connection, const QString& sql)
{
    Statement statement(connection, sql);
    auto values = readAll<QString>(statement, [](const Statement& row) -> Result<QString> { return row.text(0); });
    EXPECT_TRUE(values.isOk());
    return values ? QStringList(values->begin(), values->end()) : QStringList();
}

Migration extra(std::vector<QString> statements)
{
    Migration migration;
    migration.version = currentVersion() + 1;
    migration.statements = std::move(statements);
    return migration;
}

/// The words that the CHECKs of a table allow, by column: lists after IN, chains of OR, and texts that instr()
/// searches.
std::map<QString, QStringList> listsOf(const QString& sql)
{
    static const QRegularExpression kIn(u"CHECK \\((\\w+) IN \\((['\\w,\\s]*)\\)\\)"_s);
    static const QRegularExpression kOr(u"CHECK \\(((\\w+) = '\\w*'(?: OR \\w+ = '\\w*')+)\\)"_s);
    static const QRegularExpression kText(u"instr\\(([^,]*), ' ' \\|\\| (\\w+) \\|\\| ' '\\)"_s);
    static const QRegularExpression kWord(u"'(\\w*)'"_s);
    std::map<QString, QStringList> lists;
    for (auto matches = kIn.globalMatch(sql); matches.hasNext();) {
        const auto match = matches.next();
        if (match.captured(2).contains(u"32"))
            continue; // the length of a lineage
        for (auto words = kWord.globalMatch(match.captured(2)); words.hasNext();)
            lists[match.captured(1)].append(words.next().captured(1));
    }
    for (auto matches = kOr.globalMatch(sql); matches.hasNext();) {
        const auto match = matches.next();
        for (auto words = kWord.globalMatch(match.captured(1)); words.hasNext();)
            lists[match.captured(2)].append(words.next().captured(1));
    }
    for (auto matches = kText.globalMatch(sql); matches.hasNext();) {
        const auto match = matches.next();
        QString text = match.captured(1);
        lists[match.captured(2)] = text.remove(u'\'').remove(u"||"_s).simplified().split(u' ');
    }
    return lists;
}

} // namespace

TEST(MigrationTest, FreshFileReachesTheNewestVersion)
{
    auto connection = memory();
    ASSERT_TRUE(runMigrations(*connection, allMigrations()).isOk());
    EXPECT_EQ(*schemaVersion(*connection), currentVersion());
    EXPECT_EQ(*connection->integerOf(u"PRAGMA application_id"_s), kApplicationId);
}

TEST(MigrationTest, RunningAgainChangesNothing)
{
    auto connection = memory();
    ASSERT_TRUE(runMigrations(*connection, allMigrations()).isOk());
    const QStringList before = column(*connection, u"SELECT sql FROM sqlite_schema ORDER BY name"_s);
    ASSERT_TRUE(runMigrations(*connection, allMigrations()).isOk());
    EXPECT_EQ(column(*connection, u"SELECT sql FROM sqlite_schema ORDER BY name"_s), before);
}

TEST(MigrationTest, VersionsRiseByOneFromOne)
{
    int expected = 0;
    for (const Migration& migration : allMigrations()) {
        EXPECT_EQ(migration.version, ++expected);
        EXPECT_FALSE(migration.description.isEmpty());
        EXPECT_FALSE(migration.statements.empty());
    }
}

TEST(MigrationTest, FailingStatementLeavesNothingOfItsMigration)
{
    auto connection = memory();
    ASSERT_TRUE(runMigrations(*connection, allMigrations()).isOk());
    const QStringList before = column(*connection, u"SELECT sql FROM sqlite_schema ORDER BY name"_s);
    std::vector<QString> statements;
    for (int i = 0; i < 5; ++i)
        statements.push_back(u"CREATE TABLE extra_%1 (id INTEGER PRIMARY KEY) STRICT"_s.arg(i));
    for (size_t failing = 0; failing < statements.size(); ++failing) {
        std::vector<QString> broken = statements;
        broken[failing] = u"CREATE TABLE nonsense (id INTEGERR PRIMARY KEY) STRICT"_s;
        EXPECT_FALSE(runMigrations(*connection, {extra(broken)}).isOk());
        EXPECT_EQ(*schemaVersion(*connection), currentVersion());
        EXPECT_EQ(column(*connection, u"SELECT sql FROM sqlite_schema ORDER BY name"_s), before);
    }
    EXPECT_TRUE(runMigrations(*connection, {extra(statements)}).isOk());
    EXPECT_EQ(*schemaVersion(*connection), currentVersion() + 1);
}

TEST(MigrationTest, EveryTableIsStrictWithAnIdAndACommentOnEachColumn)
{
    auto connection = memory();
    ASSERT_TRUE(runMigrations(*connection, allMigrations()).isOk());
    const QStringList tables =
        column(*connection, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s);
    static const QRegularExpression kColumn(u"^    [a-z_0-9]+ (INTEGER|TEXT|REAL|BLOB)"_s);
    for (const QString& table : tables) {
        Statement info(*connection, u"SELECT strict FROM pragma_table_list(?)"_s);
        info.bind(table);
        auto strict = readFirst<int>(info, [](const Statement& row) -> Result<int> { return row.number(0); });
        EXPECT_EQ(**strict, 1) << table.toStdString();
        const QString sql =
            column(*connection, u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_s.arg(table)).front();
        EXPECT_TRUE(sql.contains(u"\n    id INTEGER PRIMARY KEY"_s)) << table.toStdString();
        for (const QString& line : sql.split(u'\n')) {
            const bool isColumn = kColumn.match(line).hasMatch();
            EXPECT_TRUE(!isColumn || line.contains(u" -- "_s)) << table.toStdString() << ": " << line.toStdString();
        }
    }
}

TEST(MigrationTest, EveryTableIsTrackedOrKnownNotToBe)
{
    auto connection = memory();
    ASSERT_TRUE(runMigrations(*connection, allMigrations()).isOk());
    QStringList tables =
        column(*connection, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s);
    for (const QString& table : trackedTables())
        EXPECT_EQ(tables.removeAll(table), 1) << table.toStdString();
    tables.sort();
    EXPECT_EQ(tables, (QStringList{u"change_log"_s, u"registry_info"_s}));
}

TEST(MigrationTest, NoCascadeAndEveryReferenceDeferred)
{
    auto connection = memory();
    ASSERT_TRUE(runMigrations(*connection, allMigrations()).isOk());
    for (const QString& table : trackedTables()) {
        const QString sql =
            column(*connection, u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_s.arg(table)).front();
        EXPECT_FALSE(sql.contains(u"CASCADE"_s)) << table.toStdString();
        EXPECT_EQ(sql.count(u"REFERENCES"_s), sql.count(u"DEFERRABLE INITIALLY DEFERRED"_s)) << table.toStdString();
    }
}

TEST(MigrationTest, StrictTablesRefuseWrongTypes)
{
    auto connection = memory();
    ASSERT_TRUE(runMigrations(*connection, allMigrations()).isOk());
    WriteScope scope(*connection);
    ASSERT_TRUE(scope.begin().isOk());
    EXPECT_FALSE(connection->execute(u"INSERT INTO template (name, kind) VALUES (x'00', 'agreement')"_s).isOk());
    EXPECT_FALSE(connection->execute(u"INSERT INTO template (name, kind) VALUES (NULL, 'agreement')"_s).isOk());
    EXPECT_FALSE(connection->execute(u"INSERT INTO template (name, kind) VALUES ('', 'agreement')"_s).isOk());
    EXPECT_TRUE(connection->execute(u"INSERT INTO template (name, kind) VALUES ('型', 'agreement')"_s).isOk());
}

TEST(MigrationTest, NamesThatTheFileAllowsAreThoseOfTheProgram)
{
    auto connection = memory();
    ASSERT_TRUE(runMigrations(*connection, allMigrations()).isOk());
    const auto isKnown = [](const QString& table, const QString& column, const QString& name) {
        model::ProvisionKind kind{};
        NumberStyle style{};
        model::Face face{};
        if (column == u"number_style")
            return model::styleFromName(name, &style);
        if (column == u"face")
            return name.isEmpty() || model::faceFromName(name, &face);
        if (column == u"scheme")
            return model::areaSchemeFromName(name).has_value();
        if (column == u"state" || column == u"revision_state")
            return model::revisionStateFromName(name).has_value();
        if (column == u"text_state")
            return model::amendmentTextStateFromName(name).has_value();
        if (column == u"instrument")
            return model::instrumentFromName(name).has_value();
        if (table == u"kpi")
            return model::kpiDirectionFromName(name).has_value();
        if (table == u"municipality")
            return model::municipalityKindFromName(name).has_value();
        if (table == u"named_table_row")
            return model::tableRowKindFromName(name).has_value();
        if (table == u"fiscal_measure")
            return model::fiscalMeasureKindFromName(name).has_value();
        if (table == u"procedure_step")
            return model::stepKindFromName(name).has_value();
        if (table == u"meeting")
            return model::meetingKindFromName(name).has_value();
        if (table == u"meeting_file")
            return model::meetingFileRoleFromName(name).has_value();
        if (table == u"paper_wording")
            return model::paperKindFromName(name).has_value();
        if (table == u"lead_time")
            return model::leadKindFromName(name).has_value();
        if (table == u"area_event")
            return model::dayPrecisionFromName(name).has_value();
        if (table == u"issued_paper")
            return name == u"pdf" || name == u"printer";
        if (table == u"change_log")
            return name == u"edit" || name == u"undo" || name == u"redo" || name == u"record";
        return table.endsWith(u"provision") ? model::kindFromName(name, &kind)
                                            : model::agreementKindFromName(name).has_value();
    };
    int lists = 0;
    for (const QString& table : trackedTables() + QStringList{u"change_log"_s}) {
        const QString sql =
            column(*connection, u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_s.arg(table)).front();
        for (const auto& [checked, names] : listsOf(sql)) {
            ++lists;
            for (const QString& name : names)
                EXPECT_TRUE(isKnown(table, checked, name)) << table.toStdString() << ' ' << name.toStdString();
        }
    }
    EXPECT_EQ(lists, 25);
    // And the other way round: each name of the program is among those of the file.
    const auto provision =
        listsOf(column(*connection, u"SELECT sql FROM sqlite_schema WHERE name = 'provision'"_s).front());
    for (int kind = 0; kind <= static_cast<int>(model::ProvisionKind::Text); ++kind)
        EXPECT_TRUE(provision.at(u"kind"_s).contains(model::kindName(static_cast<model::ProvisionKind>(kind))));
    for (int style = 0; style <= static_cast<int>(NumberStyle::Circled); ++style)
        EXPECT_TRUE(provision.at(u"number_style"_s).contains(model::styleName(static_cast<NumberStyle>(style))));
}

TEST(MigrationTest, WordsThatAreNoneOfTheListAreRefused)
{
    auto connection = memory();
    ASSERT_TRUE(runMigrations(*connection, allMigrations()).isOk());
    WriteScope scope(*connection);
    ASSERT_TRUE(scope.begin().isOk());
    const QString insert = u"INSERT INTO provision (revision_id, position, lineage, kind, number_style, number_values, "
                           "number_as_written, caption, text, column_lineage, face) "
                           "VALUES (1, 1, lower(hex(randomblob(16))), '%1', '%2', '', '', '', '', '', '%3')"_s;
    EXPECT_TRUE(connection->execute(insert.arg(u"article"_s, u"articleKanji"_s, u""_s)).isOk());
    EXPECT_TRUE(connection->execute(insert.arg(u"roleTable"_s, u"none"_s, u"outline"_s)).isOk());
    for (const QString& kind : {u""_s, u" "_s, u"art"_s, u"Article"_s, u"article paragraph"_s, u"article "_s})
        EXPECT_FALSE(connection->execute(insert.arg(kind, u"none"_s, u""_s)).isOk()) << kind.toStdString();
    for (const QString& style : {u""_s, u"kata"_s, u"none article"_s})
        EXPECT_FALSE(connection->execute(insert.arg(u"article"_s, style, u""_s)).isOk()) << style.toStdString();
    EXPECT_FALSE(connection->execute(insert.arg(u"roleTable"_s, u"none"_s, u"rows"_s)).isOk());
}

TEST(MigrationTest, DaysThatAreNoneAreRefused)
{
    auto connection = memory();
    ASSERT_TRUE(runMigrations(*connection, allMigrations()).isOk());
    WriteScope scope(*connection);
    ASSERT_TRUE(scope.begin().isOk());
    const QString insert = u"INSERT INTO metro_area (name, scheme, note, established_on) VALUES ('圏', "
                           "'coreCityArea', '', %1)"_s;
    for (const QString& day :
         {u"'2019-02-31'"_s, u"'2019-2-1'"_s, u"''"_s, u"'x'"_s, u"'2019'"_s, u"'now'"_s, u"'2019-01-01 00:00'"_s})
        EXPECT_FALSE(connection->execute(insert.arg(day)).isOk()) << day.toStdString();
    for (const QString& day : {u"NULL"_s, u"'2020-02-29'"_s, u"'0645-01-01'"_s})
        EXPECT_TRUE(connection->execute(insert.arg(day)).isOk()) << day.toStdString();
}
