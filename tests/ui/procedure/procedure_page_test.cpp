// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"

#include "core/store/agreement_store.h"
#include "core/store/amendment_store.h"
#include "core/store/issue_store.h"
#include "core/store/procedure_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "ui/procedure/leads_dialog.h"
#include "ui/procedure/procedure_model.h"
#include "ui/procedure/procedure_page.h"
#include "ui/procedure/sessions_dialog.h"
#include "ui/procedure/step_dialog.h"
#include "ui/procedure/wording_dialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using ui::procedure::CellState;
using ui::procedure::ProcedureModel;
using ui::procedure::ProcedurePage;

namespace {

class ProcedurePageTest : public tests::PageTest
{
protected:
    void SetUp() override
    {
        file = registry(u"sapporo"_s);
        page = std::make_unique<ProcedurePage>(*file, files);
        page->resize(1200, 640);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        table = tests::named<QTableView>(*page, u"procedureBoard"_s);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] CellState state(int row, int column) const
    {
        return static_cast<CellState>(table->model()->index(row, column).data(ProcedureModel::kStateRole).toInt());
    }
    template <typename Dialog>
    Dialog* opened(const QString& button)
    {
        tests::named<QPushButton>(*page, button)->click();
        auto* dialog = page->findChild<Dialog*>();
        EXPECT_NE(dialog, nullptr);
        return dialog;
    }
    void enter(const QWidget& dialog, const QString& day, const QString& number)
    {
        auto* line = tests::named<QLineEdit>(dialog, u"stepDay"_s);
        line->setFocus();
        line->setText(day);
        QTest::keyClick(line, Qt::Key_Return);
        tests::named<QLineEdit>(dialog, u"stepNumber"_s)->setText(number);
    }
    void select(int row, int column) { table->setCurrentIndex(table->model()->index(row, column)); }

    std::unique_ptr<store::Registry> file;
    tests::ScriptedFilePrompt files;
    std::unique_ptr<ProcedurePage> page;
    QTableView* table = nullptr;
};

TEST_F(ProcedurePageTest, TheSampleShowsItsSignaturesAndWhatIsNotRecorded)
{
    const QAbstractItemModelTester tester(table->model());
    // Eleven agreements and one amendment, two parties each.
    ASSERT_EQ(table->model()->rowCount(), 24);
    EXPECT_EQ(cell(0, ProcedureModel::Text), u"小樽市"_s);
    EXPECT_EQ(cell(0, ProcedureModel::Party), u"札幌市"_s);
    EXPECT_EQ(cell(1, ProcedureModel::Party), u"小樽市"_s);
    EXPECT_EQ(cell(0, ProcedureModel::Conclusion), u"H31.3.29"_s);
    int amended = 0;
    for (int row = 0; row < 24; ++row)
        amended += cell(row, ProcedureModel::Conclusion) == u"R3.6.25" ? 1 : 0;
    EXPECT_EQ(amended, 2);
    EXPECT_EQ(state(0, ProcedureModel::Notice), CellState::Missing);
    EXPECT_EQ(state(0, ProcedureModel::Bill), CellState::Open);
    EXPECT_TRUE(tests::named<QLabel>(*page, u"procedureCount"_s)->text().contains(u"96"_s)); // 24 rows, four steps
    EXPECT_TRUE(tests::withoutName(*page).isEmpty());
    EXPECT_TRUE(tests::clipped(*page).isEmpty());
}

TEST_F(ProcedurePageTest, OneDayForSeveralMembersWithNumbersThatCountOnIsOneEdit)
{
    select(0, ProcedureModel::Bill);
    auto* dialog = opened<ui::procedure::StepDialog>(u"procedureEdit"_s);
    auto* parties = tests::named<QListWidget>(*dialog, u"stepParties"_s);
    EXPECT_EQ(parties->item(0)->checkState(), Qt::Checked);
    EXPECT_EQ(parties->item(1)->checkState(), Qt::Unchecked);
    // The core city has a bill for each member.
    for (int row = 0; row < parties->count(); row += 2)
        parties->item(row)->setCheckState(Qt::Checked);
    enter(*dialog, u"H31.2.13"_s, u"議案第30号"_s);
    tests::named<QCheckBox>(*dialog, u"stepCountsOn"_s)->setChecked(true);
    EXPECT_TRUE(tests::clipped(*dialog).isEmpty());
    tests::keepPicture(*dialog, u"procedure_step"_s);
    tests::named<QPushButton>(*dialog, u"stepKeep"_s)->click();
    EXPECT_EQ(cell(0, ProcedureModel::Bill), u"H31.2.13　第30号"_s);
    EXPECT_EQ(cell(2, ProcedureModel::Bill), u"H31.2.13　第31号"_s);
    EXPECT_EQ(cell(1, ProcedureModel::Bill), QString());
    EXPECT_EQ(state(0, ProcedureModel::Bill), CellState::Done);
    tests::keepPicture(*page, u"procedure_board"_s);
    ASSERT_TRUE(file->undo().isOk());
    EXPECT_EQ(cell(0, ProcedureModel::Bill), QString());
    EXPECT_EQ(cell(22, ProcedureModel::Bill), QString());
}

TEST_F(ProcedurePageTest, CountingOnNeedsAFigureAndErasesNoNumbers)
{
    for (const auto& [row, number] : {std::pair(0, u"12"_s), std::pair(2, u"17の2"_s)}) {
        select(row, ProcedureModel::Bill);
        auto* dialog = opened<ui::procedure::StepDialog>(u"procedureEdit"_s);
        enter(*dialog, u"H31.2.13"_s, number);
        EXPECT_EQ(tests::named<QCheckBox>(*dialog, u"stepCountsOn"_s)->isEnabled(), number == u"12"_s);
        tests::named<QPushButton>(*dialog, u"stepKeep"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    select(0, ProcedureModel::Bill);
    auto* dialog = opened<ui::procedure::StepDialog>(u"procedureEdit"_s);
    tests::named<QListWidget>(*dialog, u"stepParties"_s)->item(2)->setCheckState(Qt::Checked);
    auto* countsOn = tests::named<QCheckBox>(*dialog, u"stepCountsOn"_s);
    EXPECT_FALSE(countsOn->isEnabled()) << "no number stands there to count on from";
    countsOn->setChecked(true);
    enter(*dialog, u"H31.2.14"_s, {});
    tests::named<QPushButton>(*dialog, u"stepKeep"_s)->click();
    EXPECT_EQ(cell(0, ProcedureModel::Bill), u"H31.2.14　第12号"_s);
    EXPECT_TRUE(cell(2, ProcedureModel::Bill).startsWith(u"H31.2.14　第17"_s))
        << cell(2, ProcedureModel::Bill).toStdString();
}

TEST_F(ProcedurePageTest, AVoteAfterTheSigningIsToldWithReasonAndSource)
{
    select(1, ProcedureModel::Resolution);
    auto* dialog = opened<ui::procedure::StepDialog>(u"procedureEdit"_s);
    enter(*dialog, u"H31.4.2"_s, {});
    tests::named<QPushButton>(*dialog, u"stepKeep"_s)->click();
    EXPECT_EQ(state(1, ProcedureModel::Resolution), CellState::OutOfOrder);
    EXPECT_EQ(cell(1, ProcedureModel::Resolution), u"▲H31.4.2"_s);
    auto* remarks = tests::named<QListWidget>(*page, u"procedureRemarks"_s);
    select(1, ProcedureModel::Resolution);
    ASSERT_GT(remarks->count(), 0);
    const QString told = remarks->item(0)->text();
    EXPECT_TRUE(told.contains(u"平成31年4月2日"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"地方自治法第252条の2第3項"_s));
    tests::keepPicture(*page, u"procedure_breach"_s);
    tests::named<QComboBox>(*page, u"procedureFilter"_s)->setCurrentIndex(3);
    // The other council has no vote at all, and yet it is signed.
    EXPECT_EQ(table->model()->rowCount(), 2);
}

TEST_F(ProcedurePageTest, AStepNeedsARowAndADayThatCanBe)
{
    auto* dialog = opened<ui::procedure::StepDialog>(u"procedureEdit"_s);
    enter(*dialog, u"H31.2.13"_s, {});
    tests::named<QPushButton>(*dialog, u"stepKeep"_s)->click();
    auto* told = tests::named<QLabel>(*dialog, u"stepTold"_s);
    EXPECT_FALSE(told->text().isEmpty());
    tests::named<QListWidget>(*dialog, u"stepParties"_s)->item(3)->setCheckState(Qt::Checked);
    enter(*dialog, u"H31.2.31"_s, {});
    tests::named<QPushButton>(*dialog, u"stepKeep"_s)->click();
    EXPECT_TRUE(dialog->isVisible());
    enter(*dialog, QString(), {});
    tests::named<QCheckBox>(*dialog, u"stepPlanned"_s)->setChecked(true);
    tests::named<QPushButton>(*dialog, u"stepKeep"_s)->click();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(file->hasUnsavedEdits());
}

TEST_F(ProcedurePageTest, PapersOfTheChosenMembersAreMadeAndEntered)
{
    const QTemporaryDir folder;
    files.folder = folder.path();
    select(3, ProcedureModel::Text);
    QSignalSpy told(page.get(), &ProcedurePage::told);
    tests::named<QPushButton>(*page, u"procedurePapers"_s)->click();
    ASSERT_TRUE(tests::waitFor([&] { return told.count() > 0; }));
    const QStringList made = QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    ASSERT_EQ(made, QStringList{cell(3, ProcedureModel::Party)});
    const auto papers = QDir(folder.filePath(made.front())).entryList({u"*.pdf"_s});
    const auto entered = store::IssueStore(file->connection()).all();
    ASSERT_TRUE(entered.isOk());
    EXPECT_GE(papers.size(), 7);
    EXPECT_EQ(static_cast<qsizetype>(entered->size()), papers.size());
}

TEST_F(ProcedurePageTest, WhatFailsForOneMemberIsToldWithItsNameAndTheOthersAreCounted)
{
    const QTemporaryDir folder;
    files.folder = folder.path();
    // A file in the place of the folder of one member.
    QFile inTheWay(folder.filePath(u"江別市"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    QSignalSpy told(page.get(), &ProcedurePage::told);
    tests::named<QPushButton>(*page, u"procedurePapers"_s)->click();
    ASSERT_TRUE(tests::waitFor([&] { return told.count() > 0; }));
    const auto entered = store::IssueStore(file->connection()).all();
    ASSERT_TRUE(entered.isOk());
    const QString words = told.front().front().toString();
    EXPECT_TRUE(words.contains(QString::number(entered->size()))) << words.toStdString();
    EXPECT_GE(entered->size(), 70U);
    auto* remarks = tests::named<QListWidget>(*page, u"procedureRemarks"_s);
    ASSERT_EQ(remarks->count(), 1);
    EXPECT_TRUE(remarks->item(0)->text().startsWith(u"江別市："_s)) << remarks->item(0)->text().toStdString();
}

TEST_F(ProcedurePageTest, AWordingWithANameTypedInIsStoppedForTheOthers)
{
    auto* dialog = opened<ui::procedure::WordingDialog>(u"procedureWording"_s);
    tests::named<QComboBox>(*dialog, u"wordingKind"_s)->setCurrentText(u"Public notice"_s);
    auto* words = tests::named<QPlainTextEdit>(*dialog, u"wordingText"_s);
    words->setPlainText(words->toPlainText().replace(u"｛相手方｝"_s, u"小樽市"_s));
    tests::keepPicture(*dialog, u"procedure_wording"_s);
    EXPECT_TRUE(tests::clipped(*dialog).isEmpty());
    tests::named<QPushButton>(*dialog, u"wordingKeep"_s)->click();
    const QTemporaryDir folder;
    files.folder = folder.path();
    QSignalSpy told(page.get(), &ProcedurePage::told);
    tests::named<QPushButton>(*page, u"procedurePapers"_s)->click();
    ASSERT_TRUE(tests::waitFor([&] { return told.count() > 0; }));
    EXPECT_TRUE(QFile::exists(folder.filePath(u"小樽市/04 告示（札幌市）.pdf"_s)));
    EXPECT_FALSE(QFile::exists(folder.filePath(u"江別市/04 告示（札幌市）.pdf"_s)));
    EXPECT_TRUE(QFile::exists(folder.filePath(u"江別市/01 議案（札幌市）.pdf"_s)));
    auto* remarks = tests::named<QListWidget>(*page, u"procedureRemarks"_s);
    EXPECT_TRUE(remarks->item(0)->text().contains(u"小樽市"_s)) << remarks->item(0)->text().toStdString();
}

TEST_F(ProcedurePageTest, PapersAreThoseOfTheRowChosenThoughADraftIsBegun)
{
    const auto signedRow = dynamic_cast<ProcedureModel*>(table->model())->shownRows()[0].one;
    ASSERT_TRUE(file->edit(u"案"_s, [&]() -> Result<void> {
        const auto revision = store::RevisionStore(file->connection()).revision(signedRow.revision);
        model::Revision draft;
        draft.agreement = signedRow.agreement;
        draft.text = (*revision)->text;
        const auto added = store::RevisionStore(file->connection()).addDraft(draft);
        return added ? Result<void>() : Result<void>(added.error());
    }));
    ASSERT_EQ(table->model()->rowCount(), 26);
    const QTemporaryDir folder;
    files.folder = folder.path();
    select(0, ProcedureModel::Text);
    ASSERT_EQ(dynamic_cast<ProcedureModel*>(table->model())->shownRows()[0].one.revision, signedRow.revision);
    QSignalSpy told(page.get(), &ProcedurePage::told);
    tests::named<QPushButton>(*page, u"procedurePapers"_s)->click();
    ASSERT_TRUE(tests::waitFor([&] { return told.count() > 0; }));
    const auto issued = store::IssueStore(file->connection()).all();
    ASSERT_EQ(issued->size(), 7U);
    EXPECT_EQ(issued->front().revisionState, model::RevisionState::Signed);
}

TEST_F(ProcedurePageTest, TheHouseWordingIsNotKept)
{
    auto* dialog = opened<ui::procedure::WordingDialog>(u"procedureWording"_s);
    auto* words = tests::named<QPlainTextEdit>(*dialog, u"wordingText"_s);
    words->appendPlainText(u"｛相手｝"_s);
    EXPECT_TRUE(tests::named<QLabel>(*dialog, u"wordingTold"_s)->text().contains(u"｛相手｝"_s));
    tests::named<QPushButton>(*dialog, u"wordingHouse"_s)->click();
    tests::named<QPushButton>(*dialog, u"wordingKeep"_s)->click();
    EXPECT_FALSE(file->hasUnsavedEdits());
}

TEST_F(ProcedurePageTest, SessionsAreKept)
{
    select(1, ProcedureModel::Bill);
    auto* dialog = opened<ui::procedure::SessionsDialog>(u"procedureSessions"_s);
    tests::named<QPushButton>(*dialog, u"sessionsAdd"_s)->click();
    auto* sessions = tests::named<QTableWidget>(*dialog, u"sessionsTable"_s);
    sessions->item(0, 1)->setText(u"平成31年第1回定例会"_s);
    sessions->item(0, 2)->setText(u"H31.3.20"_s);
    sessions->item(0, 3)->setText(u"H31.3.4"_s);
    tests::named<QPushButton>(*dialog, u"sessionsKeep"_s)->click();
    EXPECT_FALSE(tests::named<QLabel>(*dialog, u"sessionsTold"_s)->text().isEmpty());
    sessions->item(0, 2)->setText(u"H31.2.25"_s);
    tests::keepPicture(*dialog, u"procedure_sessions"_s);
    tests::named<QPushButton>(*dialog, u"sessionsKeep"_s)->click();
    const auto kept = store::ProcedureStore(file->connection()).sessions({});
    ASSERT_TRUE(kept.isOk());
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_EQ(kept->front().opensOn, QDate(2019, 2, 25));
    EXPECT_EQ(kept->front().municipality.value,
              dynamic_cast<ProcedureModel*>(table->model())->shownRows()[1].party.value);
}

TEST_F(ProcedurePageTest, TheDaysOfDeadlinesAreASettingOfTheFile)
{
    // A draft, and the session that it is for.
    const auto agreement = dynamic_cast<ProcedureModel*>(table->model())->shownRows()[0].one.agreement;
    const QDate opens = QDate::currentDate().addDays(200);
    ASSERT_TRUE(file->edit(u"案と会期"_s,
                           [&]() -> Result<void> {
                               store::RevisionStore revisions(file->connection());
                               auto draft = revisions.newest(agreement);
                               if (!draft)
                                   return draft.error();
                               draft->id = {};
                               draft->number = 0;
                               draft->digest.clear();
                               draft->state = model::RevisionState::Draft;
                               if (const auto id = revisions.addDraft(*draft); !id)
                                   return id.error();
                               const auto city = dynamic_cast<ProcedureModel*>(table->model())->shownRows()[0].party;
                               const auto id = store::ProcedureStore(file->connection())
                                                   .addSession({{}, city, u"定例会"_s, opens, opens.addDays(20), {}});
                               return id ? Result<void>() : Result<void>(id.error());
                           })
                    .isOk());
    const auto due = [&] {
        for (const auto& row : dynamic_cast<ProcedureModel*>(table->model())->shownRows()) {
            if (row.one.isDraft && row.next)
                return row.next->due;
        }
        return QDate();
    };
    EXPECT_EQ(due(), opens.addDays(-7 - 30));
    auto* dialog = opened<ui::procedure::LeadsDialog>(u"procedureLeads"_s);
    auto* settled = tests::named<QSpinBox>(*dialog, u"leadsSettled"_s);
    EXPECT_EQ(settled->value(), 30);
    EXPECT_EQ(tests::named<QSpinBox>(*dialog, u"leadsTown"_s)->value(), 3);
    settled->setValue(45);
    tests::named<QSpinBox>(*dialog, u"leadsCity"_s)->setValue(10);
    tests::keepPicture(*dialog, u"procedure_leads"_s);
    EXPECT_TRUE(tests::clipped(*dialog).isEmpty());
    EXPECT_TRUE(tests::withoutName(*dialog).isEmpty());
    tests::named<QPushButton>(*dialog, u"leadsKeep"_s)->click();
    EXPECT_EQ(due(), opens.addDays(-10 - 45)) << "the board follows at once";
    ASSERT_TRUE(file->undo().isOk());
    EXPECT_EQ(due(), opens.addDays(-7 - 30));
    auto* again = opened<ui::procedure::LeadsDialog>(u"procedureLeads"_s);
    tests::named<QSpinBox>(*again, u"leadsSettled"_s)->setValue(1);
    tests::named<QPushButton>(*again, u"leadsUsual"_s)->click();
    EXPECT_EQ(tests::named<QSpinBox>(*again, u"leadsSettled"_s)->value(), 30);
}

TEST_F(ProcedurePageTest, AnAmendmentKnownByItsDayAloneStandsOnTheBoard)
{
    const auto agreement = dynamic_cast<ProcedureModel*>(table->model())->shownRows()[0].one.agreement;
    ASSERT_TRUE(file->edit(u"変更協約"_s,
                           [&]() -> Result<void> {
                               model::AmendmentAgreement known;
                               known.agreement = agreement;
                               known.signedOn = QDate(2022, 3, 30);
                               known.title = u"一部を変更する連携協約"_s;
                               const auto id = store::AmendmentStore(file->connection()).add(known);
                               return id ? Result<void>() : Result<void>(id.error());
                           })
                    .isOk());
    ASSERT_EQ(table->model()->rowCount(), 26);
    EXPECT_EQ(cell(2, ProcedureModel::Conclusion), u"R4.3.30"_s);
    EXPECT_TRUE(cell(2, ProcedureModel::Text).contains(u"小樽市"_s));
    EXPECT_EQ(state(2, ProcedureModel::Notice), CellState::Open)
        << "nothing can be recorded of a text that is not there";
    select(2, ProcedureModel::Notice);
    auto* remarks = tests::named<QListWidget>(*page, u"procedureRemarks"_s);
    EXPECT_TRUE(remarks->item(0)->text().startsWith(u"※"_s)) << remarks->item(0)->text().toStdString();
    QSignalSpy told(page.get(), &ProcedurePage::told);
    tests::named<QPushButton>(*page, u"procedureEdit"_s)->click();
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(page->findChild<ui::procedure::StepDialog*>(), nullptr);
    // Beside others they are left out of the form.
    table->selectAll();
    auto* dialog = opened<ui::procedure::StepDialog>(u"procedureEdit"_s);
    EXPECT_EQ(tests::named<QListWidget>(*dialog, u"stepParties"_s)->count(), 24);
}

TEST_F(ProcedurePageTest, OnAnotherDayNothingIsEntered)
{
    page->setPresent(false);
    EXPECT_FALSE(tests::named<QPushButton>(*page, u"procedureEdit"_s)->isEnabled());
    EXPECT_FALSE(tests::named<QPushButton>(*page, u"procedureSessions"_s)->isEnabled());
    EXPECT_TRUE(tests::named<QPushButton>(*page, u"procedurePapers"_s)->isEnabled());
}

TEST_F(ProcedurePageTest, OutOfSightItReadsNothingUntilItIsShown)
{
    page->hide();
    const auto agreement = store::AgreementStore(file->connection()).find(u"小樽市"_s);
    ASSERT_TRUE(agreement.isOk());
    model::ProcedureStep step;
    step.subject = {store::RevisionStore(file->connection()).newest(agreement->id)->id};
    step.party = agreement->coreMunicipality;
    step.kind = model::StepKind::Bill;
    step.day = QDate(2019, 2, 13);
    ASSERT_TRUE(file->edit(u"手続を変更"_s, [&] { return store::ProcedureStore(file->connection()).putStep(step); }));
    EXPECT_EQ(cell(0, ProcedureModel::Bill), QString());
    page->show();
    EXPECT_EQ(cell(0, ProcedureModel::Bill), u"H31.2.13"_s);
    page->hide();
    ASSERT_TRUE(file->undo().isOk());
    EXPECT_EQ(cell(0, ProcedureModel::Bill), u"H31.2.13"_s);
    page->show();
    EXPECT_EQ(cell(0, ProcedureModel::Bill), QString());
}

TEST_F(ProcedurePageTest, MakingThePapersCanBeStopped)
{
    const QTemporaryDir folder;
    files.folder = folder.path();
    QSignalSpy told(page.get(), &ProcedurePage::told);
    QSignalSpy failed(page.get(), &ProcedurePage::failed);
    tests::named<QPushButton>(*page, u"procedurePapers"_s)->click();
    auto* stop = tests::named<QPushButton>(*page, u"procedureStop"_s);
    EXPECT_FALSE(stop->isVisible()) << "short work does not flicker";
    stop->click();
    ASSERT_TRUE(tests::waitFor([&] { return told.count() + failed.count() > 0; }));
    const auto entered = store::IssueStore(file->connection()).all();
    EXPECT_LT(entered->size(), 70U) << "not all of them were made";
    EXPECT_FALSE(stop->isVisible());
    EXPECT_TRUE(tests::named<QPushButton>(*page, u"procedurePapers"_s)->isEnabled());
}

} // namespace
