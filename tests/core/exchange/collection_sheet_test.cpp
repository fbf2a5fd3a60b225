// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_archive.h"
#include "core/exchange/collection_sheet.h"
#include "core/exchange/table_file.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
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
    sheet.rows = {{u"kpi/00/2025"_s, u"合同防災訓練"_s, u"参加者"_s, u"人"_s, 2025, {}},
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
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        GTEST_SKIP() << "LibreOffice is not installed";
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.xlsx"_s);
    ASSERT_TRUE(writeCollectionSheet(path, smallSheet()).isOk());
    // A spreadsheet of its own format between: what comes back was written by LibreOffice alone.
    const auto convert = [&](const QString& format, const QString& file, const QString& into) {
        QProcess process;
        process.start(office, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                               u"--convert-to"_s, format, u"--outdir"_s, into, file});
        constexpr int kPatience = 120000;
        return process.waitForFinished(kPatience) && process.exitCode() == 0;
    };
    ASSERT_TRUE(convert(u"fods"_s, path, folder.path()));
    QFile flat(folder.filePath(u"sheet.fods"_s));
    if (!flat.exists())
        GTEST_SKIP() << "this LibreOffice has no Calc";
    ASSERT_TRUE(flat.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(flat.readAll());
    flat.close();
    // The row of the KPI: behind its year and its empty known value stand the cells to fill in.
    const qsizetype row = text.indexOf(u">参加者<"_s);
    ASSERT_GT(row, 0);
    const qsizetype end = text.indexOf(u"</table:table-row>"_s, row);
    QString cells = text.mid(row, end - row);
    const qsizetype year = cells.indexOf(u"令和7年度"_s);
    const qsizetype first = cells.indexOf(u"<table:table-cell"_s, year);
    ASSERT_GT(first, 0);
    // Everything between the year and the key becomes: known, value, source, remark.
    const qsizetype keyCell = cells.lastIndexOf(u"<table:table-cell"_s, cells.indexOf(u"kpi/00/2025"_s));
    ASSERT_GT(keyCell, first);
    cells.replace(first, keyCell - first,
                  u"<table:table-cell/><table:table-cell office:value-type=\"float\" office:value=\"1234.5\"/>"
                  "<table:table-cell office:value-type=\"string\"><text:p>危機管理課</text:p></table:table-cell>"
                  "<table:table-cell office:value-type=\"string\"><text:p>速報</text:p></table:table-cell>"_s);
    text.replace(row, end - row, cells);
    ASSERT_TRUE(flat.open(QIODevice::WriteOnly | QIODevice::Truncate));
    flat.write(text.toUtf8());
    flat.close();
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"back"_s));
    ASSERT_TRUE(convert(u"xlsx"_s, flat.fileName(), folder.filePath(u"back"_s)));
    Task task;
    const auto answers = readCollectionSheet(folder.filePath(u"back/sheet.xlsx"_s), task);
    ASSERT_TRUE(answers.isOk() && answers->has_value());
    ASSERT_EQ((*answers)->size(), 2U);
    EXPECT_EQ((*answers)->at(0).key, u"kpi/00/2025"_s);
    EXPECT_EQ((*answers)->at(0).value, u"1234.5"_s);
    EXPECT_EQ((*answers)->at(0).source, u"危機管理課"_s);
    EXPECT_EQ((*answers)->at(0).note, u"速報"_s);
    EXPECT_EQ((*answers)->at(1).value, QString());
}

} // namespace
