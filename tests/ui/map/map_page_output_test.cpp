// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the map page: a file, a printed sheet.
#include "tests/ui/map/map_page_fixture.h"

#include "core/store/issue_store.h"
#include "ui/common/issued_papers.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QPrinter>

using namespace Qt::StringLiterals;
using namespace core;
using ui::map::MapPage;

namespace tests {

TEST_F(MapPageTest, SavesTheSheetAsAFile)
{
    readBorders();
    named<QCheckBox>(*m_page, u"mapHatching"_s)->click();
    QSignalSpy told(m_page.get(), &MapPage::told);
    // With the pictures of the screen, to be looked at.
    const QString folder = qEnvironmentVariable("KYOYAKU_SCREENSHOTS", path({}));
    for (const QString& suffix : {u"pdf"_s, u"svg"_s, u"png"_s}) {
        m_files.file = folder + u"/map."_s + suffix;
        m_page->exportSheet();
    }
    // Nothing that was asked for is lost, though the first is still being written.
    EXPECT_TRUE(waitFor([&] { return told.size() == 3; }));
    for (const QString& suffix : {u"pdf"_s, u"svg"_s, u"png"_s})
        EXPECT_GT(QFileInfo(folder + u"/map."_s + suffix).size(), 1000) << suffix.toStdString();
    EXPECT_TRUE(m_failures.isEmpty());
    // 発行台帳 has the paper; pictures are none.
    const auto issued = store::IssueStore(m_registry->connection()).all();
    ASSERT_EQ(issued->size(), 1U);
    EXPECT_EQ(issued->front().form, u"map"_s);
    EXPECT_EQ(issued->front().targetName, u"map.pdf"_s);
    EXPECT_TRUE(issued->front().title.contains(u"位置図"_s)) << issued->front().title.toStdString();
    EXPECT_EQ(issued->front().digest, ui::digestOfFile(folder + u"/map.pdf"_s));
}

TEST_F(MapPageTest, APrintedSheetIsEnteredInTheLedger)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path(u"printed.pdf"_s));
    QSignalSpy told(m_page.get(), &MapPage::told);
    m_page->sendTo(printer);
    ASSERT_TRUE(waitFor([&] { return told.size() == 1; }));
    EXPECT_GT(QFileInfo(path(u"printed.pdf"_s)).size(), 1000);
    const auto issued = store::IssueStore(m_registry->connection()).all();
    ASSERT_EQ(issued->size(), 1U);
    EXPECT_EQ(issued->front().target, model::IssuedPaper::Target::Printer);
    EXPECT_EQ(issued->front().pages, 1);
    EXPECT_TRUE(m_failures.isEmpty());
}

} // namespace tests
