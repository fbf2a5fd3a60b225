// SPDX-License-Identifier: GPL-3.0-or-later
// 調査票 from the vision of the sample to the members, through LibreOffice, and back into the vision.
#include "tests/support/office.h"
#include "tests/ui/support/scripted_printer.h"
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"

#include "core/store/municipality_store.h"
#include "core/store/vision_snapshot.h"
#include "core/store/vision_store.h"
#include "ui/vision/answers_dialog.h"
#include "ui/vision/vision_page.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using namespace ui::vision;

namespace {

class CollectionRoundTripTest : public tests::PageTest
{
protected:
    void SetUp() override
    {
        file = registry(u"sapporo"_s);
        id = store::VisionStore(file->connection()).all()->back().id;
        page = std::make_unique<VisionPage>(*file, prompt, printer, id);
        page->show();
    }
    [[nodiscard]] model::VisionPlan plan() const { return **store::VisionStore(file->connection()).plan(id); }
    [[nodiscard]] model::Municipality municipality(const QString& name) const
    {
        const auto known = store::MunicipalityStore(file->connection()).all();
        for (const model::Municipality& one : *known) {
            if (one.name == name)
                return one;
        }
        return {};
    }
    void writeSheets()
    {
        QSignalSpy told(page.get(), &VisionPage::told);
        prompt.folder = path(u"調査票"_s);
        ASSERT_TRUE(QDir().mkpath(prompt.folder));
        tests::named<QPushButton>(*page, u"visionWriteSheets"_s)->click();
        ASSERT_TRUE(tests::waitFor([&] { return told.count() == 1; }));
    }
    [[nodiscard]] QString sheetOf(const QString& member) const
    {
        const QDir folder(prompt.folder);
        return folder.filePath(folder.entryList({u"*"_s + member + u"*.xlsx"_s}).value(0));
    }

    std::unique_ptr<store::Registry> file;
    tests::ScriptedFilePrompt prompt;
    tests::ScriptedPrinter printer;
    VisionId id;
    std::unique_ptr<VisionPage> page;
};

TEST_F(CollectionRoundTripTest, AnswersOfTwoMembersComeBackIntoTheVision)
{
    if (!tests::hasOffice())
        GTEST_SKIP() << "LibreOffice with Calc is not installed";
    const model::VisionPlan before = plan();
    const MunicipalityId core = municipality(u"札幌市"_s).id;
    const int year = (*store::readVision(file->connection(), id, QDate::currentDate()))->throughYear;
    writeSheets();
    // Both take part in the project of the first KPI; each has its own budgets.
    const auto rowsOf = [&](const QString& member) {
        return model::collectionRows(before, municipality(member), core, year);
    };
    const auto otaru = rowsOf(u"小樽市"_s);
    const auto ebetsu = rowsOf(u"江別市"_s);
    ASSERT_GT(otaru.size(), 2U);
    ASSERT_EQ(otaru[0].name, ebetsu[0].name);
    ASSERT_EQ(otaru[1].name, ebetsu[1].name);
    ASSERT_NE(otaru[0].key, otaru[1].key);
    ASSERT_FALSE(otaru.back().takesWords);
    prompt.files.clear();
    const auto fillIn = [&](const QString& member, const QHash<QString, QStringList>& answers) {
        const QString folder = path(u"office-"_s + municipality(member).code);
        ASSERT_TRUE(QDir().mkpath(folder));
        const auto back = tests::filledInByOffice(sheetOf(member), answers, folder);
        ASSERT_TRUE(back.has_value()) << member.toStdString();
        prompt.files.append(*back);
    };
    fillIn(u"小樽市"_s, {{otaru[0].key, {u"41.5"_s, u"企画政策室"_s, u"速報"_s}},
                         {otaru[1].key, {u"7"_s, {}, {}}},
                         {otaru.back().key, {u"1234"_s, {}, {}}}});
    fillIn(u"江別市"_s, {{ebetsu[0].key, {{}, {}, u"調査中、12月確定"_s}}, {ebetsu[1].key, {u"9"_s, {}, {}}}});

    tests::named<QPushButton>(*page, u"visionReadSheet"_s)->click();
    ASSERT_TRUE(tests::waitFor([&] { return page->findChild<AnswersDialog*>() != nullptr; }));
    auto* answers = page->findChild<AnswersDialog*>();
    tests::keepPicture(*answers, u"vision_answers_office"_s);
    auto* table = tests::named<QTableWidget>(*answers, u"answersTable"_s);
    const auto fateOf = [&](const QString& member, const QString& words) {
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 1)->text() == member &&
                (table->item(row, 3)->text() == words || table->item(row, 5)->text() == words))
                return table->item(row, 0)->text();
        }
        return u"not there"_s;
    };
    EXPECT_TRUE(fateOf(u"小樽市"_s, u"41.5"_s).contains(u"taken"_s));
    EXPECT_TRUE(fateOf(u"小樽市"_s, u"7"_s).contains(u"the answers differ"_s));
    EXPECT_TRUE(fateOf(u"江別市"_s, u"9"_s).contains(u"the answers differ"_s));
    EXPECT_TRUE(fateOf(u"江別市"_s, u"調査中、12月確定"_s).contains(u"not kept"_s));
    tests::named<QPushButton>(*answers, u"answersKeep"_s)->click();
    const model::VisionPlan after = plan();
    const auto kpiOf = [&](const model::VisionPlan& one, const model::CollectionRow& row) {
        return *std::find_if(one.kpis.begin(), one.kpis.end(), [&](const model::Kpi& kpi) {
            return row.key.startsWith(u"kpi/"_s + kpi.lineage.toString() + u'/');
        });
    };
    const model::Kpi first = kpiOf(after, otaru[0]);
    ASSERT_NE(model::actualOf(first, year), nullptr);
    EXPECT_EQ(model::actualOf(first, year)->value, 41.5);
    EXPECT_EQ(model::actualOf(first, year)->source, u"企画政策室"_s);
    EXPECT_EQ(model::actualOf(first, year)->note, u"速報"_s);
    EXPECT_EQ(kpiOf(after, otaru[1]), kpiOf(before, otaru[1])) << "nobody has chosen";
    qint64 paid = 0;
    for (const model::VisionProject& project : after.projects) {
        for (const model::ProjectBudget& budget : project.budgets) {
            const bool isAsked = otaru.back().key.startsWith(u"budget/"_s + project.lineage.toString() + u'/');
            if (isAsked && budget.fiscalYear == year && budget.bearer == municipality(u"小樽市"_s).id)
                paid = budget.thousandYen;
        }
    }
    EXPECT_EQ(paid, 1234);
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(plan(), before) << "one edit";
}

} // namespace
