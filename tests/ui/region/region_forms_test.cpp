// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"

#include "app/published_areas.h"
#include "core/store/fiscal_measure_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_history_store.h"
#include "core/store/municipality_store.h"
#include "core/store/source_store.h"
#include "ui/common/date_field.h"
#include "ui/region/heads_dialog.h"
#include "ui/region/indicator_dialog.h"
#include "ui/region/measure_dialog.h"
#include "ui/region/merger_dialog.h"
#include "ui/region/published_area_dialog.h"
#include "ui/region/tables_page.h"
#include "ui/region/what_if_page.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace core;
using namespace ui::region;

namespace {

class RegionFormsTest : public tests::PageTest
{
protected:
    void SetUp() override { file = registry(u"sapporo"_s); }
    [[nodiscard]] MunicipalityId idOf(const QString& name) const
    {
        return (*store::MunicipalityStore(file->connection()).byName(name))->id;
    }
    static void press(const QWidget& form, const QString& button) { tests::named<QPushButton>(form, button)->click(); }
    static QString words(const QWidget& form, const QString& label)
    {
        return tests::named<QLabel>(form, label)->text();
    }
    /// Adds a published area as one edit.
    void take(const PublishedArea& area)
    {
        const auto added = file->edit(u"試験"_s, [&] { return app::addPublishedArea(file->connection(), area); });
        ASSERT_TRUE(added);
    }
    std::unique_ptr<store::Registry> file;
};

TEST_F(RegionFormsTest, PublishedAreasAreOfferedWithWhatIsPrintedAndWhatAddsUp)
{
    PublishedAreaDialog dialog(app::publishedAreas(), {u"341002"_s});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto* table = tests::named<QTableWidget>(dialog, u"publishedAreas"_s);
    ASSERT_EQ(table->rowCount(), 6);
    EXPECT_EQ(table->item(0, 0)->text(), u"熊本市"_s);
    EXPECT_EQ(table->item(0, 2)->text(), u"1,123,424"_s);
    tests::keepPicture(dialog, u"published_areas"_s);
    table->setCurrentCell(4, 0);
    EXPECT_TRUE(words(dialog, u"publishedAbout"_s).contains(u"△"_s)) << "新潟: the area counts 加茂市";
    EXPECT_FALSE(words(dialog, u"publishedAbout"_s).contains(u"加茂市"_s)) << "no member";
    QSignalSpy chosen(&dialog, &PublishedAreaDialog::chosen);
    table->setCurrentCell(1, 0);
    EXPECT_FALSE(tests::named<QPushButton>(dialog, u"publishedTake"_s)->isEnabled()) << "広島市 is in the file";
    press(dialog, u"publishedTake"_s);
    EXPECT_EQ(chosen.count(), 0);
    table->setCurrentCell(5, 0);
    press(dialog, u"publishedTake"_s);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().value<PublishedArea>().municipalities.front().name, u"岡山市"_s);
    EXPECT_EQ(tests::withoutName(dialog), QStringList());
}

TEST_F(RegionFormsTest, SheetsOfFiguresHaveASumForEachArea)
{
    take(app::publishedAreas().front());
    tests::ScriptedFilePrompt prompt;
    TablesPage page(*file, prompt);
    page.show();
    auto* list = tests::named<QListWidget>(page, u"tablesList"_s);
    list->setCurrentItem(list->findItems(u"人口（人）"_s, Qt::MatchExactly).value(0));
    const auto* cells = tests::named<QTableView>(page, u"tableView"_s)->model();
    QStringList sums;
    for (int row = 0; row < cells->rowCount(); ++row) {
        if (cells->index(row, 0).data().toString().startsWith(u"合計"_s))
            sums.append(cells->index(row, 2).data().toString());
    }
    EXPECT_EQ(sums, (QStringList{u"2600875"_s, u"1123424"_s})) << sums.join(u'、').toStdString();
}

TEST_F(RegionFormsTest, YearsAreDrawnAsLines)
{
    tests::ScriptedFilePrompt prompt;
    TablesPage page(*file, prompt);
    page.show();
    auto* list = tests::named<QListWidget>(page, u"tablesList"_s);
    QSignalSpy failed(&page, &TablesPage::failed);
    QSignalSpy told(&page, &TablesPage::told);
    list->setCurrentItem(list->findItems(u"人口（人）"_s, Qt::MatchExactly).value(0));
    prompt.file = path(u"推移.pdf"_s);
    tests::named<QAction>(page, u"linesTable"_s)->trigger();
    ASSERT_TRUE(tests::waitFor([&] { return told.count() == 1; })) << "a worker writes it";
    EXPECT_EQ(failed.count(), 0);
    EXPECT_TRUE(QFile::exists(prompt.file));
    // A table without years says so.
    list->setCurrentItem(list->findItems(u"医療機関"_s, Qt::MatchStartsWith).value(0));
    prompt.file = path(u"無.pdf"_s);
    tests::named<QAction>(page, u"linesTable"_s)->trigger();
    EXPECT_FALSE(QFile::exists(prompt.file));
    EXPECT_EQ(told.count(), 2);
}

TEST_F(RegionFormsTest, AgeGroupsAreATableAndAChart)
{
    tests::ScriptedFilePrompt prompt;
    TablesPage page(*file, prompt);
    page.show();
    auto* list = tests::named<QListWidget>(page, u"tablesList"_s);
    QSignalSpy failed(&page, &TablesPage::failed);
    QSignalSpy told(&page, &TablesPage::told);
    list->setCurrentItem(list->findItems(u"年齢2区分別人口割合"_s, Qt::MatchStartsWith).value(0));
    const auto* cells = tests::named<QTableView>(page, u"tableView"_s)->model();
    ASSERT_EQ(cells->rowCount(), 2 * 13) << "two years of twelve and their area";
    EXPECT_EQ(cells->index(25, 3).data().toString(), u"26.0"_s) << "2015, computed: 25.9 was printed on another base";
    prompt.file = path(u"年齢.pdf"_s);
    tests::named<QAction>(page, u"sharesTable"_s)->trigger();
    ASSERT_TRUE(tests::waitFor([&] { return told.count() == 1; }));
    EXPECT_EQ(failed.count(), 0);
    EXPECT_TRUE(QFile::exists(prompt.file));
    list->setCurrentItem(list->findItems(u"医療機関"_s, Qt::MatchStartsWith).value(0));
    tests::named<QAction>(page, u"sharesTable"_s)->trigger();
    EXPECT_EQ(told.count(), 2) << "a table without shares says so";
}

TEST_F(RegionFormsTest, HeadsAndTheirTermsAreOneEdit)
{
    const store::MunicipalityHistoryStore history(file->connection());
    const MunicipalityId otaru = idOf(u"小樽市"_s);
    const auto before = history.heads(otaru);
    ASSERT_EQ(before->size(), 1U);
    auto* dialog = new HeadsDialog(*file, otaru);
    dialog->show();
    auto* table = tests::named<QTableWidget>(*dialog, u"headsTable"_s);
    ASSERT_EQ(table->rowCount(), 1);
    table->item(0, 1)->setText(u"見本 太郎"_s);
    table->item(0, 2)->setText(u"R2.8.28"_s);
    table->item(0, 3)->setText(u"R1.8.27"_s);
    press(*dialog, u"headsAdd"_s);
    EXPECT_EQ(table->item(1, 0)->text(), u"小樽市長"_s);
    table->item(1, 2)->setText(u"令和6年8月28日"_s);
    press(*dialog, u"headsKeep"_s);
    EXPECT_FALSE(words(*dialog, u"headsTold"_s).isEmpty()) << "the term ends before it begins";
    EXPECT_EQ(*history.heads(otaru), *before);
    tests::keepPicture(*dialog, u"heads_dialog"_s);
    table->item(0, 3)->setText(u"R6.8.27"_s);
    press(*dialog, u"headsKeep"_s);
    const auto heads = history.heads(otaru);
    ASSERT_EQ(heads->size(), 2U);
    EXPECT_EQ(heads->front().name, u"見本 太郎"_s);
    EXPECT_EQ(heads->front().to, QDate(2024, 8, 27));
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(*history.heads(otaru), *before);
    EXPECT_FALSE(file->history().canUndo());
}

TEST_F(RegionFormsTest, AMergerEndsTheMembershipsOnItsDay)
{
    const store::MunicipalityStore municipalities(file->connection());
    const store::MetroAreaStore areas(file->connection());
    const MunicipalityId village = idOf(u"新篠津村"_s);
    const auto before = areas.all();
    QPointer<MergerDialog> dialog = new MergerDialog(*file, village);
    dialog->show();
    EXPECT_GT(tests::named<QListWidget>(*dialog, u"mergerTexts"_s)->count(), 0);
    dialog->findChild<ui::DateField*>()->setDate(QDate(2030, 3, 31));
    press(*dialog, u"mergerKeep"_s);
    EXPECT_FALSE(words(*dialog, u"mergerTold"_s).isEmpty()) << "into which?";
    auto* successor = tests::named<QComboBox>(*dialog, u"mergerSuccessor"_s);
    successor->setCurrentIndex(successor->findText(u"江別市"_s));
    EXPECT_EQ(tests::named<QLineEdit>(*dialog, u"mergerReason"_s)->text(), u"江別市に編入"_s);
    EXPECT_TRUE(words(*dialog, u"mergerConsequences"_s).contains(u"さっぽろ連携中枢都市圏"_s));
    tests::keepPicture(*dialog, u"merger_dialog"_s);
    press(*dialog, u"mergerKeep"_s);
    EXPECT_EQ((*municipalities.municipality(village))->abolishedOn, QDate(2030, 3, 31));
    EXPECT_EQ((*municipalities.municipality(village))->successor, idOf(u"江別市"_s));
    const auto own = areas.find({});
    ASSERT_TRUE(own);
    for (const model::Membership& membership : own->memberships) {
        if (membership.municipality == village) {
            EXPECT_EQ(membership.to, QDate(2030, 3, 31));
            EXPECT_EQ(membership.leavingReason, u"江別市に編入"_s);
        }
    }
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(*areas.all(), *before);
    EXPECT_FALSE((*municipalities.municipality(village))->abolishedOn);

    auto* core = new MergerDialog(*file, idOf(u"札幌市"_s));
    core->findChild<ui::DateField*>()->setDate(QDate(2030, 3, 31));
    tests::named<QComboBox>(*core, u"mergerSuccessor"_s)->setCurrentIndex(1);
    press(*core, u"mergerKeep"_s);
    EXPECT_FALSE(words(*core, u"mergerTold"_s).isEmpty()) << "an area cannot lose its core city unnoticed";
    EXPECT_EQ(*areas.all(), *before);
    delete core;
}

TEST_F(RegionFormsTest, AnIndicatorOfTheOfficeIsAdded)
{
    auto* dialog = new IndicatorDialog(*file);
    dialog->show();
    auto* name = tests::named<QLineEdit>(*dialog, u"indicatorName"_s);
    press(*dialog, u"indicatorKeep"_s);
    EXPECT_FALSE(words(*dialog, u"indicatorTold"_s).isEmpty());
    name->setText(u"人口"_s);
    press(*dialog, u"indicatorKeep"_s);
    const store::SourceStore store(file->connection());
    EXPECT_TRUE(store.indicators()->empty()) << "the program knows it";
    name->setText(u"老年人口"_s);
    tests::named<QLineEdit>(*dialog, u"indicatorUnit"_s)->setText(u"人"_s);
    tests::keepPicture(*dialog, u"indicator_dialog"_s);
    press(*dialog, u"indicatorKeep"_s);
    ASSERT_EQ(store.indicators()->size(), 1U);
    EXPECT_EQ(store.indicators()->front().code, u"x-老年人口"_s);
    EXPECT_TRUE(store.indicators()->front().isSum);
    ASSERT_TRUE(file->undo());
    EXPECT_TRUE(store.indicators()->empty());
}

TEST_F(RegionFormsTest, AmountsAreAddedAndRemoved)
{
    const store::FiscalMeasureStore store(file->connection());
    const auto before = store.all();
    auto* dialog = new MeasureDialog(*file);
    dialog->show();
    tests::named<QDoubleSpinBox>(*dialog, u"measureOku"_s)->setValue(6.1);
    tests::named<QLineEdit>(*dialog, u"measureSource"_s)->setText(u"総務省資料"_s);
    press(*dialog, u"measureKeep"_s);
    EXPECT_FALSE(words(*dialog, u"measureTold"_s).isEmpty()) << "at which population?";
    tests::named<QLineEdit>(*dialog, u"measurePopulation"_s)->setText(u"３，０００，０００"_s);
    tests::keepPicture(*dialog, u"measure_dialog"_s);
    press(*dialog, u"measureKeep"_s);
    ASSERT_EQ(store.all()->size(), before->size() + 1);

    WhatIfPage page(*file);
    page.show();
    QSignalSpy told(&page, &WhatIfPage::told);
    press(page, u"removeMeasure"_s);
    EXPECT_EQ(told.count(), 1) << "nothing is chosen";
    auto* table = tests::named<QTableView>(page, u"whatIfMeasures"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 1).data() == u"3,000,000"_s)
            table->selectRow(row);
    }
    press(page, u"removeMeasure"_s);
    EXPECT_EQ(*store.all(), *before);
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(store.all()->size(), before->size() + 1);
    EXPECT_EQ(tests::withoutName(page), QStringList());
}

} // namespace
