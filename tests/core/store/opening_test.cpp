// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration_runner.h"
#include "core/store/registry.h"
#include "core/store/registry_file.h"
#include "core/store/signature.h"
#include "core/store/sqlite_handle.h"
#include "core/store/statement.h"
#include "tests/core/store/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

class OpeningTest : public StoreFixture
{
protected:
    /// A copy of a sound file with a pair in it, to be harmed.
    QString soundCopy()
    {
        if (!QFile::exists(pathTo(u"sound"_s))) {
            addPair();
            EXPECT_TRUE(registry().save().isOk());
            EXPECT_TRUE(QFile::copy(registryPath(), pathTo(u"sound"_s)));
        }
        const QString path = pathTo(u"harmed-%1.kyoyaku"_s.arg(++m_copies));
        EXPECT_TRUE(QFile::copy(pathTo(u"sound"_s), path));
        return path;
    }
    /// Runs SQL on a file as any other program would.
    static void runRaw(const QString& path, const char* sql)
    {
        sqlite3* handle = nullptr;
        ASSERT_EQ(sqlite3_open(QFile::encodeName(path).constData(), &handle), SQLITE_OK);
        char* message = nullptr;
        EXPECT_EQ(sqlite3_exec(handle, sql, nullptr, nullptr, &message), SQLITE_OK) << message;
        sqlite3_free(message);
        sqlite3_close(handle);
    }
    void writeFile(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    /// Opening must fail with a code, leave the bytes as they are and no working copy behind.
    void expectRefused(const QString& path, ErrorCode code, OpenMode mode = OpenMode::ReadWrite)
    {
        const QByteArray before = bytesOf(path);
        const int copies = workingCopies();
        EXPECT_FAILS(Registry::open(path, options(mode)), code) << path.toStdString();
        EXPECT_EQ(bytesOf(path), before);
        EXPECT_EQ(workingCopies(), copies);
    }

private:
    int m_copies = 0;
};

TEST_F(OpeningTest, MissingFileFolderAndForeignFilesAreRefused)
{
    expectRefused(pathTo(u"missing.kyoyaku"_s), ErrorCode::FileNotFound);
    EXPECT_FAILS(Registry::open(pathTo(QString()), options()), ErrorCode::FileIsDirectory);
    for (const QByteArray& bytes : {QByteArray(), QByteArray("plain text"), QByteArray(5000, 'x'),
                                    QByteArray("SQLite format 2\0", 16), QByteArray(4096, '\0')}) {
        const QString path = pathTo(u"foreign.kyoyaku"_s);
        writeFile(path, bytes);
        expectRefused(path, ErrorCode::RegistryNotOurs);
    }
}

TEST_F(OpeningTest, DatabaseOfAnotherProgramIsRefused)
{
    const QString path = pathTo(u"other.kyoyaku"_s);
    runRaw(path, "CREATE TABLE t (x); INSERT INTO t VALUES (1); PRAGMA user_version = 1");
    expectRefused(path, ErrorCode::RegistryNotOurs);
}

TEST_F(OpeningTest, NewerFileMayOnlyBeRead)
{
    const QString path = soundCopy();
    runRaw(path, "PRAGMA user_version = 99; CREATE TABLE novelty (id INTEGER PRIMARY KEY) STRICT");
    expectRefused(path, ErrorCode::RegistryNewer);
    auto refused = Registry::open(path, options());
    EXPECT_EQ(refused.error().args, (QStringList{path, u"99"_s, QString::number(currentVersion())}));
    const QByteArray before = bytesOf(path);
    auto reader = Registry::open(path, options(OpenMode::ReadOnly));
    REQUIRE_OK(reader);
    EXPECT_EQ(*(*reader)->connection().integerOf(u"SELECT count(*) FROM municipality"_s), 2);
    EXPECT_FALSE((*reader)->connection().execute(u"DELETE FROM municipality"_s).isOk());
    EXPECT_EQ(bytesOf(path), before);
}

TEST_F(OpeningTest, NewerFileWithAPlantedSchemaIsNotEvenRead)
{
    for (const char* sql : {
             "CREATE VIEW planted AS SELECT * FROM municipality",
             "CREATE VIRTUAL TABLE planted USING fts5 (x)",
             "ALTER TABLE municipality ADD COLUMN planted TEXT GENERATED ALWAYS AS (hex(name)) VIRTUAL",
             "DROP TABLE template; CREATE VIEW template AS SELECT * FROM municipality",
         }) {
        const QString path = soundCopy();
        runRaw(path, sql);
        runRaw(path, "PRAGMA user_version = 99");
        expectRefused(path, ErrorCode::RegistryNewer, OpenMode::ReadOnly);
    }
}

TEST_F(OpeningTest, TruncatedFilesAreRefused)
{
    const qint64 size = QFileInfo(soundCopy()).size();
    for (const qint64 length : {qint64{20}, qint64{99}, qint64{100}, qint64{4096}, size / 2, size - 1}) {
        const QString path = soundCopy();
        ASSERT_TRUE(QFile::resize(path, length));
        expectRefused(path, ErrorCode::RegistryDamaged);
    }
}

TEST_F(OpeningTest, OverwrittenPagesAreRefused)
{
    const qint64 pages = QFileInfo(soundCopy()).size() / 4096;
    for (qint64 page = 0; page < pages; ++page) {
        const QString path = soundCopy();
        QByteArray bytes = bytesOf(path);
        // Of the first page the header stays, so that the file still looks like ours.
        const qint64 from = page == 0 ? 100 : page * 4096;
        bytes.replace(from, (page + 1) * 4096 - from, QByteArray((page + 1) * 4096 - from, '\xa5'));
        writeFile(path, bytes);
        expectRefused(path, ErrorCode::RegistryDamaged);
    }
}

TEST_F(OpeningTest, PlantedSchemaIsRefused)
{
    for (const char* sql : {
             "CREATE TRIGGER planted AFTER INSERT ON municipality BEGIN DELETE FROM provision; END",
             "CREATE VIEW planted AS SELECT * FROM municipality",
             "CREATE TABLE planted (x)",
             "CREATE TABLE derived_planted (x); CREATE TRIGGER planted AFTER INSERT ON derived_planted BEGIN SELECT 1; "
             "END",
             "CREATE INDEX planted ON municipality (abs(area_km2))",
             "CREATE VIRTUAL TABLE planted USING fts5 (x)",
             "ALTER TABLE municipality ADD COLUMN planted TEXT GENERATED ALWAYS AS (hex(name)) VIRTUAL",
             "DROP TRIGGER provision_frozen_update",
             "DROP TABLE template_provision",
         }) {
        const QString path = soundCopy();
        runRaw(path, sql);
        expectRefused(path, ErrorCode::RegistryDamaged);
    }
}

TEST_F(OpeningTest, RowsThatTheSchemaForbidsAreRefused)
{
    const QString path = soundCopy();
    runRaw(path, "PRAGMA ignore_check_constraints = ON; UPDATE municipality SET code = '12' WHERE id = 1");
    expectRefused(path, ErrorCode::RegistryDamaged);
}

TEST_F(OpeningTest, UnknownDerivedTablesAreDroppedAndOursMadeAgain)
{
    const QString path = soundCopy();
    runRaw(path, "DROP TABLE derived_provision_text; CREATE TABLE derived_provision_text (other TEXT)");
    auto opened = Registry::open(path, options());
    REQUIRE_OK(opened);
    EXPECT_EQ(*(*opened)->connection().integerOf(u"SELECT count(folded) FROM derived_provision_text"_s), 0);
}

TEST_F(OpeningTest, ConnectionIsHardened)
{
    sqlite3* handle = connection().handle();
    for (const int item : {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_TRUSTED_SCHEMA,
                           SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_DQS_DML}) {
        int value = -1;
        sqlite3_db_config(handle, item, -1, &value);
        EXPECT_EQ(value, 0) << item;
    }
    int isDefensive = 0;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, -1, &isDefensive);
    EXPECT_EQ(isDefensive, 1);
    EXPECT_FALSE(connection().execute(u"ATTACH ':memory:' AS other"_s).isOk());
    EXPECT_EQ(*connection().integerOf(u"PRAGMA foreign_keys"_s), 1);
    EXPECT_EQ(*connection().integerOf(u"PRAGMA synchronous"_s), 2);
    EXPECT_EQ(*connection().integerOf(u"PRAGMA trusted_schema"_s), 0);
    EXPECT_EQ(sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, -1), 256 * 1024 * 1024);
}

TEST_F(OpeningTest, SignedTextStaysFrozenInOtherPrograms)
{
    const Pair pair = addPair();
    const RevisionId draft = addDraft(pair.agreement);
    REQUIRE_OK(registerSignature(registry(), draft));
    REQUIRE_OK(registry().save());
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(registryPath()).constData(), &handle), SQLITE_OK);
    EXPECT_NE(sqlite3_exec(handle, "UPDATE provision SET text = 'x'", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

TEST_F(OpeningTest, SaveIntoAReadOnlyFolderFailsAndKeepsEverything)
{
    const QString folder = pathTo(u"share"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    auto share = Registry::create(folder + u"/a.kyoyaku"_s, options());
    REQUIRE_OK(share);
    REQUIRE_OK((*share)->edit(u"追加"_s, [&] {
        return (*share)->connection().execute(u"INSERT INTO template (name, kind) VALUES ('型', 'agreement')"_s);
    }));
    const QByteArray before = bytesOf(folder + u"/a.kyoyaku"_s);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ExeGroup |
                                      QFileDevice::ExeOther);
    // Somebody else of the same group must get as far as the folder.
    constexpr auto kPassable = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner |
                               QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QFile::setPermissions(QFileInfo(pathTo(u"x"_s)).absolutePath(), kPassable);
    const uid_t user = ::geteuid();
    constexpr uid_t kNobody = 65534;
    // The administrator may write everywhere; somebody else may not.
    ASSERT_TRUE(user != 0 || ::seteuid(kNobody) == 0);
    auto saved = (*share)->save();
    ASSERT_TRUE(user != 0 || ::seteuid(user) == 0);
    EXPECT_FAILS(saved, ErrorCode::FolderReadOnly);
    EXPECT_EQ(bytesOf(folder + u"/a.kyoyaku"_s), before);
    EXPECT_TRUE((*share)->hasUnsavedEdits());
    EXPECT_EQ(*(*share)->connection().integerOf(u"SELECT save_counter FROM registry_info"_s), 1);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    REQUIRE_OK((*share)->save());
}

TEST_F(OpeningTest, APipeIsRefusedAndNotWaitedFor)
{
    const QString pipe = pathTo(u"pipe.kyoyaku"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_FAILS(readHeader(pipe), ErrorCode::RegistryNotOurs);
    EXPECT_FAILS(Registry::open(pipe, options()), ErrorCode::RegistryNotOurs);
    EXPECT_FAILS(readHeader(u"/dev/zero"_s), ErrorCode::RegistryNotOurs);
}

} // namespace tests
