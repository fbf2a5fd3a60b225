// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/scripted_printer.h"
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"

#include "core/store/agreement_store.h"
#include "core/store/municipality_history_store.h"
#include "core/store/municipality_store.h"
#include "core/store/revision_store.h"
#include "ui/region/member_list_model.h"
#include "ui/region/member_list_page.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using ui::region::MemberListModel;
using ui::region::MemberListPage;

namespace {

class MemberListTest : public tests::PageTest
{
protected:
    void open(const QString& sample)
    {
        file = registry(sample);
        page = std::make_unique<MemberListPage>(*file, prompt, printer);
        page->resize(1000, 480);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        table = tests::named<QTableView>(*page, u"memberTable"_s);
        filter = tests::named<QLineEdit>(*page, u"memberFilter"_s);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList words;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            words << cell(row, column);
        return words;
    }
    [[nodiscard]] MunicipalityId idOf(const QString& name) const
    {
        return (*store::MunicipalityStore(file->connection()).byName(name))->id;
    }
    void clickHead(int section) const
    {
        QHeaderView* header = table->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(section) + 12, header->height() / 2});
    }

    std::unique_ptr<store::Registry> file;
    tests::ScriptedPrinter printer;
    tests::ScriptedFilePrompt prompt; // outlives the page
    std::unique_ptr<MemberListPage> page;
    QTableView* table = nullptr;
    QLineEdit* filter = nullptr;
};

TEST_F(MemberListTest, ShowsTheSampleAsPublished)
{
    open(u"sapporo"_s);
    ASSERT_EQ(table->model()->rowCount(), 12);
    EXPECT_EQ(cell(0, MemberListModel::Name), u"札幌市"_s);
    EXPECT_EQ(cell(0, MemberListModel::Position), u"Core city of the area"_s);
    EXPECT_EQ(cell(0, MemberListModel::Population), u"1,973,395"_s);
    EXPECT_EQ(cell(0, MemberListModel::Standing), u"✓ core city"_s);
    EXPECT_EQ(cell(1, MemberListModel::Standing), u"✓ 10 % or more"_s);
    EXPECT_EQ(cell(5, MemberListModel::Commuting), u"14.75／14.7"_s) << "two sources print different figures";
    EXPECT_EQ(cell(4, MemberListModel::Standing), u"△ by reason"_s) << "千歳市";
    EXPECT_EQ(cell(0, MemberListModel::Area), u"1,121.26"_s);
    EXPECT_EQ(cell(0, MemberListModel::Since), QString());
    EXPECT_EQ(cell(0, MemberListModel::Status), QString());
    EXPECT_EQ(cell(1, MemberListModel::Name), u"小樽市"_s);
    EXPECT_EQ(cell(1, MemberListModel::Kana), u"おたるし"_s);
    EXPECT_EQ(cell(1, MemberListModel::Code), u"012033"_s);
    EXPECT_EQ(cell(1, MemberListModel::Since), u"平成31年4月1日"_s);
    EXPECT_EQ(cell(1, MemberListModel::Status), u"In force"_s);
    EXPECT_EQ(table->model()->headerData(MemberListModel::Population, Qt::Horizontal).toString(),
              u"Population\n(2020)"_s);
    EXPECT_EQ(
        table->model()->headerData(MemberListModel::Population, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
        u"Population (2020)"_s);
    EXPECT_TRUE(table->isColumnHidden(MemberListModel::MetroArea));
    const auto alignment = table->model()->index(1, MemberListModel::Population).data(Qt::TextAlignmentRole).toInt();
    EXPECT_TRUE(alignment & Qt::AlignRight);
    EXPECT_EQ(table->model()->index(1, MemberListModel::Kind).data(Qt::AccessibleTextRole), u"小樽市, Kind, City"_s);
}

TEST_F(MemberListTest, AsOfDecidesMembersFiguresAndAgreements)
{
    open(u"sapporo"_s);
    page->setAsOf(QDate(2019, 3, 30));
    const auto inArea = [this] { return column(MemberListModel::MetroArea).count(u"さっぽろ連携中枢都市圏"_s); };
    EXPECT_EQ(inArea(), 1) << "the membership begins on 1 April 2019";
    EXPECT_EQ(table->model()->rowCount(), 9) << "beside it the former union of eight";
    EXPECT_EQ(cell(0, MemberListModel::Population), u"1,952,356"_s) << "the census of 2020 was still to come";
    page->setAsOf(QDate(2019, 4, 1));
    EXPECT_EQ(inArea(), 12);
    EXPECT_EQ(cell(1, MemberListModel::Status), u"In force"_s);
    page->setAsOf(QDate(2019, 8, 1));
    EXPECT_EQ(table->model()->rowCount(), 12) << "the union is dissolved";
    page->setAsOf({});
    EXPECT_EQ(table->model()->rowCount(), 12);
}

TEST_F(MemberListTest, FollowsEveryTableThatItIsReadFrom)
{
    open(u"sapporo"_s);
    const model::NameChange later{{}, idOf(u"小樽市"_s), QDate::currentDate().addYears(1), u"旧小樽市"_s, {}, {}};
    ASSERT_TRUE(file->edit(u"名称"_s, [&]() -> Result<void> {
        const auto added = store::MunicipalityHistoryStore(file->connection()).addNameChange(later);
        return added ? Result<void>() : Result<void>(added.error());
    }));
    EXPECT_EQ(cell(1, MemberListModel::Name), u"旧小樽市"_s) << "until the day of the new name";
}

TEST_F(MemberListTest, FilterFoldsWidthAndKana)
{
    open(u"sapporo"_s);
    filter->setFocus();
    filter->setText(u"オタル"_s);
    EXPECT_EQ(column(MemberListModel::Name), QStringList{u"小樽市"_s});
    filter->setText(u"０１２０３３"_s);
    EXPECT_EQ(column(MemberListModel::Name), QStringList{u"小樽市"_s});
    filter->setText(u"ない町"_s);
    EXPECT_EQ(table->model()->rowCount(), 0);
    auto* empty = tests::named<QLabel>(*page, u"membersEmpty"_s);
    EXPECT_TRUE(empty->isVisible());
    EXPECT_TRUE(empty->text().contains(u"ない町"_s));
    filter->clear();
    EXPECT_TRUE(table->isVisible());
    QTest::keyClick(filter, Qt::Key_Down);
    EXPECT_TRUE(table->hasFocus());
}

TEST_F(MemberListTest, SortsByTheHeadWithTheCoreCityOnTop)
{
    open(u"sapporo"_s);
    const QStringList office = column(MemberListModel::Name);
    clickHead(MemberListModel::Kana);
    QStringList kana = column(MemberListModel::Kana).sliced(1);
    EXPECT_EQ(cell(0, MemberListModel::Name), u"札幌市"_s);
    EXPECT_TRUE(std::is_sorted(kana.begin(), kana.end()));
    clickHead(MemberListModel::Population);
    const auto figures = [&] {
        QList<int> values;
        for (const QString& words : column(MemberListModel::Population).sliced(1))
            values << QString(words).remove(u',').toInt();
        return values;
    };
    QList<int> ascending = figures();
    EXPECT_TRUE(std::is_sorted(ascending.begin(), ascending.end()));
    clickHead(MemberListModel::Population);
    QList<int> descending = figures();
    EXPECT_TRUE(std::is_sorted(descending.rbegin(), descending.rend()));
    EXPECT_EQ(cell(0, MemberListModel::Name), u"札幌市"_s);
    clickHead(MemberListModel::Population);
    EXPECT_EQ(column(MemberListModel::Name), office) << "the third click gives the order of the office back";
}

TEST_F(MemberListTest, AMissingFigureIsEmptyAndLast)
{
    open(u"sapporo"_s);
    const MunicipalityId otaru = idOf(u"小樽市"_s);
    ASSERT_TRUE(file->edit(u"人口を削除"_s, [&]() -> Result<void> {
        store::MunicipalityStore municipalities(file->connection());
        const auto figures = municipalities.statistics(otaru);
        for (const model::Statistic& figure : *figures) {
            if (auto removed = municipalities.removeStatistic(figure.id); !removed)
                return removed;
        }
        return {};
    }));
    EXPECT_EQ(cell(1, MemberListModel::Population), QString());
    for (int click = 0; click < 2; ++click) {
        clickHead(MemberListModel::Population);
        EXPECT_EQ(cell(11, MemberListModel::Name), u"小樽市"_s);
    }
    ASSERT_TRUE(file->undo());
    EXPECT_NE(column(MemberListModel::Population).count(QString()), 1);
}

TEST_F(MemberListTest, AnnouncesTheSelectionOnceAndTakesOneFromOutsideSilently)
{
    open(u"sapporo"_s);
    const QSignalSpy selected(page.get(), &MemberListPage::memberSelected);
    table->setFocus();
    EXPECT_EQ(selected.count(), 0) << "the focus alone selects nothing";
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 0)).center());
    ASSERT_EQ(selected.count(), 1);
    EXPECT_EQ(selected[0][0].value<MunicipalityId>(), idOf(u"小樽市"_s));
    QTest::keyClick(table, Qt::Key_Down);
    EXPECT_EQ(selected.count(), 2);

    page->selectMember(idOf(u"当別町"_s));
    EXPECT_EQ(selected.count(), 2);
    EXPECT_EQ(page->selectedMember(), idOf(u"当別町"_s));
    EXPECT_EQ(table->selectionModel()->selectedRows().size(), 1);

    // An edit elsewhere neither loses nor announces the selection.
    ASSERT_TRUE(file->edit(u"面積を変更"_s, [&] {
        auto otaru = **store::MunicipalityStore(file->connection()).municipality(idOf(u"小樽市"_s));
        otaru.areaKm2 = 243.9;
        return store::MunicipalityStore(file->connection()).change(otaru);
    }));
    EXPECT_EQ(cell(1, MemberListModel::Area), u"243.90"_s);
    EXPECT_EQ(page->selectedMember(), idOf(u"当別町"_s));
    EXPECT_EQ(selected.count(), 2);
    page->selectMember({});
    EXPECT_FALSE(page->selectedMember().isValid());
}

TEST_F(MemberListTest, EnterAndDoubleClickOpenTheAgreement)
{
    open(u"sapporo"_s);
    const QSignalSpy opened(page.get(), &MemberListPage::agreementActivated);
    const QSignalSpy told(page.get(), &MemberListPage::told);
    page->selectMember(idOf(u"小樽市"_s));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    const auto agreement = store::AgreementStore(file->connection()).agreement(opened[0][0].value<AgreementId>());
    EXPECT_EQ((*agreement)->memberMunicipality, idOf(u"小樽市"_s));
    const QPoint third = table->visualRect(table->model()->index(2, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, third);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, third);
    EXPECT_EQ(opened.count(), 2);
    page->selectMember(idOf(u"札幌市"_s));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 2);
    EXPECT_EQ(told.count(), 1) << "the core city has no agreement of its own, and the page says so";
}

TEST_F(MemberListTest, CopiesRowsForSpreadsheets)
{
    open(u"sapporo"_s);
    page->selectMember(idOf(u"札幌市"_s));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(
        QApplication::clipboard()->text(),
        u"札幌市\t\t✓ core city\t\t1973395\t24.9\t1121.26\t\tCore city of the area\tさっぽろし\t011002\tDesignated "
        "city\n"_s);
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 13);
    EXPECT_TRUE(lines[0].startsWith(u"Municipality\t"_s));
}

TEST_F(MemberListTest, StatusFollowsDraftsAndEnds)
{
    open(u"sapporo"_s);
    const auto agreement = store::AgreementStore(file->connection()).find(u"小樽市"_s);
    store::RevisionStore revisions(file->connection());
    model::Revision draft = *revisions.newest(agreement->id);
    const RevisionId signedRevision = draft.id;
    draft.number = 0;
    ASSERT_TRUE(file->edit(u"案を追加"_s, [&] { return revisions.addDraft(draft); }));
    EXPECT_EQ(cell(1, MemberListModel::Status), u"In force (with draft)"_s);
    ASSERT_TRUE(file->edit(u"廃止"_s, [&] { return revisions.abolish(signedRevision, QDate(2024, 4, 1)); }));
    EXPECT_EQ(cell(1, MemberListModel::Status), u"Ended (with draft)"_s);
    page->setAsOf(QDate(2024, 3, 31));
    EXPECT_EQ(cell(1, MemberListModel::Status), u"In force (with draft)"_s);
}

TEST_F(MemberListTest, OutOfSightItReadsNothingUntilItIsShown)
{
    open(u"sapporo"_s);
    page->hide();
    const QSignalSpy reloaded(table->model(), &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(file->edit(u"面積を変更"_s, [&] {
        auto otaru = **store::MunicipalityStore(file->connection()).municipality(idOf(u"小樽市"_s));
        otaru.areaKm2 = 1;
        return store::MunicipalityStore(file->connection()).change(otaru);
    }));
    EXPECT_EQ(reloaded.count(), 0);
    page->show();
    EXPECT_EQ(reloaded.count(), 1);
    EXPECT_EQ(cell(1, MemberListModel::Area), u"1.00"_s);
}

TEST_F(MemberListTest, AnEmptyFileSaysWhatToDo)
{
    open({});
    auto* empty = tests::named<QLabel>(*page, u"membersEmpty"_s);
    EXPECT_TRUE(empty->isVisible());
    EXPECT_TRUE(empty->text().startsWith(u"There are no members yet."_s));
    EXPECT_FALSE(filter->isEnabled());
}

TEST_F(MemberListTest, EverythingHasANameAndNothingIsClipped)
{
    open(u"sapporo"_s);
    EXPECT_EQ(tests::withoutName(*page), QStringList());
    EXPECT_EQ(tests::clipped(*page), QStringList());
    page->resize(760, 560);
    tests::keepPicture(*page, u"members"_s);
    filter->setText(u"ない町"_s);
    tests::keepPicture(*page, u"members_none"_s);
}

} // namespace
