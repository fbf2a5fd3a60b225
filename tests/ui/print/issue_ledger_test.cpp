// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"

#include "core/exchange/csv.h"
#include "core/store/issue_store.h"
#include "core/store/registry.h"
#include "ui/print/issue_ledger_model.h"
#include "ui/print/issue_ledger_page.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using ui::print::IssueLedgerModel;
using ui::print::IssueLedgerPage;

namespace {

model::IssuedPaper paper(const QString& name)
{
    model::IssuedPaper paper;
    paper.form = u"comparison"_s;
    paper.title = u"札幌市と小樽市の連携協約"_s;
    paper.parties = u"札幌市・小樽市"_s;
    paper.revisionNumber = 3;
    paper.targetName = name;
    paper.pages = 12;
    paper.digest = QString(64, u'b');
    return paper;
}

class IssueLedgerTest : public tests::PageTest
{
protected:
    void open()
    {
        file = registry(u"sapporo"_s);
        page = std::make_unique<IssueLedgerPage>(*file, files);
        page->resize(1000, 500);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        table = tests::named<QTableView>(*page, u"issueLedger"_s);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }

    std::unique_ptr<store::Registry> file;
    tests::ScriptedFilePrompt files;
    std::unique_ptr<IssueLedgerPage> page;
    QTableView* table = nullptr;
};

TEST_F(IssueLedgerTest, ListsWhatIsIssuedAsItComes)
{
    open();
    EXPECT_TRUE(tests::named<QLabel>(*page, u"issuesEmpty"_s)->isVisible());
    EXPECT_FALSE(tests::named<QPushButton>(*page, u"issueCsv"_s)->isEnabled());
    const QAbstractItemModelTester tester(table->model());
    ASSERT_TRUE(store::enterIssued(*file, {paper(u"a.pdf"_s)}).isOk());
    ASSERT_TRUE(store::enterIssued(*file, {paper(u"b.pdf"_s)}).isOk());
    EXPECT_TRUE(table->isVisible());
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, IssueLedgerModel::Target), u"b.pdf"_s);
    EXPECT_EQ(cell(0, IssueLedgerModel::Form), u"Comparison table"_s);
    EXPECT_EQ(cell(0, IssueLedgerModel::Revision), u"3 (draft)"_s);
    EXPECT_EQ(cell(0, IssueLedgerModel::Pages), u"12"_s);
    EXPECT_FALSE(cell(0, IssueLedgerModel::Person).isEmpty());
    EXPECT_TRUE(cell(0, IssueLedgerModel::Time).startsWith(u"令和"));
    tests::keepPicture(*page, u"issue_ledger"_s);
}

TEST_F(IssueLedgerTest, IsSavedAsCsvThatExcelReads)
{
    open();
    model::IssuedPaper odd = paper(u"a,\"b\".pdf"_s);
    ASSERT_TRUE(store::enterIssued(*file, {odd}).isOk());
    const QSignalSpy told(page.get(), &IssueLedgerPage::told);
    files.file = path(u"台帳"_s); // the ending is added
    QTest::mouseClick(tests::named<QPushButton>(*page, u"issueCsv"_s), Qt::LeftButton);
    EXPECT_EQ(told.count(), 1);
    QFile csv(path(u"台帳.csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const QByteArray bytes = csv.readAll();
    ASSERT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    const auto rows = exchange::readCsv(QString::fromUtf8(bytes.mid(3)));
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].size(), int{IssueLedgerModel::ColumnCount});
    EXPECT_EQ(rows[1].at(IssueLedgerModel::Target), odd.targetName);
    EXPECT_EQ(rows[1].at(IssueLedgerModel::Digest), odd.digest);
}

TEST_F(IssueLedgerTest, NothingIsClipped)
{
    open();
    EXPECT_EQ(tests::clipped(*page), QStringList());
    ASSERT_TRUE(store::enterIssued(*file, {paper(u"a.pdf"_s)}).isOk());
    EXPECT_EQ(tests::clipped(*page), QStringList());
}

} // namespace
