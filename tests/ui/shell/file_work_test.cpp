// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on files that are given while one is being opened or saved.
#include "app/file_work.h"
#include "core/store/metro_area_store.h"

#include "core/base/task.h"
#include "core/store/file_lock.h"
#include "tests/ui/shell/desktop_fixture.h"
#include "ui/common/grid_view.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/region_pages.h"
#include "ui/shell/task_bar.h"

#include <QAction>
#include <QDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <atomic>
#include <new>
#include <optional>
#include <thread>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

class FileWorkTest : public DesktopTest
{
protected:
    ui::shell::FileCommands& files() { return window().fileCommands(); }
    static void editRow(ui::shell::AgreementTab& tab, const QString& found, const QString& text)
    {
        auto& grid = tab.frontGrid();
        const int row = rowWith(grid, 1, found);
        ASSERT_TRUE(grid.model()->setData(grid.model()->index(row, 1), text));
    }
    bool isClosed()
    {
        return waitFor([this] { return m_application->registry() == nullptr && !m_application->isWorking(); });
    }
};

TEST_F(FileWorkTest, EditsMadeWhileTheClosingSavesAreNotLost)
{
    open();
    auto& tab = openDraft();
    m_user->closing = ui::CloseChoice::Save;
    Q_EMIT files().closeAsked();
    ASSERT_TRUE(m_application->isWorking());
    editRow(tab, u"前条の取組"_s, u"閉じる間の編集。"_s);
    ASSERT_TRUE(isClosed());
    // The edit came before the snapshot of the save and is in it, or after it and the user was asked once more.
    EXPECT_TRUE(m_user->closingAsked == 1 || m_user->closingAsked == 2) << m_user->closingAsked;
    open();
    EXPECT_TRUE(storedText().contains(u"閉じる間の編集。"));
}

TEST_F(FileWorkTest, TheWindowClosesAtOnceWhenAllIsSaved)
{
    open();
    window().close();
    EXPECT_TRUE(waitFor([this] { return !window().isVisible(); }));
    EXPECT_EQ(m_application->registry(), nullptr);
}

TEST_F(FileWorkTest, FormsOverTheDocumentsGoWithTheirFile)
{
    open();
    const auto areas = core::store::MetroAreaStore(m_application->registry()->connection()).all();
    ASSERT_TRUE(areas.isOk() && !areas->empty());
    window().documents().region().editArea(areas->front().id);
    const auto forms = [this] { return window().documents().findChildren<QDialog*>(); };
    ASSERT_EQ(forms().size(), 1);
    Q_EMIT files().closeAsked();
    ASSERT_TRUE(isClosed());
    EXPECT_EQ(forms().size(), 0) << "they hold the file by reference";
}

TEST_F(FileWorkTest, AReviewBegunWhileTheClosingSavesIsNotDropped)
{
    open();
    openDraft();
    m_user->closing = ui::CloseChoice::Save;
    Q_EMIT files().closeAsked();
    ASSERT_TRUE(m_application->isWorking());
    window().documents().openImport({document(u"a.txt"_s, u"小樽市"_s)});
    ASSERT_TRUE(waitFor([this] { return window().findChild<QMessageBox*>(u"reviewLeaving"_s) != nullptr; }));
    ASSERT_NE(m_application->registry(), nullptr);
    EXPECT_FALSE(m_application->registry()->hasUnsavedEdits());
}

TEST_F(FileWorkTest, WhatIsToBeWrittenIsWrittenBeforeTheFileCloses)
{
    open();
    openDraft();
    const QString first = path(u"first.kyoyaku"_s);
    const QString second = path(u"second.kyoyaku"_s);
    Q_EMIT files().saveAsked();
    ASSERT_TRUE(m_application->isWorking());
    Q_EMIT files().saveCopyAsked(first);
    Q_EMIT files().closeAsked();
    Q_EMIT files().saveAsAsked(second);
    Q_EMIT files().closeAsked();
    ASSERT_TRUE(isClosed());
    EXPECT_TRUE(QFileInfo::exists(first));
    EXPECT_TRUE(QFileInfo::exists(second));
    EXPECT_EQ(m_user->closingAsked, 0);
}

TEST_F(FileWorkTest, ACommandGivenWhileAFileOpensHasItsTurn)
{
    m_application->start({m_path});
    ASSERT_TRUE(m_application->isWorking());
    const QString copy = path(u"copy.kyoyaku"_s);
    Q_EMIT files().saveCopyAsked(copy);
    Q_EMIT files().closeAsked();
    ASSERT_TRUE(waitFor([&] { return QFileInfo::exists(copy); }));
    EXPECT_TRUE(isClosed());
    EXPECT_FALSE(QFileInfo::exists(store::lockPath(m_path)));
}

TEST_F(FileWorkTest, TheFileThatWasAskedForLastIsOpenInTheEnd)
{
    start({});
    Q_EMIT files().openAsked(m_path);
    ASSERT_TRUE(m_application->isWorking());
    Q_EMIT files().newAsked(path(u"b.kyoyaku"_s));
    Q_EMIT files().newAsked(path(u"c.kyoyaku"_s));
    waitForFile();
    ASSERT_NE(m_application->registry(), nullptr);
    EXPECT_EQ(m_application->registry()->path(), path(u"c.kyoyaku"_s));
    EXPECT_FALSE(QFileInfo::exists(path(u"b.kyoyaku"_s)));
}

TEST_F(FileWorkTest, AFailedOpeningLetsTheNextOneHaveItsTurn)
{
    start({});
    Q_EMIT files().openAsked(path(u"missing.kyoyaku"_s));
    ASSERT_TRUE(m_application->isWorking());
    Q_EMIT files().openAsked(m_path);
    waitForFile();
    ASSERT_NE(m_application->registry(), nullptr);
    EXPECT_EQ(m_application->registry()->path(), m_path);
}

/// Until the worker has let go of the file, the next opening would find it locked by ourselves.
TEST_F(FileWorkTest, AStoppedOpeningIsAtWorkUntilItHasLetGo)
{
    ui::shell::TaskBar bar;
    app::FileWork work(bar);
    std::atomic<bool> mayGoOn = false;
    std::atomic<bool> isStopped = false;
    bool isOpened = false;
    bool isLockedAtTheEnd = true;
    int finished = 0;
    QObject::connect(&work, &app::FileWork::finished, &work, [&] {
        ++finished;
        isLockedAtTheEnd = QFileInfo::exists(store::lockPath(m_path));
    });
    work.open(
        u"…"_s, app::FileWork::Stop::Possible,
        [&](Task& task) {
            auto prepared = store::prepareOpening(m_path, {});
            while (!mayGoOn)
                std::this_thread::yield();
            isStopped = task.isCancelled();
            return prepared;
        },
        [&](const auto&) { isOpened = true; });
    EXPECT_TRUE(waitFor([&] { return QFileInfo::exists(store::lockPath(m_path)); }));
    named<QPushButton>(bar, u"taskStop"_s)->click();
    EXPECT_TRUE(work.isRunning());
    EXPECT_EQ(finished, 0);
    mayGoOn = true;
    EXPECT_TRUE(waitFor([&] { return finished == 1; }));
    EXPECT_TRUE(isStopped);
    EXPECT_FALSE(isLockedAtTheEnd);
    EXPECT_FALSE(isOpened);
    EXPECT_FALSE(work.isRunning());
    EXPECT_FALSE(bar.isVisible());
}

/// Work that could not be looked for may be there: nobody is told that there is none.
TEST_F(FileWorkTest, AFailedSearchForUnsavedWorkIsTold)
{
    ui::shell::TaskBar bar;
    app::FileWork work(bar);
    std::optional<ErrorCode> told;
    work.look([]() -> std::vector<store::UnsavedWork> { throw std::bad_alloc(); },
              [&](const auto& found) { told = found ? std::nullopt : std::optional(found.error().code); });
    EXPECT_TRUE(waitFor([&] { return !work.isRunning(); }));
    EXPECT_EQ(told, ErrorCode::WorkFailed);
}

} // namespace tests
