// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/scripted_printer.h"
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"

#include "core/exchange/collection_sheet.h"
#include "core/exchange/table_file.h"
#include "core/store/issue_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/vision_store.h"
#include "ui/common/grid_view.h"
#include "ui/common/paper_view.h"
#include "ui/vision/answers_dialog.h"
#include "ui/vision/kpi_dialog.h"
#include "ui/vision/project_dialog.h"
#include "ui/vision/vision_dialog.h"
#include "ui/vision/vision_page.h"
#include "ui/vision/vision_papers.h"
#include "ui/vision/vision_printing.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using namespace ui::vision;

namespace {

class VisionPageTest : public tests::PageTest
{
protected:
    void SetUp() override
    {
        file = registry(u"sapporo"_s);
        second = store::VisionStore(file->connection()).all()->back().id;
    }
    [[nodiscard]] model::VisionPlan plan() const { return **store::VisionStore(file->connection()).plan(second); }
    std::unique_ptr<VisionPage> page()
    {
        auto made = std::make_unique<VisionPage>(*file, prompt, printer, second);
        made->resize(1240, 700);
        made->show();
        return made;
    }
    static void press(const QWidget& form, const QString& button) { tests::named<QPushButton>(form, button)->click(); }
    static int rowOf(const QAbstractItemModel& model, const QString& words, int column)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, column).data().toString() == words)
                return row;
        }
        return -1;
    }

    std::unique_ptr<store::Registry> file;
    tests::ScriptedFilePrompt prompt;
    tests::ScriptedPrinter printer;
    VisionId second;
};

TEST_F(VisionPageTest, ShowsProjectsByFieldWithBudgetsAndSums)
{
    const auto shown = page();
    auto* model = tests::named<ui::GridView>(*shown, u"visionProjects"_s)->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model->rowCount(), 21) << "20 projects and their sum";
    EXPECT_EQ(model->index(0, 1).data(), u"圏域経済戦略会議の運営"_s);
    EXPECT_EQ(model->headerData(5, Qt::Horizontal).toString(), u"令和6年度"_s);
    EXPECT_EQ(model->index(0, 5).data(), u"4,200"_s);
    qint64 sum = 0;
    for (const model::VisionProject& project : plan().projects)
        sum += model::budgetOf(project);
    EXPECT_EQ(model->index(20, 10).data().toString(), model::thousandYenWords(sum));
    tests::keepPicture(*shown, u"vision_projects"_s);
    EXPECT_EQ(tests::withoutName(*shown), QStringList());
    EXPECT_EQ(tests::clipped(*shown), QStringList());
}

TEST_F(VisionPageTest, ValuesAreTypedIntoTheGridAndTakenBack)
{
    const auto shown = page();
    tests::named<QTabWidget>(*shown, u"visionTabs"_s)->setCurrentIndex(1);
    auto* model = tests::named<ui::GridView>(*shown, u"visionKpis"_s)->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int row = rowOf(*model, u"合同説明会による採用"_s, 0);
    ASSERT_GE(row, 0);
    const QModelIndex cell = model->index(row, 6); // 令和7年度
    EXPECT_TRUE(cell.data().toString().startsWith(u"△"_s));
    EXPECT_TRUE(model->setData(cell, u"１３０"_s, Qt::EditRole));
    EXPECT_EQ(model->index(row, 6).data(), u"130"_s);
    QSignalSpy told(shown.get(), &VisionPage::told);
    EXPECT_FALSE(model->setData(model->index(row, 6), u"約百"_s, Qt::EditRole));
    EXPECT_EQ(told.count(), 1);
    tests::keepPicture(*shown, u"vision_kpis"_s);
    EXPECT_EQ(tests::named<ui::PaperView>(*shown, u"visionChart"_s)->pageCount(), 1);
    ASSERT_TRUE(file->undo());
    EXPECT_TRUE(model->index(row, 6).data().toString().startsWith(u"△"_s)) << "one step";
    shown->setAsOf(QDate(2025, 6, 1));
    EXPECT_FALSE(model->flags(model->index(row, 6)) & Qt::ItemIsEditable) << "another day is for reading";
    EXPECT_EQ(model->index(row, 6).data(), QString()) << "the year was not over";
    EXPECT_FALSE(tests::named<QPushButton>(*shown, u"visionAddProject"_s)->isEnabled());
}

TEST_F(VisionPageTest, EmptyingACellDropsNoSource)
{
    model::Kpi kpi = plan().kpis.front();
    kpi.actuals = {{2024, 7, u"危機管理課"_s, {}}, {2025, 8, {}, {}}};
    ASSERT_TRUE(file->edit(u"実績"_s, [&] { return store::VisionStore(file->connection()).changeKpi(kpi); }));
    const auto shown = page();
    auto* model = tests::named<ui::GridView>(*shown, u"visionKpis"_s)->model();
    QSignalSpy told(shown.get(), &VisionPage::told);
    EXPECT_FALSE(model->setData(model->index(0, 5), QString(), Qt::EditRole));
    ASSERT_EQ(told.count(), 1);
    EXPECT_TRUE(told.front().front().toString().contains(u"令和6年度"_s));
    EXPECT_EQ(plan().kpis.front().actuals, kpi.actuals);
    EXPECT_TRUE(model->setData(model->index(0, 6), QString(), Qt::EditRole)) << "nothing goes with this one";
    EXPECT_EQ(plan().kpis.front().actuals.size(), 1U);
}

TEST_F(VisionPageTest, ARevisionIsADraftUntilItsDayOfAdoptionIsEntered)
{
    const auto shown = page();
    QSignalSpy asked(shown.get(), &VisionPage::visionAsked);
    press(*shown, u"visionRevise"_s);
    press(*shown, u"visionRevise"_s);
    ASSERT_EQ(asked.count(), 2);
    const auto visions = store::VisionStore(file->connection()).all();
    std::vector<int> editions;
    for (const model::Vision& one : *visions) {
        if (one.periodNumber == 2)
            editions.push_back(one.edition);
    }
    EXPECT_EQ(editions, (std::vector<int>{0, 1, 2})) << "no number twice";
    const QDate day(2026, 11, 22);
    EXPECT_EQ(model::visionOn(*visions, day)->id, second) << "the map, the verb and the tree go on with the old one";

    VisionPage draft(*file, prompt, printer, asked.back().front().value<VisionId>());
    draft.resize(1240, 700);
    draft.show();
    auto* notice = tests::named<QLabel>(draft, u"visionNotice"_s);
    EXPECT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->text().contains(u"Edit the vision…"_s));
    EXPECT_EQ(draft.title(), u"第2期ビジョン (draft of revision 2)"_s);
    tests::keepPicture(draft, u"vision_draft"_s);
    EXPECT_EQ(tests::clipped(draft), QStringList());
    press(draft, u"visionEdit"_s);
    auto* form = draft.findChild<VisionDialog*>();
    ASSERT_NE(form, nullptr);
    auto* adopted = tests::named<QLineEdit>(*form, u"visionAdopted"_s);
    EXPECT_TRUE(adopted->text().isEmpty());
    adopted->setText(u"R8.3.27"_s);
    Q_EMIT adopted->editingFinished();
    QSignalSpy renamed(&draft, &QWidget::windowTitleChanged);
    press(*form, u"visionKeep"_s);
    EXPECT_FALSE(notice->isVisible());
    EXPECT_EQ(renamed.count(), 1) << "so does its tab";
    EXPECT_EQ(model::visionOn(*store::VisionStore(file->connection()).all(), day)->edition, 2);
}

TEST_F(VisionPageTest, TheNextPeriodIsMadeOnce)
{
    const auto shown = page();
    QSignalSpy asked(shown.get(), &VisionPage::visionAsked);
    QSignalSpy told(shown.get(), &VisionPage::told);
    press(*shown, u"visionNextPeriod"_s);
    press(*shown, u"visionNextPeriod"_s);
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked[0][0].value<VisionId>(), asked[1][0].value<VisionId>()) << "it is opened instead";
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(store::VisionStore(file->connection()).all()->size(), 3U);
    // Nor in the form of a new vision.
    VisionDialog dialog(*file, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    tests::named<QSpinBox>(dialog, u"visionPeriod"_s)->setValue(2);
    for (const auto& [field, day] :
         {std::pair(u"visionFrom"_s, u"R6.4.1"_s), std::pair(u"visionTo"_s, u"R11.3.31"_s)}) {
        auto* line = tests::named<QLineEdit>(dialog, field);
        line->setText(day);
        Q_EMIT line->editingFinished();
    }
    press(dialog, u"visionKeep"_s);
    EXPECT_TRUE(tests::named<QLabel>(dialog, u"visionTold"_s)->text().contains(u"of this period already"_s));
    EXPECT_EQ(store::VisionStore(file->connection()).all()->size(), 3U);
}

TEST_F(VisionPageTest, EveryFindingLeadsToItsPlace)
{
    const auto shown = page();
    auto* tabs = tests::named<QTabWidget>(*shown, u"visionTabs"_s);
    auto* lines = tests::named<QListWidget>(*shown, u"visionCoverage"_s);
    QSignalSpy asked(shown.get(), &VisionPage::initiativeAsked);
    int initiatives = 0;
    for (int row = 0; row < lines->count(); ++row) {
        tabs->setCurrentIndex(2);
        Q_EMIT lines->itemClicked(lines->item(row));
        const bool leaves = tabs->currentIndex() != 2;
        initiatives += leaves ? 0 : 1;
    }
    EXPECT_EQ(initiatives, 2);
    ASSERT_EQ(asked.count(), 2);
    EXPECT_TRUE(asked.front().front().value<AgreementId>().isValid());
    tabs->setCurrentIndex(2);
    tests::keepPicture(*shown, u"vision_coverage"_s);
}

TEST_F(VisionPageTest, ABearerStaysWhoItIsThoughAnotherHasItsNameAndNothingPlannedIsKept)
{
    model::VisionProject project = plan().projects.front();
    ASSERT_FALSE(project.budgets.empty());
    const MunicipalityId bearer = project.budgets.front().bearer;
    ASSERT_TRUE(bearer.isValid());
    // Another of that name, as 伊達市 of 北海道 and of 福島県, and a year for which nothing is planned.
    project.budgets = {{2024, bearer, {}, 4200}, {2025, bearer, {}, 0}, {2026, {}, u"国"_s, 7}};
    ASSERT_TRUE(file->edit(u"事業を変更"_s, [&]() -> Result<void> {
        store::MunicipalityStore municipalities(file->connection());
        model::Municipality other;
        other.code = u"072133"_s;
        other.name = (*municipalities.municipality(bearer))->name;
        if (const auto added = municipalities.add(other); !added)
            return added.error();
        return store::VisionStore(file->connection()).changeProject(project);
    }));
    const auto budgets = plan().projects.front().budgets;
    ASSERT_EQ(budgets.size(), 3U);
    const auto shown = page();
    press(*shown, u"visionEditProject"_s);
    auto* form = shown->findChild<ProjectDialog*>();
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(tests::named<QTableWidget>(*form, u"projectYears"_s)->item(1, 1)->text(), u"0"_s);
    press(*form, u"projectKeep"_s);
    EXPECT_EQ(plan().projects.front().budgets, budgets) << "nothing was typed";
}

TEST_F(VisionPageTest, AProjectIsEditedInItsFormAsOneEdit)
{
    const auto shown = page();
    press(*shown, u"visionEditProject"_s);
    auto* form = shown->findChild<ProjectDialog*>();
    ASSERT_NE(form, nullptr);
    tests::keepPicture(*form, u"vision_project_form"_s);
    EXPECT_EQ(tests::withoutName(*form), QStringList());
    EXPECT_EQ(tests::clipped(*form), QStringList());
    const auto before = plan().projects.front();
    auto* years = tests::named<QTableWidget>(*form, u"projectYears"_s);
    years->item(1, 0)->setText(u"多い"_s);
    press(*form, u"projectKeep"_s);
    EXPECT_FALSE(tests::named<QLabel>(*form, u"projectTold"_s)->text().isEmpty()) << "no amount";
    EXPECT_EQ(plan().projects.front(), before);
    years->item(1, 0)->setText(u"4,300"_s);
    tests::named<QComboBox>(*form, u"projectBearer"_s)->setCurrentText(u"北海道"_s);
    press(*form, u"projectAddBearer"_s);
    years->item(2, 4)->setText(u"10"_s);
    years->item(0, 1)->setText(u"会議を3回"_s);
    press(*form, u"projectKeep"_s);
    const auto after = plan().projects.front();
    EXPECT_EQ(model::budgetOf(after, 2024), 4300);
    EXPECT_EQ(model::budgetOf(after, 2028), model::budgetOf(before, 2028) + 10);
    EXPECT_EQ(model::stageOf(after, 2025), u"会議を3回"_s);
    EXPECT_EQ(after.participants, before.participants);
    EXPECT_EQ(after.initiatives, before.initiatives);
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(plan().projects.front(), before);
}

TEST_F(VisionPageTest, KpisAndVisionsAreMadeInForms)
{
    const auto shown = page();
    press(*shown, u"visionAddKpi"_s);
    auto* form = shown->findChild<KpiDialog*>();
    ASSERT_NE(form, nullptr);
    press(*form, u"kpiKeep"_s);
    EXPECT_FALSE(tests::named<QLabel>(*form, u"kpiTold"_s)->text().isEmpty()) << "it has no name";
    tests::named<QLineEdit>(*form, u"kpiName"_s)->setText(u"会議への参加"_s);
    tests::named<QLineEdit>(*form, u"kpiBaseline"_s)->insert(u"12"_s);
    tests::named<QLineEdit>(*form, u"kpiBaselineYear"_s)->setText(u"R5"_s);
    tests::named<QTableWidget>(*form, u"kpiActuals"_s)->item(0, 1)->setText(u"15"_s);
    tests::keepPicture(*form, u"vision_kpi_form"_s);
    EXPECT_EQ(tests::withoutName(*form), QStringList());
    press(*form, u"kpiKeep"_s);
    const auto made = plan().kpis.back();
    EXPECT_EQ(made.name, u"会議への参加"_s);
    EXPECT_EQ(made.baselineYear, 2023);
    EXPECT_EQ(made.actuals, (std::vector<model::KpiActual>{{2024, 15, {}, {}}}));

    QSignalSpy asked(shown.get(), &VisionPage::visionAsked);
    press(*shown, u"visionNextPeriod"_s);
    ASSERT_EQ(asked.count(), 1);
    const auto next = *store::VisionStore(file->connection()).plan(asked.front().front().value<VisionId>());
    ASSERT_TRUE(next.has_value());
    EXPECT_EQ(next->vision.periodNumber, 3);
    EXPECT_EQ(next->vision.from, QDate(2029, 4, 1));
    EXPECT_EQ(next->projects.size(), plan().projects.size());
    press(*shown, u"visionRevise"_s);
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(store::VisionStore(file->connection()).all()->size(), 4U);

    VisionDialog dialog(*file, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    tests::keepPicture(dialog, u"vision_form"_s);
    EXPECT_EQ(tests::withoutName(dialog), QStringList());
    press(dialog, u"visionKeep"_s);
    EXPECT_FALSE(tests::named<QLabel>(dialog, u"visionTold"_s)->text().isEmpty()) << "no days";
}

TEST_F(VisionPageTest, APageClosesWithItsVision)
{
    const auto shown = page();
    QSignalSpy gone(shown.get(), &VisionPage::visionGone);
    press(*shown, u"visionRemove"_s);
    EXPECT_GE(gone.count(), 1);
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(plan().projects.size(), 20U);
}

TEST_F(VisionPageTest, PapersHaveEveryProjectAndKpi)
{
    const auto vision = *store::readVision(file->connection(), second, QDate(2026, 11, 22));
    const auto fonts = core::print::FontSet::loadDefault();
    ASSERT_TRUE(fonts);
    for (const bool isProgress : {false, true}) {
        const auto paper = isProgress ? progressReport(*vision) : visionDocument(*vision);
        const auto layout = core::print::layoutReport(paper, {}, *fonts);
        ASSERT_TRUE(layout.isOk());
        QString text;
        size_t strokes = 0;
        for (const auto& one : layout->pages) {
            text += core::print::pageText(one, core::print::TextParts::Content);
            strokes += one.strokes.size();
        }
        const QString plain = QString(text).remove(u'\n');
        for (const model::VisionProject& project : vision->plan.projects)
            EXPECT_TRUE(plain.contains(project.name)) << project.name.toStdString();
        EXPECT_TRUE(plain.contains(u"見本"_s));
        EXPECT_EQ(strokes > 0, isProgress) << "charts stand in the report";
        EXPECT_EQ(plain.contains(u"感染症対策"_s), isProgress) << "what is open stands in the report";
    }
}

TEST_F(VisionPageTest, PapersAreSavedAndEnteredInTheRegister)
{
    const auto shown = page();
    QSignalSpy told(shown.get(), &VisionPage::told);
    QSignalSpy failed(shown.get(), &VisionPage::failed);
    for (const auto& name : {u"visionDocument"_s, u"visionProgress"_s, u"visionLines"_s, u"visionBars"_s}) {
        // With the pictures of the screen, to be looked at.
        prompt.file = qEnvironmentVariable("KYOYAKU_SCREENSHOTS", path({})) + u'/' + name + u".pdf"_s;
        tests::named<QAction>(*shown, name + u"Save"_s)->trigger();
        ASSERT_TRUE(tests::waitFor([&] { return told.count() + failed.count() == 1; })) << name.toStdString();
        EXPECT_EQ(failed.count(), 0);
        told.clear();
        QFile pdf(prompt.file);
        ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
        EXPECT_TRUE(pdf.read(5) == "%PDF-");
    }
    const auto issued = store::IssueStore(file->connection()).all();
    ASSERT_TRUE(issued);
    ASSERT_EQ(issued->size(), 4U);

    auto* print = tests::named<QAction>(*shown, u"visionProgressPrint"_s);
    print->trigger(); // the dialog was left
    printer.path = path(u"printed.pdf"_s);
    print->trigger();
    ASSERT_TRUE(tests::waitFor([&] { return told.count() + failed.count() == 1; }));
    EXPECT_EQ(failed.count(), 0);
    EXPECT_GT(QFileInfo(path(u"printed.pdf"_s)).size(), 10'000);
    EXPECT_EQ(store::IssueStore(file->connection()).all()->size(), 5U);
}

TEST_F(VisionPageTest, WhatIsPrintedIsWhatWasSeenWhenItWasAskedFor)
{
    const auto shown = page();
    printer.path = path(u"printed.pdf"_s);
    printer.isLate = true;
    QSignalSpy told(shown.get(), &VisionPage::told);
    tests::named<QAction>(*shown, u"visionDocumentPrint"_s)->trigger();
    press(*shown, u"visionRemove"_s); // meanwhile, as by a merge
    const qsizetype before = told.count();
    ASSERT_TRUE(printer.answer());
    ASSERT_TRUE(tests::waitFor([&] { return told.count() > before; }));
    const auto issued = store::IssueStore(file->connection()).all();
    ASSERT_EQ(issued->size(), 1U);
    EXPECT_EQ(issued->front().title, printer.documentName);
    EXPECT_GT(QFileInfo(printer.path).size(), 10'000);
}

TEST_F(VisionPageTest, AKpiWithoutValuesHasNoChart)
{
    const auto shown = page();
    VisionPrinting& printing = *shown->findChild<VisionPrinting*>();
    QSignalSpy told(shown.get(), &VisionPage::told);
    printing.showKpi(model::Kpi());
    printing.savePdf(VisionPaper::Bars);
    EXPECT_EQ(told.count(), 1);
    EXPECT_TRUE(prompt.suggested.isEmpty()) << "no file was asked for";
}

TEST_F(VisionPageTest, SheetsGoOutAndAnswersComeBackAsOneEdit)
{
    const auto shown = page();
    prompt.folder = path(u"調査票"_s);
    ASSERT_TRUE(QDir().mkpath(prompt.folder));
    QSignalSpy told(shown.get(), &VisionPage::told);
    QSignalSpy failed(shown.get(), &VisionPage::failed);
    press(*shown, u"visionWriteSheets"_s);
    // A second click would have given the writing up half-way.
    EXPECT_FALSE(tests::named<QPushButton>(*shown, u"visionReadSheet"_s)->isEnabled());
    EXPECT_FALSE(tests::named<QPushButton>(*shown, u"visionWriteSheets"_s)->isEnabled());
    ASSERT_TRUE(tests::waitFor([&] { return told.count() + failed.count() == 1; }));
    ASSERT_EQ(failed.count(), 0);
    EXPECT_TRUE(tests::named<QPushButton>(*shown, u"visionReadSheet"_s)->isEnabled());
    const QStringList sheets = QDir(prompt.folder).entryList({u"*小樽市*.xlsx"_s});
    ASSERT_EQ(QDir(prompt.folder).entryList({u"*.xlsx"_s}).size(), 12);
    ASSERT_EQ(sheets.size(), 1);
    press(*shown, u"visionWriteSheets"_s);
    EXPECT_EQ(failed.count(), 1) << "sheets that may be filled in are not replaced";

    // Filled in: the same table with values, by another writer.
    Task task;
    const QString sheet = QDir(prompt.folder).filePath(sheets.front());
    auto rows = *exchange::readXlsx(sheet, task);
    size_t head = 0;
    while (rows[head].value(0) != u"事業・分野"_s)
        ++head;
    rows[head + 1][5] = u"9"_s;        // of a KPI that had another value
    rows[head + 2][5] = u"たくさん"_s; // no figure
    prompt.files = {path(u"回答.xlsx"_s)};
    ASSERT_TRUE(exchange::writeTableFile(prompt.files.front(), u"調査票"_s, rows));
    press(*shown, u"visionReadSheet"_s);
    ASSERT_TRUE(tests::waitFor([&] { return shown->findChild<AnswersDialog*>() != nullptr; }));
    auto* answers = shown->findChild<AnswersDialog*>();
    tests::keepPicture(*answers, u"vision_answers"_s);
    EXPECT_EQ(tests::withoutName(*answers), QStringList());
    auto* table = tests::named<QTableWidget>(*answers, u"answersTable"_s);
    EXPECT_TRUE(table->item(0, 0)->text().startsWith(u"✕"_s));
    EXPECT_TRUE(table->item(1, 0)->text().startsWith(u"△"_s));
    const auto before = plan();
    press(*answers, u"answersKeep"_s);
    EXPECT_NE(plan(), before);
    EXPECT_EQ(model::actualOf(plan().kpis.front(), 2025)->value, 9);
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(plan(), before);
}

TEST_F(VisionPageTest, OfAnswersThatDifferSomebodyChoosesOne)
{
    const model::VisionPlan before = plan();
    const auto known = *store::MunicipalityStore(file->connection()).all();
    const model::Kpi& kpi = before.kpis.front();
    const model::VisionProject& project = before.projects.front();
    const auto key = [&](const QString& member) {
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const auto& one) { return one.name == member; });
        return u"kpi/%1/2025/%2"_s.arg(kpi.lineage.toString(), found->code);
    };
    const QString budget = u"budget/%1/2025/%2"_s.arg(project.lineage.toString(), key(u"札幌市"_s).section(u'/', 3));
    auto* dialog = new AnswersDialog(
        *file, {before,
                known,
                {{key(u"小樽市"_s), u"小樽市.xlsx 6行"_s, kpi.name, u"40"_s, u"企画課"_s, {}},
                 {budget, u"札幌市.xlsx 9行"_s, u"事業費"_s, {}, {}, u"調査中、12月確定"_s},
                 {key(u"札幌市"_s), u"札幌市.xlsx 6行"_s, kpi.name, u"60"_s, u"調整課"_s, u"圏域の計"_s}}});
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    auto* table = tests::named<QTableWidget>(*dialog, u"answersTable"_s);
    ASSERT_EQ(table->rowCount(), 3);
    EXPECT_EQ(table->item(0, 1)->text(), u"小樽市"_s);
    EXPECT_EQ(table->item(1, 1)->text(), u"札幌市"_s) << "the answers to one question stand together";
    EXPECT_EQ(table->item(1, 5)->text(), u"圏域の計"_s) << "source and remark are seen";
    EXPECT_EQ(table->item(2, 5)->text(), u"調査中、12月確定"_s);
    EXPECT_TRUE(table->item(2, 0)->text().contains(u"not kept"_s)) << table->item(2, 0)->text().toStdString();
    tests::keepPicture(*dialog, u"vision_answers_differ"_s);
    EXPECT_EQ(tests::withoutName(*dialog), QStringList());
    EXPECT_EQ(tests::clipped(*dialog), QStringList());
    auto* keep = tests::named<QPushButton>(*dialog, u"answersKeep"_s);
    EXPECT_FALSE(keep->isEnabled()) << "nothing is taken by itself";
    // By the keyboard, as anywhere.
    table->setCurrentCell(1, 0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_EQ(table->item(1, 0)->checkState(), Qt::Checked);
    EXPECT_TRUE(keep->isEnabled());
    table->item(0, 0)->setCheckState(Qt::Checked);
    EXPECT_EQ(table->item(1, 0)->checkState(), Qt::Unchecked) << "one of them";
    table->item(1, 0)->setCheckState(Qt::Checked);
    EXPECT_EQ(table->item(0, 0)->checkState(), Qt::Unchecked);
    EXPECT_FALSE(tests::named<QLabel>(*dialog, u"answersContest"_s)->isVisible());
    press(*dialog, u"answersKeep"_s);
    EXPECT_EQ(model::actualOf(plan().kpis.front(), 2025)->value, 60);
    EXPECT_EQ(model::actualOf(plan().kpis.front(), 2025)->source, u"調整課"_s);
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(plan(), before);
    delete dialog;
}

TEST_F(VisionPageTest, AWorkbookThatIsNoCollectionSheetIsToldAsSuch)
{
    const auto shown = page();
    QSignalSpy told(shown.get(), &VisionPage::told);
    QSignalSpy failed(shown.get(), &VisionPage::failed);
    prompt.files = {path(u"人口.xlsx"_s)};
    ASSERT_TRUE(exchange::writeTableFile(prompt.files.front(), u"表"_s, {{u"項目"_s, u"値"_s}}));
    const auto before = plan();
    press(*shown, u"visionReadSheet"_s);
    ASSERT_TRUE(tests::waitFor([&] { return told.count() + failed.count() == 1; }));
    ASSERT_EQ(told.count(), 1) << "it is not damaged";
    const QString words = told.front().front().toString();
    EXPECT_TRUE(words.contains(u"人口.xlsx"_s) && words.contains(u"no collection sheet"_s)) << words.toStdString();
    EXPECT_EQ(shown->findChild<AnswersDialog*>(), nullptr);
    EXPECT_EQ(plan(), before);
}

TEST_F(VisionPageTest, WritingSheetsCanBeStoppedAndBegunAgain)
{
    const auto shown = page();
    prompt.folder = path(u"調査票"_s);
    ASSERT_TRUE(QDir().mkpath(prompt.folder));
    QSignalSpy told(shown.get(), &VisionPage::told);
    QSignalSpy failed(shown.get(), &VisionPage::failed);
    press(*shown, u"visionWriteSheets"_s);
    press(*shown, u"visionStop"_s);
    ASSERT_TRUE(tests::waitFor([&] { return told.count() + failed.count() == 1; }));
    ASSERT_EQ(failed.count(), 0);
    EXPECT_TRUE(told.front().front().toString().contains(u"stopped"_s))
        << told.front().front().toString().toStdString();
    EXPECT_TRUE(QDir(prompt.folder).isEmpty()) << "half of them would be in the way";
    press(*shown, u"visionWriteSheets"_s);
    ASSERT_TRUE(tests::waitFor([&] { return told.count() == 2; }));
    EXPECT_EQ(QDir(prompt.folder).entryList({u"*.xlsx"_s}).size(), 12);
    for (const QString& name : QDir(prompt.folder).entryList({u"*.xlsx"_s}))
        prompt.files << QDir(prompt.folder).filePath(name);
    press(*shown, u"visionReadSheet"_s);
    press(*shown, u"visionStop"_s);
    ASSERT_TRUE(tests::waitFor([&] { return told.count() + failed.count() == 3; }));
    EXPECT_EQ(failed.count(), 0);
    EXPECT_EQ(shown->findChild<AnswersDialog*>(), nullptr);
}

TEST_F(VisionPageTest, OutOfSightItReadsNothingUntilItIsShownOrAsked)
{
    const auto shown = page();
    auto* model = tests::named<ui::GridView>(*shown, u"visionProjects"_s)->model();
    shown->hide();
    const auto rename = [&](const QString& words) {
        model::VisionProject project = plan().projects.front();
        project.name = words;
        ASSERT_TRUE(
            file->edit(u"事業を変更"_s, [&] { return store::VisionStore(file->connection()).changeProject(project); }));
    };
    const QString before = plan().projects.front().name;
    const int row = rowOf(*model, before, 1);
    ASSERT_GE(row, 0);
    rename(u"初めの名"_s);
    rename(u"会議の運営"_s);
    EXPECT_EQ(model->index(row, 1).data().toString(), before);
    shown->show();
    EXPECT_EQ(model->index(row, 1).data().toString(), u"会議の運営"_s);
    shown->hide();
    rename(u"次の名"_s);
    shown->showProject(plan().projects.front().id);
    EXPECT_EQ(model->index(row, 1).data().toString(), u"次の名"_s);
    model::Vision vision = plan().vision;
    vision.title = u"改めたビジョン"_s;
    ASSERT_TRUE(file->edit(u"ビジョンを変更"_s,
                           [&] { return store::MetroAreaStore(file->connection()).changeVision(vision); }));
    EXPECT_TRUE(shown->title().contains(u"改めたビジョン"_s)) << shown->title().toStdString();
}

TEST_F(VisionPageTest, OutOfSightAPageClosesWithItsVisionAllTheSame)
{
    const auto shown = page();
    shown->hide();
    QSignalSpy gone(shown.get(), &VisionPage::visionGone);
    const VisionId first = store::VisionStore(file->connection()).all()->front().id;
    ASSERT_TRUE(
        file->edit(u"ビジョンを削除"_s, [&] { return store::MetroAreaStore(file->connection()).removeVision(first); }));
    EXPECT_EQ(gone.count(), 0) << "another one";
    ASSERT_TRUE(file->edit(u"ビジョンを削除"_s,
                           [&] { return store::MetroAreaStore(file->connection()).removeVision(second); }));
    EXPECT_EQ(gone.count(), 1);
}

} // namespace
