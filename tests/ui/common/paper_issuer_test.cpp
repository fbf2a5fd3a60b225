// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paper_issuer.h"

#include "core/store/issue_store.h"
#include "tests/ui/support/ui_support.h"
#include "ui/common/task_strip.h"

#include <QFile>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QThread>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace core;
using ui::PaperIssuer;

namespace {

class PaperIssuerTest : public tests::PageTest
{
protected:
    /// Prints a paper of three pages into a file; what was told.
    QString printed(int from, int to)
    {
        PaperIssuer issuer(*file);
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path(u"printed.pdf"_s));
        if (from > 0)
            printer->setFromTo(from, to);
        model::IssuedPaper entry;
        entry.form = u"map"_s;
        entry.title = u"位置図"_s;
        QSignalSpy told(&issuer, &PaperIssuer::told);
        QSignalSpy failed(&issuer, &PaperIssuer::failed);
        issuer.print(
            [](Task&) {
                core::print::Page page;
                page.width = core::print::fromMillimetres(210);
                page.height = core::print::fromMillimetres(297);
                core::print::Layout layout;
                layout.pages = {page, page, page};
                return Result<core::print::Layout>(layout);
            },
            printer, entry);
        EXPECT_TRUE(tests::waitFor([&] { return told.size() + failed.size() > 0; }));
        EXPECT_EQ(failed.size(), 0);
        return told.isEmpty() ? QString() : told.front().front().toString();
    }
    [[nodiscard]] std::vector<int> entered() const
    {
        std::vector<int> pages;
        const auto papers = store::IssueStore(file->connection()).all();
        for (const model::IssuedPaper& paper : *papers)
            pages.push_back(paper.pages);
        return pages;
    }

    std::unique_ptr<store::Registry> file = registry({});
};

TEST_F(PaperIssuerTest, TheLedgerHasThePagesThatWerePrinted)
{
    EXPECT_TRUE(printed(0, 0).startsWith(u"Sent to"_s));
    EXPECT_TRUE(printed(2, 9).startsWith(u"Sent to"_s));
    std::vector<int> pages = entered();
    std::sort(pages.begin(), pages.end());
    EXPECT_EQ(pages, (std::vector{2, 3}));
}

TEST_F(PaperIssuerTest, PagesBeyondTheLastOneAreNoPaper)
{
    const QString words = printed(5, 6);
    EXPECT_TRUE(words.startsWith(u"Nothing was printed. Pages 5 to 6"_s)) << words.toStdString();
    EXPECT_TRUE(entered().empty());
}

TEST_F(PaperIssuerTest, WhatIsStoppedLeavesNoFileAndNoEntry)
{
    PaperIssuer issuer(*file);
    ui::TaskStrip strip(u"papers"_s, nullptr);
    issuer.showIn(strip);
    QSignalSpy told(&issuer, &PaperIssuer::told);
    QSignalSpy failed(&issuer, &PaperIssuer::failed);
    std::atomic<bool> hasBegun = false;
    const auto slowly = [&hasBegun](Task& task) {
        hasBegun = true;
        while (!task.isCancelled())
            QThread::msleep(1);
        core::print::Page page;
        page.width = core::print::fromMillimetres(210);
        page.height = core::print::fromMillimetres(297);
        core::print::Layout layout;
        layout.pages = {page}; // whoever lays out may not have been asked any more
        return Result<core::print::Layout>(layout);
    };
    issuer.save(slowly, path(u"stopped.pdf"_s), {});
    ASSERT_TRUE(tests::waitFor([&] { return hasBegun.load(); }));
    tests::named<QPushButton>(strip, u"papersStop"_s)->click();
    ASSERT_TRUE(tests::waitFor([&] { return told.size() + failed.size() > 0; }));
    EXPECT_EQ(failed.size(), 0);
    EXPECT_TRUE(told.front().front().toString().contains(u"stopped"_s))
        << told.front().front().toString().toStdString();
    EXPECT_FALSE(QFile::exists(path(u"stopped.pdf"_s)));
    EXPECT_TRUE(entered().empty());
}

} // namespace
