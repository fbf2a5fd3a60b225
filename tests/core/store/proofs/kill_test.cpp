// SPDX-License-Identifier: GPL-3.0-or-later
// A program that edits and saves is killed at random moments. KYOYAKU_KILLS sets how often; 40 in the suite.
#include "core/store/unsaved_work.h"
#include "tests/core/store/proofs/random_edits.h"
#include "tests/core/store/store_fixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

class KillTest : public StoreFixture
{
protected:
    struct Acknowledged
    {
        qint64 edit = 0;
        qint64 save = 0;
    };

    /// Lets the worker run for a while, kills it, and reads what it had been told.
    Acknowledged runAndKill(int milliseconds, bool fromFirstWord)
    {
        QProcess worker;
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker.start(QStringLiteral(KYOYAKU_STORE_WORKER),
                     {registryPath(), pathTo(u"working"_s), QString::number(m_random())});
        EXPECT_TRUE(worker.waitForStarted());
        if (fromFirstWord)
            worker.waitForReadyRead();
        worker.waitForFinished(milliseconds);
        EXPECT_EQ(worker.state(), QProcess::Running) << "it ended by itself: " << worker.exitCode();
        worker.kill();
        worker.waitForFinished();
        Acknowledged told;
        for (const QByteArray& line : worker.readAllStandardOutput().split('\n')) {
            // The last line counts only when it is whole.
            if (line.startsWith("E "))
                told.edit = line.mid(2).toLongLong();
            else if (line.startsWith("S "))
                told.save = line.mid(2).toLongLong();
        }
        return told;
    }

    std::mt19937 m_random{20261122}; // NOLINT: the walk is to be the same each time
};

TEST_F(KillTest, NothingAcknowledgedIsLost)
{
    close();
    const int kills = qEnvironmentVariableIsSet("KYOYAKU_KILLS") ? qEnvironmentVariableIntValue("KYOYAKU_KILLS") : 40;
    int withUnsaved = 0;
    int inMidSave = 0;
    qint64 edits = 0;
    qint64 known = 0; // the newest row that was safe before this run
    for (int kill = 0; kill < kills; ++kill) {
        const bool fromFirstWord = m_random() % 4 != 0;
        const unsigned longest = m_random() % 3 == 0 ? 400 : 80;
        Acknowledged told = runAndKill(static_cast<int>(m_random() % longest), fromFirstWord);
        told.edit = std::max(told.edit, known);

        auto reader = Registry::open(registryPath(), options(OpenMode::ReadOnly));
        REQUIRE_OK(reader);
        ASSERT_TRUE(holdsWhatItsLogSays(**reader)) << "the file, after kill " << kill;
        const qint64 inFile = (*reader)->history().newestLogId();
        EXPECT_GE(inFile, told.save) << "the last save is lost, after kill " << kill;
        reader->reset();

        const auto unsaved = findUnsavedWork(pathTo(u"working"_s), registryPath());
        ASSERT_LE(unsaved.size(), 1U) << "after kill " << kill;
        qint64 newest = inFile;
        if (!unsaved.empty()) {
            ++withUnsaved;
            EXPECT_FALSE(unsaved[0].isFileChanged) << "nobody else saves here, after kill " << kill;
            EXPECT_EQ(unsaved[0].edits.front().id, inFile + 1) << "after kill " << kill;
            newest = unsaved[0].edits.back().id;
            auto recovered = Registry::recover(unsaved[0].folder, options());
            REQUIRE_OK(recovered);
            ASSERT_TRUE(holdsWhatItsLogSays(**recovered)) << "the working copy, after kill " << kill;
        }
        EXPECT_GE(newest, told.edit) << "an acknowledged edit is lost, after kill " << kill;
        // A run that was killed in its save leaves the temporary file.
        const QStringList beside =
            QDir(QFileInfo(registryPath()).absolutePath()).entryList({u".~save.*"_s}, QDir::Files | QDir::Hidden);
        inMidSave += beside.isEmpty() ? 0 : 1;
        for (const QString& name : beside)
            QFile::remove(pathTo(name));
        edits += std::max<qint64>(0, newest - known);
        known = newest;
        constexpr int kFileLasts = 50;
        if (kill % kFileLasts == kFileLasts - 1) { // A log without end would only make the checks slow.
            for (const UnsavedWork& work : unsaved)
                QDir(work.folder).removeRecursively();
            ASSERT_TRUE(QFile::remove(registryPath()));
            REQUIRE_OK(Registry::create(registryPath(), options()));
            known = 0;
        }
        if (HasFailure())
            break;
    }
    RecordProperty("kills", kills);
    std::printf("%d kills, %lld steps, %d left unsaved work, %d in mid-save; nothing lost\n", kills,
                static_cast<long long>(edits), withUnsaved, inMidSave);
    EXPECT_GT(withUnsaved, 0);
}

} // namespace tests
