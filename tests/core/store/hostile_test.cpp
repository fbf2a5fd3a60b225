// SPDX-License-Identifier: GPL-3.0-or-later
// Files that somebody built to do harm: whatever is in them, nothing of it runs, hangs or ends the program.
#include "core/store/agreement_store.h"
#include "core/store/canonical_dump.h"
#include "core/store/history_report.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "core/store/signature.h"
#include "core/store/sqlite_handle.h"
#include "core/store/statement.h"
#include "core/store/verification.h"
#include "tests/core/store/store_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>

#include <random>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

// Sanitizers take their time, more so beside other tests.
#ifdef __SANITIZE_ADDRESS__
constexpr int kSlowness = 5;
#else
constexpr int kSlowness = 1;
#endif

class HostileTest : public StoreFixture
{
protected:
    void SetUp() override
    {
        StoreFixture::SetUp();
        QLoggingCategory::setFilterRules(u"kyoyaku.store=false"_s);
        const Pair pair = addPair();
        REQUIRE_OK(registerSignature(registry(), addDraft(pair.agreement)));
        addDraft(pair.agreement);
        REQUIRE_OK(registry().save());
        close();
    }
    void TearDown() override { QLoggingCategory::setFilterRules(QString()); }

    QString copy()
    {
        const QString path = pathTo(u"hostile-%1.kyoyaku"_s.arg(++m_copies));
        EXPECT_TRUE(QFile::copy(registryPath(), path));
        return path;
    }
    static void run(const QString& path, const QString& sql)
    {
        sqlite3* handle = nullptr;
        ASSERT_EQ(sqlite3_open(QFile::encodeName(path).constData(), &handle), SQLITE_OK);
        char* message = nullptr;
        EXPECT_EQ(sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, &message), SQLITE_OK)
            << (message != nullptr ? message : "");
        sqlite3_free(message);
        sqlite3_close(handle);
    }
    /// SQL as if the guards of the file were not there.
    static void runUnguarded(const QString& path, const QString& sql)
    {
        run(path, u"CREATE TEMP TABLE kept AS SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger'; "
                  "PRAGMA writable_schema = ON; DELETE FROM main.sqlite_schema WHERE type = 'trigger'; "
                  "PRAGMA writable_schema = RESET; PRAGMA ignore_check_constraints = ON; "_s +
                      sql +
                      u"; PRAGMA writable_schema = ON; INSERT INTO main.sqlite_schema SELECT 'trigger', name, "
                      "CASE WHEN name LIKE 'change_log%' THEN 'change_log' WHEN name LIKE 'revision_party%' THEN "
                      "'revision_party' WHEN name LIKE 'revision%' THEN 'revision' WHEN name LIKE 'signed_text%' THEN "
                      "'signed_text' ELSE 'provision' END, 0, sql FROM kept"_s);
    }
    /// Opens a file and does with it whatever a user could; each call must come back, and soon.
    void use(const QString& path, OpenMode mode)
    {
        QElapsedTimer timer;
        timer.start();
        const QByteArray before = bytesOf(path);
        if (auto opened = Registry::open(path, options(mode)); opened) {
            Connection& connection = (*opened)->connection();
            (void)canonicalDump(connection);
            (void)historyReport(connection, (*opened)->history());
            (void)verify(connection);
            const auto agreements = AgreementStore(connection).all();
            for (const model::Agreement& agreement : agreements ? *agreements : std::vector<model::Agreement>())
                (void)RevisionStore(connection).newest(agreement.id);
            while ((*opened)->undo()) {
            }
            while ((*opened)->redo()) {
            }
        }
        EXPECT_EQ(bytesOf(path), before) << "the file itself must not change";
        EXPECT_LT(timer.elapsed(), 5'000 * kSlowness);
    }

private:
    int m_copies = 0;
};

TEST_F(HostileTest, PlantedSchemaOfANewerFileRunsNothing)
{
    for (const char16_t* sql : {
             u"CREATE TRIGGER planted AFTER UPDATE ON municipality BEGIN DELETE FROM provision; END",
             u"CREATE VIEW planted AS SELECT load_extension('/tmp/x.so')",
             u"ALTER TABLE municipality RENAME TO kept; CREATE VIEW municipality AS SELECT * FROM kept",
             u"ALTER TABLE municipality RENAME TO kept; CREATE VIRTUAL TABLE municipality USING fts5 (id, code, name)",
             u"ALTER TABLE municipality ADD COLUMN planted TEXT AS (printf('%.*c', 1000000000, 'x')) VIRTUAL",
             u"DROP TABLE revision",
         }) {
        const QString path = copy();
        run(path, QString::fromUtf16(sql) + u"; PRAGMA user_version = 99"_s);
        use(path, OpenMode::ReadOnly);
    }
    for (const char16_t* sql :
         {u"ALTER TABLE municipality RENAME TO kept; CREATE VIRTUAL TABLE municipality USING fts5 (id, code, name)",
          u"ALTER TABLE municipality ADD COLUMN planted TEXT AS (hex(name)) VIRTUAL"}) {
        const QString path = copy();
        run(path, QString::fromUtf16(sql) + u"; PRAGMA user_version = 99"_s);
        EXPECT_FAILS(Registry::open(path, options(OpenMode::ReadOnly)), ErrorCode::RegistryNewer);
    }
}

TEST_F(HostileTest, CheckThatWouldRunForMinutesIsStopped)
{
    // A constraint that makes 50 MB of text for each of many rows; it is put in place when the rows are there.
    const QString path = copy();
    run(path, u"CREATE TABLE slow (id INTEGER PRIMARY KEY) STRICT; PRAGMA user_version = 99"_s);
    run(path, u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO slow "
              "SELECT i FROM n"_s);
    run(path, u"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE slow (id INTEGER PRIMARY KEY "
              "CHECK (length(printf(''%.*c'', 50000000 + id % 2, ''x'')) > 0)) STRICT' WHERE name = 'slow'"_s);
    QElapsedTimer timer;
    timer.start();
    EXPECT_FAILS(Registry::open(path, options(OpenMode::ReadOnly)), ErrorCode::RegistryDamaged);
    EXPECT_LT(timer.elapsed(), 10'000 * kSlowness);
}

TEST_F(HostileTest, DeepNestingIsRefused)
{
    for (const int depth : {200, 5'000, 100'000}) {
        const QString path = copy();
        const QString nested = QString(depth, u'(') + u'1' + QString(depth, u')');
        run(path, u"CREATE TABLE deep (id INTEGER PRIMARY KEY, x INTEGER); PRAGMA user_version = 99; PRAGMA "
                  "writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE deep (id INTEGER PRIMARY KEY, x "
                  "INTEGER CHECK (%1))' WHERE name = 'deep'"_s.arg(nested));
        use(path, OpenMode::ReadOnly);
        use(path, OpenMode::ReadWrite);
    }
}

TEST_F(HostileTest, WrongTypesAndHugeValuesAreRefused)
{
    for (const QString& sql : {
             u"UPDATE municipality SET name = x'00ff'"_s,
             u"UPDATE revision SET number = 9000000000000 WHERE id = 1"_s,
             u"UPDATE revision SET signed_on = 'yesterday'"_s,
             u"UPDATE provision SET kind = 'nonsense' WHERE id = 3"_s,
             u"UPDATE provision SET number_style = '' WHERE id = 3"_s,
             u"UPDATE change_log SET made_at = 'now'"_s,
             u"UPDATE change_log SET kind = 'rollback'"_s,
             u"UPDATE change_log SET label = printf('%.*c', 5000000, 'x')"_s,
             u"UPDATE municipality SET kind = 'empire'"_s,
             u"UPDATE provision SET text = printf('%.*c', 30000000, 'x') WHERE id = 3"_s,
         }) {
        const QString path = copy();
        // STRICT tables check types in every program; a twin without STRICT has the same records.
        runUnguarded(path,
                     u"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')'); "
                     "PRAGMA writable_schema = RESET; "_s +
                         sql +
                         u"; PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || ' STRICT' WHERE "
                         "type = 'table' AND name NOT LIKE 'sqlite%'; PRAGMA writable_schema = RESET"_s);
        EXPECT_FAILS(Registry::open(path, options()), ErrorCode::RegistryDamaged) << sql.left(80).toStdString();
    }
}

TEST_F(HostileTest, BlobLargerThanTheLimitIsRefused)
{
    const QString path = copy();
    runUnguarded(path, u"UPDATE change_log SET changeset = zeroblob(300000000) WHERE id = 1"_s);
    QElapsedTimer timer;
    timer.start();
    const auto opened = Registry::open(path, options());
    if (opened) {
        EXPECT_FALSE((*opened)->history().changeset(1).isOk());
        EXPECT_FALSE(historyReport((*opened)->connection(), (*opened)->history()).isOk());
    }
    EXPECT_LT(timer.elapsed(), 10'000 * kSlowness);
}

TEST_F(HostileTest, CyclesAndStrayRowsInTextsEnd)
{
    for (const QString& sql : {
             u"UPDATE provision SET parent_id = id"_s,
             u"UPDATE provision SET parent_id = (SELECT max(id) FROM provision) WHERE parent_id IS NULL"_s,
             u"UPDATE provision SET parent_id = id + 1 WHERE parent_id IS NOT NULL"_s,
             u"UPDATE provision SET parent_id = 9999"_s,
             u"UPDATE provision SET revision_id = 9999"_s,
             u"UPDATE provision SET lineage = printf('%032d', id)"_s,
             u"UPDATE template_provision SET parent_id = id"_s,
             u"UPDATE change_log SET target_id = id, kind = 'undo'"_s,
             u"UPDATE change_log SET kind = 'redo', target_id = 1"_s,
         }) {
        const QString path = copy();
        runUnguarded(path, sql);
        use(path, OpenMode::ReadWrite);
    }
}

TEST_F(HostileTest, ChangesetsOfAnyBytesEnd)
{
    std::mt19937 random(7); // NOLINT: the same bytes each time
    for (int round = 0; round < 25; ++round) {
        QByteArray bytes;
        {
            auto opened = Registry::open(registryPath(), options(OpenMode::ReadOnly));
            REQUIRE_OK(opened);
            bytes = *(*opened)->history().changeset(2);
        }
        for (int i = 0; i < 1 + round % 7; ++i)
            bytes[static_cast<qsizetype>(random() % static_cast<size_t>(bytes.size()))] = static_cast<char>(random());
        const QString path = copy();
        runUnguarded(path, u"UPDATE change_log SET changeset = x'%1' WHERE id IN (2, 4)"_s.arg(
                               QString::fromLatin1(bytes.toHex())));
        use(path, OpenMode::ReadWrite);
    }
}

TEST_F(HostileTest, StatementsCannotReachBeyondTheFile)
{
    reopen();
    WriteScope scope(connection());
    REQUIRE_OK(scope.begin());
    for (const char16_t* sql : {
             u"SELECT load_extension('/tmp/x.so')",
             u"ATTACH '/tmp/other.db' AS other",
             u"ATTACH ':memory:' AS other",
             u"DETACH main",
             u"CREATE VIRTUAL TABLE x USING fts5 (y)",
             u"CREATE VIEW x AS SELECT 1",
             u"CREATE TEMP TABLE x (y)",
             u"CREATE TEMP TRIGGER x AFTER INSERT ON provision BEGIN SELECT 1; END",
             u"PRAGMA writable_schema = ON",
             u"PRAGMA trusted_schema = ON",
             u"PRAGMA ignore_check_constraints = ON",
             u"PRAGMA temp_store_directory = '/tmp'",
             u"UPDATE sqlite_schema SET sql = ''",
             u"SELECT writefile('/tmp/x', 'y')",
         })
        EXPECT_FALSE(connection().execute(QString::fromUtf16(sql)).isOk()) << QString::fromUtf16(sql).toStdString();
    EXPECT_EQ(*connection().integerOf(u"PRAGMA trusted_schema"_s), 0);
    EXPECT_EQ(*connection().integerOf(u"PRAGMA cell_size_check"_s), 1);
    EXPECT_EQ(sqlite3_limit(connection().handle(), SQLITE_LIMIT_ATTACHED, -1), 0);
}

TEST_F(HostileTest, VacuumIntoAnotherFileIsRefused)
{
    reopen();
    EXPECT_FALSE(connection().execute(u"VACUUM INTO '%1'"_s.arg(pathTo(u"stolen.db"_s))).isOk());
    EXPECT_FALSE(QFile::exists(pathTo(u"stolen.db"_s)));
}

} // namespace tests
