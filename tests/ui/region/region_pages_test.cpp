// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"

#include "core/store/agreement_store.h"
#include "core/store/fiscal_measure_store.h"
#include "core/store/issue_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_history_store.h"
#include "core/store/municipality_store.h"
#include "core/store/revision_store.h"
#include "ui/common/date_field.h"
#include "ui/region/area_dialog.h"
#include "ui/region/figure_import_page.h"
#include "ui/region/rename_dialog.h"
#include "ui/region/tables_page.h"
#include "ui/region/what_if_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using namespace ui::region;

namespace {

constexpr auto kStrict = QAbstractItemModelTester::FailureReportingMode::Fatal;

class RegionPagesTest : public tests::PageTest
{
protected:
    /// The row of a table whose first cell begins with words; empty when there is none.
    [[nodiscard]] static QStringList rowOf(const QTableView& table, const QString& words)
    {
        const auto* model = table.model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (!model->index(row, 0).data().toString().startsWith(words))
                continue;
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells.append(model->index(row, column).data().toString());
            return cells;
        }
        return {};
    }
    /// Ticks the row of a municipality on or off.
    static void tick(const QTableView& table, const QString& name, bool isOn)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, 0);
            if (index.data() == name)
                table.model()->setData(index, isOn ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        }
    }
    std::unique_ptr<store::Registry> file;
};

TEST_F(RegionPagesTest, WhatIfShowsTheAreaBesideWhatIsTicked)
{
    file = registry(u"sapporo"_s);
    WhatIfPage page(*file);
    page.resize(1200, 700);
    page.show();
    auto* members = tests::named<QTableView>(page, u"whatIfMembers"_s);
    auto* totals = tests::named<QTableView>(page, u"whatIfTotals"_s);
    const QAbstractItemModelTester tester(members->model(), kStrict);
    EXPECT_EQ(rowOf(*members, u"恵庭市"_s).value(2), u"14.75／14.7"_s);
    EXPECT_EQ(rowOf(*members, u"小樽市"_s).value(2), u"14.73"_s) << "14.7 is what it is rounded to";
    EXPECT_FALSE(rowOf(*members, u"千歳市"_s).value(4).isEmpty()) << "below 10 %: the reason";
    EXPECT_EQ(rowOf(*totals, u"Population of 2010"_s).value(1), u"2,584,880"_s);
    EXPECT_EQ(rowOf(*totals, u"Population of 2015"_s).value(1), u"2,600,875"_s);
    EXPECT_EQ(rowOf(*totals, u"Area"_s).value(1), u"4,514.89"_s);
    EXPECT_TRUE(rowOf(*totals, u"Estimate: fiscal"_s).value(1).startsWith(u"7.25"_s));
    tests::keepPicture(page, u"what_if"_s);

    tick(*members, u"長沼町"_s, false);
    EXPECT_EQ(rowOf(*totals, u"Municipalities"_s), (QStringList{u"Municipalities"_s, u"12"_s, u"11"_s, u"△1"_s}));
    EXPECT_EQ(rowOf(*totals, u"Population of 2015"_s).value(3), u"△11,076"_s);
    EXPECT_TRUE(rowOf(*totals, u"Estimate: members"_s).value(2).startsWith(u"1.5 "_s));
    EXPECT_FALSE(file->hasUnsavedEdits()) << "a tick is no edit";
    tick(*members, u"札幌市"_s, false);
    EXPECT_EQ(rowOf(*totals, u"Municipalities"_s).value(2), u"11"_s) << "the core city stays";
    tests::named<QPushButton>(page, u"whatIfReset"_s)->click();
    EXPECT_EQ(rowOf(*totals, u"Municipalities"_s).value(3), u"－"_s);
    EXPECT_EQ(tests::withoutName(page), QStringList());
}

TEST_F(RegionPagesTest, AmountsOfTheEstimateAreEditedAndTakenBack)
{
    file = registry(u"sapporo"_s);
    WhatIfPage page(*file);
    page.show();
    auto* measures = tests::named<QTableView>(page, u"whatIfMeasures"_s);
    auto* totals = tests::named<QTableView>(page, u"whatIfTotals"_s);
    QSignalSpy told(&page, &WhatIfPage::told);
    auto* model = measures->model();
    int ceiling = -1;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 5).data().toString().contains(u"1.2億円"_s))
            ceiling = row;
    }
    ASSERT_GE(ceiling, 0);
    EXPECT_FALSE(model->setData(model->index(ceiling, 2), u"多い"_s, Qt::EditRole));
    EXPECT_EQ(told.count(), 1);
    EXPECT_TRUE(model->setData(model->index(ceiling, 2), u"１．５"_s, Qt::EditRole));
    ASSERT_TRUE(tests::waitFor([&] { return rowOf(*totals, u"Estimate: fiscal"_s).value(1).startsWith(u"7.55"_s); }));
    ASSERT_TRUE(file->undo());
    EXPECT_TRUE(rowOf(*totals, u"Estimate: fiscal"_s).value(1).startsWith(u"7.25"_s));
}

TEST_F(RegionPagesTest, TablesAreAsPrintedWithTheirFindings)
{
    file = registry(u"sapporo"_s);
    tests::ScriptedFilePrompt prompt;
    TablesPage page(*file, prompt);
    page.resize(1200, 700);
    page.show();
    auto* list = tests::named<QListWidget>(page, u"tablesList"_s);
    auto* findings = tests::named<QLabel>(page, u"tableFindings"_s);
    auto* view = tests::named<QTableView>(page, u"tableView"_s);
    const auto choose = [&](const QString& title) {
        const auto found = list->findItems(title, Qt::MatchStartsWith);
        ASSERT_FALSE(found.isEmpty()) << title.toStdString();
        list->setCurrentItem(found.front());
    };
    choose(u"構成市町村一覧"_s);
    EXPECT_EQ(view->model()->rowCount(), 13);
    tests::keepPicture(page, u"member_sheet"_s);
    choose(u"乗降客数"_s);
    EXPECT_TRUE(findings->text().contains(u"87046"_s)) << findings->text().toStdString();
    EXPECT_TRUE(findings->text().contains(u"87366"_s));
    EXPECT_EQ(findings->text().count(u'\n') + 1, 4) << "one for each year";
    tests::keepPicture(page, u"transport"_s);
    choose(u"札幌市への通勤通学割合"_s);
    EXPECT_TRUE(findings->text().contains(u"美幌市"_s));
    EXPECT_TRUE(findings->text().contains(u"美唄市"_s));
    EXPECT_EQ(findings->text().count(u'\n'), 0) << findings->text().toStdString();
    choose(u"医療機関"_s);
    EXPECT_TRUE(findings->text().isEmpty()) << "its rows add up: " << findings->text().toStdString();

    prompt.file = path(u"医療機関.xlsx"_s);
    tests::named<QPushButton>(page, u"exportTable"_s)->click();
    EXPECT_TRUE(QFile::exists(prompt.file));
    prompt.file = path(u"医療機関.pdf"_s);
    QSignalSpy failed(&page, &TablesPage::failed);
    tests::named<QAction>(page, u"printTable"_s)->trigger();
    list->setCurrentRow(0);
    prompt.file = path(u"構成市町村.pdf"_s);
    tests::named<QAction>(page, u"printTable"_s)->trigger();
    const store::IssueStore ledger(file->connection());
    ASSERT_TRUE(tests::waitFor([&] { return ledger.all()->size() == 2; }));
    EXPECT_EQ(failed.count(), 0);
    EXPECT_TRUE(QFile::exists(path(u"医療機関.pdf"_s)));
    EXPECT_TRUE(QFile::exists(prompt.file));
    QStringList forms;
    const auto papers = ledger.all();
    for (const auto& paper : *papers)
        forms.append(paper.form + u' ' + paper.title);
    forms.sort();
    EXPECT_TRUE(forms.at(0).startsWith(u"member-list 構成市町村一覧"_s)) << forms.at(0).toStdString();
    EXPECT_TRUE(forms.at(1).startsWith(u"region-table "_s)) << forms.at(1).toStdString();
    EXPECT_EQ(tests::withoutName(page), QStringList());
}

TEST_F(RegionPagesTest, FiguresAreReadInAsOneEdit)
{
    file = registry(u"sapporo"_s);
    QFile table(path(u"人口.csv"_s));
    ASSERT_TRUE(table.open(QIODevice::WriteOnly));
    table.write(u"団体コード,市町村,人口（令和2年）,ごみ\n011002,札幌市,\"1,973,000\",1\n012033,小樽市,X,2\n"
                "099999,なし町,3,4\n"_s.toUtf8());
    table.close();
    FigureImportPage page(*file);
    page.resize(1000, 600);
    page.show();
    page.read(table.fileName());
    EXPECT_FALSE(tests::named<QPushButton>(page, u"importKeep"_s)->isEnabled()) << "nothing is known yet";
    ASSERT_TRUE(tests::waitFor([&] { return !page.isBusy(); }));
    auto* columns = tests::named<QTableWidget>(page, u"importColumns"_s);
    EXPECT_EQ(columns->rowCount(), 2) << "the name of the municipality is no figure";
    EXPECT_EQ(columns->item(0, 3)->text(), u"2020"_s);
    tests::keepPicture(page, u"figure_import"_s);
    auto* report = tests::named<QListWidget>(page, u"importReport"_s);
    EXPECT_EQ(report->count(), 2) << "X, and a municipality that the file does not hold";
    QSignalSpy finished(&page, &FigureImportPage::finished);
    tests::named<QPushButton>(page, u"importKeep"_s)->click();
    EXPECT_EQ(finished.count(), 1);
    const store::MunicipalityStore municipalities(file->connection());
    const auto figures = municipalities.statistics((*municipalities.byName(u"札幌市"_s))->id);
    ASSERT_TRUE(figures);
    EXPECT_TRUE(std::any_of(figures->begin(), figures->end(), [](const model::Statistic& one) {
        return one.printedValue == u"1,973,000" && one.source == u"人口" && one.year == 2020;
    }));
    ASSERT_TRUE(file->undo());
    EXPECT_FALSE(file->history().canUndo()) << "all figures and the source are one step";
}

TEST_F(RegionPagesTest, HostileTablesAreShownAsTheyAre)
{
    file = registry(u"sapporo"_s);
    QFile table(path(u"人口.csv"_s));
    ASSERT_TRUE(table.open(QIODevice::WriteOnly));
    QString rows = u"団体コード,市町村,<b>人口</b>（令和2年） & <img src=x>\n011002,札幌市,1\n011002,札幌市,2\n"_s;
    for (int row = 0; row < 3000; ++row)
        rows += u"099999,なし町,3\n"_s;
    table.write(rows.toUtf8());
    table.close();
    FigureImportPage page(*file);
    page.show();
    page.read(table.fileName());
    ASSERT_TRUE(tests::waitFor([&] { return !page.isBusy(); }));
    EXPECT_EQ(tests::named<QTableWidget>(page, u"importColumns"_s)->item(0, 0)->toolTip(),
              u"<p>&lt;b&gt;人口&lt;/b&gt;（令和2年） &amp; &lt;img src=x&gt;</p>"_s);
    const auto* report = tests::named<QListWidget>(page, u"importReport"_s);
    EXPECT_EQ(report->count(), 1001) << "and 2,001 more";
    EXPECT_TRUE(report->item(0)->text().startsWith(u"△"_s)) << "the second figure of 札幌市";

    // Typing pauses before the table is read again, and what is shown until then cannot be kept.
    auto* source = tests::named<QLineEdit>(page, u"importSource"_s);
    auto* keep = tests::named<QPushButton>(page, u"importKeep"_s);
    EXPECT_TRUE(keep->isEnabled());
    QSignalSpy ready(&page, &FigureImportPage::ready);
    QTest::keyClicks(source, u"abcdef"_s);
    EXPECT_FALSE(keep->isEnabled());
    ASSERT_TRUE(tests::waitFor([&] { return !page.isBusy(); }));
    EXPECT_EQ(ready.count(), 1);
    EXPECT_TRUE(keep->isEnabled());

    // Another file that cannot be read leaves nothing of this one to keep.
    QSignalSpy failed(&page, &FigureImportPage::failed);
    page.read(u"/nowhere/x.csv"_s);
    ASSERT_TRUE(tests::waitFor([&] { return !page.isBusy(); }));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(report->count(), 0);
    EXPECT_FALSE(keep->isEnabled());

    // Cancel stops the worker: no answer comes any more.
    page.read(table.fileName());
    QSignalSpy finished(&page, &FigureImportPage::finished);
    tests::named<QPushButton>(page, u"importCancel"_s)->click();
    EXPECT_EQ(finished.count(), 1);
    EXPECT_FALSE(page.isBusy());
    QTest::qWait(100);
    EXPECT_EQ(ready.count(), 1);
}

TEST_F(RegionPagesTest, AnAreaIsEditedByAForm)
{
    file = registry(u"sapporo"_s);
    const auto area = store::MetroAreaStore(file->connection()).find({});
    ASSERT_TRUE(area);
    auto* dialog = new AreaDialog(*file, area->id, {});
    dialog->show();
    auto* members = tests::named<QTableWidget>(*dialog, u"areaMemberships"_s);
    EXPECT_EQ(members->rowCount(), 11);
    tests::keepPicture(*dialog, u"area_dialog"_s);
    members->item(0, 2)->setText(u"2018年4月1日"_s);
    tests::named<QPushButton>(*dialog, u"areaKeep"_s)->click();
    EXPECT_FALSE(tests::named<QLabel>(*dialog, u"areaTold"_s)->text().isEmpty()) << "it left before it joined";
    members->item(0, 2)->setText(u"R7.3.31"_s);
    members->item(0, 4)->setText(u"脱退の申出"_s);
    tests::named<QPushButton>(*dialog, u"areaKeep"_s)->click();
    const auto kept = store::MetroAreaStore(file->connection()).area(area->id);
    EXPECT_EQ((*kept)->memberships.front().to, QDate(2025, 3, 31));
    EXPECT_EQ((*kept)->memberships.front().leavingReason, u"脱退の申出"_s);
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(**store::MetroAreaStore(file->connection()).area(area->id), *area);
}

TEST_F(RegionPagesTest, AMunicipalityThatIsNotInTheFileBecomesAMemberWithADraft)
{
    file = registry(u"sapporo"_s);
    const auto area = store::MetroAreaStore(file->connection()).find({});
    ASSERT_TRUE(area);
    model::Municipality yoichi;
    yoichi.code = u"014087"_s;
    yoichi.name = u"余市町"_s;
    yoichi.kana = u"よいちちょう"_s;
    yoichi.kind = model::MunicipalityKind::Town;
    yoichi.prefecture = u"北海道"_s;
    yoichi.district = u"余市郡"_s;
    auto* dialog = new AreaDialog(*file, area->id, {yoichi});
    dialog->show();
    auto* templates = tests::named<QComboBox>(*dialog, u"areaTemplates"_s);
    EXPECT_FALSE(templates->isEnabled()) << "nobody is new yet";
    auto* words = tests::named<QLineEdit>(*dialog, u"areaCandidateWords"_s);
    words->setText(u"無い町"_s);
    tests::named<QPushButton>(*dialog, u"areaAddMember"_s)->click();
    EXPECT_FALSE(tests::named<QLabel>(*dialog, u"areaTold"_s)->text().isEmpty());
    words->setText(u"余市"_s);
    tests::named<QPushButton>(*dialog, u"areaAddMember"_s)->click();
    EXPECT_EQ(tests::named<QTableWidget>(*dialog, u"areaMemberships"_s)->rowCount(), 12);
    EXPECT_TRUE(templates->isEnabled());
    EXPECT_TRUE(tests::named<QLabel>(*dialog, u"areaTold"_s)->text().isEmpty()) << "of the try before";
    EXPECT_EQ(tests::withoutName(*dialog), QStringList());
    EXPECT_EQ(tests::clipped(*dialog), QStringList());
    tests::keepPicture(*dialog, u"area_new_member"_s);
    tests::named<QPushButton>(*dialog, u"areaKeep"_s)->click();

    const auto known = store::MunicipalityStore(file->connection()).byCode(yoichi.code);
    ASSERT_TRUE(known->has_value());
    EXPECT_EQ((*store::MetroAreaStore(file->connection()).area(area->id))->memberships.size(), 12U);
    const auto pair = store::AgreementStore(file->connection()).ofPair(area->id, area->coreCity, (*known)->id);
    ASSERT_EQ(pair->size(), 1U);
    const auto draft = store::RevisionStore(file->connection()).newest(pair->front().id);
    EXPECT_EQ(draft->state, model::RevisionState::Draft);
    ASSERT_EQ(draft->text.parties.size(), 2U);
    EXPECT_EQ(draft->text.parties.at(1), (model::Party{u"乙"_s, u"余市町"_s}));
    QString all;
    model::visit(draft->text.root, [&](const model::Provision& node) { all += node.text + node.caption; });
    EXPECT_TRUE(all.contains(u"余市町長"_s)) << all.right(200).toStdString();
    EXPECT_FALSE(all.contains(u"〇〇"_s));
    EXPECT_FALSE(all.contains(u"平成31年"_s)) << "a draft has the days of no other";
    ASSERT_TRUE(file->undo()) << "one edit";
    EXPECT_FALSE(store::MunicipalityStore(file->connection()).byCode(yoichi.code)->has_value());
}

TEST_F(RegionPagesTest, ANameChangesFromADayOn)
{
    file = registry(u"sapporo"_s);
    const store::MunicipalityStore municipalities(file->connection());
    const auto tobetsu = *municipalities.byName(u"当別町"_s);
    ASSERT_TRUE(tobetsu);
    auto* dialog = new RenameDialog(*file, tobetsu->id);
    dialog->show();
    EXPECT_GT(tests::named<QListWidget>(*dialog, u"renameTexts"_s)->count(), 0) << "the texts that name it";
    tests::keepPicture(*dialog, u"rename_dialog"_s);
    tests::named<QLineEdit>(*dialog, u"renameName"_s)->setText(u"当別市"_s);
    tests::named<QPushButton>(*dialog, u"renameKeep"_s)->click();
    EXPECT_EQ((*municipalities.municipality(tobetsu->id))->name, u"当別町"_s) << "no day yet";
    dialog->findChild<ui::DateField*>()->setDate(QDate(2030, 4, 1));
    tests::named<QPushButton>(*dialog, u"renameKeep"_s)->click();
    EXPECT_EQ((*municipalities.municipality(tobetsu->id))->name, u"当別市"_s);
    const auto changes = store::MunicipalityHistoryStore(file->connection()).nameChanges(tobetsu->id);
    ASSERT_EQ(changes->size(), 1U);
    EXPECT_EQ(model::nameOn(**municipalities.municipality(tobetsu->id), *changes, QDate(2030, 3, 31)), u"当別町"_s);
    ASSERT_TRUE(file->undo());
    EXPECT_EQ((*municipalities.municipality(tobetsu->id))->name, u"当別町"_s);
}

} // namespace
