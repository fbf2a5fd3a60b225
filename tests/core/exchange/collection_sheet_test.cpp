// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_archive.h"
#include "core/exchange/collection_sheet.h"
#include "core/exchange/table_file.h"
#include "tests/support/office.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::exchange;

namespace {

CollectionSheet smallSheet()
{
    CollectionSheet sheet;
    sheet.title = u"第2期ビジョン　令和7年度　実績調査票（小樽市）"_s;
    sheet.notes = {u"黄色の欄に記入してください。"_s};
    sheet.rows = {{u"kpi/00/2025"_s, u"合同防災訓練"_s, u"参加者"_s, u"人"_s, 2025, {}, true},
                  {u"budget/00/2025/012033"_s, u"合同防災訓練"_s, u"事業費"_s, u"千円"_s, 2025, u"3,300"_s}};
    return sheet;
}

TEST(CollectionSheet, ComesBackAsItWasWritten)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"調査票.xlsx"_s);
    ASSERT_TRUE(writeCollectionSheet(path, smallSheet()).isOk());
    Task task;
    const auto answers = readCollectionSheet(path, task);
    ASSERT_TRUE(answers.isOk() && answers->has_value());
    ASSERT_EQ((*answers)->size(), 2U);
    EXPECT_EQ((*answers)->at(0).key, u"kpi/00/2025"_s);
    EXPECT_EQ((*answers)->at(0).value, QString()) << "nobody has filled it in";
    EXPECT_EQ((*answers)->at(1).name, u"合同防災訓練　事業費"_s);
    EXPECT_EQ((*answers)->at(1).place, u"調査票.xlsx 6行"_s);
    EXPECT_FALSE(writeCollectionSheet(folder.filePath(u"fehlt/x.xlsx"_s), smallSheet()).isOk());
}

TEST(CollectionSheet, IsLockedButForTheCellsToFillIn)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"調査票.xlsx"_s);
    ASSERT_TRUE(writeCollectionSheet(path, smallSheet()).isOk());
    const auto archive = ZipArchive::open(path);
    ASSERT_TRUE(archive.isOk());
    constexpr qint64 kMost = 1'000'000;
    const auto sheet = archive->bytesOf("xl/worksheets/sheet1.xml", kMost, path);
    const auto styles = archive->bytesOf("xl/styles.xml", kMost, path);
    ASSERT_TRUE(sheet.isOk() && sheet->has_value() && styles.isOk() && styles->has_value());
    EXPECT_EQ((*sheet)->count("<sheetProtection sheet=\"1\""), 1);
    EXPECT_EQ((*sheet)->count("hidden=\"1\""), 1) << "the column of keys";
    EXPECT_EQ((*sheet)->count("<dataValidation type=\"decimal\""), 1);
    EXPECT_EQ((*styles)->count("<protection locked=\"0\"/>"), 2) << "figures and words";
    // The cells of source and remark of both rows: those of the budget are none to fill in.
    const auto styleOf = [&](const QByteArray& cell) {
        const qsizetype at = (*sheet)->indexOf("<c r=\"" + cell + "\" s=\"");
        const qsizetype from = at + 9 + cell.size() + 2;
        return at < 0 ? QByteArray() : (*sheet)->mid(from, (*sheet)->indexOf('"', from) - from);
    };
    EXPECT_FALSE(styleOf("G5").isEmpty());
    EXPECT_EQ(styleOf("G5"), styleOf("H5"));
    EXPECT_EQ(styleOf("G6"), styleOf("H6"));
    EXPECT_NE(styleOf("G5"), styleOf("G6"));
    EXPECT_EQ(styleOf("G6"), styleOf("A6")) << "as the cells that are fixed";
    EXPECT_EQ(styleOf("F5"), styleOf("F6")) << "the figure is asked for";
}

TEST(CollectionSheet, AnotherWorkbookIsNone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"表.xlsx"_s);
    ASSERT_TRUE(writeTableFile(path, u"表"_s, {{u"項目"_s, u"値"_s}, {u"人口"_s, u"1"_s}}).isOk());
    Task task;
    const auto answers = readCollectionSheet(path, task);
    ASSERT_TRUE(answers.isOk()) << "it is a sound workbook";
    EXPECT_FALSE(answers->has_value());
}

/// Opened, filled in and saved by LibreOffice, as a member would, and read back.
TEST(CollectionSheet, FilledInByLibreOfficeComesBack)
{
    if (!tests::hasOffice())
        GTEST_SKIP() << "LibreOffice with Calc is not installed";
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.xlsx"_s);
    ASSERT_TRUE(writeCollectionSheet(path, smallSheet()).isOk());
    const QTemporaryDir place;
    const auto back =
        tests::filledInByOffice(path, {{u"kpi/00/2025"_s, {u"1234.5"_s, u"危機管理課"_s, u"速報"_s}}}, place.path());
    ASSERT_TRUE(back.has_value());
    Task task;
    const auto answers = readCollectionSheet(*back, task);
    ASSERT_TRUE(answers.isOk() && answers->has_value());
    ASSERT_EQ((*answers)->size(), 2U);
    EXPECT_EQ((*answers)->at(0).key, u"kpi/00/2025"_s);
    EXPECT_EQ((*answers)->at(0).value, u"1234.5"_s);
    EXPECT_EQ((*answers)->at(0).source, u"危機管理課"_s);
    EXPECT_EQ((*answers)->at(0).note, u"速報"_s);
    EXPECT_EQ((*answers)->at(1).value, QString());
}

} // namespace
