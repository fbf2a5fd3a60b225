// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/signed_copy_files.h"

#include "core/print/pdf/pdf_check.h"
#include "tests/core/print/print_support.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

class SignedCopyFiles : public testing::Test
{
protected:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile made(path(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }
    [[nodiscard]] print::SignedCopyFile job(const QString& name) const
    {
        return {tests::smallAgreement(), path(name), print::PageSetup()};
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(SignedCopyFiles, GivesTheNumberOfPagesThatStandInEachFile)
{
    Task task;
    const auto outcomes = print::writeSignedCopies({job(u"1.pdf"_s), job(u"2.pdf"_s)}, task);
    ASSERT_EQ(outcomes.size(), 2U);
    const auto expected = static_cast<int>(tests::layoutOf(tests::smallAgreement()).pages.size());
    for (const Result<int>& outcome : outcomes) {
        ASSERT_TRUE(outcome.isOk());
        EXPECT_EQ(*outcome, expected);
    }
    EXPECT_EQ(*print::pdfPageCount(path(u"2.pdf"_s)), expected);
}

/// One outcome for each file: a folder that is not there costs its own file only.
TEST_F(SignedCopyFiles, OneFailureLeavesTheOthers)
{
    Task task;
    const auto outcomes = print::writeSignedCopies({job(u"1.pdf"_s), job(u"missing/2.pdf"_s), job(u"3.pdf"_s)}, task);
    EXPECT_TRUE(outcomes[0].isOk());
    ASSERT_FALSE(outcomes[1].isOk());
    EXPECT_EQ(outcomes[1].error().code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(outcomes[2].isOk());
}

TEST_F(SignedCopyFiles, CancelledWritesNothing)
{
    Task task;
    task.cancel();
    for (const Result<int>& outcome : print::writeSignedCopies({job(u"1.pdf"_s), job(u"2.pdf"_s)}, task)) {
        ASSERT_FALSE(outcome.isOk());
        EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
    }
    EXPECT_FALSE(QFile::exists(path(u"1.pdf"_s)));
}

TEST_F(SignedCopyFiles, OnlyAPdfMayBeReplaced)
{
    EXPECT_TRUE(print::ensureReplaceable(path(u"nothing.pdf"_s)).isOk());
    EXPECT_TRUE(print::ensureReplaceable(file(u"old.pdf"_s, "%PDF-1.4\n")).isOk());
    const auto letter = print::ensureReplaceable(file(u"letter.pdf"_s, "Dear"));
    ASSERT_FALSE(letter.isOk());
    EXPECT_EQ(letter.error().code, ErrorCode::FileExists);
}

TEST_F(SignedCopyFiles, DraftsSayWhatTheyAreOnEveryPageAndInTheirName)
{
    print::PageSetup setup;
    setup.isDraft = true;
    const auto layout = print::layoutSignedCopy(tests::smallAgreement(), setup, tests::fonts());
    ASSERT_TRUE(layout);
    for (const print::Page& page : layout->pages)
        EXPECT_TRUE(print::pageText(page, print::TextParts::Everything).contains(u"（案）"_s));
    EXPECT_FALSE(tests::contentOf(*layout).contains(u"（案）"_s)) << "it is no part of the text";
    model::AgreementText text = tests::smallAgreement();
    text.signedOn = QDate(2019, 3, 29);
    EXPECT_EQ(print::pdfNameFor(text, u"札幌市"_s, u"小樽市"_s, true), u"連携協約（案）_札幌市・小樽市.pdf"_s);
    EXPECT_EQ(print::pdfNameFor(text, u"札幌市"_s, u"小樽市"_s, false),
              u"連携協約_札幌市・小樽市_平成31年3月29日.pdf"_s);
}

TEST_F(SignedCopyFiles, NamesAreNotUsedTwice)
{
    const QDir folder(u"/out"_s);
    EXPECT_EQ(print::unusedPath(folder, u"a.pdf"_s, {}), u"/out/a.pdf"_s);
    EXPECT_EQ(print::unusedPath(folder, u"a.pdf"_s, {u"/out/a.pdf"_s, u"/out/a (2).pdf"_s}), u"/out/a (3).pdf"_s);
}

TEST_F(SignedCopyFiles, ADamagedPdfIsNoticed)
{
    Task task;
    ASSERT_TRUE(print::writeSignedCopies({job(u"1.pdf"_s)}, task)[0].isOk());
    QFile written(path(u"1.pdf"_s));
    ASSERT_TRUE(written.open(QIODevice::ReadWrite));
    written.resize(written.size() / 2);
    written.close();
    const auto counted = print::pdfPageCount(path(u"1.pdf"_s));
    ASSERT_FALSE(counted.isOk());
    EXPECT_EQ(counted.error().code, ErrorCode::PrintFailed);
    EXPECT_EQ(print::pdfPageCount(path(u"none.pdf"_s)).error().code, ErrorCode::FileNotFound);
}

} // namespace
