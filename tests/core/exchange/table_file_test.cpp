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
    /// A workbook with one part of given words.
    [[nodiscard]] QString workbook(const QByteArray& sheet, const QByteArray& shared = {}) const
    {
        const QString made = path(u"made.xlsx"_s);
        QFile::remove(made);
        zip_t* archive = zip_open(QFile::encodeName(made).constData(), ZIP_CREATE, nullptr);
        const auto add = [&](const char* name, const QByteArray& bytes) {
            zip_file_add(archive, name,
                         zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0),
                         ZIP_FL_ENC_UTF_8);
        };
        if (!sheet.isEmpty())
            add("xl/worksheets/sheet1.xml", sheet);
        if (!shared.isEmpty())
            add("xl/sharedStrings.xml", shared);
        zip_close(archive);
        return made;
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(TableFileTest, AWorkbookGoesOutAndComesBack)
{
    const std::vector<QStringList> rows{{u"団体コード"_s, u"市町村"_s, u"人口"_s},
                                        {u"011002"_s, u"札幌市"_s, u"1,952,356"_s},
                                        {u"012033"_s, u"=1+1"_s, u""_s, u"△5.5"_s}};
    ASSERT_TRUE(writeTableFile(path(u"表.xlsx"_s), u"人口[2015]:/"_s, rows));
    const auto read = readXlsx(path(u"表.xlsx"_s));
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 3U);
    EXPECT_EQ((*read)[0], rows[0]);
    EXPECT_EQ((*read)[1], (QStringList{u"011002"_s, u"札幌市"_s, u"1952356"_s})) << "a code keeps its zero";
    EXPECT_EQ((*read)[2], (QStringList{u"012033"_s, u"=1+1"_s, u""_s, u"-5.5"_s})) << "words are no formula";
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
    const auto read = readXlsx(made);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->at(0), (QStringList{u""_s, u"札幌"_s, u"x"_s}));
}

TEST_F(TableFileTest, HostileWorkbooksAreRefused)
{
    EXPECT_FALSE(readXlsx(path(u"none.xlsx"_s)));
    QFile noise(path(u"noise.xlsx"_s));
    ASSERT_TRUE(noise.open(QIODevice::WriteOnly));
    noise.write(QByteArray(4096, 'x'));
    noise.close();
    EXPECT_FALSE(readXlsx(noise.fileName()));
    EXPECT_FALSE(readXlsx(workbook({}, "<sst/>"))) << "no sheet";
    EXPECT_FALSE(readXlsx(workbook("<worksheet><row><c r=\"A1\"><v>1</v>"))) << "torn";
    // A few kilobytes that unpack to more than the limit.
    EXPECT_FALSE(readXlsx(workbook(QByteArray(kMaximumTableSize + 1, ' '))));
    // Entities are not expanded, a column far out takes no room.
    EXPECT_FALSE(readXlsx(workbook("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                                   "<worksheet><row><c r=\"A1\"><v>&undefined;</v></c></row></worksheet>")));
    const auto far = readXlsx(workbook("<worksheet><row><c r=\"ZZZZZZ1\"><v>1</v></c></row></worksheet>"));
    ASSERT_TRUE(far);
    EXPECT_LE(far->at(0).size(), 1);
}

} // namespace
