// SPDX-License-Identifier: GPL-3.0-or-later
// 1,000 damaged files: each is refused in a sentence, or opens and holds what the sound one holds.
#include "core/store/canonical_dump.h"
#include "core/store/sqlite_handle.h"
#include "core/store/unsaved_work.h"
#include "tests/core/store/store_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

class DamagedFilesTest : public StoreFixture
{
protected:
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }

    void flip(QByteArray& bytes, int count)
    {
        for (int i = 0; i < count; ++i) {
            const int at = below(static_cast<int>(bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        }
    }
    QByteArray damaged(const QByteArray& sound)
    {
        QByteArray bytes = sound;
        const int size = static_cast<int>(bytes.size());
        switch (below(6)) {
        case 0:
            flip(bytes, 1);
            break;
        case 1:
            flip(bytes, 1 + below(64));
            break;
        case 2:
            bytes.truncate(below(size));
            break;
        case 3: { // a block that was never written, or another one's
            const int block = 512 << below(5);
            const int at = below(size / block) * block;
            bytes.replace(at, block, below(2) == 0 ? QByteArray(block, '\0') : bytes.mid(below(size - block), block));
            break;
        }
        case 4: { // the header, but not what makes it look like ours
            const int at = 16 + below(84);
            if (at < 68 || at > 71)
                bytes[at] = static_cast<char>(below(256));
            break;
        }
        default:
            return planted(bytes);
        }
        return bytes;
    }
    /// What somebody who knows SQLite could put in.
    QByteArray planted(const QByteArray& sound)
    {
        const char* const kStatements[] = {
            "CREATE TRIGGER planted AFTER INSERT ON municipality BEGIN DELETE FROM provision; END",
            "CREATE VIEW planted AS SELECT * FROM municipality",
            "CREATE TABLE planted (x)",
            "CREATE INDEX planted ON municipality (abs(area_km2))",
            "CREATE VIRTUAL TABLE planted USING fts5 (x)",
            "ALTER TABLE municipality ADD COLUMN planted TEXT GENERATED ALWAYS AS (hex(zeroblob(100000000))) VIRTUAL",
            "DROP TRIGGER provision_frozen_update",
            "DROP TABLE template_provision",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE municipality (id)' "
            "WHERE name = 'municipality'",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'provision'",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 3 WHERE type = 'index'",
            "PRAGMA user_version = 77; CREATE VIEW planted AS SELECT 1",
            "PRAGMA user_version = 0",
            "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; UPDATE municipality SET code = '1'",
        };
        const QString path = pathTo(u"planting.kyoyaku"_s);
        write(path, sound);
        sqlite3* handle = nullptr;
        sqlite3_open(QFile::encodeName(path).constData(), &handle);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        sqlite3_exec(handle, kStatements[below(std::size(kStatements))], nullptr, nullptr, nullptr);
        sqlite3_close(handle);
        return bytesOf(path);
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    std::mt19937 m_random{1122}; // NOLINT: the damage is to be the same each time
};

TEST_F(DamagedFilesTest, AreRefusedOrCorrect)
{
    const Pair pair = addPair();
    for (int i = 0; i < 3; ++i)
        addDraft(pair.agreement);
    REQUIRE_OK(registry().undo());
    REQUIRE_OK(registry().save());
    const QString expected = dump();
    close();
    const QByteArray sound = bytesOf(registryPath());
    QLoggingCategory::setFilterRules(u"kyoyaku.store=false"_s);
    constexpr int kFiles = 1000;
    constexpr qint64 kLongest = 5000;
    std::map<ErrorCode, int> refused;
    int correct = 0;
    qint64 slowest = 0;
    const QString path = pathTo(u"damaged.kyoyaku"_s);
    for (int i = 0; i < kFiles; ++i) {
        const QByteArray bytes = damaged(sound);
        write(path, bytes);
        QElapsedTimer timer;
        timer.start();
        {
            auto opened = Registry::open(path, options(i % 2 == 0 ? OpenMode::Apart : OpenMode::ReadOnly));
            if (opened) {
                ++correct;
                EXPECT_EQ(*canonicalDump((*opened)->connection()), expected) << "file " << i;
            } else {
                ++refused[opened.error().code];
            }
        }
        slowest = std::max(slowest, timer.elapsed());
        ASSERT_LT(timer.elapsed(), kLongest) << "file " << i;
        ASSERT_EQ(bytesOf(path), bytes) << "file " << i;
    }
    QLoggingCategory::setFilterRules(QString());
    EXPECT_EQ(workingCopies(), 0);
    std::printf("%d damaged files: %d correct, slowest %lld ms; refused:", kFiles, correct,
                static_cast<long long>(slowest));
    for (const auto& [code, count] : refused) {
        std::printf(" %d x code %d", count, static_cast<int>(code));
        const bool isClear = code == ErrorCode::RegistryDamaged || code == ErrorCode::RegistryNotOurs ||
                             code == ErrorCode::RegistryNewer;
        EXPECT_TRUE(isClear) << static_cast<int>(code);
    }
    std::printf("\n");
}

} // namespace tests
