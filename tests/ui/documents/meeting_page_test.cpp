// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"

#include "core/store/meeting_store.h"
#include "core/store/registry.h"
#include "ui/documents/entry_model.h"
#include "ui/documents/meeting_dialog.h"
#include "ui/documents/meeting_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using ui::documents::MeetingDialog;
using ui::documents::MeetingPage;

namespace {

class MeetingPageTest : public tests::PageTest
{
protected:
    void SetUp() override
    {
        file = registry(u"sapporo"_s);
        page = std::make_unique<MeetingPage>(*file, files);
        page->resize(1100, 640);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        table = tests::named<QTableView>(*page, u"meetingsTable"_s);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    void press(const QWidget& parent, const QString& name) { tests::named<QPushButton>(parent, name)->click(); }
    MeetingDialog* opened(const QString& button)
    {
        press(*page, button);
        auto* dialog = page->findChild<MeetingDialog*>();
        EXPECT_NE(dialog, nullptr);
        return dialog;
    }
    static void enterDay(const QWidget& dialog, const QString& day)
    {
        auto* line = tests::named<QLineEdit>(dialog, u"meetingDay"_s);
        line->setFocus();
        line->setText(day);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QString written(const QString& name, const QByteArray& content)
    {
        QFile made(path(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(content);
        return made.fileName();
    }
    std::vector<model::Meeting> stored() { return *store::MeetingStore(file->connection()).meetings({}); }

    std::unique_ptr<store::Registry> file;
    tests::ScriptedFilePrompt files;
    std::unique_ptr<MeetingPage> page;
    QTableView* table = nullptr;
};

} // namespace

TEST_F(MeetingPageTest, TheSampleShowsItsMeetingsByDay)
{
    const QAbstractItemModelTester tester(table->model());
    ASSERT_EQ(table->model()->rowCount(), 3);
    EXPECT_EQ(cell(0, 1), u"懇談会"_s);
    EXPECT_EQ(cell(1, 0), u"令和6年5月20日"_s);
    EXPECT_TRUE(cell(1, 4).startsWith(u"札幌市長、"_s)) << cell(1, 4).toStdString();
    EXPECT_EQ(cell(2, 2), u"連携中枢都市圏の形成に向けた関係首長会議"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    EXPECT_EQ(tests::named<QListWidget>(*page, u"meetingFiles"_s)->count(), 1);
    EXPECT_TRUE(tests::named<QLabel>(*page, u"meetingsDetails"_s)->text().contains(u"新篠津村長"_s));
    EXPECT_TRUE(tests::withoutName(*page).isEmpty()) << tests::withoutName(*page).join(u' ').toStdString();
    EXPECT_TRUE(tests::clipped(*page).isEmpty()) << tests::clipped(*page).join(u' ').toStdString();
    tests::keepPicture(*page, u"meetings"_s);
}

TEST_F(MeetingPageTest, TheFirstMeetingCanBeReadAndAColumnThatAPersonSetStays)
{
    for (const model::Meeting& one : stored()) {
        const auto remove = [&] { return store::MeetingStore(file->connection()).remove(one.id); };
        ASSERT_TRUE(file->edit(u"会議を削除"_s, remove).isOk());
    }
    page = std::make_unique<MeetingPage>(*file, files); // opened while there is none
    page->resize(1100, 640);
    page->show();
    table = tests::named<QTableView>(*page, u"meetingsTable"_s);
    ASSERT_EQ(table->model()->rowCount(), 0);
    auto* dialog = opened(u"meetingsAdd"_s);
    tests::named<QLineEdit>(*dialog, u"meetingTitle"_s)->setText(u"第1回首長会議"_s);
    enterDay(*dialog, u"R8.11.10"_s);
    press(*dialog, u"meetingKeep"_s);
    ASSERT_EQ(table->model()->rowCount(), 1);
    const QFontMetrics words = table->fontMetrics();
    EXPECT_GE(table->columnWidth(0), words.horizontalAdvance(u"令和8年11月10日"_s));
    EXPECT_GE(table->columnWidth(2), words.horizontalAdvance(u"第1回首長会議"_s));
    table->setColumnWidth(2, 300);
    ASSERT_TRUE(file->undo().isOk());
    ASSERT_TRUE(file->redo().isOk());
    EXPECT_EQ(table->columnWidth(2), 300);
}

TEST_F(MeetingPageTest, AMeetingIsAddedChangedAndRemovedByOneEditEach)
{
    auto* dialog = opened(u"meetingsAdd"_s);
    press(*dialog, u"meetingKeep"_s);
    EXPECT_FALSE(tests::named<QLabel>(*dialog, u"meetingTold"_s)->text().isEmpty()) << "it has no title";
    tests::named<QLineEdit>(*dialog, u"meetingTitle"_s)->setText(u"第1回首長会議"_s);
    enterDay(*dialog, u"R6.13.1"_s);
    press(*dialog, u"meetingKeep"_s);
    EXPECT_EQ(stored().size(), 3U) << "there is no such day";
    enterDay(*dialog, u"令6.10.1"_s);
    tests::named<QLineEdit>(*dialog, u"meetingPlace"_s)->setText(u"小樽市役所"_s);
    tests::named<QCheckBox>(*dialog, u"meetingPlanned"_s)->setChecked(true);
    auto* attendees = tests::named<QPlainTextEdit>(*dialog, u"meetingAttendees"_s);
    attendees->setPlainText(u"小樽市長\n北海道大学総長"_s);
    press(*dialog, u"meetingHeads"_s);
    EXPECT_EQ(attendees->toPlainText().count(u"小樽市長"_s), 1);
    EXPECT_TRUE(attendees->toPlainText().contains(u"札幌市長"_s));
    EXPECT_TRUE(attendees->toPlainText().contains(u"当別町長"_s));
    tests::named<QPlainTextEdit>(*dialog, u"meetingDecisions"_s)->setPlainText(u"案を了承した。"_s);
    EXPECT_TRUE(tests::withoutName(*dialog).isEmpty()) << tests::withoutName(*dialog).join(u' ').toStdString();
    EXPECT_TRUE(tests::clipped(*dialog).isEmpty()) << tests::clipped(*dialog).join(u' ').toStdString();
    tests::keepPicture(*dialog, u"meeting_dialog"_s);
    press(*dialog, u"meetingKeep"_s);
    ASSERT_EQ(stored().size(), 4U);
    const model::Meeting added = stored().at(2);
    EXPECT_EQ(added.title, u"第1回首長会議"_s);
    EXPECT_EQ(added.heldOn, QDate(2024, 10, 1));
    EXPECT_TRUE(added.isPlanned);
    EXPECT_EQ(added.attendees.size(), 13U);
    EXPECT_TRUE(added.attendees.front().municipality.isValid());
    EXPECT_FALSE(added.attendees.at(1).municipality.isValid());
    EXPECT_EQ(table->model()->rowCount(), 4);
    QTest::qWait(0); // the form goes

    page->select(added.id);
    dialog = opened(u"meetingsEdit"_s);
    EXPECT_EQ(tests::named<QLineEdit>(*dialog, u"meetingTitle"_s)->text(), u"第1回首長会議"_s);
    auto* kind = tests::named<QComboBox>(*dialog, u"meetingKind"_s);
    kind->setCurrentIndex(kind->findText(u"担当者会議"_s));
    press(*dialog, u"meetingKeep"_s);
    EXPECT_EQ(stored().at(2).kind, model::MeetingKind::Officers);
    EXPECT_EQ(cell(2, 1), u"担当者会議"_s);
    ASSERT_TRUE(file->undo().isOk());
    EXPECT_EQ(cell(2, 1), u"首長会議"_s);

    QSignalSpy told(page.get(), &MeetingPage::told);
    page->select(added.id);
    press(*page, u"meetingsRemove"_s);
    EXPECT_EQ(stored().size(), 3U);
    ASSERT_EQ(told.count(), 1);
    EXPECT_TRUE(told.front().front().toString().contains(u"第1回首長会議"_s));
    ASSERT_TRUE(file->undo().isOk());
    EXPECT_TRUE(stored().at(2) == added);
}

TEST_F(MeetingPageTest, FilesAreTakenInOpenedAndWrittenOut)
{
    table->setCurrentIndex(table->model()->index(0, 0));
    auto* dialog = opened(u"meetingsEdit"_s);
    files.files = {written(u"議事録.pdf"_s, "%PDF minutes"), written(u"資料.exe"_s, "MZ")};
    press(*dialog, u"meetingTakeIn"_s);
    auto* list = tests::named<QTableWidget>(*dialog, u"meetingFiles"_s);
    ASSERT_TRUE(tests::waitFor([&] { return list->rowCount() == 2; }));
    EXPECT_EQ(qobject_cast<QComboBox*>(list->cellWidget(0, 0))->currentIndex(), 0) << "minutes by their name";
    EXPECT_EQ(qobject_cast<QComboBox*>(list->cellWidget(1, 0))->currentIndex(), 1);
    tests::keepPicture(*dialog, u"meeting_dialog_files"_s);
    press(*dialog, u"meetingKeep"_s);
    ASSERT_EQ(stored().front().files.size(), 2U);
    EXPECT_EQ(stored().front().files.front().file.digest, model::digestOf("%PDF minutes"));

    QStringList openedPaths;
    page->fileActs().setOpener([&](const QString& opened) {
        openedPaths.append(opened);
        return true;
    });
    QSignalSpy told(page.get(), &MeetingPage::told);
    QSignalSpy failed(page.get(), &MeetingPage::failed);
    auto* shown = tests::named<QListWidget>(*page, u"meetingFiles"_s);
    ASSERT_EQ(shown->count(), 2);
    shown->setCurrentRow(0);
    press(*page, u"meetingsOpen"_s);
    ASSERT_TRUE(tests::waitFor([&] { return !openedPaths.isEmpty(); }));
    EXPECT_TRUE(openedPaths.front().endsWith(u"/議事録.pdf"));
    EXPECT_FALSE(QFileInfo(openedPaths.front()).permissions() & QFileDevice::WriteOwner) << "a copy for reading";
    press(*page, u"meetingsOpen"_s);
    ASSERT_TRUE(tests::waitFor([&] { return openedPaths.size() == 2; })) << "a second time over the first copy";
    shown->setCurrentRow(1);
    press(*page, u"meetingsOpen"_s);
    ASSERT_EQ(told.count(), 1) << "a program is not started";
    EXPECT_EQ(openedPaths.size(), 2);
    files.file = path(u"出力.exe"_s);
    press(*page, u"meetingsSaveCopy"_s);
    ASSERT_TRUE(tests::waitFor([&] { return told.count() == 2; }));
    QFile copy(files.file);
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), QByteArray("MZ"));
    EXPECT_EQ(failed.count(), 0);
    const QString copies = QFileInfo(openedPaths.front()).path();
    page.reset();
    EXPECT_FALSE(QFileInfo::exists(copies)) << "copies go with their page";
}

TEST_F(MeetingPageTest, AnotherDayIsForReadingOnly)
{
    page->setAsOf(QDate(2020, 1, 1));
    EXPECT_EQ(table->model()->rowCount(), 2) << "that of 2024 has not been held by then";
    for (const QString& name : {u"meetingsAdd"_s, u"meetingsEdit"_s, u"meetingsRemove"_s})
        EXPECT_FALSE(tests::named<QPushButton>(*page, name)->isEnabled()) << name.toStdString();
    page->setAsOf({});
    EXPECT_EQ(table->model()->rowCount(), 3);
    EXPECT_TRUE(tests::named<QPushButton>(*page, u"meetingsAdd"_s)->isEnabled());
}

TEST_F(MeetingPageTest, AnEmptyListSaysWhatItIsForAndOffersOneButton)
{
    for (const model::Meeting& one : stored())
        ASSERT_TRUE(
            file->edit(u"削除"_s, [&] { return store::MeetingStore(file->connection()).remove(one.id); }).isOk());
    auto* button = tests::named<QPushButton>(*page, u"meetingsEmptyAdd"_s);
    EXPECT_TRUE(button->isVisible());
    EXPECT_FALSE(table->isVisible());
    EXPECT_TRUE(tests::clipped(*page).isEmpty());
    tests::keepPicture(*page, u"meetings_none"_s);
    button->click();
    EXPECT_NE(page->findChild<MeetingDialog*>(), nullptr);
}

TEST_F(MeetingPageTest, EnterInAFieldNeitherKeepsNorLeaves)
{
    auto* dialog = opened(u"meetingsAdd"_s);
    files.files = {written(u"議事録.pdf"_s, "%PDF")};
    press(*dialog, u"meetingTakeIn"_s);
    auto* list = tests::named<QTableWidget>(*dialog, u"meetingFiles"_s);
    ASSERT_TRUE(tests::waitFor([&] { return list->rowCount() == 1; }));
    auto* title = tests::named<QLineEdit>(*dialog, u"meetingTitle"_s);
    title->setText(u"第2回首長会議"_s);
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_EQ(stored().size(), 3U);
    EXPECT_TRUE(dialog->isVisible());
    press(*dialog, u"meetingKeep"_s);
    ASSERT_EQ(stored().size(), 4U);
    EXPECT_EQ(stored().back().title, u"第2回首長会議"_s);
}

class NoMeetingTest : public tests::PageTest
{
};

TEST_F(NoMeetingTest, WithoutAnAreaThereIsNothingToAddTo)
{
    const auto file = registry(QString());
    tests::ScriptedFilePrompt files;
    MeetingPage page(*file, files);
    EXPECT_FALSE(tests::named<QPushButton>(page, u"meetingsEmptyAdd"_s)->isEnabled());
    EXPECT_FALSE(tests::named<QPushButton>(page, u"meetingsAdd"_s)->isEnabled());
}

TEST_F(MeetingPageTest, NothingIsTakenFromAFileThatIsNotThere)
{
    auto* dialog = opened(u"meetingsAdd"_s);
    QSignalSpy failed(page.get(), &MeetingPage::failed);
    files.files = {path(u"none.pdf"_s)};
    press(*dialog, u"meetingTakeIn"_s);
    ASSERT_TRUE(tests::waitFor([&] { return failed.count() == 1; }));
    EXPECT_EQ(tests::named<QTableWidget>(*dialog, u"meetingFiles"_s)->rowCount(), 0);
    EXPECT_TRUE(tests::named<QPushButton>(*dialog, u"meetingKeep"_s)->isEnabled());
    // Closed while it reads, nothing follows.
    files.files = {written(u"big.pdf"_s, QByteArray(64 * 1024 * 1024, 'x'))};
    press(*dialog, u"meetingTakeIn"_s);
    delete dialog;
    QTest::qWait(50);
    EXPECT_EQ(failed.count(), 1);
}

TEST_F(MeetingPageTest, OutOfSightItReadsNothingUntilItIsShownOrAsked)
{
    page->hide();
    const auto add = [&](const QString& title) {
        model::Meeting meeting = stored().front();
        meeting.id = {};
        meeting.files.clear();
        meeting.title = title;
        const auto added =
            file->edit(u"会議を追加"_s, [&] { return store::MeetingStore(file->connection()).add(meeting); });
        EXPECT_TRUE(added.isOk());
        return *added;
    };
    add(u"第2回懇談会"_s);
    EXPECT_EQ(table->model()->rowCount(), 3);
    page->show();
    EXPECT_EQ(table->model()->rowCount(), 4);
    page->hide();
    const MeetingId added = add(u"第3回懇談会"_s);
    page->select(added);
    EXPECT_EQ(cell(table->currentIndex().row(), 2), u"第3回懇談会"_s);
}
