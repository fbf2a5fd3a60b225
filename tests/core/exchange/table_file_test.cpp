// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::exchange;

namespace {

class TableFileTest : public testing::Test
{
protected:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// A workbook of these members.
    [[nodiscard]] QString archive(const std::vector<std::pair<QByteArray, QByteArray>>& members) const
    {
        const QString made = path(u"made.xlsx"_s);
        QFile::remove(made);
        zip_t* archive = zip_open(QFile::encodeName(made).constData(), ZIP_CREATE, nullptr);
        for (const auto& [name, bytes] : members) {
            zip_file_add(archive, name.constData(),
                         zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0),
                         ZIP_FL_ENC_UTF_8);
        }
        zip_close(archive);
        return made;
    }
    /// A workbook with one sheet, and shared words when they are given.
    [[nodiscard]] QString workbook(const QByteArray& sheet, const QByteArray& shared = {}) const
    {
        return archive({{"xl/workbook.xml", book("<sheet name=\"a\" r:id=\"rId1\"/>")},
                        {"xl/_rels/workbook.xml.rels",
                         relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                                   (shared.isEmpty() ? "" : relation("rId2", "sharedStrings", "sharedStrings.xml")))},
                        {"xl/worksheets/sheet1.xml", sheet},
                        {"xl/sharedStrings.xml", shared}});
    }
    [[nodiscard]] static QByteArray book(const QByteArray& sheets)
    {
        return "<workbook xmlns:r=\"" + kRelations + "\"><sheets>" + sheets + "</sheets></workbook>";
    }
    [[nodiscard]] static QByteArray relation(const QByteArray& id, const QByteArray& kind, const QByteArray& target)
    {
        return "<Relationship Id=\"" + id + "\" Type=\"" + kRelations + "/" + kind + "\" Target=\"" + target + "\"/>";
    }
    [[nodiscard]] static QByteArray relations(const QByteArray& all)
    {
        return "<Relationships>" + all + "</Relationships>";
    }
    [[nodiscard]] static QByteArray sheet(const QByteArray& rows)
    {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }
    [[nodiscard]] static Result<std::vector<QStringList>> read(const QString& path)
    {
        Task task;
        return readXlsx(path, task);
    }
    /// The code of the error; Cancelled when there is none, which no reading here gives.
    [[nodiscard]] static ErrorCode refusal(const QString& path)
    {
        const auto rows = read(path);
        return rows ? ErrorCode::Cancelled : rows.error().code;
    }

    inline static const QByteArray kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

private:
    QTemporaryDir m_folder;
};

TEST_F(TableFileTest, AWorkbookGoesOutAndComesBack)
{
    const std::vector<QStringList> rows{{u"団体コード"_s, u"市町村"_s, u"人口"_s},
                                        {u"011002"_s, u"札幌市"_s, u"1,952,356"_s},
                                        {u"012033"_s, u"=1+1"_s, u""_s, u"△5.5"_s}};
    ASSERT_TRUE(writeTableFile(path(u"表.xlsx"_s), u"人口[2015]:/"_s, rows));
    const auto back = read(path(u"表.xlsx"_s));
    ASSERT_TRUE(back);
    ASSERT_EQ(back->size(), 3U);
    EXPECT_EQ((*back)[0], rows[0]);
    EXPECT_EQ((*back)[1], (QStringList{u"011002"_s, u"札幌市"_s, u"1952356"_s})) << "a code keeps its zero";
    EXPECT_EQ((*back)[2], (QStringList{u"012033"_s, u"=1+1"_s, u""_s, u"-5.5"_s})) << "words are no formula";
}

TEST_F(TableFileTest, WhatIsLongerThanACellIsCutAndSaysSo)
{
    QString remark(40'000, u'備');
    const QString fits(32'767, u'考');
    ASSERT_TRUE(writeTableFile(path(u"長い.xlsx"_s), u"表"_s, {{remark, fits, u"乙"_s}}));
    const auto back = read(path(u"長い.xlsx"_s));
    ASSERT_TRUE(back);
    const QString cell = back->front().at(0);
    EXPECT_EQ(cell.size(), 32'767);
    EXPECT_TRUE(cell.startsWith(u"備備"_s));
    EXPECT_TRUE(cell.endsWith(u"続きは台帳にあります）"_s)) << cell.right(40).toStdString();
    EXPECT_EQ(back->front().at(1), fits);
    EXPECT_EQ(back->front().at(2), u"乙"_s);
    // A character of two units is never cut in two, wherever the cut falls.
    for (const QString& shift : {QString(), u"一"_s}) {
        remark = shift;
        while (remark.size() < 40'000)
            remark += QString::fromUcs4(U"\U00020BB7", 1);
        ASSERT_TRUE(writeTableFile(path(u"長い.xlsx"_s), u"表"_s, {{remark}}));
        const QString wide = read(path(u"長い.xlsx"_s))->front().at(0);
        EXPECT_FALSE(wide.contains(QChar(QChar::ReplacementCharacter)));
        EXPECT_LE(wide.size(), 32'767);
    }
}

TEST_F(TableFileTest, CsvGoesOutAndComesBack)
{
    const std::vector<QStringList> rows{{u"名"_s, u"備考"_s}, {u"甲,乙"_s, u"「\"x\"」\n次"_s}};
    ASSERT_TRUE(writeTableFile(path(u"t.csv"_s), u"t"_s, rows));
    QFile file(path(u"t.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    EXPECT_EQ(readDelimited(QString::fromUtf8(bytes.mid(3))), rows);
    EXPECT_EQ(readDelimited(u"甲\t1\r\n\r\n乙\t2\n"), (std::vector<QStringList>{{u"甲"_s, u"1"_s}, {u"乙"_s, u"2"_s}}));
    EXPECT_FALSE(writeTableFile(u"/nowhere/t.csv"_s, u"t"_s, rows));
}

TEST_F(TableFileTest, WordsOfAWorkbookLeaveTheReadingsOut)
{
    const QString made = workbook("<worksheet><sheetData><row><c r=\"B1\" t=\"s\"><v>0</v></c>"
                                  "<c r=\"C1\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData></worksheet>",
                                  "<sst><si><r><t>札</t></r><r><t>幌</t></r><rPh><t>サツ</t></rPh></si></sst>");
    const auto rows = read(made);
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->at(0), (QStringList{u""_s, u"札幌"_s, u"x"_s}));
}

TEST_F(TableFileTest, RowsAndCellsStandWhereTheyAre)
{
    const auto rows =
        read(workbook(sheet("<row r=\"2\"><c r=\"C2\"><v>1</v></c><c><v>2</v></c><c r=\"XFD2\" s=\"1\"/></row>"
                            "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>")));
    ASSERT_TRUE(rows) << rows.error().detail.toStdString();
    EXPECT_EQ(*rows, (std::vector<QStringList>{{}, {u""_s, u""_s, u"1"_s, u"2"_s}})) << "looks alone take no room";
}

TEST_F(TableFileTest, TheFirstSheetIsThatOfTheFirstTab)
{
    const QByteArray targets = relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                                         relation("rId2", "worksheet", "/xl/worksheets/sheet2.xml") +
                                         relation("rId3", "chartsheet", "chartsheets/sheet1.xml") +
                                         relation("rId4", "worksheet", "../../etc/passwd"));
    const auto first = [&](const QByteArray& tabs) {
        return read(archive({{"xl/workbook.xml", book(tabs)},
                             {"xl/_rels/workbook.xml.rels", targets},
                             {"xl/worksheets/sheet1.xml", sheet("<row><c><v>1</v></c></row>")},
                             {"xl/worksheets/sheet2.xml", sheet("<row><c><v>2</v></c></row>")}}));
    };
    const QByteArray one = "<sheet name=\"one\" r:id=\"rId1\"/>";
    const QByteArray two = "<sheet name=\"two\" r:id=\"rId2\"/>";
    const std::vector<QStringList> ofTwo{{u"2"_s}};
    EXPECT_EQ(*first(two + one), ofTwo) << "its tab was moved to the front";
    EXPECT_EQ(*first("<sheet name=\"0\" r:id=\"rId3\"/>" + two), ofTwo) << "a chart is no table";
    EXPECT_EQ(*first("<sheet name=\"0\" state=\"hidden\" r:id=\"rId1\"/>" + two), ofTwo) << "nobody sees it";
    EXPECT_FALSE(first("<sheet name=\"0\" r:id=\"rId4\"/>" + one)) << "targets are names, never paths";
    EXPECT_FALSE(first("")) << "no sheet";
}

TEST_F(TableFileTest, DamagedWorkbooksAreRefused)
{
    EXPECT_EQ(refusal(path(u"none.xlsx"_s)), ErrorCode::FileUnreadable);
    QFile noise(path(u"noise.xlsx"_s));
    ASSERT_TRUE(noise.open(QIODevice::WriteOnly));
    noise.write(QByteArray(4096, 'x'));
    noise.close();
    EXPECT_EQ(refusal(noise.fileName()), ErrorCode::WorkbookDamaged);
    EXPECT_EQ(refusal(archive({{"xl/worksheets/sheet1.xml", sheet("<row><c><v>1</v></c></row>")}})),
              ErrorCode::WorkbookDamaged)
        << "no tabs";
    EXPECT_EQ(refusal(workbook({})), ErrorCode::WorkbookDamaged) << "no sheet";
    EXPECT_EQ(refusal(workbook("<worksheet><row><c r=\"A1\"><v>1</v>")), ErrorCode::WorkbookDamaged) << "torn";
    const QByteArray word = sheet("<row><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
    EXPECT_TRUE(read(workbook(word, "<sst><si><t>x</t></si></sst>")));
    EXPECT_EQ(refusal(workbook(word, "<sst><si><t>x</t></si><si><t>y")), ErrorCode::WorkbookDamaged) << "torn words";
    EXPECT_EQ(refusal(workbook(word, "<sst></sst>")), ErrorCode::WorkbookDamaged) << "a word that is not there";
    EXPECT_EQ(refusal(workbook(word)), ErrorCode::WorkbookDamaged) << "no words at all";
    for (const char* cells : {"<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
                              "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
                              "<row r=\"1\"><c r=\"1\"><v>1</v></c></row>",
                              "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"2\"><c r=\"B2\"><v>2</v></c></row>",
                              "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>2</v></c></row>"})
        EXPECT_EQ(refusal(workbook(sheet(cells))), ErrorCode::WorkbookDamaged) << cells;
}

TEST_F(TableFileTest, HostileWorkbooksAreRefused)
{
    // A few kilobytes that unpack to more than the limit.
    EXPECT_EQ(refusal(workbook(QByteArray(kMaximumTableSize + 1, ' '))), ErrorCode::FileTooLarge);
    // Entities are declared and used: each of them alone stays below what the XML reader refuses by itself.
    const QByteArray head = "<!DOCTYPE x [<!ENTITY a \"" + QByteArray(4000, 'a') + "\">]>";
    const QByteArray bomb = QByteArray("&a;").repeated(5000);
    const QByteArray bombed = head + sheet("<row><c r=\"A1\"><v>" + bomb + "</v></c></row>");
    EXPECT_EQ(refusal(workbook(bombed)), ErrorCode::WorkbookDamaged);
    const QByteArray word = sheet("<row><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
    EXPECT_EQ(refusal(workbook(word, head + "<sst><si><t>" + bomb + "</t></si></sst>")), ErrorCode::WorkbookDamaged);
    // Depth, and a tag that the reader would compare with itself for hours.
    EXPECT_EQ(refusal(workbook("<worksheet>" + QByteArray("<a>").repeated(1'000'000))), ErrorCode::WorkbookDamaged);
    QByteArray attributes;
    for (int i = 0; i < 300'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    EXPECT_EQ(refusal(workbook("<worksheet" + attributes + "></worksheet>")), ErrorCode::WorkbookDamaged);
}

TEST_F(TableFileTest, TablesThatWouldEatTheMemoryAreRefused)
{
    // Rows of one cell far to the right: 400 million cells if they were filled up.
    EXPECT_EQ(refusal(workbook(sheet(QByteArray("<row><c r=\"BXX1\"><v>1</v></c></row>").repeated(kMaximumRows)))),
              ErrorCode::TableTooLarge);
    EXPECT_EQ(refusal(workbook(sheet(QByteArray("<row><c><v>1</v></c></row>").repeated(kMaximumRows + 1)))),
              ErrorCode::TableTooLarge);
    EXPECT_EQ(refusal(workbook(sheet("<row><c><v>1</v></c><c r=\"ZZZZZZ1\"><v>2</v></c></row>"))),
              ErrorCode::TableTooLarge)
        << "its word would stand under another head";
    const QByteArray word = sheet("<row><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
    EXPECT_EQ(refusal(workbook(word, "<sst>" + QByteArray("<si/>").repeated(kMaximumCells + 1) + "</sst>")),
              ErrorCode::TableTooLarge);
    EXPECT_EQ(refusal(workbook(sheet("<row><c t=\"inlineStr\"><is><t>" + QByteArray(kMaximumCharacters + 1, 'x') +
                                     "</t></is></c></row>"))),
              ErrorCode::TableTooLarge);
}

TEST_F(TableFileTest, ReadingStopsWhenItIsCancelled)
{
    const QString made = workbook(sheet("<row><c><v>1</v></c></row>"));
    Task task;
    task.cancel();
    const auto rows = readXlsx(made, task);
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().code, ErrorCode::Cancelled);
}

} // namespace
