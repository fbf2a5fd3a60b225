// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/width_folding.h"
#include "core/print/page/page_painter.h"
#include "tests/core/print/print_support.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <thread>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::print;

namespace {

model::AgreementText agreementWithNames()
{
    model::AgreementText text = tests::smallAgreement();
    text.root.children[1].text += u"\U00020BB7野家、葛\U000E0100城、𠮟る、髙﨑、⾏及び行、㎡。「（『』）」、「」"_s;
    text.root.children.push_back(tests::columnTable(30, u"相互に連携して取り組む。"_s));
    return text;
}

#define REQUIRE_PROGRAM(name)                                                                                          \
    if (QStandardPaths::findExecutable(name).isEmpty())                                                                \
    GTEST_SKIP() << "not installed"

} // namespace

TEST(PdfWriter, FileIsSound)
{
    REQUIRE_PROGRAM(u"qpdf"_s);
    const QString file = tests::pdfFile(tests::layoutOf(agreementWithNames()), u"sound.pdf"_s);
    int exitCode = -1;
    const QString said = tests::outputOf(u"qpdf"_s, {u"--check"_s, file}, &exitCode);
    EXPECT_EQ(exitCode, 0) << said.toStdString();
    EXPECT_TRUE(said.contains(u"PDF Version: 1.4"_s)) << said.toStdString();
}

TEST(PdfWriter, FontsAreEmbeddedSubsets)
{
    REQUIRE_PROGRAM(u"pdffonts"_s);
    const QString file = tests::pdfFile(tests::layoutOf(agreementWithNames()), u"fonts.pdf"_s);
    const QStringList rows = tests::outputOf(u"pdffonts"_s, {file}).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(rows.size(), 4) << "BIZ UDMincho, and IPAmjMincho for 𠮷";
    for (qsizetype i = 2; i < rows.size(); ++i)
        EXPECT_TRUE(rows.at(i).contains(u"yes yes yes"_s)) << rows.at(i).toStdString();
}

TEST(PdfWriter, TextComesOutAsItWentIn)
{
    REQUIRE_PROGRAM(u"pdftotext"_s);
    const Layout layout = tests::layoutOf(agreementWithNames());
    const QString file = tests::pdfFile(layout, u"text.pdf"_s);
    QString all;
    for (const Page& page : layout.pages)
        all += pageText(page, TextParts::Everything);
    const QString raw = tests::outputOf(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s});
    EXPECT_EQ(withoutSpaces(raw), withoutSpaces(all));
    EXPECT_TRUE(raw.contains(u"\U00020BB7野家、葛\U000E0100城"_s));
    EXPECT_TRUE(raw.contains(u"⾏及び行"_s));
}

/// Readers of PDF guess columns and words from the distances on the page: every cell must survive the guess.
TEST(PdfWriter, PlainExtractionKeepsEveryCellTogether)
{
    REQUIRE_PROGRAM(u"pdftotext"_s);
    const model::AgreementText columns = agreementWithNames();
    model::AgreementText stacked = tests::smallAgreement();
    stacked.root.children.push_back(tests::stackedTable(30, u"相互に連携して取り組むものとし、経費を負担する。"_s));
    for (const model::AgreementText& text : {columns, stacked}) {
        const QString file = tests::pdfFile(tests::layoutOf(text), u"order.pdf"_s);
        const QString plain = withoutSpaces(tests::outputOf(u"pdftotext"_s, {file, u"-"_s}));
        for (const QString& words : tests::wordsOf(text.root))
            EXPECT_TRUE(plain.contains(words)) << words.toStdString();
    }
}

TEST(PdfWriter, SaysWhatItIs)
{
    const PdfMetadata metadata{u"協約 <甲&乙>"_s, u"札幌市"_s, QDateTime(QDate(2019, 3, 29), QTime(1, 2, 3), Qt::UTC)};
    const Result<QByteArray> bytes = toPdf(tests::layoutOf(tests::smallAgreement()), metadata);
    ASSERT_TRUE(bytes.isOk());
    for (const char* part : {"/Lang (ja-JP)", "/PageMode /UseOutlines", "/DisplayDocTitle true", "GTS_PDFA1",
                             "<pdfaid:part>1</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>",
                             "(D:20190329010203Z)", "2019-03-29T01:02:03Z", "/PageLabels", "/CIDSet"})
        EXPECT_TRUE(bytes->contains(part)) << part;
    EXPECT_TRUE(bytes->contains(u"協約 &lt;甲&amp;乙&gt;"_s.toUtf8()));
}

TEST(PdfWriter, SameInputGivesTheSameBytes)
{
    const PdfMetadata metadata{u"協約"_s, {}, QDateTime(QDate(2019, 3, 29), QTime(1, 2, 3), Qt::UTC)};
    const model::AgreementText text = agreementWithNames();
    const Result<QByteArray> first = toPdf(tests::layoutOf(text), metadata);
    const Result<QByteArray> second = toPdf(tests::layoutOf(text), metadata);
    ASSERT_TRUE(first.isOk() && second.isOk());
    EXPECT_EQ(first.value(), second.value());
}

TEST(PdfWriter, ThreadsMayWriteAtOnce)
{
    const model::AgreementText text = agreementWithNames();
    const PdfMetadata metadata{u"協約"_s, {}, QDateTime(QDate(2019, 3, 29), QTime(1, 2, 3), Qt::UTC)};
    std::vector<QByteArray> written(4);
    std::vector<std::thread> threads;
    const FontSet fonts = tests::fonts();
    for (QByteArray& bytes : written) {
        threads.emplace_back([&bytes, &text, &metadata, &fonts] {
            const Result<Layout> layout = layoutSignedCopy(text, PageSetup{}, fonts);
            if (layout.isOk())
                bytes = toPdf(layout.value(), metadata).value();
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    for (const QByteArray& bytes : written)
        EXPECT_TRUE(!bytes.isEmpty() && bytes == written.front());
}

TEST(PdfWriter, FolderThatIsNotThereIsToldAndNothingIsLeft)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"none/out.pdf"_s);
    const Result<void> written = writePdf(tests::layoutOf(tests::smallAgreement()), {}, path);
    ASSERT_FALSE(written.isOk());
    EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(written.error().args, QStringList{path});
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST(PdfWriter, OldFileStaysWhenWritingIsCancelled)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.pdf"_s);
    const Layout layout = tests::layoutOf(tests::smallAgreement());
    ASSERT_TRUE(writePdf(layout, {}, path).isOk());
    const qint64 size = QFileInfo(path).size();
    Task task;
    task.cancel();
    const Result<void> written = writePdf(tests::layoutOf(agreementWithNames()), {}, path, &task);
    ASSERT_FALSE(written.isOk());
    EXPECT_EQ(written.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(QFileInfo(path).size(), size);
}

TEST(PdfWriter, LayoutWithoutPagesIsStillAFile)
{
    const Result<QByteArray> bytes = toPdf({}, {});
    ASSERT_TRUE(bytes.isOk());
    EXPECT_TRUE(bytes->startsWith("%PDF-1.4"));
}

/// One layout for screen and PDF: both pictures of a page are the same but for smoothing.
TEST(PagePainter, PaintsWhatThePdfShows)
{
    REQUIRE_PROGRAM(u"pdftoppm"_s);
    constexpr int kDpi = 60;
    const Layout layout = tests::layoutOf(agreementWithNames());
    const QString file = tests::pdfFile(layout, u"picture.pdf"_s);
    PagePainter painter(layout.fonts);
    for (size_t i = 0; i < layout.pages.size(); ++i) {
        const QString stem = file + QString::number(i);
        const QString number = QString::number(i + 1);
        (void)tests::outputOf(u"pdftoppm"_s, {u"-r"_s, QString::number(kDpi), u"-gray"_s, u"-png"_s, u"-singlefile"_s,
                                              u"-f"_s, number, u"-l"_s, number, file, stem});
        const QImage printed = QImage(stem + u".png"_s).convertToFormat(QImage::Format_Grayscale8);
        ASSERT_FALSE(printed.isNull());
        QImage painted(printed.size(), QImage::Format_Grayscale8);
        painted.fill(Qt::white);
        QPainter target(&painted);
        target.scale(double(kDpi) / kUnitsPerInch, double(kDpi) / kUnitsPerInch);
        painter.paint(target, layout.pages[i]);
        target.end();

        constexpr int kTile = 20; // pixels; darkness of tiles is compared, not single pixels
        double differences = 0;
        double ink = 1;
        for (int top = 0; top + kTile <= printed.height(); top += kTile) {
            for (int left = 0; left + kTile <= printed.width(); left += kTile) {
                double a = 0;
                double b = 0;
                for (int y = top; y < top + kTile; ++y) {
                    for (int x = left; x < left + kTile; ++x) {
                        a += 255 - qGray(printed.pixel(x, y));
                        b += 255 - qGray(painted.pixel(x, y));
                    }
                }
                differences += std::abs(a - b);
                ink += a;
            }
        }
        EXPECT_LT(differences / ink, 0.35) << "page " << i + 1;
    }
}
