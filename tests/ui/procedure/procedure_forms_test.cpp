// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms of the procedure leave as it is.
#include "core/store/municipality_store.h"
#include "core/store/procedure_cases.h"
#include "core/store/procedure_store.h"
#include "tests/ui/support/ui_support.h"
#include "ui/procedure/procedure_rows.h"
#include "ui/procedure/sessions_dialog.h"
#include "ui/procedure/step_dialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using model::StepKind;

namespace {

class ProcedureFormsTest : public tests::PageTest
{
protected:
    void SetUp() override { file = registry(u"sapporo"_s); }
    [[nodiscard]] std::vector<ui::procedure::ProcedureRow> rows() const
    {
        const auto cases = store::readProcedure(file->connection(), QDate(2026, 11, 22));
        return ui::procedure::procedureRows(*cases, QDate(2026, 11, 22), {});
    }
    void put(int row, StepKind kind, std::optional<QDate> day, const QString& number, const QString& note)
    {
        const auto all = rows();
        const auto& one = all[static_cast<size_t>(row)];
        model::ProcedureStep step;
        step.subject = {one.one.revision};
        step.party = one.party;
        step.kind = kind;
        step.day = day;
        step.number = number;
        step.note = note;
        ASSERT_TRUE(file->edit(u"手続"_s, [&] { return store::ProcedureStore(file->connection()).putStep(step); }));
    }
    [[nodiscard]] model::ProcedureStep stepOf(int row, StepKind kind) const
    {
        const auto all = rows();
        const auto& one = all[static_cast<size_t>(row)];
        const model::ProcedureStep* step = one.one.step(one.party, kind);
        return step != nullptr ? *step : model::ProcedureStep();
    }
    static void enterDay(const QWidget& form, const QString& day)
    {
        auto* line = tests::named<QLineEdit>(form, u"stepDay"_s);
        line->setFocus();
        line->setText(day);
        QTest::keyClick(line, Qt::Key_Return);
    }
    static void press(const QWidget& form, const QString& button) { tests::named<QPushButton>(form, button)->click(); }

    std::unique_ptr<store::Registry> file;
};

TEST_F(ProcedureFormsTest, ACommonDayLeavesNumbersAndRemarksOfEachRow)
{
    put(0, StepKind::Bill, std::nullopt, u"12"_s, {});
    put(2, StepKind::Bill, std::nullopt, u"34"_s, u"継続審査"_s);
    auto* form = new ui::procedure::StepDialog(*file, rows(), {0, 2}, StepKind::Bill);
    form->show();
    EXPECT_TRUE(tests::named<QLineEdit>(*form, u"stepNumber"_s)->text().isEmpty()) << "they differ";
    EXPECT_FALSE(tests::named<QLineEdit>(*form, u"stepNumber"_s)->placeholderText().isEmpty());
    enterDay(*form, u"H31.2.13"_s);
    press(*form, u"stepKeep"_s);
    EXPECT_EQ(stepOf(0, StepKind::Bill).day, QDate(2019, 2, 13));
    EXPECT_EQ(stepOf(2, StepKind::Bill).day, QDate(2019, 2, 13));
    EXPECT_EQ(stepOf(0, StepKind::Bill).number, u"12"_s);
    EXPECT_EQ(stepOf(2, StepKind::Bill).number, u"34"_s);
    EXPECT_EQ(stepOf(2, StepKind::Bill).note, u"継続審査"_s);
}

TEST_F(ProcedureFormsTest, KeepingWithoutEnteringAnythingChangesNothing)
{
    put(2, StepKind::Bill, QDate(2019, 2, 13), u"34"_s, u"継続審査"_s);
    put(4, StepKind::Resolution, QDate(2019, 3, 1), u"議決第5号"_s, {});
    auto* form = new ui::procedure::StepDialog(*file, rows(), {0, 2}, StepKind::Bill);
    form->show();
    press(*form, u"stepKeep"_s);
    EXPECT_EQ(stepOf(2, StepKind::Bill).number, u"34"_s) << "the first row has none";
    auto* other = new ui::procedure::StepDialog(*file, rows(), {4}, StepKind::Resolution);
    other->show();
    tests::named<QPlainTextEdit>(*other, u"stepNote"_s)->setPlainText(u"全会一致"_s);
    press(*other, u"stepKeep"_s);
    EXPECT_EQ(stepOf(4, StepKind::Resolution).note, u"全会一致"_s);
    EXPECT_EQ(stepOf(4, StepKind::Resolution).number, u"議決第5号"_s) << "the field cannot be changed here";
}

TEST_F(ProcedureFormsTest, ARowThatIsTickedLaterGetsWhatWasEnteredOnly)
{
    put(0, StepKind::Bill, QDate(2019, 2, 13), u"12"_s, {});
    auto* form = new ui::procedure::StepDialog(*file, rows(), {0}, StepKind::Bill);
    form->show();
    EXPECT_EQ(tests::named<QLineEdit>(*form, u"stepNumber"_s)->text(), u"12"_s);
    tests::named<QListWidget>(*form, u"stepParties"_s)->item(2)->setCheckState(Qt::Checked);
    tests::named<QPlainTextEdit>(*form, u"stepNote"_s)->setPlainText(u"同日提出"_s);
    press(*form, u"stepKeep"_s);
    EXPECT_EQ(stepOf(0, StepKind::Bill).number, u"12"_s);
    EXPECT_EQ(stepOf(2, StepKind::Bill).number, QString());
    EXPECT_EQ(stepOf(2, StepKind::Bill).note, u"同日提出"_s);
}

TEST_F(ProcedureFormsTest, ASessionStaysWithACouncilThatHasNoCaseNow)
{
    const auto all = *store::MunicipalityStore(file->connection()).all();
    const MunicipalityId other = all.back().id;
    const auto party = *rows().front().one.party(rows().front().party);
    ASSERT_NE(party.id, other);
    ASSERT_TRUE(file->edit(u"会期"_s, [&] {
        return store::ProcedureStore(file->connection())
            .keepSessions({{{}, other, u"第1回定例会"_s, QDate(2019, 2, 25), QDate(2019, 3, 20), {}}});
    }));
    auto* form = new ui::procedure::SessionsDialog(*file, {party}, party.id);
    form->show();
    press(*form, u"sessionsKeep"_s);
    const auto kept = store::ProcedureStore(file->connection()).sessions({});
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_EQ(kept->front().municipality, other);
}

} // namespace
