// SPDX-License-Identifier: GPL-3.0-or-later
// 構成市町村一覧 as a paper and as a table.
#include "tests/ui/support/scripted_printer.h"
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"

#include "core/store/issue_store.h"
#include "core/store/metro_area_store.h"
#include "ui/region/member_list_page.h"
#include "ui/region/member_sheet.h"

#include <QAction>
#include <QProcess>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace core;
using ui::region::MemberListPage;

namespace {

class MemberPaperTest : public tests::PageTest
{
protected:
    void open(const QString& sample)
    {
        file = registry(sample);
        page = std::make_unique<MemberListPage>(*file, prompt, printer);
    }

    std::unique_ptr<store::Registry> file;
    tests::ScriptedFilePrompt prompt; // outlives the page
    tests::ScriptedPrinter printer;   // this as well
    std::unique_ptr<MemberListPage> page;
};

TEST_F(MemberPaperTest, TheListIsAPaperWithFiguresRequirementAndAgreement)
{
    open(u"sapporo"_s);
    QSignalSpy told(page.get(), &MemberListPage::told);
    QSignalSpy failed(page.get(), &MemberListPage::failed);
    prompt.file = path(u"一覧.pdf"_s);
    tests::named<QAction>(*page, u"saveMembersPdf"_s)->trigger();
    ASSERT_TRUE(tests::waitFor([&] { return told.count() == 1 || failed.count() == 1; }));
    ASSERT_EQ(failed.count(), 0);
    EXPECT_TRUE(prompt.suggested.value(0).endsWith(u"構成市町村一覧（さっぽろ連携中枢都市圏）.pdf"_s));
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, prompt.file, u"-"_s});
    ASSERT_TRUE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const QString& words : {u"構成市町村一覧"_s, u"2,604,945"_s, u"4,514.89"_s, u"14.75／14.7"_s, u"理由あり"_s,
                                 u"現行"_s, u"平成31年3月29日"_s, u"出典"_s, u"要件は"_s, u"時点"_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString();
    const auto issued = store::IssueStore(file->connection()).all();
    ASSERT_TRUE(issued);
    ASSERT_EQ(issued->size(), 1U);
    EXPECT_EQ(issued->front().form, u"member-list"_s);
    EXPECT_EQ(issued->front().pages, 1);

    auto* print = tests::named<QAction>(*page, u"printMembers"_s);
    print->trigger(); // the dialog was left
    printer.path = path(u"printer.pdf"_s);
    print->trigger();
    ASSERT_TRUE(tests::waitFor([&] { return told.count() == 2; }));
    EXPECT_TRUE(QFile::exists(path(u"printer.pdf"_s)));
    prompt.file = path(u"一覧.csv"_s);
    tests::named<QAction>(*page, u"exportMembers"_s)->trigger();
    QFile csv(prompt.file);
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_EQ(csv.readAll().count('\n'), 14) << "heads, twelve, the sum";
}

TEST_F(MemberPaperTest, ADissolvedUnionIsListedAsOnItsLastDay)
{
    open(u"sapporo"_s);
    const auto areas = store::MetroAreaStore(file->connection()).all();
    const auto sheet = ui::region::memberSheet(*file, areas->back().id, QDate(2024, 4, 1));
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->title, u"構成市町村一覧（札幌広域圏組合、令和元年7月31日解散時）"_s);
    EXPECT_EQ(sheet->rows.size(), 9U) << "eight and the sum";
    EXPECT_EQ(sheet->rows.back().cells.value(3), u"2,375,449"_s);
    const auto paper = ui::region::memberPaper(*sheet, QDate(2024, 4, 1));
    EXPECT_FALSE(paper.heads.contains(u"締結日"_s)) << "a union had no agreements";
    EXPECT_TRUE(paper.heading.isEmpty()) << "the title says the day";
    const auto none = ui::region::memberSheet(*file, areas->back().id, QDate(1900, 1, 1));
    ASSERT_TRUE(none);
}

} // namespace
