// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_lock.h"
#include "core/store/registry.h"
#include "tests/core/store/store_fixture.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;
using namespace std::chrono_literals;

namespace tests {

class LockTest : public StoreFixture
{
protected:
    void SetUp() override
    {
        StoreFixture::SetUp();
        close();
    }
    /// A lock as another program would leave it; `age` is how long ago its last sign of life was.
    void leaveLock(const ProgramPlace& place, std::chrono::seconds age, const QString& person = u"佐藤"_s)
    {
        LockHolder holder{person, place, QDateTime::currentDateTimeUtc().addSecs(-age.count()), u"token"_s, 3};
        leaveBytes(toBytes(holder), age);
    }
    void leaveBytes(const QByteArray& bytes, std::chrono::seconds age)
    {
        QFile file(lockPath(registryPath()));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(
            file.setFileTime(QDateTime::currentDateTime().addSecs(-age.count()), QFileDevice::FileModificationTime));
    }
    [[nodiscard]] static ProgramPlace here() { return currentPlace(u"planning-01"_s); }
    [[nodiscard]] static ProgramPlace elsewhere()
    {
        ProgramPlace place = here();
        place.computer = u"PC-0123"_s;
        place.machine = u"another"_s;
        return place;
    }
    [[nodiscard]] static ProgramPlace ended()
    {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(0);
        ::waitpid(child, nullptr, 0);
        ProgramPlace place = here();
        place.process = child;
        return place;
    }
    [[nodiscard]] RegistryOptions takingOver(TakeOver takeOver) const
    {
        RegistryOptions wanted = options();
        wanted.takeOver = takeOver;
        return wanted;
    }
    [[nodiscard]] bool isLocked() const { return QFile::exists(lockPath(registryPath())); }
};

TEST_F(LockTest, SecondPersonIsToldWhoHoldsTheFile)
{
    auto first = Registry::open(registryPath(), options());
    REQUIRE_OK(first);
    const QByteArray before = bytesOf(registryPath());
    auto second = Registry::open(registryPath(), options());
    EXPECT_FAILS(second, ErrorCode::RegistryLocked);
    ASSERT_EQ(second.error().args.size(), 4);
    EXPECT_EQ(second.error().args[1], u"佐藤"_s);
    EXPECT_EQ(second.error().args[2], u"planning-01"_s);
    EXPECT_TRUE(QDateTime::fromString(second.error().args[3], Qt::ISODate).isValid());
    EXPECT_EQ(workingCopies(), 1);
    REQUIRE_OK(Registry::open(registryPath(), options(OpenMode::ReadOnly)));
    REQUIRE_OK(Registry::open(registryPath(), options(OpenMode::Apart)));
    EXPECT_EQ(bytesOf(registryPath()), before);
    first->reset();
    EXPECT_FALSE(isLocked());
    REQUIRE_OK(Registry::open(registryPath(), options()));
}

TEST_F(LockTest, LockOfAnEndedProgramIsTakenOverAndTold)
{
    leaveLock(ended(), 1s, u"田中"_s);
    EXPECT_FAILS(Registry::open(registryPath(), takingOver(TakeOver::Nothing)), ErrorCode::RegistryLockDead);
    auto opened = Registry::open(registryPath(), options());
    REQUIRE_OK(opened);
    ASSERT_TRUE((*opened)->lock()->previousHolder());
    EXPECT_EQ((*opened)->lock()->previousHolder()->person, u"田中"_s);
}

TEST_F(LockTest, ProcessNumberThatWasGivenAgainDoesNotHoldALock)
{
    ProgramPlace place = here();
    place.processStart -= 1;
    leaveLock(place, 1s);
    REQUIRE_OK(Registry::open(registryPath(), options()));
    place = here();
    place.start = u"before the last start"_s;
    leaveLock(place, 1s);
    REQUIRE_OK(Registry::open(registryPath(), options()));
}

TEST_F(LockTest, SilentLockFromElsewhereIsTakenOverOnlyWhenAskedFor)
{
    leaveLock(elsewhere(), kLongestSilence - 5s);
    EXPECT_FAILS(Registry::open(registryPath(), takingOver(TakeOver::Stale)), ErrorCode::RegistryLocked);
    leaveLock(elsewhere(), kLongestSilence + 5s);
    EXPECT_FAILS(Registry::open(registryPath(), options()), ErrorCode::RegistryLockSilent);
    auto opened = Registry::open(registryPath(), takingOver(TakeOver::Stale));
    REQUIRE_OK(opened);
    EXPECT_EQ((*opened)->lock()->previousHolder()->place.computer, u"PC-0123"_s);
}

TEST_F(LockTest, ClockSetBackNeitherKillsALiveLockNorMakesADeadOneEternal)
{
    // On this computer no clock is asked at all.
    leaveLock(here(), -24h);
    EXPECT_FAILS(Registry::open(registryPath(), takingOver(TakeOver::Stale)), ErrorCode::RegistryLocked);
    leaveLock(here(), 24h);
    EXPECT_FAILS(Registry::open(registryPath(), takingOver(TakeOver::Stale)), ErrorCode::RegistryLocked);
    leaveLock(ended(), -24h);
    REQUIRE_OK(Registry::open(registryPath(), options()));
    // Elsewhere a sign of life from the future is doubtful: explained, and taken over when the user says so.
    leaveLock(elsewhere(), -24h);
    EXPECT_FAILS(Registry::open(registryPath(), options()), ErrorCode::RegistryLockClock);
    REQUIRE_OK(Registry::open(registryPath(), takingOver(TakeOver::Stale)));
    EXPECT_EQ(judgeLock(LockHolder{{}, elsewhere(), {}, {}, 0}, here(), -30s), LockState::Held);
}

TEST_F(LockTest, UnreadableLockIsNeverEternal)
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray("{\"format\":"), QByteArray(100000, 'x')}) {
        leaveBytes(bytes, 1s);
        EXPECT_FAILS(Registry::open(registryPath(), takingOver(TakeOver::Stale)), ErrorCode::RegistryLocked);
        leaveBytes(bytes, kLongestSilence + 5s);
        REQUIRE_OK(Registry::open(registryPath(), takingOver(TakeOver::Stale)));
    }
    ASSERT_EQ(::mkfifo(QFile::encodeName(lockPath(registryPath())).constData(), 0600), 0);
    EXPECT_FAILS(Registry::open(registryPath(), options()), ErrorCode::RegistryLocked);
}

TEST_F(LockTest, NamesInALockAreCleanedBeforeTheyAreShown)
{
    leaveLock(elsewhere(), 1s, u"佐\n藤\u202e"_s + QString(500, u'x'));
    auto refused = Registry::open(registryPath(), options());
    EXPECT_FAILS(refused, ErrorCode::RegistryLocked);
    const QString person = refused.error().args.value(1);
    EXPECT_LE(person.size(), 80);
    EXPECT_FALSE(person.contains(u'\n') || person.contains(u'\u202e'));
}

TEST_F(LockTest, LockTakenOverMeanwhileStopsTheSave)
{
    auto mine = Registry::open(registryPath(), options());
    REQUIRE_OK(mine);
    REQUIRE_OK((*mine)->edit(u"追加"_s, [&] {
        return (*mine)->connection().execute(u"INSERT INTO template (name, kind) VALUES ('型', 'agreement')"_s);
    }));
    leaveLock(elsewhere(), 1s, u"鈴木"_s);
    EXPECT_FALSE((*mine)->lock()->isHeld());
    auto saved = (*mine)->save();
    EXPECT_FAILS(saved, ErrorCode::RegistryLocked);
    EXPECT_EQ(saved.error().args[1], u"鈴木"_s);
    ASSERT_TRUE(QFile::remove(lockPath(registryPath())));
    REQUIRE_OK((*mine)->save());
    EXPECT_TRUE((*mine)->lock()->isHeld());
}

TEST_F(LockTest, SignOfLifeRenewsTheLockInPlace)
{
    auto lock = FileLock::take(registryPath(), u"佐藤"_s, u"planning-01"_s, TakeOver::Nothing);
    REQUIRE_OK(lock);
    const auto before = inspectLock(registryPath(), here());
    ASSERT_TRUE((*lock)->beat());
    const auto after = inspectLock(registryPath(), here());
    EXPECT_EQ(after.holder->beats, before.holder->beats + 1);
    EXPECT_EQ(after.holder->token, before.holder->token);
    EXPECT_EQ(after.holder->since, before.holder->since);
    EXPECT_EQ(bytesOf(lockPath(registryPath())).size(), 2048);
}

TEST_F(LockTest, OnlyOneOfManyTakesAStaleLock)
{
    constexpr int kPrograms = 8;
    leaveLock(ended(), 1s);
    std::vector<pid_t> children;
    for (int i = 0; i < kPrograms; ++i) {
        const pid_t child = ::fork();
        if (child == 0) {
            auto lock = FileLock::take(registryPath(), u"x"_s, u"planning-01"_s, TakeOver::Dead);
            ::usleep(300'000);
            ::_exit(lock && (*lock)->isHeld() ? 1 : 0);
        }
        children.push_back(child);
    }
    int holders = 0;
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        holders += WEXITSTATUS(status);
    }
    EXPECT_EQ(holders, 1);
}

TEST_F(LockTest, LongNamesHaveALockToo)
{
    const QString name = QString(80, u'長') + u".kyoyaku"_s;
    auto created = Registry::create(pathTo(name), options());
    REQUIRE_OK(created);
    EXPECT_FAILS(Registry::open(pathTo(name), options()), ErrorCode::RegistryLocked);
}

TEST_F(LockTest, AFileThatIsProtectedIsOnlyRead)
{
    ASSERT_TRUE(QFile::setPermissions(registryPath(), QFileDevice::ReadOwner));
    EXPECT_FAILS(Registry::open(registryPath(), options()), ErrorCode::FileReadOnly);
    REQUIRE_OK(Registry::open(registryPath(), options(OpenMode::ReadOnly)));
}

} // namespace tests
