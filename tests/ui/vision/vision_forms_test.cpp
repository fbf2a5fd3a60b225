// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms of a vision do not drop, and what its papers count.
#include "core/print/forms/report_paper.h"
#include "core/store/vision_snapshot.h"
#include "core/store/vision_store.h"
#include "tests/ui/support/ui_support.h"
#include "ui/common/vision_words.h"
#include "ui/vision/kpi_dialog.h"
#include "ui/vision/open_points.h"
#include "ui/vision/vision_dialog.h"
#include "ui/vision/vision_papers.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

class VisionFormsTest : public tests::PageTest
{
protected:
    void SetUp() override
    {
        file = registry(u"sapporo"_s);
        id = store::VisionStore(file->connection()).all()->back().id;
    }
    [[nodiscard]] store::VisionSnapshot vision() const
    {
        return **store::readVision(file->connection(), id, QDate(2026, 11, 22));
    }
    static void press(const QWidget& form, const QString& button) { tests::named<QPushButton>(form, button)->click(); }
    /// The row of a table of a paper that begins with a word.
    static QStringList rowOf(const print::ReportPaper& paper, const QString& head)
    {
        for (const auto& block : paper.blocks) {
            const auto* table = std::get_if<print::ReportTable>(&block);
            if (table == nullptr)
                continue;
            for (const QStringList& row : table->rows) {
                if (row.first() == head)
                    return row;
            }
        }
        return {};
    }

    std::unique_ptr<store::Registry> file;
    VisionId id;
};

TEST_F(VisionFormsTest, ADayThatCannotBeReadIsNotReplacedByTheOldOne)
{
    auto* form = new ui::vision::VisionDialog(*file, id);
    form->setAttribute(Qt::WA_DeleteOnClose, false);
    form->show();
    auto* last = tests::named<QLineEdit>(*form, u"visionTo"_s);
    last->setFocus();
    last->setText(u"R8.4.31"_s);
    QTest::keyClick(last, Qt::Key_Return);
    EXPECT_TRUE(form->isVisible()) << "Enter takes the day, not the form";
    press(*form, u"visionKeep"_s);
    EXPECT_TRUE(form->isVisible());
    EXPECT_FALSE(tests::named<QLabel>(*form, u"visionTold"_s)->text().isEmpty());
    last->clear();
    press(*form, u"visionKeep"_s);
    EXPECT_TRUE(form->isVisible()) << "a period has a last day";
    EXPECT_FALSE(file->hasUnsavedEdits());
    delete form;
}

TEST_F(VisionFormsTest, ARemarkWithoutAValueIsNotDropped)
{
    const store::VisionSnapshot shown = vision();
    auto* form = new ui::vision::KpiDialog(*file, shown, shown.plan.kpis.front());
    form->setAttribute(Qt::WA_DeleteOnClose, false);
    form->show();
    auto* values = tests::named<QTableWidget>(*form, u"kpiActuals"_s);
    const int row = values->rowCount() - 1;
    ASSERT_TRUE(values->item(row, 1)->text().isEmpty());
    values->item(row, 3)->setText(u"調査中"_s);
    press(*form, u"kpiKeep"_s);
    EXPECT_TRUE(form->isVisible());
    EXPECT_TRUE(tests::named<QLabel>(*form, u"kpiTold"_s)->text().contains(values->item(row, 0)->text()));
    delete form;
}

TEST_F(VisionFormsTest, AgreementsAreCountedOverAllInitiatives)
{
    store::VisionSnapshot shown = vision();
    ASSERT_GE(shown.initiatives.size(), 2U);
    // Texts that were read in by themselves share no initiative.
    shown.initiatives.resize(2);
    shown.initiatives[0].agreements = {AgreementId{1}, AgreementId{2}};
    shown.initiatives[1].agreements = {AgreementId{3}};
    const QStringList row = rowOf(ui::vision::visionDocument(shown), u"根拠となる協約"_s);
    ASSERT_EQ(row.size(), 2);
    EXPECT_TRUE(row[1].contains(u"連携協約 3件"_s)) << row[1].toStdString();
}

TEST_F(VisionFormsTest, TheSumHoldsWhatHasNoField)
{
    store::VisionSnapshot shown = vision();
    EXPECT_TRUE(rowOf(ui::vision::progressReport(shown), u"分野未定"_s).isEmpty());
    shown.plan.projects.front().field.clear();
    const auto paper = ui::vision::progressReport(shown);
    EXPECT_EQ(rowOf(paper, u"分野未定"_s).value(1), u"1"_s);
    EXPECT_EQ(rowOf(paper, u"計"_s).value(1), QString::number(shown.plan.projects.size()));
    EXPECT_EQ(rowOf(paper, u"計"_s).value(2), QString::number(shown.plan.kpis.size()));
}

TEST_F(VisionFormsTest, AllMembersAreThoseOfTheDay)
{
    const store::VisionSnapshot shown = vision();
    model::VisionProject project;
    for (const model::Municipality& member : shown.members)
        project.participants.push_back(member.id);
    std::reverse(project.participants.begin(), project.participants.end());
    EXPECT_TRUE(shown.isOfAllMembers(project));
    const auto other = std::find_if(shown.municipalities.begin(), shown.municipalities.end(), [&](const auto& one) {
        return std::none_of(shown.members.begin(), shown.members.end(),
                            [&](const model::Municipality& member) { return member.id == one.id; });
    });
    ASSERT_NE(other, shown.municipalities.end());
    project.participants.back() = other->id;
    EXPECT_FALSE(shown.isOfAllMembers(project)) << "as many, but another";
}

TEST_F(VisionFormsTest, ThePaperPrintsAsManyOpenPointsAsThePageLists)
{
    store::VisionSnapshot shown = vision();
    shown.plan.kpis.front().target.reset();
    shown.coverage.kpisWithoutTarget.push_back(shown.plan.kpis.front().id);
    shown.coverage.projectsWithoutKpi.push_back(shown.plan.projects.front().id);
    shown.coverage.projectsWithoutBudget.push_back(shown.plan.projects.front().id);
    shown.coverage.looseParticipants.push_back({shown.plan.projects.front().id, MunicipalityId{2}});
    const QStringList points = ui::vision::openPoints(shown);
    EXPECT_EQ(points.size(), static_cast<qsizetype>(ui::coverageLines(shown).size()));
    EXPECT_EQ(points.size(), shown.coverage.count());
    for (const QString& point : points)
        EXPECT_TRUE(point.endsWith(u'。') && !point.contains(u'%')) << point.toStdString();
}

} // namespace
