// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"
#include "core/recognise/text_decoder.h"
#include "core/region/figure_import.h"
#include "core/region/figure_sheet.h"
#include "core/region/figure_table.h"
#include "core/region/indicators.h"

#include "tests/support/paths.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <QFile>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::region;

namespace {

std::vector<model::Municipality> twelve()
{
    std::vector<model::Municipality> made;
    qint64 id = 0;
    for (const auto& [code, name] :
         {std::pair{u"011002"_s, u"札幌市"_s}, std::pair{u"012033"_s, u"小樽市"_s}, std::pair{u"012246"_s, u"千歳市"_s},
          std::pair{u"012319"_s, u"恵庭市"_s}, std::pair{u"013048"_s, u"新篠津村"_s}}) {
        model::Municipality municipality;
        municipality.id = MunicipalityId{++id};
        municipality.code = code;
        municipality.name = name;
        made.push_back(municipality);
    }
    return made;
}

TableRows rowsOf(const QString& name)
{
    QFile file(QStringLiteral(KYOYAKU_SHARED_DIR) + u"/facts/import-samples/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto text = recognise::decodeText(file.readAll(), name);
    return text ? exchange::readDelimited(text->text) : TableRows();
}

FigureImport importOf(const TableRows& rows)
{
    Task task;
    return readFigures(rows, recogniseFigures(rows, twelve()), u"試験"_s, twelve(), {}, task);
}

QString printed(const FigureImport& import, qint64 municipality, QStringView indicator, int year)
{
    const auto figure = FigureTable(import.figures).figure(MunicipalityId{municipality}, indicator, year);
    return figure ? figure->statistic.printedValue : QString();
}

int skippedFor(const FigureImport& import, SkipReason reason)
{
    return static_cast<int>(std::count_if(import.skipped.begin(), import.skipped.end(),
                                          [&](const SkippedRow& row) { return row.reason == reason; }));
}

TEST(FigureImport, ReadsTheDatabaseShapeOfEStat)
{
    const TableRows rows = rowsOf(u"estat_db_csv_sjis_census2015_table00100_hokkaido.csv"_s);
    if (rows.empty())
        GTEST_SKIP() << "the real tables are not at hand";
    const FigureMapping mapping = recogniseFigures(rows, twelve());
    EXPECT_TRUE(mapping.title.contains(u"平成27年国勢調査"_s)) << mapping.title.toStdString();
    EXPECT_TRUE(mapping.title.contains(u"00100"_s));
    const FigureImport import = importOf(rows);
    EXPECT_EQ(printed(import, 1, kPopulation, 2015), u"1,952,356"_s);
    EXPECT_EQ(printed(import, 1, kPopulation, 2010), u"1,913,545"_s);
    EXPECT_EQ(printed(import, 1, kAreaKm2, 2015), u"1,121.26"_s);
    EXPECT_EQ(printed(import, 4, kPopulation, 2015), u"69,702"_s);
    EXPECT_EQ(printed(import, 1, u"households", 2015), u"921,837"_s);
    EXPECT_EQ(skippedFor(import, SkipReason::WholeCountry), 1);
    EXPECT_EQ(skippedFor(import, SkipReason::Ward), 10);
    EXPECT_GT(skippedFor(import, SkipReason::Sum), 0);
    EXPECT_GT(skippedFor(import, SkipReason::NotInFile), 100);
}

TEST(FigureImport, ATableOfProjectionsSaysSoAboveItsYears)
{
    const TableRows rows{{u"統計名："_s, u"日本の地域別将来推計人口"_s},
                         {u"コード"_s, u"市町村"_s, u"2025年"_s, u"2040年人口"_s, u"2040年世帯数"_s},
                         {u"01100"_s, u"札幌市"_s, u"1,950,000"_s, u"1,800,000"_s, u"900,000"_s},
                         {u"01203"_s, u"小樽市"_s, u"100,000"_s, u"70,000"_s, u"40,000"_s}};
    const FigureImport import = importOf(rows);
    EXPECT_EQ(printed(import, 1, kProjectedPopulation, 2025), u"1,950,000"_s);
    EXPECT_EQ(printed(import, 1, kProjectedPopulation, 2040), u"1,800,000"_s);
    EXPECT_EQ(printed(import, 1, kPopulation, 2025), QString()) << "not a count";
    EXPECT_EQ(printed(import, 1, u"households", 2040), QString());
}

TEST(FigureImport, ReadsTheFileShapeOfEStat)
{
    const TableRows rows = rowsOf(u"estat_file_csv_sjis_census2015_preliminary_table1_hokkaido.csv"_s);
    if (rows.empty())
        GTEST_SKIP() << "the real tables are not at hand";
    const FigureImport import = importOf(rows);
    EXPECT_EQ(printed(import, 1, kPopulation, 2015), u"1953784"_s);
    EXPECT_EQ(printed(import, 1, kPopulation, 2010), u"1913545"_s);
    EXPECT_EQ(printed(import, 2, kPopulation, 2010), u"131928"_s);
}

TEST(FigureImport, ReadsTheAreaSurveyWithItsReferenceValues)
{
    const TableRows rows = rowsOf(u"gsi_area_h27_sjis_hokkaido.csv"_s);
    if (rows.empty())
        GTEST_SKIP() << "the real tables are not at hand";
    const FigureImport import = importOf(rows);
    EXPECT_EQ(printed(import, 1, kAreaKm2, 2015), u"1121.26"_s);
    EXPECT_EQ(printed(import, 3, kAreaKm2, 2015), u"594.5"_s);
    const auto chitose = FigureTable(import.figures).figure(MunicipalityId{3}, kAreaKm2, 2015);
    ASSERT_TRUE(chitose);
    EXPECT_EQ(chitose->statistic.remark, u"参考値"_s);
    EXPECT_EQ(FigureTable(import.figures).figure(MunicipalityId{1}, kAreaKm2, 2015)->statistic.remark, QString());
}

TEST(FigureImport, ReadsTheNewerShapeWithAYearInEachRow)
{
    const TableRows rows{
        {u"統計名"_s, u"社会・人口統計体系"_s},
        {u"調査年 コード"_s, u"調査年"_s, u"地域 コード"_s, u"地域"_s, u"/項目"_s, u"A1101_総人口【人】"_s, u"注釈"_s},
        {u"2020100000"_s, u"2020年度"_s, u"01100"_s, u"北海道 札幌市"_s, u""_s, u"1,973,395"_s, u""_s},
        {u"2015100000"_s, u"2015年度"_s, u"01100"_s, u"北海道 札幌市"_s, u""_s, u"***"_s, u"秘匿"_s},
        {u"2020100000"_s, u"2020年度"_s, u"01203"_s, u"北海道 小樽市"_s, u""_s, u"-"_s, u""_s}};
    const FigureImport import = importOf(rows);
    EXPECT_EQ(printed(import, 1, kPopulation, 2020), u"1,973,395"_s);
    EXPECT_EQ(import.figures.size(), 2U);
    EXPECT_EQ(import.figures.back().remark, u"***"_s) << "the mark is kept, and counts as no figure";
    EXPECT_EQ(import.empty, 1);
    ASSERT_EQ(import.doubtful.size(), 1U);
    EXPECT_EQ(import.doubtful.front().reason, DoubtReason::NoFigure);
}

TEST(FigureImport, TellsWhatIsDoubtful)
{
    const TableRows rows{{u"団体コード"_s, u"市町村"_s, u"人口（2015年）"_s, u"高齢化率（%）"_s},
                         {u"011002"_s, u"札幌市"_s, u"1,950,000"_s, u"24.9"_s},
                         {u"012034"_s, u"小樽市"_s, u"121,924"_s, u"37.2"_s},
                         {u"012246"_s, u"千歳市"_s, u"九万"_s, u"△1.0"_s}};
    model::Statistic before;
    before.municipality = MunicipalityId{1};
    before.indicator = kPopulation.toString();
    before.year = 2015;
    before.printedValue = u"1952356"_s;
    before.source = u"試験"_s;
    Task task;
    const FigureImport import =
        readFigures(rows, recogniseFigures(rows, twelve()), u"試験"_s, twelve(), {before}, task);
    EXPECT_EQ(skippedFor(import, SkipReason::CodeWrong), 1) << "the check digit of 小樽市 is 3";
    QList<DoubtReason> reasons;
    for (const DoubtfulCell& cell : import.doubtful)
        reasons.append(cell.reason);
    EXPECT_EQ(reasons, (QList{DoubtReason::Changed, DoubtReason::YearMissing, DoubtReason::Unreadable,
                              DoubtReason::YearMissing}));
    EXPECT_EQ(import.doubtful.front().before, u"1952356"_s);
    EXPECT_EQ(import.figures.size(), 1U);
}

TEST(FigureImport, TakesTheFirstOfSeveralRowsAndTellsTheOthers)
{
    const TableRows rows{{u"団体コード"_s, u"市町村"_s, u"男女別"_s, u"人口（2015年）"_s},
                         {u"011002"_s, u"札幌市"_s, u"総数"_s, u"1,952,356"_s},
                         {u"011002"_s, u"札幌市"_s, u"男"_s, u"910,614"_s},
                         {u"011002"_s, u"札幌市"_s, u"女"_s, u"1,041,742"_s},
                         {u"012033"_s, u"小樽市"_s, u"総数"_s, u"121,924"_s}};
    const FigureImport import = importOf(rows);
    EXPECT_EQ(import.figures.size(), 2U);
    EXPECT_EQ(printed(import, 1, kPopulation, 2015), u"1,952,356"_s);
    ASSERT_EQ(import.doubtful.size(), 2U);
    EXPECT_EQ(import.doubtful.back().reason, DoubtReason::Repeated);
    EXPECT_EQ(import.doubtful.back().line, 4);
    EXPECT_EQ(import.doubtful.back().words, u"1,041,742"_s);
    EXPECT_EQ(import.doubtful.back().before, u"1,952,356"_s);
}

TEST(FigureImport, TakesTheFirstOfSeveralColumns)
{
    const TableRows rows{{u"団体コード"_s, u"市町村"_s, u"人口（2015年）"_s, u"総人口 2015年"_s},
                         {u"011002"_s, u"札幌市"_s, u"1,952,356"_s, u"1"_s},
                         {u"012033"_s, u"小樽市"_s, u"121,924"_s, u"2"_s}};
    const FigureImport import = importOf(rows);
    EXPECT_EQ(printed(import, 1, kPopulation, 2015), u"1,952,356"_s);
    EXPECT_EQ(import.figures.size(), 2U);
    ASSERT_EQ(import.doubtful.size(), 2U);
    EXPECT_EQ(import.doubtful.front().reason, DoubtReason::Repeated);
    EXPECT_EQ(import.doubtful.front().column, 3);
}

TEST(FigureImport, NothingIsReadWithoutCodes)
{
    const TableRows rows{{u"年"_s, u"値"_s}, {u"2015"_s, u"1"_s}, {u"2020"_s, u"2"_s}};
    EXPECT_EQ(recogniseFigures(rows, twelve()).codeColumn, -1);
    EXPECT_TRUE(importOf(rows).figures.empty());
    EXPECT_EQ(recogniseFigures({}, twelve()).codeColumn, -1);
    EXPECT_TRUE(importOf({{}, {u""_s}}).figures.empty());
}

TEST(FigureHeads, PartsOfThePeopleAreNotThePopulation)
{
    for (const QString& part :
         {u"人口_男"_s, u"人口（女）"_s, u"男女別人口"_s, u"人口性比"_s, u"外国人人口"_s, u"日本人人口"_s,
          u"75歳以上人口"_s, u"人口集中地区人口"_s, u"昼間人口"_s, u"男_世帯主"_s, u"世帯人員"_s, u"年齢別割合"_s})
        EXPECT_EQ(indicatorOfHead(part), QString()) << part.toStdString();
    for (const QString& whole : {u"人口"_s, u"人口_総数"_s, u"人口（男女計）"_s, u"A1101_総人口【人】"_s})
        EXPECT_EQ(indicatorOfHead(whole), kPopulation.toString()) << whole.toStdString();
    // Nobody has counted it: as 人口 of 2025 it would be taken for the newest count.
    for (const QString& future :
         {u"将来推計人口"_s, u"2025年将来推計人口"_s, u"総人口の将来推計"_s, u"将来人口（男女計）"_s})
        EXPECT_EQ(indicatorOfHead(future), kProjectedPopulation.toString()) << future.toStdString();
    for (const QString& part : {u"将来推計人口（65歳以上）"_s, u"将来推計人口_男"_s, u"将来推計世帯数"_s})
        EXPECT_EQ(indicatorOfHead(part), QString()) << part.toStdString();
    EXPECT_EQ(indicatorOfHead(u"推計人口（令和5年10月1日）"_s), kPopulation.toString()) << "an estimate of the present";
    EXPECT_EQ(indicatorOfHead(u"昼夜間人口比率"_s), kDayNightRatio.toString());
    EXPECT_EQ(indicatorOfHead(u"65歳以上人口割合"_s), kAgeingRate.toString());
    EXPECT_EQ(indicatorOfHead(u"65歳以上人口"_s), u"population65"_s);
    EXPECT_EQ(indicatorOfHead(u"通勤通学割合"_s), kCommutingRate.toString());
}

TEST(FigureHeads, NameYearsInEitherCalendar)
{
    EXPECT_EQ(yearOfHead(u"組替人口（平成22年）【人】"_s), 2010);
    EXPECT_EQ(yearOfHead(u"令和２年"_s), 2020);
    EXPECT_EQ(yearOfHead(u"2015年度"_s), 2015);
    EXPECT_EQ(yearOfHead(u"平成22年～27年の人口増減数"_s), 0);
    EXPECT_EQ(yearOfHead(u"人口"_s), 0);
}

TEST(FigureSheet, KeepsARowForEachSourceAndAddsWhatAddsUp)
{
    std::vector<model::Statistic> statistics;
    for (const auto& [id, year, value, source] :
         {std::tuple{1, 2010, u"100"_s, u"甲"_s}, std::tuple{1, 2015, u"110"_s, u"甲"_s},
          std::tuple{1, 2015, u"111"_s, u"乙"_s}, std::tuple{2, 2015, u"20"_s, u"甲"_s}}) {
        model::Statistic one;
        one.municipality = MunicipalityId{id};
        one.indicator = kPopulation.toString();
        one.year = year;
        one.printedValue = value;
        one.source = source;
        one.sourceRank = source == u"甲" ? 1 : 2;
        statistics.push_back(one);
    }
    const auto sheet = figureSheet(indicatorOf(kPopulation.toString(), {}), twelve(), statistics);
    EXPECT_EQ(sheet.columns, (QStringList{u"市町村"_s, u"2010年"_s, u"2015年"_s, u"出典"_s, u"備考"_s}));
    ASSERT_EQ(sheet.rows.size(), 4U);
    EXPECT_EQ(sheet.rows[1].cells, (QStringList{u"札幌市"_s, u""_s, u"111"_s, u"乙"_s, u""_s}));
    EXPECT_EQ(sheet.rows[3].cells, (QStringList{u"合計（計算）"_s, u""_s, u"130"_s, u""_s, u""_s}));
    // Areas side by side have no sum in common.
    const auto apart = figureSheet(indicatorOf(kPopulation.toString(), {}), twelve(), statistics,
                                   {{u"東"_s, {MunicipalityId{1}, MunicipalityId{2}}}, {u"西"_s, {MunicipalityId{2}}}});
    ASSERT_EQ(apart.rows.size(), 4U) << "one municipality is no sum";
    EXPECT_EQ(apart.rows[3].cells.value(0), u"合計（計算）　東"_s);
}

} // namespace
