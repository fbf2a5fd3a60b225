// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the map page: a file, a printed sheet.
#include "tests/ui/map/map_page_fixture.h"

#include "core/store/boundary_store.h"
#include "core/store/issue_store.h"
#include "ui/common/issued_papers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QPushButton>

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
    m_printer.path = path(u"printed.pdf"_s);
    QSignalSpy told(m_page.get(), &MapPage::told);
    m_page->printSheet();
    ASSERT_TRUE(waitFor([&] { return told.size() == 1; }));
    EXPECT_GT(QFileInfo(path(u"printed.pdf"_s)).size(), 1000);
    const auto issued = store::IssueStore(m_registry->connection()).all();
    ASSERT_EQ(issued->size(), 1U);
    EXPECT_EQ(issued->front().target, model::IssuedPaper::Target::Printer);
    EXPECT_EQ(issued->front().pages, 1);
    EXPECT_TRUE(m_failures.isEmpty());
}

TEST_F(MapPageTest, WhatIsPrintedIsWhatWasSeenWhenItWasAskedFor)
{
    m_printer.path = path(u"printed.pdf"_s);
    m_printer.isLate = true;
    QSignalSpy told(m_page.get(), &MapPage::told);
    const QString seen = m_page->canvas().content().theme;
    m_page->printSheet();
    auto* themes = named<QComboBox>(*m_page, u"mapTheme"_s);
    themes->setCurrentIndex(themes->currentIndex() == 0 ? 1 : 0);
    Q_EMIT themes->activated(themes->currentIndex());
    ASSERT_NE(m_page->canvas().content().theme, seen);
    EXPECT_FALSE(QFile::exists(m_printer.path)) << "nobody has chosen a printer yet";
    ASSERT_TRUE(m_printer.answer());
    ASSERT_TRUE(waitFor([&] { return told.size() == 1; }));
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, m_printer.path, u"-"_s});
    ASSERT_TRUE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput()).remove(u'\n');
    EXPECT_TRUE(text.contains(seen)) << seen.toStdString() << '\n' << text.toStdString();
}

TEST_F(MapPageTest, PagesThatASheetHasNotAreNotEntered)
{
    m_printer.path = path(u"printed.pdf"_s);
    m_printer.fromPage = 2;
    m_printer.toPage = 3;
    QSignalSpy told(m_page.get(), &MapPage::told);
    m_page->printSheet();
    ASSERT_TRUE(waitFor([&] { return told.size() == 1; }));
    EXPECT_TRUE(told.front().front().toString().contains(u"Pages 2 to 3"_s)) << "the sheet has one page";
    EXPECT_TRUE(store::IssueStore(m_registry->connection()).all()->empty());
    EXPECT_TRUE(m_failures.isEmpty());
}

TEST_F(MapPageTest, APictureTakesThePlaceOfAPictureOnly)
{
    for (const QString& suffix : {u"svg"_s, u"png"_s}) {
        m_files.file = path(u"議事録."_s + suffix);
        QFile minutes(m_files.file);
        ASSERT_TRUE(minutes.open(QIODevice::WriteOnly));
        minutes.write("words");
        minutes.close();
        m_page->exportSheet();
        ASSERT_TRUE(waitFor([&] { return !m_failures.isEmpty(); }));
        EXPECT_EQ(m_failures, QList<int>{static_cast<int>(ErrorCode::FileExists)});
        m_failures.clear();
        ASSERT_TRUE(minutes.open(QIODevice::ReadOnly));
        EXPECT_EQ(minutes.readAll(), "words");
    }
}

class EmptyMapTest : public PageTest
{
};

TEST_F(EmptyMapTest, WithoutMembersNothingIsReadIn)
{
    const auto empty = registry({});
    ScriptedFilePrompt files;
    ScriptedPrinter printer;
    MapPage page(*empty, files, printer, {});
    const QString data = path(u"a.geojson"_s);
    QFile file(data);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"N03_001":"北海道",)"
               R"("N03_004":"小樽市","N03_007":"01203"},"geometry":{"type":"Polygon",)"
               R"("coordinates":[[[141,43],[141.1,43],[141.1,43.1],[141,43]]]}}]})");
    file.close();
    files.files = {data};
    QSignalSpy told(&page, &MapPage::told);
    page.importBoundaries();
    EXPECT_TRUE(waitFor([&] { return told.size() == 1; }));
    EXPECT_TRUE(told.front().front().toString().contains(u"no members"_s)) << "an empty choice would be all of Japan";
    EXPECT_FALSE(store::BoundaryStore(empty->connection()).current()->has_value());
}

TEST_F(MapPageTest, BoundariesAreNotKeptWhileAnotherDayIsShown)
{
    m_files.files = {sharedFile(QStringLiteral("geo/N03-21_210101_sapporo12_s0010.geojson"))};
    if (m_files.files.front().isEmpty())
        GTEST_SKIP() << "without ../shared";
    QSignalSpy told(m_page.get(), &MapPage::told);
    m_page->importBoundaries();
    m_page->setAsOf(QDate(2020, 4, 1));
    ASSERT_TRUE(waitFor([&] { return told.size() == 1; }));
    EXPECT_TRUE(told.front().front().toString().contains(u"Another day"_s));
    EXPECT_FALSE(store::BoundaryStore(m_registry->connection()).current()->has_value());
}

TEST_F(MapPageTest, ReadingBoundariesCanBeStopped)
{
    m_files.files = {sharedFile(QStringLiteral("geo/N03-21_210101_sapporo12_s0010.geojson"))};
    if (m_files.files.front().isEmpty())
        GTEST_SKIP() << "without ../shared";
    QSignalSpy told(m_page.get(), &MapPage::told);
    m_page->importBoundaries();
    EXPECT_FALSE(named<QPushButton>(*m_page, u"importBoundaries"_s)->isVisible());
    named<QPushButton>(*m_page, u"mapStop"_s)->click();
    ASSERT_TRUE(waitFor([&] { return told.size() == 1; }));
    EXPECT_TRUE(told.front().front().toString().contains(u"Nothing was read in"_s));
    EXPECT_FALSE(store::BoundaryStore(m_registry->connection()).current()->has_value());
    EXPECT_TRUE(named<QPushButton>(*m_page, u"importBoundaries"_s)->isVisible());
}

} // namespace tests
